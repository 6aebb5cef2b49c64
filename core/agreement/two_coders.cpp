// SPDX-License-Identifier: GPL-3.0-or-later
/// The coefficients of coefficients.h that are made for two coders.
#include <algorithm>
#include <cmath>

#include "agreement/coefficients.h"
#include "agreement/tally.h"

namespace fundstelle::agreement {

namespace {

constexpr double kNormal = 1.959963984540054;

/// `shared` without missing ratings.
std::optional<Undefined> fault_of_two(const RatingTable& shared) {
    if (shared.coders() < 2) return Undefined::OneCoder;
    if (shared.coders() > 2) return Undefined::NotTwoCoders;
    if (shared.rows() == 0) return Undefined::NoSharedUnits;
    if (shared.occurring() < 2) return Undefined::NoVariation;
    return std::nullopt;
}

/// p_k+ and p_+k of two coders, over units that both have judged.
struct Margins {
    std::vector<double> first;
    std::vector<double> second;
    double observed{0};
    double expected{0};
    double units;

    explicit Margins(const RatingTable& table) : first(table.bound()), second(table.bound()), units{static_cast<double>(table.units())} {
        for (std::size_t row = 0; row < table.rows(); ++row) {
            const double share = static_cast<double>(table.units(row)) / units;
            const auto ratings = table.ratings(row);
            first[static_cast<std::size_t>(ratings[0])] += share;
            second[static_cast<std::size_t>(ratings[1])] += share;
            if (ratings[0] == ratings[1]) observed += share;
        }
        for (std::size_t k = 0; k < first.size(); ++k) expected += first[k] * second[k];
    }
};

/// Decisions of a pair of coders: in common, and of each.
struct Decisions {
    std::int64_t common{0};
    std::int64_t made{0};

    void count(RatingTable::Rating a, RatingTable::Rating b, std::int64_t units, std::optional<RatingTable::Rating> nothing) {
        const auto missing = RatingTable::kMissing;
        if (nothing && (a == missing || b == missing)) return;
        const bool first = a != missing && a != nothing;
        const bool second = b != missing && b != nothing;
        if (first) made += units;
        if (second) made += units;
        if (first && a == b) common += units;
    }
};

}  // namespace

Coefficient holsti(const RatingTable& table, std::optional<RatingTable::Rating> nothing) {
    if (table.coders() < 2) return Undefined::OneCoder;
    Decisions decisions;
    bool shared = false;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const auto ratings = table.ratings(row);
        for (std::size_t a = 0; a < ratings.size(); ++a) {
            for (std::size_t b = a + 1; b < ratings.size(); ++b) {
                shared = shared || (ratings[a] != RatingTable::kMissing && ratings[b] != RatingTable::kMissing);
                decisions.count(ratings[a], ratings[b], table.units(row), nothing);
            }
        }
    }
    if (!shared) return Undefined::NoSharedUnits;
    if (decisions.made == 0) return Undefined::NothingCoded;
    return Estimate{2 * static_cast<double>(decisions.common) / static_cast<double>(decisions.made)};
}

Coefficient cohen(const RatingTable& table) {
    if (table.has_missing()) return cohen(table.complete());
    const auto& shared = table;
    if (const auto fault = fault_of_two(shared)) return *fault;
    const Margins margins{shared};
    const double expected = margins.expected;
    const double value = (margins.observed - expected) / (1 - expected);
    double sum = 0;
    for (std::size_t row = 0; row < shared.rows(); ++row) {
        const double share = static_cast<double>(shared.units(row)) / margins.units;
        const auto k = static_cast<std::size_t>(shared.ratings(row)[0]);
        const auto l = static_cast<std::size_t>(shared.ratings(row)[1]);
        // On the diagonal both margins of the category, off it the column margin of the first and the row margin of the second.
        const double part = k == l ? 1 - (margins.first[k] + margins.second[k]) * (1 - value) : (1 - value) * (margins.second[k] + margins.first[l]);
        sum += share * part * part;
    }
    const double centre = value - expected * (1 - value);
    // What is 0 by the formula may come out a little below it.
    const double error = std::sqrt(std::max(0.0, sum - centre * centre) / margins.units) / (1 - expected);
    return Estimate{value, error, Interval{value - kNormal * error, std::min(1.0, value + kNormal * error)}};
}

Coefficient light(const RatingTable& table) {
    if (table.coders() < 2) return Undefined::OneCoder;
    const auto complete = table.complete();
    double sum = 0;
    double pairs = 0;
    for (std::size_t a = 0; a < table.coders(); ++a) {
        for (std::size_t b = a + 1; b < table.coders(); ++b) {
            const auto each = cohen(complete.pair(a, b));
            if (!each) return each;
            sum += each.value();
            ++pairs;
        }
    }
    return Estimate{sum / pairs};
}

Coefficient scott(const RatingTable& table) {
    if (table.has_missing()) return scott(table.complete());
    if (const auto fault = fault_of_two(table)) return *fault;
    return fleiss(table);  // the same for two coders, with its standard error
}

}  // namespace fundstelle::agreement
