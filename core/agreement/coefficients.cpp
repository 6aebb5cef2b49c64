// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/coefficients.h"

#include <algorithm>
#include <cmath>

#include "agreement/tally.h"

namespace fundstelle::agreement {

namespace {

/// How one unit's ratings weigh the categories: Σk weights_k r_ik/r_i.
double weighed(const TalliedRow& row, const std::vector<double>& weights) {
    double sum = 0;
    for (const auto& votes : row.votes) sum += weights[votes.category] * static_cast<double>(votes.coders);
    return sum / static_cast<double>(row.ratings);
}

Coefficient percent_of(const Tally& tally) {
    if (const auto fault = tally.fault_of_percent()) return *fault;
    return tally.corrected(0, [](const TalliedRow&) { return 0.0; });
}

Coefficient brennan_prediger_of(const Tally& tally, std::size_t categories) {
    if (const auto fault = tally.fault()) return *fault;
    const double expected = 1 / static_cast<double>(categories);
    return tally.corrected(expected, [&](const TalliedRow&) { return expected; });
}

Coefficient fleiss_of(const Tally& tally) {
    if (const auto fault = tally.fault()) return *fault;
    double expected = 0;
    for (const auto share : tally.shares()) expected += share * share;
    return tally.corrected(expected, [&](const TalliedRow& row) { return weighed(row, tally.shares()); });
}

Coefficient gwet_ac1_of(const Tally& tally, std::size_t categories) {
    if (const auto fault = tally.fault()) return *fault;
    const auto others = static_cast<double>(categories - 1);
    auto weights = tally.shares();
    double expected = 0;
    for (auto& share : weights) {
        expected += share * (1 - share) / others;
        share = (1 - share) / others;
    }
    return tally.corrected(expected, [&](const TalliedRow& row) { return weighed(row, weights); });
}

/// p_gk, coder by coder, of those who rated anything.
struct CoderShares {
    struct Coder {
        double part{0};              ///< of the units that they rated
        double with_others{0};       ///< Σk p_gk Σh≠g p_hk
        std::vector<double> shares;  ///< p_gk
    };
    std::vector<Coder> all;
    std::vector<double> sums;  ///< Σg p_gk
    double coders{0};          ///< m

    explicit CoderShares(const RatingTable& table) : all(table.coders()), sums(table.bound()) {
        for (std::size_t g = 0; g < all.size(); ++g) {
            auto& shares = all[g].shares;
            shares.resize(table.bound());
            double rated = 0;
            for (std::size_t row = 0; row < table.rows(); ++row) {
                const auto rating = table.ratings(row)[g];
                if (rating == RatingTable::kMissing) continue;
                shares[static_cast<std::size_t>(rating)] += static_cast<double>(table.units(row));
                rated += static_cast<double>(table.units(row));
            }
            all[g].part = rated / static_cast<double>(table.units());
            if (rated == 0) continue;
            ++coders;
            for (std::size_t k = 0; k < shares.size(); ++k) sums[k] += shares[k] /= rated;
        }
        for (auto& coder : all) {
            for (std::size_t k = 0; k < sums.size(); ++k) coder.with_others += coder.shares[k] * (sums[k] - coder.shares[k]);
        }
    }

    [[nodiscard]] double expected() const {
        double sum = 0;
        for (const auto& coder : all) sum += coder.with_others;
        return sum / (coders * (coders - 1));
    }
    /// How much one unit adds: for each of its ratings the share of its category among the other coders. A coder who left the unit out adds what
    /// they add on average, and those who often do weigh more where they did not.
    [[nodiscard]] double expected_of(std::span<const RatingTable::Rating> ratings) const {
        double sum = 0;
        for (std::size_t g = 0; g < ratings.size(); ++g) {
            const auto& coder = all[g];
            if (coder.part == 0) continue;
            if (ratings[g] == RatingTable::kMissing) {
                sum += coder.with_others;
                continue;
            }
            const auto k = static_cast<std::size_t>(ratings[g]);
            sum += (sums[k] - coder.shares[k] - (1 - coder.part) * coder.with_others) / coder.part;
        }
        return sum / (coders * (coders - 1));
    }
};

Coefficient conger_of(const Tally& tally, const RatingTable& table) {
    if (const auto fault = tally.fault()) return *fault;
    const CoderShares shares{table};
    return tally.corrected(shares.expected(), [&](const TalliedRow& row) {
        return shares.expected_of(table.ratings(static_cast<std::size_t>(&row - tally.rows().data())));
    });
}

/// The coincidences of Krippendorff's coefficient, of units with at least two ratings.
struct Coincidences {
    std::vector<double> values;  ///< n_c
    double all{0};               ///< n
    double units{0};             ///< that have pairs
    double agreeing{0};          ///< Σc o_cc
    double alike{0};             ///< Σc n_c(n_c − 1)
    double chance{0};            ///< Σc (n_c/n)²

