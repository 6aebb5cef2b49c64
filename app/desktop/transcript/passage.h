// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <optional>

#include "model/values.h"

namespace fundstelle::desktop {

using model::Passage;

/// Writes a passage into what is dragged, and reads it back; nothing if something else is dragged.
void writePassage(QMimeData& data, const Passage& passage);
std::optional<Passage> readPassage(const QMimeData& data);

}  // namespace fundstelle::desktop
