// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>
#include <optional>
#include <vector>

#include "text/offset.h"

namespace fundstelle::desktop {

/// What is selected in a text edit, in code points from the start of its plain text; nothing if nothing is.
std::optional<text::CodePointRange> selectionOf(const QTextEdit& edit);

/// Strikes ranges of a text edit through.
void strikeOut(QTextEdit& edit, const std::vector<text::CodePointRange>& ranges);

}  // namespace fundstelle::desktop
