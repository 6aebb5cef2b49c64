// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeWidget>
#include <optional>
#include <string>
#include <vector>

#include "import/import_plan.h"
#include "wording/wording.h"

namespace fundstelle::desktop {

/// Shows what was recognised in files before they are imported: speakers and their roles, heads, columns of tables; and lets a person
/// correct it.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(std::vector<PlannedFile> files, const QStringList& groups, wording::Language language, QWidget* parent = nullptr);

    /// The transcripts that are wanted, in order.
    [[nodiscard]] std::vector<formats::Transcript> transcripts() const;
    /// The group they go into; nothing for none.
    [[nodiscard]] std::optional<std::string> group() const;
    [[nodiscard]] const std::vector<PlannedFile>& files() const { return m_files; }
    [[nodiscard]] QTableWidget& speakers() { return *m_speakers; }

private:
    QWidget* makeDetails();
    void fillFiles();
    void fillFile(std::size_t index);
    void showDetails();
    void showSpeakers(const formats::Transcript& transcript);
    void showColumns();
    [[nodiscard]] PlannedFile* current();
    /// Changes the file that is shown, once this event is done: its widgets may be the ones that asked.
    template <class Change>
    void change(Change change);
    void refreshAccept();

    std::vector<PlannedFile> m_files;
    wording::Language m_language;
    bool m_filling{false};
    QTreeWidget* m_list;
    QLabel* m_warnings;
    QTableWidget* m_speakers;
    QTableWidget* m_columns;
    QCheckBox* m_questions;
    QPushButton* m_mend;
    QCheckBox* m_head;
    QCheckBox* m_form;
    QComboBox* m_lines;
    QPlainTextEdit* m_text;
    QComboBox* m_group;
    QPushButton* m_accept;
};

}  // namespace fundstelle::desktop
