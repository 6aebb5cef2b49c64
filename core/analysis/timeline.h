// SPDX-License-Identifier: GPL-3.0-or-later
/// When codings were made.
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/filter.h"

namespace fundstelle::analysis {

enum class TimelineOf { Coders, TopCodes };

/// The codings of one coder, or of one top code and all below it.
struct TimelineSeries {
    std::size_t of;                     ///< index into `Snapshot::coders` or the code tree
    std::vector<std::int64_t> counts;   ///< one per day
};

struct Timeline {
    std::vector<Timestamp> days;         ///< where each begins, in the local time zone: every day from the first coding to the last
    std::vector<TimelineSeries> series;  ///< those with codings, in the order of the coders or the tree
};

/// Counts the codings that the filter passes by the day on which they were made.
Timeline timeline(const Snapshot& snapshot, const Filter& filter, TimelineOf of);

}  // namespace fundstelle::analysis
