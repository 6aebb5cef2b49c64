// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/small_cells.h"

#include <fmt/format.h>

namespace fundstelle::wording {

using disclosure::CellState;
using formats::ReportCell;

namespace {

ReportCell cell_of(std::int64_t count, CellState state, std::int64_t threshold) {
    if (state == CellState::Printed) return count;
    return disclosure::printed_count(count, state, threshold);
}

}  // namespace

ReportCell printed_count(std::int64_t count, std::int64_t threshold) {
    return cell_of(count, count > 0 && count < threshold ? CellState::Small : CellState::Printed, threshold);
}

PrintedCounts::PrintedCounts(disclosure::CountTable table, std::int64_t threshold) : m_table{std::move(table)}, m_threshold{threshold} {
    if (threshold >= 2) m_states = disclosure::suppressed(m_table, threshold);
}

ReportCell PrintedCounts::cell(std::size_t row, std::size_t column) const {
    return cell_of(m_table.cells[row][column], m_states.cells.empty() ? CellState::Printed : m_states.cells[row][column], m_threshold);
}

bool PrintedCounts::hides(std::size_t row, std::size_t column) const {
    return !m_states.cells.empty() && m_states.cells[row][column] != CellState::Printed;
}

ReportCell PrintedCounts::row_total(std::size_t row, std::int64_t count) const {
    return total(m_states.row_totals.empty() ? CellState::Printed : m_states.row_totals[row], count);
}

ReportCell PrintedCounts::column_total(std::size_t column, std::int64_t count) const {
    return total(m_states.column_totals.empty() ? CellState::Printed : m_states.column_totals[column], count);
}

ReportCell PrintedCounts::total(CellState state, std::int64_t count) const {
    return state == CellState::Secondary ? cell_of(count, state, m_threshold) : printed_count(count, m_threshold);
}

bool is_hidden(const ReportCell& cell) {
    return std::holds_alternative<std::string>(cell);
}

ReportCell printed_share(const ReportCell& share, bool hidden) {
    return hidden ? ReportCell{std::string{"…"}} : share;
}

BaseLine small_cells_line(std::int64_t threshold, Language language) {
    return {say(language, "Kleine Zahlen", "Small counts"),
            fmt::format(fmt::runtime(say(language, "unter {} nicht gedruckt; „…“ steht für das, woraus sie sich errechnen ließen", "below {} are not printed; “…” stands for what they could be computed from")), threshold)};
}

}  // namespace fundstelle::wording
