// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <vector>

#include "formats/quote_files.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// How Word files of quotes are written: the institute's template, which of its styles are for what, and what in the file leads back to the passage.
/// Kept for all projects on this machine.
class WordOutputDialog : public QDialog {
    Q_OBJECT

public:
    explicit WordOutputDialog(Workspace& workspace, QWidget* parent = nullptr);

    /// What was chosen the last time. A template that is gone is none.
    [[nodiscard]] static formats::QuoteFileOptions options(const Workspace& workspace);

    /// Lists its styles. Failures are told by the workspace, and what was chosen stays.
    void chooseTemplate(const QString& file);
    [[nodiscard]] const QString& chosenTemplate() const { return m_file; }
    [[nodiscard]] QComboBox& styles(formats::ParagraphStyle style) const;
    [[nodiscard]] QComboBox& wayBack() { return *m_wayBack; }

private:
    void askForTemplate();
    void refresh();
    void keep() const;

    Workspace& m_workspace;
    QString m_file;
    QLabel* m_name;
    QPushButton* m_without;
    std::vector<QComboBox*> m_styles;  ///< in the order of the styles that are chosen here
    QComboBox* m_wayBack;
};

}  // namespace fundstelle::desktop
