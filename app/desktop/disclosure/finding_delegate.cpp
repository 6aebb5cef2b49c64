// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/finding_delegate.h"

#include <QPainter>

#include "disclosure/findings_model.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

constexpr int kHeight = 28;
constexpr int kMargin = 12;
constexpr int kNumbers = 44;         ///< width of the paragraph's number
constexpr int kKind = 152;           ///< width of the kind
constexpr int kReason = 300;         ///< width of the reason
constexpr int kRoomForReason = 900;  ///< of the row

void drawWords(QPainter& painter, const QRect& area, const QString& words, Qt::Alignment side) {
    painter.drawText(area, side | Qt::AlignVCenter, painter.fontMetrics().elidedText(words, Qt::ElideRight, area.width()));
}

}  // namespace

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = qobject_cast<const FindingsModel*>(index.model());
    if (model == nullptr) return;
    painter->save();
    const auto area = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    const auto number = QRect{area.right() - kNumbers, area.top(), kNumbers, area.height()};
    if (const auto count = index.data(FindingsModel::CountRole); count.isValid()) {
        painter->setFont(semibold(option.font));
        painter->setPen(theme().ink);
        drawWords(*painter, area.adjusted(0, 0, -kNumbers, 0), index.data().toString(), Qt::AlignLeft);
        painter->setFont(option.font);
        painter->setPen(theme().faintInk);
        drawWords(*painter, number, count.toString(), Qt::AlignRight);
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, theme().accentTint);
    else if (option.state & QStyle::State_MouseOver) painter->fillRect(option.rect, theme().hover);
    painter->setFont(option.font);
    painter->setPen(theme().quietInk);
    drawWords(*painter, QRect{area.left(), area.top(), kKind - kMargin, area.height()}, index.data(FindingsModel::KindRole).toString(), Qt::AlignLeft);
    painter->setPen(theme().faintInk);
    drawWords(*painter, number, index.data(FindingsModel::ParagraphRole).toString(), Qt::AlignRight);
    auto context = area.adjusted(kKind, 0, -kNumbers - kMargin, 0);
    if (option.rect.width() >= kRoomForReason) {
        drawWords(*painter, QRect{context.right() - kReason, area.top(), kReason, area.height()}, index.data(FindingsModel::ReasonRole).toString(), Qt::AlignLeft);
        context.adjust(0, 0, -kReason - kMargin, 0);
    }
    drawContextLine(*painter, context, option.font, model->contextAt(index));
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {200, kHeight};
}

}  // namespace fundstelle::desktop
