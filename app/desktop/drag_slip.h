// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPixmap>
#include <QString>

namespace fundstelle::desktop {

/// Words that are dragged, on a slip of paper under the mouse; long ones are elided in the middle. `ratio` is that of the screen's pixels.
QPixmap dragSlip(const QString& words, const QFont& font, qreal ratio);

}  // namespace fundstelle::desktop
