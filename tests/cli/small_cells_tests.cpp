// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>
#include <regex>

#include "study.h"

namespace {

using namespace fundstelle::test;

bool is_printable(const Json& count, int threshold) {
    if (count.is_string()) return count == "< " + std::to_string(threshold) || count == "…";
    return count.is_number_integer() && (count == 0 || count >= threshold);
}

BOOST_AUTO_TEST_SUITE(small_cells_tests)

BOOST_AUTO_TEST_CASE(no_small_count_of_a_frequency_is_printed_nor_its_share) {
    const Arguments command{"frequencies", study(), "--by", "Kommunentyp", "--small-cells", "4"};
    const auto result = run_json(command);
    int hidden = 0;
    for (const auto& code : result.at("codes")) {
        BOOST_TEST_CONTEXT(code.dump()) {
            BOOST_TEST(is_printable(code.at("segments"), 4));
            BOOST_TEST(is_printable(code.at("documents"), 4));
            BOOST_TEST(code.at("segments").is_string() == code.at("segment_share").is_null());
            BOOST_TEST(code.at("documents").is_string() == code.at("document_share").is_null());
            int missing = code.at("segments").is_string() ? 1 : 0;
            for (const auto& [value, count] : code.at("by").items()) {
                BOOST_TEST(is_printable(count, 4));
                missing += count.is_string() ? 1 : 0;
            }
            BOOST_TEST(missing != 1);  // else it is the difference
            hidden += missing;
        }
    }
    BOOST_TEST(hidden > 0);
    const auto printed = run(command).out;
    BOOST_TEST(printed.find("< 4") != std::string::npos);
    BOOST_TEST(!std::regex_search(printed, std::regex{R"(\s[123]\s)"}));
}

BOOST_AUTO_TEST_CASE(no_column_of_a_matrix_misses_one_number_alone) {
    const auto result = run_json({"matrix", study(), "--by", "group", "--small-cells", "3", "--percent", "segments"});
    BOOST_TEST(result.at("association").is_null());
    for (std::size_t column = 0; column < result.at("columns").size(); ++column) {
        int missing = result.at("segments").at(column).is_string() ? 1 : 0;
        for (const auto& row : result.at("rows")) {
            BOOST_TEST(is_printable(row.at("cells").at(column), 3));
            BOOST_TEST((!row.at("cells").at(column).is_string() || row.at("shares").at(column).is_null()));
            missing += row.at("cells").at(column).is_string() ? 1 : 0;
        }
        BOOST_TEST(missing != 1);
    }
}

BOOST_AUTO_TEST_CASE(relations_and_mentions_and_files_hide_them_too) {
    for (const auto& row : run_json({"relations", study(), "--small-cells", "3"}).at("cells")) {
        for (const auto& cell : row) BOOST_TEST((cell.is_null() || is_printable(cell, 3)));
    }
    for (const auto& row : run_json({"mentions", study(), "--content", "Corona-Bremse", "--answers", "Stimmung", "--small-cells", "3"}).at("rows")) {
        for (const auto& cell : row.at("cells")) BOOST_TEST(is_printable(cell, 3));
    }
    const TemporaryFolder folder;
    const auto file = (folder / "typen.md").string();
    BOOST_TEST(run({"typology", study(), "--by", "Kommunentyp", "--small-cells", "3", "--out", file}).status == 0);
    BOOST_TEST(bytes_of_file(file).find("below 3 are not printed") != std::string::npos);
    const auto page = (folder / "bericht.html").string();
    BOOST_TEST(run({"report", study(), page, "--small-cells", "3"}).status == 0);
    BOOST_TEST(bytes_of_file(page).find("&lt; 3") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(without_the_option_every_number_is_exact) {
    for (const auto& code : run_json({"frequencies", study(), "--by", "Kommunentyp"}).at("codes")) BOOST_TEST(code.at("segments").is_number());
    BOOST_TEST(run({"frequencies", study(), "--small-cells", "1"}).status == 2);
    BOOST_TEST(run({"--json", "typology", study(), "--by", "Kommunentyp", "--small-cells", "3"}).status == 2);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
