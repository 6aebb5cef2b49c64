// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace fundstelle::agreement {

/// What a coder has coded in one document, in the numbers of a comparison. Half-open, never empty; counted in code points, or in units.
struct CodedSegment {
    std::int32_t begin;
    std::int32_t end;
    std::uint32_t code;   ///< the number of a compared code, from 0
    std::uint32_t coder;  ///< the number of a compared coder, from 0
    friend bool operator==(const CodedSegment&, const CodedSegment&) = default;
};

}  // namespace fundstelle::agreement
