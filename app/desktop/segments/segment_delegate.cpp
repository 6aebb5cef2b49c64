// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments/segment_delegate.h"

#include <QPainter>
#include <QTextLayout>

#include "segments/segments_model.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

constexpr int kLines = 4;
constexpr int kPadding = 8;

/// Draws as many lines as fit, the last one with an ellipsis where words are left over.
void drawLines(QPainter& painter, const QRect& area, const QString& words, const QFont& font) {
    QString flat = words;
    flat = flat.replace(QLatin1Char('\n'), QStringLiteral(" / ")).simplified();
    const QFontMetrics metrics{font};
    QTextLayout layout{flat, font};
    layout.beginLayout();
    for (int i = 0; i < kLines; ++i) {
        auto line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(area.width());
        const int baseline = area.top() + i * metrics.lineSpacing() + metrics.ascent();
        const auto rest = flat.mid(line.textStart());
        const bool last = i + 1 == kLines;
        painter.drawText(area.left(), baseline,
                         last ? metrics.elidedText(rest, Qt::ElideRight, area.width()) : flat.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
}

}  // namespace

void SegmentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, theme().accentTint);
    else if (option.state & QStyle::State_MouseOver) painter->fillRect(option.rect, theme().hover);

    const QRect area = option.rect.adjusted(16, kPadding, -12, -kPadding);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(index.data(SegmentsModel::ColourRole).value<QColor>());
    painter->drawRoundedRect(QRect{option.rect.left() + 6, area.top() + 2, 4, area.height() - 4}, 2, 2);

    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.9);
    const QFontMetrics metrics{small};
    painter->setFont(small);
    painter->setPen(theme().faintInk);
    const auto source = index.data(SegmentsModel::SourceRole).toString();
    const int sourceWidth = metrics.horizontalAdvance(source);
    painter->drawText(area.left(), area.top() + metrics.ascent(), source);
    const auto code = index.data(SegmentsModel::CodeRole).toString().section(QStringLiteral(" > "), -1);
    const QRect codeArea{area.left() + sourceWidth + 12, area.top(), area.width() - sourceWidth - 12, metrics.height()};
    painter->drawText(codeArea, Qt::AlignRight | Qt::AlignVCenter, metrics.elidedText(code, Qt::ElideRight, codeArea.width()));

    painter->setFont(option.font);
    painter->setPen(theme().ink);
    drawLines(*painter, area.adjusted(0, metrics.height() + 4, 0, 0), index.data(SegmentsModel::WordsRole).toString(), option.font);

    painter->setPen(theme().hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize SegmentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const QFontMetrics metrics{option.font};
    return {200, 2 * kPadding + metrics.height() + 4 + kLines * metrics.lineSpacing()};
}

}  // namespace fundstelle::desktop
