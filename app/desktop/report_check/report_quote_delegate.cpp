// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_check/report_quote_delegate.h"

#include <QPainter>

#include "report/quote_check.h"
#include "report_check/report_quotes_model.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

constexpr int kPadding = 4;
constexpr int kLeft = 16;
constexpr int kRight = 12;

}  // namespace

void ReportQuoteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, theme().accentTint);
    else if (option.state & QStyle::State_MouseOver) painter->fillRect(option.rect, theme().hover);
    const auto area = option.rect.adjusted(kLeft, kPadding, -kRight, -kPadding);
    const auto status = static_cast<report::QuoteStatus>(index.data(ReportQuotesModel::StatusRole).toInt());
    const bool open = status == report::QuoteStatus::Changed || status == report::QuoteStatus::NotFound;
    if (open) {
        painter->setRenderHint(QPainter::Antialiasing);
        drawBar(*painter, QRect{option.rect.left() + 6, area.top() + 2, 4, area.height() - 4}, theme().accent);
    }
    const auto small = smaller(option.font);
    const auto statusFont = open ? semibold(small) : small;
    const QFontMetrics metrics{small};
    const auto words = index.data(ReportQuotesModel::StatusWordsRole).toString();
    const int statusWidth = QFontMetrics{statusFont}.horizontalAdvance(words);
    const QRect first{area.left(), area.top(), area.width(), metrics.height()};
    painter->setFont(small);
    painter->setPen(theme().faintInk);
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(index.data(ReportQuotesModel::PlaceRole).toString(), Qt::ElideRight, first.width() - statusWidth - 12));
    painter->setFont(statusFont);
    painter->setPen(open ? theme().ink : theme().faintInk);
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, words);
    painter->setFont(option.font);
    painter->setPen(theme().ink);
    const auto second = area.adjusted(0, metrics.height() + 2, 0, 0);
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics{option.font}.elidedText(index.data().toString(), Qt::ElideRight, second.width()));
    painter->restore();
}

QSize ReportQuoteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {200, 2 * kPadding + QFontMetrics{smaller(option.font)}.height() + 2 + QFontMetrics{option.font}.lineSpacing()};
}

}  // namespace fundstelle::desktop
