// SPDX-License-Identifier: GPL-3.0-or-later
#include "memos/memo_delegate.h"

#include <QPainter>
#include <algorithm>

#include "memos/memos_model.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

constexpr int kPadding = 8;
constexpr int kLeft = 16;
constexpr int kRight = 12;
constexpr int kBetween = 4;

bool isHeading(const QModelIndex& index) {
    return index.data(MemosModel::CountRole).isValid();
}

/// Words on the left, and on the right what is fainter; the words give way.
void drawLine(QPainter& painter, const QRect& area, const QString& words, const QFont& font, const QString& right, const QFont& rightFont) {
    const QFontMetrics rightMetrics{rightFont};
    const int rightWidth = right.isEmpty() ? 0 : rightMetrics.horizontalAdvance(right) + kRight;
    painter.setFont(rightFont);
    painter.setPen(theme().faintInk);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, right);
    const auto room = area.adjusted(0, 0, -rightWidth, 0);
    painter.setFont(font);
    painter.setPen(theme().ink);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics{font}.elidedText(words, Qt::ElideRight, room.width()));
}

}  // namespace

void MemoDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, theme().accentTint);
    else if (option.state & QStyle::State_MouseOver && !isHeading(index)) painter->fillRect(option.rect, theme().hover);
    const auto title = index.data(MemosModel::TitleRole).toString();
    if (isHeading(index)) {
        drawLine(*painter, option.rect.adjusted(8, 0, -kRight, 0), title, semibold(option.font), index.data(MemosModel::CountRole).toString(), option.font);
    } else {
        const QRect area = option.rect.adjusted(kLeft, kPadding, -kRight, -kPadding);
        const int line = QFontMetrics{option.font}.height();
        drawLine(*painter, {area.topLeft(), QSize{area.width(), line}}, title, option.font, index.data(MemosModel::WhenRole).toString(), smaller(option.font));
        const QRect below{area.left(), area.top() + line + kBetween, area.width(), line};
        painter->setPen(theme().quietInk);
        painter->setFont(option.font);
        painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics{option.font}.elidedText(index.data(MemosModel::WordsRole).toString(), Qt::ElideRight, below.width()));
    }
    painter->setPen(theme().hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen{theme().accent, 2});
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QSize MemoDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int line = QFontMetrics{option.font}.height();
    return {200, isHeading(index) ? std::max(28, line + 12) : 2 * line + kBetween + 2 * kPadding};
}

}  // namespace fundstelle::desktop
