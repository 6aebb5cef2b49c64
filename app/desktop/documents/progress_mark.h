// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

#include "model/values.h"

namespace fundstelle::desktop {

/// A circle: empty (not begun), half filled (begun), filled (finished).
QPixmap progressMark(model::ProgressState state, const QColor& colour);
/// „in Arbeit“
QString progressName(model::ProgressState state);

}  // namespace fundstelle::desktop
