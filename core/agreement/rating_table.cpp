// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/rating_table.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace fundstelle::agreement {

namespace {

/// FNV-1a over the numbers, with the upper half folded in.
std::size_t hash_of(std::span<const RatingTable::Rating> ratings) {
    std::uint64_t hash = 14695981039346656037U;
    for (const auto rating : ratings) hash = (hash ^ static_cast<std::uint32_t>(rating)) * 1099511628211U;
    return hash ^ hash >> 32U;
}

}  // namespace

void RatingTable::add(std::span<const Rating> ratings, std::int64_t units) {
    assert(ratings.size() == m_coders);
    const auto highest = std::max_element(ratings.begin(), ratings.end());
    if (units <= 0 || highest == ratings.end() || *highest < 0) return;
    if (m_units.size() * 2 >= m_places.size()) make_room();
    auto& place = place_of(ratings);
    if (place != 0) {
        m_units[place - 1] += units;
        return;
    }
    m_ratings.insert(m_ratings.end(), ratings.begin(), ratings.end());
    m_units.push_back(units);
    place = static_cast<std::uint32_t>(m_units.size());
    m_bound = std::max(m_bound, static_cast<std::size_t>(*highest) + 1);
    m_has_missing = m_has_missing || std::find(ratings.begin(), ratings.end(), kMissing) != ratings.end();
}

std::uint32_t& RatingTable::place_of(std::span<const Rating> ratings) {
    const auto mask = m_places.size() - 1;
    auto at = hash_of(ratings) & mask;
    while (m_places[at] != 0 && !std::equal(ratings.begin(), ratings.end(), this->ratings(m_places[at] - 1).begin())) at = (at + 1) & mask;
    return m_places[at];
}

void RatingTable::make_room() {
    m_places.assign(std::max<std::size_t>(16, m_places.size() * 2), 0);
    for (std::size_t row = 0; row < rows(); ++row) place_of(ratings(row)) = static_cast<std::uint32_t>(row + 1);
}

std::int64_t RatingTable::units() const {
    return std::accumulate(m_units.begin(), m_units.end(), std::int64_t{0});
}

std::size_t RatingTable::occurring() const {
    std::vector<bool> occurs(m_bound);
    for (const auto rating : m_ratings) {
        if (rating != kMissing) occurs[static_cast<std::size_t>(rating)] = true;
    }
    return static_cast<std::size_t>(std::count(occurs.begin(), occurs.end(), true));
}

std::size_t RatingTable::categories() const {
    return std::max(m_declared, occurring());
}

RatingTable RatingTable::complete() const {
    if (!m_has_missing) return *this;
    RatingTable result{m_coders, m_declared};
    for (std::size_t row = 0; row < rows(); ++row) {
        const auto all = ratings(row);
        if (std::count(all.begin(), all.end(), kMissing) == 0) result.add(all, units(row));
    }
    return result;
}

RatingTable RatingTable::pair(std::size_t first, std::size_t second) const {
    RatingTable result{2, m_declared};
    for (std::size_t row = 0; row < rows(); ++row) {
        const Rating both[] = {ratings(row)[first], ratings(row)[second]};
        result.add(both, units(row));
    }
    return result;
}

RatingTable RatingTable::with_units(std::span<const std::int64_t> units) const {
    assert(units.size() == rows());
    RatingTable result{m_coders, categories()};
    for (std::size_t row = 0; row < rows(); ++row) result.add(ratings(row), units[row]);
    return result;
}

}  // namespace fundstelle::agreement
