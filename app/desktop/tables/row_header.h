// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace fundstelle::desktop {

/// The names of the rows of a table of results: codes with their colour, indented below each other; sums set apart.
class RowHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit RowHeader(QWidget* parent);

protected:
    void paintSection(QPainter* painter, const QRect& place, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

}  // namespace fundstelle::desktop
