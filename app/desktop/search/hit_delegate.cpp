// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/hit_delegate.h"

#include <QPainter>

#include "search/context_line.h"
#include "search/search_model.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

constexpr int kHeight = 28;
constexpr int kNumbers = 40;  ///< width of what stands at the right
constexpr int kBar = 12;      ///< width of the bar with what is beside it

void drawNumber(QPainter& painter, const QRect& area, const QVariant& number) {
    painter.setPen(theme().faintInk);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, number.toString());
}

}  // namespace

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) painter->fillRect(option.rect, theme().accentTint);
    else if (option.state & QStyle::State_MouseOver) painter->fillRect(option.rect, theme().hover);
    if (selected && option.state & QStyle::State_HasFocus) painter->fillRect(QRect{option.rect.topLeft(), QSize{2, option.rect.height()}}, theme().accent);
    const QRect area = option.rect.adjusted(4, 0, -12, 0);
    painter->setFont(option.font);
    const auto count = index.data(SearchModel::CountRole);
    if (count.isValid()) {
        QFont strong = option.font;
        strong.setWeight(QFont::DemiBold);
        drawNumber(*painter, area, count);
        painter->setFont(strong);
        painter->setPen(theme().ink);
        const auto name = QFontMetrics{strong}.elidedText(index.data().toString(), Qt::ElideRight, area.width() - kNumbers);
        painter->drawText(area.adjusted(0, 0, -kNumbers, 0), Qt::AlignLeft | Qt::AlignVCenter, name);
        painter->restore();
        return;
    }
    drawNumber(*painter, area, index.data(SearchModel::ParagraphRole));
    if (const auto colour = index.data(SearchModel::ColourRole).value<QColor>(); colour.isValid()) {
        painter->setRenderHint(QPainter::Antialiasing);
        drawBar(*painter, QRect{area.left(), area.top() + 5, 4, area.height() - 10}, colour);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
    QFont font = option.font;
    const bool aside = index.data(SearchModel::AsideRole).toBool();
    font.setStrikeOut(aside);
    drawContextLine(*painter, area.adjusted(kBar, 0, -kNumbers, 0), font,
                    {index.data(SearchModel::BeforeRole).toString(), index.data(SearchModel::WordsRole).toString(), index.data(SearchModel::AfterRole).toString(), aside});
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {200, kHeight};
}

}  // namespace fundstelle::desktop
