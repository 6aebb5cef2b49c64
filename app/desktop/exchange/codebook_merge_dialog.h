// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>
#include <vector>

#include "project/codebook_comparison.h"
#include "wording/wording.h"

namespace fundstelle::desktop {

/// How another codebook differs from the project's, by kind; what is checked is taken over. The texts of a changed code stand below, side by side.
class CodebookMergeDialog : public QDialog {
    Q_OBJECT

public:
    /// The comparison must outlive this.
    CodebookMergeDialog(const QString& file, const project::CodebookComparison& comparison, wording::Language language, QWidget* parent = nullptr);

    /// Indexes of the differences that are checked, in order.
    [[nodiscard]] std::vector<std::size_t> taken() const;
    /// One item for each kind, with its differences below.
    [[nodiscard]] QTreeWidget& list() { return *m_list; }
    [[nodiscard]] QTextBrowser& texts() { return *m_texts; }
    [[nodiscard]] QPushButton& takeButton() { return *m_take; }

private:
    void fill();
    void showTexts();
    void refresh();

    const project::CodebookComparison& m_comparison;
    wording::Language m_language;
    QTreeWidget* m_list;
    QTextBrowser* m_texts;
    QPushButton* m_take;
};

}  // namespace fundstelle::desktop
