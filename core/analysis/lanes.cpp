// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lanes.h"

#include <functional>
#include <queue>
#include <utility>

namespace fundstelle::analysis {

std::vector<std::size_t> lanes(const std::vector<text::CodePointRange>& ranges) {
    using Busy = std::pair<text::CodePointOffset, std::size_t>;  // until where, which lane
    std::priority_queue<Busy, std::vector<Busy>, std::greater<>> busy;
    std::priority_queue<std::size_t, std::vector<std::size_t>, std::greater<>> free;
    std::size_t count = 0;
    std::vector<std::size_t> result;
    result.reserve(ranges.size());
    for (const auto& range : ranges) {
        for (; !busy.empty() && busy.top().first <= range.begin(); busy.pop()) free.push(busy.top().second);
        if (free.empty()) free.push(count++);
        result.push_back(free.top());
        free.pop();
        busy.emplace(range.end(), result.back());
    }
    return result;
}

}  // namespace fundstelle::analysis
