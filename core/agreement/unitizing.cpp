// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/unitizing.h"

#include <algorithm>
#include <numeric>

#include "base/error.h"

namespace fundstelle::agreement {

namespace {

using Units = std::vector<ValuedUnit>;

/// Sums by value, the gap behind the last code.
struct Sums {
    std::vector<double> rows;      ///< l_c.
    std::vector<double> agreeing;  ///< l_cc
    std::vector<double> squares;   ///< Q_c

    explicit Sums(std::size_t values) : rows(values), agreeing(values), squares(values) {}

    [[nodiscard]] static double sum(const std::vector<double>& all) { return std::accumulate(all.begin(), all.end(), 0.0); }
    [[nodiscard]] double total() const { return sum(rows); }
    [[nodiscard]] auto occurring() const {
        return std::count_if(rows.begin(), rows.end(), [](double row) { return row > 0; });
    }
    /// e_cc
    [[nodiscard]] double expected(std::size_t c) const { return total() * (rows[c] * rows[c] - squares[c]) / (total() * total() - sum(squares)); }
    /// e_c.
    [[nodiscard]] double expected_row(std::size_t c) const { return total() * (rows[c] * total() - squares[c]) / (total() * total() - sum(squares)); }
    /// 1 − (observed / expected disagreement); e_.. is l_...
    [[nodiscard]] Coefficient coefficient() const {
        if (occurring() < 2) return Undefined::NoVariation;
        double expected_agreement = 0;
        const double scale = total() / (total() * total() - sum(squares));
        for (std::size_t c = 0; c < rows.size(); ++c) expected_agreement += scale * (rows[c] * rows[c] - squares[c]);
        return Estimate{1 - (total() - sum(agreeing)) / (total() - expected_agreement)};
    }
};

/// In order; false if they overlap.
bool put_in_order(Units& units) {
    std::sort(units.begin(), units.end(), [](const auto& a, const auto& b) { return a.begin < b.begin; });
    return std::adjacent_find(units.begin(), units.end(), [](const auto& a, const auto& b) { return b.begin < a.end; }) == units.end();
}

/// Calls `meet(a, b, length)` for every two units of two coders that share something.
template <class Meet>
void for_each_intersection(const Units& first, const Units& second, const Meet& meet) {
    for (std::size_t a = 0, b = 0; a < first.size() && b < second.size();) {
        const auto length = std::min(first[a].end, second[b].end) - std::max(first[a].begin, second[b].begin);
        if (length > 0) meet(a, b, static_cast<double>(length));
        ++(first[a].end < second[b].end ? a : b);
    }
}

/// All values, the gap with them.
Sums sums_of_all(const std::vector<Units>& coders, double length, std::size_t gap) {
    Sums sums{gap + 1};
    const auto others = static_cast<double>(coders.size() - 1);
    for (const auto& units : coders) {
        double coded = 0;
        for (const auto& unit : units) {
            const auto own = static_cast<double>(unit.end - unit.begin);
            coded += own;
            sums.rows[unit.value] += own;
            sums.squares[unit.value] += own * own;
        }
        sums.rows[gap] += length - coded;
        sums.squares[gap] += length - coded;
    }
    for (std::size_t i = 0; i < coders.size(); ++i) {
        for (std::size_t j = i + 1; j < coders.size(); ++j) {
            double coded_by_both = 0;
            double coded = 0;
            for (const auto& unit : coders[i]) coded += static_cast<double>(unit.end - unit.begin);
            for (const auto& unit : coders[j]) coded += static_cast<double>(unit.end - unit.begin);
            for_each_intersection(coders[i], coders[j], [&](std::size_t a, std::size_t b, double shared) {
                coded_by_both += shared;
                if (coders[i][a].value == coders[j][b].value) sums.agreeing[coders[i][a].value] += 2 * shared / others;
            });
            sums.agreeing[gap] += 2 * (length - coded + coded_by_both) / others;
        }
    }
    return sums;
}

/// Codes only, on the intersections of units.
Sums sums_of_intersections(const std::vector<Units>& coders, std::size_t values) {
    Sums sums{values};
    const auto others = static_cast<double>(coders.size() - 1);
    for (std::size_t i = 0; i < coders.size(); ++i) {
        for (std::size_t j = 0; j < coders.size(); ++j) {
            if (i == j) continue;
            std::vector<double> shared_of(coders[i].size());  // how much of each unit of i lies under units of j
            for_each_intersection(coders[i], coders[j], [&](std::size_t a, std::size_t b, double shared) {
                shared_of[a] += shared;
                if (coders[i][a].value == coders[j][b].value) sums.agreeing[coders[i][a].value] += shared / others;
            });
            for (std::size_t a = 0; a < shared_of.size(); ++a) {
                sums.rows[coders[i][a].value] += shared_of[a] / others;
                sums.squares[coders[i][a].value] += shared_of[a] * shared_of[a] / others;
            }
        }
    }
    return sums;
}

/// |uα = 1 − Σk≠0 l_0k / Σk≠0 e_0k, the gap being 0.
Coefficient relevance_of(const Sums& sums, std::size_t gap) {
    const bool coded = sums.rows[gap] < sums.total();
    if (!coded || sums.rows[gap] == 0) return Undefined::NoVariation;
    return Estimate{1 - (sums.rows[gap] - sums.agreeing[gap]) / (sums.expected_row(gap) - sums.expected(gap))};
}

/// Only where somebody uses the code.
ValueAgreement value_agreement(const Sums& sums, double used, std::size_t k) {
    const double coverage = sums.rows[k] / used;
    if (sums.rows[k] == 0) return {Undefined::NoIntersection, coverage};
    if (sums.occurring() < 2) return {Undefined::NoVariation, coverage};
    const double row = sums.expected_row(k);
    return {Estimate{1 - row / sums.rows[k] * (sums.rows[k] - sums.agreeing[k]) / (row - sums.expected(k))}, coverage};
}

UnitizingAgreement undefined(Undefined reason, std::size_t values) {
    return {reason, reason, reason, 0, std::vector<ValueAgreement>(values, {reason, 0})};
}

}  // namespace

UnitizingAgreement unitizing_agreement(const Continuum& continuum, std::size_t values) {
    auto coders = continuum.coders;
    bool overlap = false;
    bool coded = false;
    for (auto& units : coders) {
        for (const auto& unit : units) {
            if (unit.begin < 0 || unit.end <= unit.begin || unit.end > continuum.length || unit.value >= values)
                throw Error{ErrorKind::Invalid, "a unit does not fit its continuum", {}, std::to_string(unit.begin)};
        }
        overlap = !put_in_order(units) || overlap;
        coded = coded || !units.empty();
    }
    if (coders.size() < 2) return undefined(Undefined::OneCoder, values);
    if (!coded) return undefined(Undefined::NothingCoded, values);
    if (overlap) return undefined(Undefined::OverlappingUnits, values);
    const auto gap = values;
    const auto all = sums_of_all(coders, static_cast<double>(continuum.length), gap);
    const auto shared = sums_of_intersections(coders, values);
    UnitizingAgreement result{all.coefficient(), relevance_of(all, gap), Undefined::NoIntersection, shared.total() / all.total(), {}};
    if (shared.total() > 0) result.codes = shared.coefficient();
    for (std::size_t k = 0; k < values; ++k) {
        if (all.rows[k] > 0) result.values.push_back(value_agreement(shared, all.rows[k], k));
        else result.values.push_back({Undefined::NothingCoded, 0});
    }
    return result;
}

}  // namespace fundstelle::agreement
