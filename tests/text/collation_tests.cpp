// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/collation.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <random>
#include <vector>

namespace {

using fundstelle::text::collation_key;

void check_order(const std::vector<std::string>& expected) {
    std::mt19937 random{1};
    for (int round = 0; round < 20; ++round) {
        auto names = expected;
        std::shuffle(names.begin(), names.end(), random);
        std::sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return collation_key(a) < collation_key(b); });
        BOOST_TEST(names == expected, boost::test_tools::per_element());
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(collation_tests)

BOOST_AUTO_TEST_CASE(umlauts_stand_with_their_vowels) {
    check_order({"Ahle", "Ähre", "Akte", "Ofen", "Öffnung", "Ohr", "Übersicht", "Uhr"});
}

BOOST_AUTO_TEST_CASE(sharp_s_stands_with_double_s) {
    check_order({"Masse", "Maße", "Massel"});
    check_order({"Strasse", "Straße", "Straßen", "Strauß"});
}

BOOST_AUTO_TEST_CASE(numbers_stand_by_value) {
    check_order({"Interview 1", "Interview 2", "Interview 09", "Interview 10", "Interview 100"});
}

BOOST_AUTO_TEST_CASE(case_does_not_tear_names_apart) {
    check_order({"abh", "Akte", "beratung", "Zugang"});
}

BOOST_AUTO_TEST_CASE(composed_and_decomposed_names_have_one_key) {
    BOOST_TEST(collation_key("Überleitung") == collation_key("U\u0308berleitung"));
}

BOOST_AUTO_TEST_CASE(the_empty_name_stands_first) {
    check_order({"", "0", "A"});
}

BOOST_AUTO_TEST_SUITE_END()
