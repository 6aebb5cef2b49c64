// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "panel.h"
#include "summaries/summaries_model.h"

namespace fundstelle::desktop {

/// The framework grid. Enter edits a cell, Ctrl+Enter takes the text; the segments of the current cell stand in the panel of segments.
class SummariesPanel : public Panel {
    Q_OBJECT

public:
    explicit SummariesPanel(Workspace& workspace, QWidget* parent = nullptr);
    [[nodiscard]] QTableView& grid() { return *m_grid; }
    [[nodiscard]] SummariesModel& model() { return *m_model; }

signals:
    /// A person looks at a cell: these are its segments.
    void segmentsWanted(const std::vector<fundstelle::model::CodingId>& codings, const QString& title);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void reload();
    void refresh();
    void filterRows();

    Workspace& m_workspace;
    SummariesModel* m_model;
    QTableView* m_grid;
    bool m_stale{true};  ///< changed while it could not be seen
};

}  // namespace fundstelle::desktop
