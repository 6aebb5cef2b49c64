// SPDX-License-Identifier: GPL-3.0-or-later
/// Counts that are too small to be printed, because they lead to somebody.
///
/// Rule: a count from 1 to threshold - 1 is printed as "< threshold" (primary suppression); 0 is printed, because nobody is behind it. Where a row
/// (or column) with a printed total would have exactly one suppressed count, that could be computed from the others, so the smallest
/// count of it that is above 0 is suppressed, too (secondary suppression); a row that has no further count above 0 has its total suppressed. Rows and
/// columns take turns until nothing changes. A count that is only suppressed for others' sake is printed as "…", because "< threshold" would be wrong.
/// What remains is a bound: sums of several suppressed counts can still be computed, and small threshold sums pinned down by linear programming.
///
/// Source: A. Hundepool et al., "Statistical Disclosure Control", Wiley 2012, chapter 4 (primary and secondary cell suppression in tables with totals).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace fundstelle::disclosure {

enum class CellState {
    Printed,
    Small,     ///< "< 3"
    Secondary  ///< "…"
};

/// What to print for one count that stands alone. `threshold` below 2 prints everything.
std::string printed_count(std::int64_t count, std::int64_t threshold);
std::string printed_count(std::int64_t count, CellState state, std::int64_t threshold);

/// A table of counts whose margins are printed or not.
struct CountTable {
    std::vector<std::vector<std::int64_t>> cells;  ///< by row; all rows have one length
    bool row_totals{true};
    bool column_totals{true};
};

struct CellStates {
    std::vector<std::vector<CellState>> cells;
    std::vector<CellState> row_totals;
    std::vector<CellState> column_totals;
    CellState grand_total{CellState::Printed};
};

/// The rule above. Throws `Invalid` if the rows differ in length or a count is negative.
CellStates suppressed(const CountTable& table, std::int64_t threshold);

}  // namespace fundstelle::disclosure
