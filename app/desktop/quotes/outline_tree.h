// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>
#include <optional>
#include <set>

#include "quotes/outline_model.h"

namespace fundstelle::desktop {

/// The outline of a report. By keyboard: Enter adds a chapter behind the current one, Insert one below it, F2 renames, Alt and arrows move it, Del
/// removes it, the right arrow at a chapter without sub-chapters leads to its quotes.
class OutlineTree : public QTreeView {
    Q_OBJECT

public:
    explicit OutlineTree(OutlineModel& model, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<OutlinePlace> place() const { return m_model.placeAt(currentIndex()); }
    /// Makes it the current row, if it is there.
    void show(const OutlinePlace& place);
    void addCollection();
    void addBehind();
    void addBelow();

    void reset() override;

signals:
    /// By a person, or because what was current is gone.
    void placeChanged(bool chosen);
    void quotesWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    /// Keeps what was open and current; the focus, which a name that was typed had, comes back.
    void restore();
    void editNew(const QModelIndex& parent, int row);
    void move(OutlineModel::Direction direction);
    void remove();

    OutlineModel& m_model;
    std::optional<Uuid> m_current;   ///< stays while the rows are made anew
    int m_row{0};
    bool m_typed{false};
    bool m_restoring{false};
    std::set<Uuid> m_closed;
};

}  // namespace fundstelle::desktop
