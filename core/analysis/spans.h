// SPDX-License-Identifier: GPL-3.0-or-later
/// Stretches of one document's text, in order and apart from each other: where a class of codes covers, or several do.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace fundstelle::analysis {

/// Half-open, in code points, never empty.
struct Span {
    std::int32_t begin;
    std::int32_t end;
    friend bool operator==(const Span&, const Span&) = default;
};

/// Ordered by begin; between two of them lies at least one code point.
using Spans = std::vector<Span>;

/// Takes in a span that begins no earlier than any before: what it shares or touches grows together.
inline void cover(Spans& spans, const Span& span) {
    if (!spans.empty() && span.begin <= spans.back().end) spans.back().end = spans.back().end < span.end ? span.end : spans.back().end;
    else spans.push_back(span);
}

/// Those of the spans that share a position with [begin, end), as indexes [first, second).
std::pair<std::size_t, std::size_t> overlapped(const Spans& spans, std::int32_t begin, std::int32_t end);

inline bool overlaps(const Spans& spans, std::int32_t begin, std::int32_t end) {
    const auto [first, last] = overlapped(spans, begin, end);
    return first < last;
}

/// The maximal runs of positions that at least `least` (from 1) of the coverings hold.
Spans covered_by(const std::vector<Spans>& coverings, std::size_t least);

}  // namespace fundstelle::analysis
