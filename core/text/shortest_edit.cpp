// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/shortest_edit.h"

#include <algorithm>

namespace fundstelle::text {

std::optional<std::vector<Match>> shortest_edit(std::span<const std::int32_t> old_items, std::span<const std::int32_t> new_items,
                                                std::int64_t most_edits) {
    const auto n = static_cast<std::int64_t>(old_items.size());
    const auto m = static_cast<std::int64_t>(new_items.size());
    const auto limit = std::min(n + m, most_edits);
    // reach[k] = how far a path with so many edits gets on diagonal k = x - y; one row is kept for each number of edits.
    std::vector<std::vector<std::int32_t>> rows;
    std::vector<std::int32_t> reach(static_cast<std::size_t>(2 * limit + 3), 0);
    const auto at = [&](std::int64_t diagonal) { return static_cast<std::size_t>(diagonal + limit + 1); };
    for (std::int64_t edits = 0; edits <= limit; ++edits) {
        for (auto k = -edits; k <= edits; k += 2) {
            const bool down = k == -edits || (k != edits && reach[at(k - 1)] < reach[at(k + 1)]);
            std::int64_t x = down ? reach[at(k + 1)] : reach[at(k - 1)] + 1;
            while (x < n && x - k >= 0 && x - k < m && old_items[static_cast<std::size_t>(x)] == new_items[static_cast<std::size_t>(x - k)]) ++x;
            reach[at(k)] = static_cast<std::int32_t>(x);
            if (x < n || x - k < m) continue;
            // Back along the rows; each step undoes one edit and the matches behind it.
            std::vector<Match> matches;
            auto y = m;
            x = n;
            for (auto step = edits; step >= 0; --step) {
                const auto diagonal = x - y;
                std::int64_t previous_x = 0;
                std::int64_t previous_y = 0;
                if (step > 0) {
                    const auto& row = rows[static_cast<std::size_t>(step - 1)];
                    const auto of = [&](std::int64_t d) { return row[static_cast<std::size_t>(d + step)]; };
                    const bool was_down = diagonal == -step || (diagonal != step && of(diagonal - 1) < of(diagonal + 1));
                    const auto from = was_down ? diagonal + 1 : diagonal - 1;
                    previous_x = of(from);
                    previous_y = previous_x - from;
                }
                const auto first_x = step > 0 ? (previous_x - previous_y > diagonal ? previous_x : previous_x + 1) : 0;
                while (x > first_x) {
                    --x;
                    --y;
                    matches.push_back({x, y});
                }
                x = previous_x;
                y = previous_y;
            }
            std::reverse(matches.begin(), matches.end());
            return matches;
        }
        // Diagonals -edits-1 … edits+1 of this row, so that the way back finds its neighbours.
        rows.emplace_back(reach.begin() + static_cast<std::ptrdiff_t>(at(-edits - 1)), reach.begin() + static_cast<std::ptrdiff_t>(at(edits + 1)) + 1);
    }
    return std::nullopt;
}

}  // namespace fundstelle::text
