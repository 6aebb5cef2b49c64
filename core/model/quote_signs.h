// SPDX-License-Identifier: GPL-3.0-or-later
/// What edits print. Internal to this module.
#pragma once

#include <string>

#include "model/quote.h"
#include "text/utf8.h"

namespace fundstelle::model {

/// Without blanks around it.
inline std::string printed_for(const QuoteEdit& edit, Ellipsis ellipsis) {
    if (leaves_out(edit.kind)) return ellipsis == Ellipsis::Dots ? "[...]" : "[…]";
    const std::string words{text::trimmed(edit.words)};
    return edit.kind == QuoteEditKind::Pseudonym ? words : "[" + words + "]";
}

}  // namespace fundstelle::model
