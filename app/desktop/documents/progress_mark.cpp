// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/progress_mark.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmapCache>

namespace fundstelle::desktop {

QPixmap progressMark(model::ProgressState state, const QColor& colour) {
    constexpr int kSize = 16;
    constexpr qreal kScale = 2;  // sharp at 200 %, too
    const auto key = QStringLiteral("progress/%1/%2").arg(static_cast<int>(state)).arg(colour.name());
    QPixmap mark;
    if (QPixmapCache::find(key, &mark)) return mark;
    mark = QPixmap{QSize{kSize, kSize} * kScale};
    mark.setDevicePixelRatio(kScale);
    mark.fill(Qt::transparent);
    QPainter painter{&mark};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle{3, 3, 10, 10};
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (state == model::ProgressState::Finished) painter.drawEllipse(circle);
    if (state == model::ProgressState::Started) painter.drawPie(circle, 90 * 16, 180 * 16);
    painter.setPen(QPen{colour, 1.5});
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle);
    painter.end();
    QPixmapCache::insert(key, mark);
    return mark;
}

QString progressName(model::ProgressState state) {
    switch (state) {
        case model::ProgressState::Started: return QCoreApplication::translate("Progress", "in Arbeit");
        case model::ProgressState::Finished: return QCoreApplication::translate("Progress", "fertig");
        case model::ProgressState::NotStarted: break;
    }
    return QCoreApplication::translate("Progress", "nicht begonnen");
}

}  // namespace fundstelle::desktop
