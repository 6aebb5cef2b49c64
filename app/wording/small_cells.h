// SPDX-License-Identifier: GPL-3.0-or-later
/// Counts of a table as they are printed where small ones lead to somebody; see disclosure/small_cells.h.
#pragma once

#include <cstdint>
#include <vector>

#include "disclosure/small_cells.h"
#include "formats/report_table.h"
#include "wording/table_parts.h"

namespace fundstelle::wording {

/// A count that stands alone, or that cannot be computed from others. A `threshold` below 2 prints everything.
formats::ReportCell printed_count(std::int64_t count, std::int64_t threshold);

/// Counts with totals; see `disclosure::suppressed()`. Costs nothing if the threshold is below 2.
class PrintedCounts {
public:
    PrintedCounts(disclosure::CountTable table, std::int64_t threshold);

    [[nodiscard]] formats::ReportCell cell(std::size_t row, std::size_t column) const;
    [[nodiscard]] bool hides(std::size_t row, std::size_t column) const;
    /// What is printed as the total need not be the sum: documents count once. `count` is what is printed.
    [[nodiscard]] formats::ReportCell row_total(std::size_t row, std::int64_t count) const;
    [[nodiscard]] formats::ReportCell column_total(std::size_t column, std::int64_t count) const;

private:
    [[nodiscard]] formats::ReportCell total(disclosure::CellState state, std::int64_t count) const;
    disclosure::CountTable m_table;
    std::int64_t m_threshold;
    disclosure::CellStates m_states;
};

/// True for what stands in place of a count.
bool is_hidden(const formats::ReportCell& cell);
/// The share, or "…" where its count is hidden.
formats::ReportCell printed_share(const formats::ReportCell& share, bool hidden);

/// „Kleine Zahlen“: „unter 3 nicht gedruckt“
BaseLine small_cells_line(std::int64_t threshold, Language language);

}  // namespace fundstelle::wording
