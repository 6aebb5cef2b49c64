// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTextEdit>
#include <vector>

#include "transcript/passage.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// Gathers a passage as a quote: words that are selected here can be left out, which prints [...] in their place. Nothing can be typed into
/// a quote, so it cannot misquote.
class QuoteDialog : public QDialog {
    Q_OBJECT

public:
    QuoteDialog(Workspace& workspace, const Passage& passage, QWidget* parent = nullptr);
    void accept() override;

private:
    void omitSelection();
    void showPreview();
    [[nodiscard]] std::vector<project::EditDraft> edits() const;

    Workspace& m_workspace;
    Passage m_passage;
    QString m_words;
    std::vector<text::CodePointRange> m_omissions;
    QTextEdit* m_edit;
    QLabel* m_preview;
    QComboBox* m_collection;
    QLineEdit* m_chapter;
};

}  // namespace fundstelle::desktop
