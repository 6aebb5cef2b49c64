// SPDX-License-Identifier: GPL-3.0-or-later
#include "drag_slip.h"

#include <QFontMetrics>
#include <QPainter>

#include "theme/theme.h"

namespace fundstelle::desktop {

QPixmap dragSlip(const QString& words, const QFont& font, qreal ratio) {
    const QFontMetrics metrics{font};
    const auto label = metrics.elidedText(words.simplified(), Qt::ElideMiddle, 260);
    QPixmap pixmap{QSize{metrics.horizontalAdvance(label) + 16, metrics.height() + 8} * ratio};
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(theme().accentTint);
    QPainter painter{&pixmap};
    painter.setFont(font);
    painter.setPen(theme().ink);
    painter.drawText(QRect{8, 4, metrics.horizontalAdvance(label), metrics.height()}, label);
    return pixmap;
}

}  // namespace fundstelle::desktop
