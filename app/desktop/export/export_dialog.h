// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDialog>

#include "formats/quote_export.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// Asks which quotes go into a report and what stands behind them.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ExportDialog(Workspace& workspace, QWidget* parent = nullptr);
    /// What was chosen, ready to be written.
    [[nodiscard]] formats::QuoteReport report() const;

private:
    enum class Scope { Gathered, ActiveSegments, AllSegments };

    Workspace& m_workspace;
    QComboBox* m_scope;
    QComboBox* m_source;
};

}  // namespace fundstelle::desktop
