// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPushButton>
#include <QTreeWidget>

#include "project/exchange.h"
#include "wording/wording.h"

namespace fundstelle::desktop {

/// What became of a project that came in from another program.
class ImportReportDialog : public QDialog {
    Q_OBJECT

public:
    ImportReportDialog(const QString& file, const project::ExchangeImport& result, wording::Language language, QWidget* parent = nullptr);

    /// What, and where it was met first; under one item for each kind.
    [[nodiscard]] QTreeWidget& list() { return *m_list; }
    [[nodiscard]] QPushButton& undoButton() { return *m_undo; }
    [[nodiscard]] bool isUndone() const { return m_undone; }

private:
    QTreeWidget* m_list;
    QPushButton* m_undo;
    bool m_undone{false};
};

}  // namespace fundstelle::desktop
