// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <optional>
#include <vector>

#include "workspace.h"

namespace fundstelle::desktop {

/// Finds words in one or all documents and replaces them where a person agrees; codings stay on them.
class ReplaceDialog : public QDialog {
    Q_OBJECT

public:
    ReplaceDialog(Workspace& workspace, std::optional<model::DocumentId> document, QWidget* parent = nullptr);
    void accept() override;

    [[nodiscard]] QLineEdit& words() { return *m_words; }
    [[nodiscard]] QLineEdit& replacement() { return *m_replacement; }
    [[nodiscard]] QTreeWidget& places() { return *m_places; }

signals:
    void reported(const QString& sentence);

private:
    void search();
    void refreshCount();

    Workspace& m_workspace;
    std::optional<model::DocumentId> m_document;
    std::vector<project::Replacement> m_found;
    QLineEdit* m_words;
    QLineEdit* m_replacement;
    QCheckBox* m_endings;
    QCheckBox* m_case;
    QCheckBox* m_parts;
    QCheckBox* m_onlyHere;
    QTreeWidget* m_places;
    QLabel* m_count;
    QPushButton* m_accept;
};

}  // namespace fundstelle::desktop
