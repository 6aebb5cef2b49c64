// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <optional>

#include "model/values.h"

namespace fundstelle::desktop {

/// A selected passage of a document, as it is dragged.
struct Passage {
    model::DocumentId document;
    text::CodePointRange range;
};

/// Writes a passage into what is dragged, and reads it back; nothing if something else is dragged.
void writePassage(QMimeData& data, const Passage& passage);
std::optional<Passage> readPassage(const QMimeData& data);

}  // namespace fundstelle::desktop
