// SPDX-License-Identifier: GPL-3.0-or-later
/// What coders decided about units.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace fundstelle::agreement {

/// Units × coders, with nominal values; some may be missing. Units that were judged alike are one row with their number, so that millions
/// of characters are a few rows.
class RatingTable {
public:
    using Rating = std::int32_t;                 ///< the number of a category, from 0
    static constexpr Rating kMissing = -1;

    /// `declared`: how many categories the coders could have chosen from; 0 if only those that occur are known.
    explicit RatingTable(std::size_t coders, std::size_t declared = 0) : m_coders{coders}, m_declared{declared} {}

    /// One rating of each coder, in their order, for so many units. Units without any rating are left out.
    void add(std::span<const Rating> ratings, std::int64_t units = 1);

    [[nodiscard]] std::size_t coders() const { return m_coders; }
    [[nodiscard]] std::size_t rows() const { return m_units.size(); }
    [[nodiscard]] std::span<const Rating> ratings(std::size_t row) const { return {m_ratings.data() + row * m_coders, m_coders}; }
    [[nodiscard]] std::int64_t units(std::size_t row) const { return m_units[row]; }
    /// Those with at least one rating.
    [[nodiscard]] std::int64_t units() const;
    /// One more than the highest number of a category that occurs.
    [[nodiscard]] std::size_t bound() const { return m_bound; }
    /// Categories that occur.
    [[nodiscard]] std::size_t occurring() const;
    /// How many categories there are: as declared, or those that occur if these are more.
    [[nodiscard]] std::size_t categories() const;

    [[nodiscard]] bool has_missing() const { return m_has_missing; }
    /// Only units that every coder has judged.
    [[nodiscard]] RatingTable complete() const;
    /// Two of the coders, units that either has judged.
    [[nodiscard]] RatingTable pair(std::size_t first, std::size_t second) const;
    /// The same rows for other numbers of units, with the number of categories that this table has.
    [[nodiscard]] RatingTable with_units(std::span<const std::int64_t> units) const;

private:
    /// The place of a row with these ratings, or the free one where it belongs.
    [[nodiscard]] std::uint32_t& place_of(std::span<const Rating> ratings);
    void make_room();

    std::size_t m_coders;
    std::size_t m_declared;
    std::size_t m_bound{0};
    bool m_has_missing{false};
    std::vector<Rating> m_ratings;  ///< row by row
    std::vector<std::int64_t> m_units;
    std::vector<std::uint32_t> m_places;  ///< where a row is found by the hash of its ratings: its number + 1, or 0; a power of two of them
};

}  // namespace fundstelle::agreement
