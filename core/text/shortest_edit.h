// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace fundstelle::text {

/// A pair of equal items, by their indexes.
struct Match {
    std::int64_t old_index;
    std::int64_t new_index;
};

/// The matches of a shortest edit script that turns `old_items` into `new_items`, in order. Nothing if more than `most_edits` insertions
/// and deletions are needed, because time and memory grow with their square. Source: E. Myers, An O(ND) Difference Algorithm and Its
/// Variations, Algorithmica 1 (1986), section 3.
std::optional<std::vector<Match>> shortest_edit(std::span<const std::int32_t> old_items, std::span<const std::int32_t> new_items,
                                                std::int64_t most_edits);

}  // namespace fundstelle::text
