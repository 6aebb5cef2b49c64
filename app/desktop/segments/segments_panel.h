// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include "panel.h"
#include "segments/segments_model.h"

namespace fundstelle::desktop {

/// The retrieved segments.
class SegmentsPanel : public Panel {
    Q_OBJECT

public:
    explicit SegmentsPanel(Workspace& workspace, QWidget* parent = nullptr);
    [[nodiscard]] QListView& list() { return *m_list; }
    [[nodiscard]] SegmentsModel& model() { return *m_model; }

signals:
    void codingWanted(fundstelle::model::CodingId coding);

private:
    void refresh();
    void showMenu(const QPoint& place);

    Workspace& m_workspace;
    SegmentsModel* m_model;
    QSortFilterProxyModel* m_proxy;
    QListView* m_list;
};

}  // namespace fundstelle::desktop
