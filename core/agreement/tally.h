// SPDX-License-Identifier: GPL-3.0-or-later
/// The sums over a table that several coefficients share. Notation: coefficients.h.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "agreement/coefficient.h"
#include "agreement/rating_table.h"

namespace fundstelle::agreement {

/// A category that coders put a unit into, and how many of them.
struct Votes {
    std::size_t category;
    std::int64_t coders;
};

/// One row of a table by categories.
struct TalliedRow {
    std::span<const Votes> votes;
    std::int64_t units;
    std::int64_t ratings{0};  ///< r_i

    /// Σk r_ik(r_ik − 1): ordered pairs of coders who agree.
    [[nodiscard]] std::int64_t agreeing_pairs() const;
    /// That, as a share of all ordered pairs; 0 with a single rating.
    [[nodiscard]] double agreement() const;
};

class Tally {
public:
    explicit Tally(const RatingTable& table);
    Tally(const Tally&) = delete;
    Tally& operator=(const Tally&) = delete;

    [[nodiscard]] const std::vector<TalliedRow>& rows() const { return m_rows; }
    [[nodiscard]] std::int64_t units() const { return m_units; }    ///< n
    [[nodiscard]] std::int64_t shared() const { return m_shared; }  ///< n'
    [[nodiscard]] double observed() const { return m_observed; }    ///< p_a
    /// π_k
    [[nodiscard]] const std::vector<double>& shares() const { return m_shares; }
    /// Why a chance-corrected coefficient is undefined.
    [[nodiscard]] std::optional<Undefined> fault() const { return m_fault ? m_fault : m_occurring < 2 ? std::optional{Undefined::NoVariation} : std::nullopt; }
    /// Why percent agreement is.
    [[nodiscard]] std::optional<Undefined> fault_of_percent() const { return m_fault; }

    /// The coefficient with its standard error; `expected_of(row)` is how much one unit adds to p_e. Source: Gwet 2014, ch. 5.
    template <class ExpectedOf>
    [[nodiscard]] Coefficient corrected(double expected, const ExpectedOf& expected_of) const {
        const double value = (m_observed - expected) / (1 - expected);
        double squares = 0;
        for (const auto& row : m_rows) {
            const double own = row.ratings < 2 ? 0 : static_cast<double>(m_units) / static_cast<double>(m_shared) * (row.agreement() - expected) / (1 - expected);
            const double difference = own - 2 * (1 - value) * (expected_of(row) - expected) / (1 - expected) - value;
            squares += static_cast<double>(row.units) * difference * difference;
        }
        return Coefficient::with_error(value, error_from(squares, m_units), m_units);
    }

    /// √(squares / (units (units − 1))); nothing for a single unit.
    static std::optional<double> error_from(double squares, std::int64_t units);

private:
    std::vector<Votes> m_votes;  ///< of all rows, one behind the other
    std::vector<TalliedRow> m_rows;
    std::int64_t m_units{0};
    std::int64_t m_shared{0};
    double m_observed{0};
    std::vector<double> m_shares;
    std::size_t m_occurring;
    std::optional<Undefined> m_fault;
};

}  // namespace fundstelle::agreement
