// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/small_cells.h"

#include <boost/test/unit_test.hpp>
#include <random>

#include "base/error.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::disclosure;

/// Rows with their totals, "|" between rows, the totals of columns last.
std::string printed(const CountTable& table, std::int64_t threshold) {
    const auto states = suppressed(table, threshold);
    std::string line;
    for (std::size_t r = 0; r < table.cells.size(); ++r) {
        std::int64_t sum = 0;
        for (std::size_t c = 0; c < table.cells[r].size(); ++c) {
            sum += table.cells[r][c];
            line += printed_count(table.cells[r][c], states.cells[r][c], threshold) + " ";
        }
        if (table.row_totals) line += "= " + printed_count(sum, states.row_totals[r], threshold) + " ";
        line += "| ";
    }
    for (std::size_t c = 0; table.column_totals && c < table.cells.front().size(); ++c) {
        std::int64_t sum = 0;
        for (const auto& row : table.cells) sum += row[c];
        line += printed_count(sum, states.column_totals[c], threshold) + " ";
    }
    return line;
}

BOOST_AUTO_TEST_SUITE(small_cell_tests)

BOOST_AUTO_TEST_CASE(counts_below_the_threshold_are_not_printed_and_nobody_is_nobody) {
    BOOST_TEST(printed_count(0, 3) == "0");
    BOOST_TEST(printed_count(1, 3) == "< 3");
    BOOST_TEST(printed_count(2, 3) == "< 3");
    BOOST_TEST(printed_count(3, 3) == "3");
    BOOST_TEST(printed_count(1, 1) == "1");
    BOOST_TEST(printed_count(1, 0) == "1");
}

BOOST_AUTO_TEST_CASE(a_single_suppressed_count_takes_the_next_smallest_of_its_row_along) {
    BOOST_TEST(printed({{{1, 5, 9, 0}}, true, false}, 3) == "< 3 … 9 0 = 15 | ");
    BOOST_TEST(printed({{{1, 2, 9}}, true, false}, 3) == "< 3 < 3 9 = 12 | ");
    BOOST_TEST(printed({{{1, 5, 9}}, false, false}, 3) == "< 3 5 9 | ");
    BOOST_TEST(printed({{{7, 5, 9}}, true, false}, 3) == "7 5 9 = 21 | ");
}

BOOST_AUTO_TEST_CASE(where_nothing_else_is_in_the_row_its_total_goes) {
    BOOST_TEST(printed({{{2, 0, 0}}, true, false}, 3) == "< 3 0 0 = < 3 | ");
}

BOOST_AUTO_TEST_CASE(rows_and_columns_protect_each_other) {
    BOOST_TEST(printed({{{1, 5, 9}, {7, 8, 6}, {9, 9, 9}}, true, true}, 3) == "< 3 … 9 = 15 | … … 6 = 21 | 9 9 9 = 27 | 17 22 24 ");
}

BOOST_AUTO_TEST_CASE(no_line_with_a_total_misses_exactly_one_count) {
    std::mt19937 random{6};
    for (int run = 0; run < 300; ++run) {
        CountTable table;
        const auto rows = 1 + random() % 5;
        const auto columns = 1 + random() % 5;
        for (std::size_t r = 0; r < rows; ++r) {
            auto& row = table.cells.emplace_back();
            for (std::size_t c = 0; c < columns; ++c) row.push_back(static_cast<std::int64_t>(random() % 8));
        }
        const auto states = suppressed(table, 3);
        const auto hidden = [](CellState state) { return state != CellState::Printed; };
        for (std::size_t r = 0; r < rows; ++r) {
            auto missing = hidden(states.row_totals[r]) ? 1 : 0;
            for (std::size_t c = 0; c < columns; ++c) {
                missing += hidden(states.cells[r][c]) ? 1 : 0;
                BOOST_TEST((table.cells[r][c] == 0 || table.cells[r][c] >= 3 || states.cells[r][c] == CellState::Small));
            }
            BOOST_TEST(missing != 1);
        }
        for (std::size_t c = 0; c < columns; ++c) {
            auto missing = hidden(states.column_totals[c]) ? 1 : 0;
            for (std::size_t r = 0; r < rows; ++r) missing += hidden(states.cells[r][c]) ? 1 : 0;
            BOOST_TEST(missing != 1);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_table_of_unequal_rows_is_refused) {
    BOOST_CHECK_THROW(suppressed({{{1, 2}, {1}}, true, true}, 3), Error);
    BOOST_CHECK_THROW(suppressed({{{-1}}, true, true}, 3), Error);
    BOOST_TEST(suppressed({{}, true, true}, 3).cells.empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
