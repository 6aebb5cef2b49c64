// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code_line.h"

#include <algorithm>

namespace fundstelle::analysis {

std::vector<CodeLine> code_lines(const Snapshot& snapshot, std::size_t document, const Filter& filter, Subcodes subcodes) {
    const auto& tree = snapshot.tree();
    const auto& rows = snapshot.documents[document];
    const Sieve sieve{snapshot, filter};
    std::vector<CodeLine> by_code(tree.size());
    for (std::size_t i = 0; i < by_code.size(); ++i) by_code[i].code = i;
    for (std::size_t i = 0; i < rows.rows.size(); ++i) {
        if (!sieve.passes(rows, i)) continue;
        const auto& row = rows.rows[i];
        for (std::optional<std::size_t> code = snapshot.tree_index(row.code); code; code = tree.parent(*code)) {
            cover(by_code[*code].spans, {row.begin, row.end});
            by_code[*code].rows.push_back(static_cast<std::uint32_t>(i));
            if (subcodes == Subcodes::Exclude) break;
        }
    }
    std::erase_if(by_code, [](const CodeLine& line) { return line.rows.empty(); });
    return by_code;
}

std::vector<std::vector<CellShare>> portrait(const std::vector<CodeLine>& lines, std::int64_t length, std::size_t count) {
    std::vector<std::vector<CellShare>> cells(count);
    const auto border = [&](std::size_t cell) { return static_cast<std::int64_t>(cell) * length / static_cast<std::int64_t>(count); };
    for (std::size_t k = 0; k < count; ++k) {
        const auto begin = static_cast<std::int32_t>(border(k));
        const auto end = static_cast<std::int32_t>(border(k + 1));
        for (std::size_t line = 0; line < lines.size(); ++line) {
            const auto& spans = lines[line].spans;
            const auto [first, last] = overlapped(spans, begin, end);
            std::int64_t covered = 0;
            for (auto i = first; i < last; ++i) covered += std::min(end, spans[i].end) - std::max(begin, spans[i].begin);
            if (covered > 0) cells[k].push_back({line, covered});
        }
        std::stable_sort(cells[k].begin(), cells[k].end(), [](const auto& a, const auto& b) { return a.covered > b.covered; });
    }
    return cells;
}

}  // namespace fundstelle::analysis
