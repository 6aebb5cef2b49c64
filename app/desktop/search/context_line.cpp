// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/context_line.h"

#include <QFontMetrics>
#include <algorithm>

#include "theme/theme.h"

namespace fundstelle::desktop {

void drawContextLine(QPainter& painter, const QRect& area, const QFont& font, const ContextLine& line) {
    const QFont strong = semibold(font);
    const QFontMetrics metrics{font};
    const QFontMetrics strongMetrics{strong};
    const auto words = strongMetrics.elidedText(line.words, Qt::ElideRight, area.width());
    const int wordsWidth = strongMetrics.horizontalAdvance(words);
    const int room = area.width() - wordsWidth;
    const int beforeRoom = std::max(room - metrics.horizontalAdvance(line.after), room / 3);
    const auto before = metrics.elidedText(line.before, Qt::ElideLeft, beforeRoom);
    const int left = area.left() + metrics.horizontalAdvance(before);
    const auto after = metrics.elidedText(line.after, Qt::ElideRight, area.right() - left - wordsWidth);
    if (!line.aside) {
        const QRect mark{left - 1, area.center().y() - metrics.height() / 2, wordsWidth + 2, metrics.height()};
        painter.fillRect(mark, theme().found);
    }
    painter.setPen(line.aside ? theme().faintInk : theme().ink);
    painter.setFont(font);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, before);
    painter.drawText(QRect{left + wordsWidth, area.top(), area.right() - left - wordsWidth, area.height()}, Qt::AlignLeft | Qt::AlignVCenter, after);
    painter.setFont(strong);
    painter.drawText(QRect{left, area.top(), wordsWidth, area.height()}, Qt::AlignLeft | Qt::AlignVCenter, words);
}

}  // namespace fundstelle::desktop
