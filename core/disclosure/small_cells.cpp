// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/small_cells.h"

#include <numeric>

#include "base/error.h"

namespace fundstelle::disclosure {

namespace {

CellState primary(std::int64_t count, std::int64_t threshold) {
    return count > 0 && count < threshold ? CellState::Small : CellState::Printed;
}

/// The cells of one line of the table, and its total.
struct LineOfCells {
    std::vector<std::int64_t> counts;
    std::vector<CellState*> states;
};

/// If one count alone is missing, takes away the smallest other one that is above 0. True if something changed.
bool protect(LineOfCells& line) {
    std::size_t missing = 0;
    for (const auto* state : line.states) missing += *state == CellState::Printed ? 0U : 1U;
    if (missing != 1) return false;
    std::optional<std::size_t> least;
    // The total is last: it goes only where nothing else can.
    for (std::size_t i = 0; i + 1 < line.counts.size(); ++i) {
        if (*line.states[i] != CellState::Printed || line.counts[i] == 0) continue;
        if (!least || line.counts[i] < line.counts[*least]) least = i;
    }
    const auto chosen = least.value_or(line.counts.size() - 1);
    if (*line.states[chosen] != CellState::Printed) {
        // The total itself is the one that is missing, and all others are 0: it is their sum, so one of them has to go.
        return false;
    }
    *line.states[chosen] = CellState::Secondary;
    return true;
}

}  // namespace

std::string printed_count(std::int64_t count, std::int64_t threshold) {
    return printed_count(count, primary(count, threshold), threshold);
}

std::string printed_count(std::int64_t count, CellState state, std::int64_t threshold) {
    switch (state) {
        case CellState::Small: return "< " + std::to_string(threshold);
        case CellState::Secondary: return "…";
        case CellState::Printed: break;
    }
    return std::to_string(count);
}

CellStates suppressed(const CountTable& table, std::int64_t threshold) {
    const auto rows = table.cells.size();
    const auto columns = rows == 0 ? 0 : table.cells.front().size();
    CellStates result;
    std::vector<std::int64_t> row_sums(rows, 0);
    std::vector<std::int64_t> column_sums(columns, 0);
    for (std::size_t r = 0; r < rows; ++r) {
        if (table.cells[r].size() != columns) throw Error{ErrorKind::Invalid, "the rows of a table differ in length"};
        auto& states = result.cells.emplace_back();
        for (std::size_t c = 0; c < columns; ++c) {
            const auto count = table.cells[r][c];
            if (count < 0) throw Error{ErrorKind::Invalid, "a count is negative"};
            states.push_back(primary(count, threshold));
            row_sums[r] += count;
            column_sums[c] += count;
        }
    }
    const auto total = std::accumulate(row_sums.begin(), row_sums.end(), std::int64_t{0});
    for (const auto sum : row_sums) result.row_totals.push_back(primary(sum, threshold));
    for (const auto sum : column_sums) result.column_totals.push_back(primary(sum, threshold));
    result.grand_total = primary(total, threshold);
    if (columns == 0) return result;

    const auto row = [&](std::size_t r) {
        LineOfCells line{table.cells[r], {}};
        for (auto& state : result.cells[r]) line.states.push_back(&state);
        line.counts.push_back(row_sums[r]);
        line.states.push_back(&result.row_totals[r]);
        return line;
    };
    const auto column = [&](std::size_t c) {
        LineOfCells line;
        for (std::size_t r = 0; r < rows; ++r) {
            line.counts.push_back(table.cells[r][c]);
            line.states.push_back(&result.cells[r][c]);
        }
        line.counts.push_back(column_sums[c]);
        line.states.push_back(&result.column_totals[c]);
        return line;
    };
    const auto margin = [&](const std::vector<std::int64_t>& sums, std::vector<CellState>& states) {
        LineOfCells line{sums, {}};
        for (auto& state : states) line.states.push_back(&state);
        line.counts.push_back(total);
        line.states.push_back(&result.grand_total);
        return line;
    };
    // Every turn takes a count away, so this ends.
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t r = 0; table.row_totals && r < rows; ++r) {
            auto line = row(r);
            changed = protect(line) || changed;
        }
        for (std::size_t c = 0; table.column_totals && c < columns; ++c) {
            auto line = column(c);
            changed = protect(line) || changed;
        }
        if (table.row_totals) {
            auto line = margin(row_sums, result.row_totals);
            changed = protect(line) || changed;
        }
        if (table.column_totals) {
            auto line = margin(column_sums, result.column_totals);
            changed = protect(line) || changed;
        }
    }
    return result;
}

}  // namespace fundstelle::disclosure
