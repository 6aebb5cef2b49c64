// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/run_look.h"

#include "model/values.h"

namespace fundstelle::formats {

RunLook RunLook::overlaid_by(const RunLook& closer) const {
    return {closer.bold ? closer.bold : bold, closer.italic ? closer.italic : italic, closer.underline ? closer.underline : underline,
            closer.hidden ? closer.hidden : hidden, closer.font.empty() ? font : closer.font};
}

int RunLook::style() const {
    return (bold.value_or(false) ? model::kBold : 0) | (italic.value_or(false) ? model::kItalic : 0) |
           (underline.value_or(false) ? model::kUnderline : 0);
}

}  // namespace fundstelle::formats
