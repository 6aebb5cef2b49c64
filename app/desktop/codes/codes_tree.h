// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTreeView>

#include "codes/codes_model.h"

namespace fundstelle::desktop {

/// The tree of codes with its drags: a drop moves, with Shift it joins two codes. While something is dragged, a line at the bottom
/// says what a drop would do.
class CodesTree : public QTreeView {
    Q_OBJECT

public:
    explicit CodesTree(CodesModel& model, QWidget* parent = nullptr);
    [[nodiscard]] QString hint() const { return m_hint->isHidden() ? QString{} : m_hint->text(); }
    /// Of the selected rows, in order of the tree; the current row alone if none is.
    [[nodiscard]] std::vector<model::CodeId> selectedCodes() const;
    /// A name that was typed makes the rows new; the focus, which was in its field, comes back here.
    void reset() override;

protected:
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Target {
        int row;  ///< -1: on the code itself
        QModelIndex parent;
    };
    [[nodiscard]] Target targetAt(const QPoint& place) const;
    void showHint(const QString& hint);

    CodesModel& m_model;
    QLabel* m_hint;
};

}  // namespace fundstelle::desktop
