// SPDX-License-Identifier: GPL-3.0-or-later
/// Intervals by drawing units again.
#pragma once

#include <cstdint>
#include <optional>

#include "agreement/coefficient.h"
#include "agreement/rating_table.h"

namespace fundstelle::agreement {

struct Resampling {
    int replicates{1000};
    std::uint64_t seed{20160501};  ///< the same seed gives the same interval, with the same standard library
    friend bool operator==(const Resampling&, const Resampling&) = default;
};

struct Resampled {
    Interval interval;  ///< the 2.5 and 97.5 percentiles
    double median;
    int undefined;      ///< replicates without a value, which are left out: with few units all that are drawn may be alike
};

/// As many units are drawn, with replacement, as have a rating, and `coefficient` is computed of them. Nothing if half of the replicates or more
/// have no value. Characters are no independent draws: for them the interval is far too narrow, and one from longer units says more.
///
/// Source: B. Efron, R. J. Tibshirani, An Introduction to the Bootstrap, 1993, ch. 13.
std::optional<Resampled> bootstrap(const RatingTable& table, Coefficient (*coefficient)(const RatingTable&), const Resampling& resampling = {});

}  // namespace fundstelle::agreement