    Coincidences(const Tally& tally, std::size_t bound) : values(bound) {
        for (const auto& row : tally.rows()) {
            if (row.ratings < 2) continue;
            const auto weight = static_cast<double>(row.units);
            units += weight;
            all += weight * static_cast<double>(row.ratings);
            agreeing += weight * static_cast<double>(row.agreeing_pairs()) / static_cast<double>(row.ratings - 1);
            for (const auto& votes : row.votes) values[votes.category] += weight * static_cast<double>(votes.coders);
        }
        for (const auto value : values) {
            alike += value * (value - 1);
            chance += value * value / all / all;
        }
    }
    [[nodiscard]] bool vary() const {
        return std::count_if(values.begin(), values.end(), [](double value) { return value > 0; }) > 1;
    }
    [[nodiscard]] double alpha() const { return ((all - 1) * agreeing - alike) / (all * (all - 1) - alike); }

    /// Σ over units of the squared deviation of what each adds.
    [[nodiscard]] double squares(const Tally& tally) const {
        const double mean = all / units;
        const double share = agreeing / all;
        const double centre = (share - chance) / (1 - chance);
        double sum = 0;
        for (const auto& row : tally.rows()) {
            if (row.ratings < 2) continue;
            const auto own = static_cast<double>(row.ratings);
            const double more = (own - mean) / mean;
            const double agreed = static_cast<double>(row.agreeing_pairs()) / (mean * (own - 1)) - share * more;
            double expected = -chance * more;
            for (const auto& votes : row.votes) expected += static_cast<double>(votes.coders) * values[votes.category] / all / mean;
            const double part = (agreed - chance) / (1 - chance) - 2 * (1 - centre) * (expected - chance) / (1 - chance) - centre;
            sum += static_cast<double>(row.units) * part * part;
        }
        return sum;
    }
};

Coefficient alpha_of(const Tally& tally, std::size_t bound) {
    if (const auto fault = tally.fault_of_percent()) return *fault;
    const Coincidences coincidences{tally, bound};
    if (!coincidences.vary()) return Undefined::NoVariation;
    return Coefficient::with_error(coincidences.alpha(), Tally::error_from(coincidences.squares(tally), tally.shared()), tally.units());
}

}  // namespace

Coefficient percent_agreement(const RatingTable& table) {
    return percent_of(Tally{table});
}

Coefficient brennan_prediger(const RatingTable& table) {
    return brennan_prediger_of(Tally{table}, table.categories());
}

Coefficient fleiss(const RatingTable& table) {
    return fleiss_of(Tally{table});
}

std::vector<Coefficient> fleiss_of_categories(const RatingTable& table) {
    const auto complete = table.complete();
    const Tally tally{complete};
    std::vector<Coefficient> result(table.bound(), Undefined::NoVariation);
    if (const auto fault = tally.fault_of_percent()) result.assign(table.bound(), *fault);
    if (tally.fault()) return result;
    const auto coders = static_cast<std::int64_t>(table.coders());
    std::vector<double> apart(table.bound());  // Σi r_ik(m − r_ik)
    for (const auto& row : tally.rows()) {
        for (const auto& votes : row.votes) apart[votes.category] += static_cast<double>(row.units * votes.coders * (coders - votes.coders));
    }
    const auto pairs = static_cast<double>(tally.units() * coders * (coders - 1));
    for (std::size_t k = 0; k < complete.bound(); ++k) {
        const double share = tally.shares()[k];
        if (share > 0) result[k] = Estimate{1 - apart[k] / (pairs * share * (1 - share))};
    }
    return result;
}

Coefficient conger(const RatingTable& table) {
    return conger_of(Tally{table}, table);
}

Coefficient gwet_ac1(const RatingTable& table) {
    return gwet_ac1_of(Tally{table}, table.categories());
}

Coefficient krippendorff_alpha(const RatingTable& table) {
    return alpha_of(Tally{table}, table.bound());
}

Agreement agreement(const RatingTable& table, std::optional<RatingTable::Rating> nothing) {
    const Tally tally{table};
    Agreement result{tally.units(), table.categories()};
    result.percent = percent_of(tally);
    result.holsti = holsti(table, nothing);
    result.cohen = cohen(table);
    result.brennan_prediger = brennan_prediger_of(tally, table.categories());
    result.fleiss = fleiss_of(tally);
    result.fleiss_complete = table.has_missing() ? fleiss(table.complete()) : result.fleiss;
    result.scott = result.cohen ? result.fleiss_complete : result.cohen;  // the same for two coders, and as undefined
    result.conger = conger_of(tally, table);
    result.ac1 = gwet_ac1_of(tally, table.categories());
    result.alpha = alpha_of(tally, table.bound());
    return result;
}

}  // namespace fundstelle::agreement
