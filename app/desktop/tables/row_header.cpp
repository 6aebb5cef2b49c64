// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/row_header.h"

#include <QPainter>

#include "tables/table_model.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

constexpr int kRowHeight = 28;
constexpr int kSwatch = 12;
constexpr int kIndent = 16;
constexpr int kMargin = 8;
constexpr int kWidest = 320;

}  // namespace

RowHeader::RowHeader(QWidget* parent) : QHeaderView{Qt::Vertical, parent} {
    setDefaultSectionSize(kRowHeight);
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
    setHighlightSections(true);
}

QSize RowHeader::sectionSizeFromContents(int section) const {
    const auto at = [&](int role) { return model()->headerData(section, orientation(), role); };
    const bool total = at(TableModel::TotalRole).toBool();
    const auto words = QFontMetrics{total || at(TableModel::HeadingRole).toBool() ? semibold(font()) : font()}.horizontalAdvance(at(Qt::DisplayRole).toString());
    const int square = at(Qt::DecorationRole).isValid() ? kSwatch + kMargin : 0;
    return {std::min(kWidest, words + square + 3 * kMargin + at(TableModel::DepthRole).toInt() * kIndent), kRowHeight};
}

void RowHeader::paintSection(QPainter* painter, const QRect& place, int section) const {
    const auto at = [&](int role) { return model()->headerData(section, orientation(), role); };
    const bool total = at(TableModel::TotalRole).toBool();
    painter->save();
    painter->fillRect(place, total ? theme().hover : theme().panel);
    painter->setPen(theme().hairline);
    painter->drawLine(place.bottomLeft(), place.bottomRight());
    painter->drawLine(place.topRight(), place.bottomRight());
    auto words = place.adjusted(kMargin + at(TableModel::DepthRole).toInt() * kIndent, 0, -kMargin, 0);
    if (const auto colour = at(Qt::DecorationRole); colour.isValid()) {
        const QRect square{words.left(), words.center().y() - kSwatch / 2 + 1, kSwatch, kSwatch};
        swatch(colour.value<QColor>()).paint(painter, square);
        words.setLeft(square.right() + kMargin);
    }
    painter->setFont(total || at(TableModel::HeadingRole).toBool() ? semibold(font()) : font());
    painter->setPen(theme().ink);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(at(Qt::DisplayRole).toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

}  // namespace fundstelle::desktop
