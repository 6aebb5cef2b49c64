// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/hit_delegate.h"

#include <QPainter>
#include <algorithm>

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

/// "… before [words] after …": the words are always seen, and what is before them has at least a third of the rest.
void drawContext(QPainter& painter, const QRect& area, const QFont& font, const QModelIndex& index) {
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics{font};
    const QFontMetrics strongMetrics{strong};
    const auto words = strongMetrics.elidedText(index.data(SearchModel::WordsRole).toString(), Qt::ElideRight, area.width());
    const int wordsWidth = strongMetrics.horizontalAdvance(words);
    auto before = index.data(SearchModel::BeforeRole).toString();
    auto after = index.data(SearchModel::AfterRole).toString();
    const int room = area.width() - wordsWidth;
    const int beforeRoom = std::max(room - metrics.horizontalAdvance(after), room / 3);
    before = metrics.elidedText(before, Qt::ElideLeft, beforeRoom);
    const int left = area.left() + metrics.horizontalAdvance(before);
    after = metrics.elidedText(after, Qt::ElideRight, area.right() - left - wordsWidth);
    const bool aside = index.data(SearchModel::AsideRole).toBool();
    if (!aside) {
        const QRect mark{left - 1, area.center().y() - metrics.height() / 2, wordsWidth + 2, metrics.height()};
        painter.fillRect(mark, theme().found);
    }
    painter.setPen(aside ? theme().faintInk : theme().ink);
    painter.setFont(font);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, before);
    painter.drawText(QRect{left + wordsWidth, area.top(), area.right() - left - wordsWidth, area.height()}, Qt::AlignLeft | Qt::AlignVCenter, after);
    painter.setFont(strong);
    painter.drawText(QRect{left, area.top(), wordsWidth, area.height()}, Qt::AlignLeft | Qt::AlignVCenter, words);
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
    font.setStrikeOut(index.data(SearchModel::AsideRole).toBool());
    drawContext(*painter, area.adjusted(kBar, 0, -kNumbers, 0), font, index);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {200, kHeight};
}

}  // namespace fundstelle::desktop
