// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/offset.h"

#include <fmt/format.h>

#include "base/error.h"

namespace fundstelle::text {

CodePointRange::CodePointRange(CodePointOffset begin, CodePointOffset end) : m_begin{begin}, m_end{end} {
    if (begin.count() < 0 || end <= begin) {
        throw Error{ErrorKind::Invalid, fmt::format("not a range: [{}, {})", begin.count(), end.count()),
                    fmt::format("{}–{}", begin.count(), end.count())};
    }
}

}  // namespace fundstelle::text
