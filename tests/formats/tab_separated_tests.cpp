// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/tab_separated.h"

#include <boost/test/unit_test.hpp>

namespace fundstelle::formats {

using Rows = std::vector<std::vector<std::string>>;

BOOST_AUTO_TEST_SUITE(tab_separated_tests)

BOOST_AUTO_TEST_CASE(a_block_of_a_spreadsheet_keeps_its_empty_cells_and_rows) {
    BOOST_TEST((parse_tab_separated("Kreis\t40\r\n\t\r\n\r\nStadt\t55\r\n") == Rows{{"Kreis", "40"}, {"", ""}, {""}, {"Stadt", "55"}}));
    BOOST_TEST((parse_tab_separated("nur eine") == Rows{{"nur eine"}}));
    BOOST_TEST(parse_tab_separated("").empty());
}

BOOST_AUTO_TEST_CASE(a_cell_in_quotation_marks_may_hold_tabs_lines_and_quotation_marks) {
    BOOST_TEST((parse_tab_separated("\"zwei\nZeilen\"\t\"sagt \"\"ja\"\"\"\n\"a\tb\"\t\n") == Rows{{"zwei\nZeilen", "sagt \"ja\""}, {"a\tb", ""}}));
}

BOOST_AUTO_TEST_CASE(other_quotation_marks_are_letters) {
    BOOST_TEST((parse_tab_separated("\"offen\t5\"\" Rohr\n") == Rows{{"\"offen", "5\"\" Rohr"}}));
    BOOST_TEST((parse_tab_separated("\"halb\" und mehr\tb") == Rows{{"\"halb\" und mehr", "b"}}));
}

BOOST_AUTO_TEST_CASE(what_is_written_is_read_the_same) {
    const Rows rows{{"a", "", "zwei\nZeilen"}, {"\"", "\t", ""}, {""}, {"Ä", "b", "c"}};
    BOOST_TEST((parse_tab_separated(to_tab_separated(rows)) == rows));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::formats
