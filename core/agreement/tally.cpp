// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/tally.h"

#include <algorithm>
#include <cmath>

namespace fundstelle::agreement {

namespace {

/// Puts the votes behind those that are there, without moving any: room must have been made.
TalliedRow tallied(std::span<const RatingTable::Rating> ratings, std::int64_t units, std::vector<Votes>& votes) {
    const auto first = static_cast<std::ptrdiff_t>(votes.size());
    std::int64_t all = 0;
    for (const auto rating : ratings) {
        if (rating == RatingTable::kMissing) continue;
        const auto category = static_cast<std::size_t>(rating);
        const auto known = std::find_if(votes.begin() + first, votes.end(), [&](const auto& each) { return each.category == category; });
        if (known == votes.end()) votes.push_back({category, 1});
        else ++known->coders;
        ++all;
    }
    return {{votes.begin() + first, votes.end()}, units, all};
}

}  // namespace

std::int64_t TalliedRow::agreeing_pairs() const {
    std::int64_t pairs = 0;
    for (const auto& each : votes) pairs += each.coders * (each.coders - 1);
    return pairs;
}

double TalliedRow::agreement() const {
    return ratings < 2 ? 0 : static_cast<double>(agreeing_pairs()) / static_cast<double>(ratings * (ratings - 1));
}

Tally::Tally(const RatingTable& table) : m_shares(table.bound()), m_occurring{table.occurring()} {
    m_rows.reserve(table.rows());
    m_votes.reserve(table.rows() * table.coders());
    double agreeing = 0;
    for (std::size_t i = 0; i < table.rows(); ++i) {
        m_rows.push_back(tallied(table.ratings(i), table.units(i), m_votes));
        const auto& row = m_rows.back();
        const auto weight = static_cast<double>(row.units);
        m_units += row.units;
        if (row.ratings >= 2) m_shared += row.units;
        agreeing += weight * row.agreement();
        for (const auto& votes : row.votes) m_shares[votes.category] += weight * static_cast<double>(votes.coders) / static_cast<double>(row.ratings);
    }
    if (table.coders() < 2) m_fault = Undefined::OneCoder;
    else if (m_shared == 0) m_fault = Undefined::NoSharedUnits;
    else m_observed = agreeing / static_cast<double>(m_shared);
    for (auto& share : m_shares) share /= static_cast<double>(std::max<std::int64_t>(m_units, 1));
}

std::optional<double> Tally::error_from(double squares, std::int64_t units) {
    if (units < 2) return std::nullopt;
    const auto n = static_cast<double>(units);
    return std::sqrt(squares / n / (n - 1));
}

}  // namespace fundstelle::agreement
