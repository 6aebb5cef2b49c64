// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/spans.h"

#include <algorithm>

namespace fundstelle::analysis {

std::pair<std::size_t, std::size_t> overlapped(const Spans& spans, std::int32_t begin, std::int32_t end) {
    const auto first = std::partition_point(spans.begin(), spans.end(), [&](const Span& span) { return span.end <= begin; });
    const auto last = std::partition_point(first, spans.end(), [&](const Span& span) { return span.begin < end; });
    return {static_cast<std::size_t>(first - spans.begin()), static_cast<std::size_t>(last - spans.begin())};
}

Spans covered_by(const std::vector<Spans>& coverings, std::size_t least) {
    std::vector<std::pair<std::int32_t, int>> borders;  // position, how many more begin there than end
    for (const auto& spans : coverings) {
        for (const auto& span : spans) {
            borders.emplace_back(span.begin, 1);
            borders.emplace_back(span.end, -1);
        }
    }
    std::sort(borders.begin(), borders.end());
    Spans runs;
    std::size_t covering = 0;
    std::int32_t begin = 0;
    for (auto border = borders.begin(); border != borders.end();) {
        const auto position = border->first;
        const bool before = covering >= least;
        // All borders at one position together: where one class ends and another takes over, the run goes on.
        for (; border != borders.end() && border->first == position; ++border) covering += static_cast<std::size_t>(border->second);
        const bool now = covering >= least;
        if (!before && now) begin = position;
        if (before && !now) runs.push_back({begin, position});
    }
    return runs;
}

}  // namespace fundstelle::analysis
