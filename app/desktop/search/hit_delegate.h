// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace fundstelle::desktop {

/// Draws a hit in one line, its words marked, what is around them cut to fit, the paragraph's number at the right; a bar in the colour of a
/// code where it is coded. A document's line has its name and the number of its hits.
class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace fundstelle::desktop
