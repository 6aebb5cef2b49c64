// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDialog>
#include <functional>

#include "formats/quote_report.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// Asks which quotes go into a report and what stands behind them.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ExportDialog(Workspace& workspace, QWidget* parent = nullptr);
    /// Gathers what was chosen; with many segments that takes its time.
    [[nodiscard]] std::function<formats::QuoteReport(project::Project&)> report() const;

private:
    enum class Scope { Gathered, ActiveSegments, AllSegments };

    Workspace& m_workspace;
    QComboBox* m_scope;
    QComboBox* m_source;
};

}  // namespace fundstelle::desktop
