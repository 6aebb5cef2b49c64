// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/bootstrap.h"

#include <algorithm>
#include <random>
#include <vector>

namespace fundstelle::agreement {

namespace {

/// How many units of each row one draw of all of them has: multinomial, row after row as a binomial share of what is left.
std::vector<std::int64_t> drawn(const RatingTable& table, std::int64_t all, std::mt19937_64& random) {
    std::vector<std::int64_t> units(table.rows());
    auto rest = all;         // units to be drawn
    auto candidates = all;   // units of this row and those behind it
    for (std::size_t row = 0; row < units.size() && rest > 0; ++row) {
        const auto own = table.units(row);
        if (own == candidates) units[row] = rest;
        else units[row] = std::binomial_distribution<std::int64_t>{rest, static_cast<double>(own) / static_cast<double>(candidates)}(random);
        rest -= units[row];
        candidates -= own;
    }
    return units;
}

/// Of sorted values, between two of them in proportion.
double quantile(const std::vector<double>& values, double share) {
    const double at = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const auto above = std::min(below + 1, values.size() - 1);
    return values[below] + (at - static_cast<double>(below)) * (values[above] - values[below]);
}

}  // namespace

std::optional<Resampled> bootstrap(const RatingTable& table, Coefficient (*coefficient)(const RatingTable&), const Resampling& resampling) {
    std::mt19937_64 random{resampling.seed};
    const auto all = table.units();
    std::vector<double> values;
    for (int i = 0; i < resampling.replicates; ++i) {
        const auto value = coefficient(table.with_units(drawn(table, all, random)));
        if (value) values.push_back(value.value());
    }
    if (values.empty() || values.size() * 2 <= static_cast<std::size_t>(resampling.replicates)) return std::nullopt;
    std::sort(values.begin(), values.end());
    return Resampled{{quantile(values, 0.025), quantile(values, 0.975)}, quantile(values, 0.5), resampling.replicates - static_cast<int>(values.size())};
}

}  // namespace fundstelle::agreement
