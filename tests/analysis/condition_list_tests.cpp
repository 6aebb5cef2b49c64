// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/condition_list.h"

#include <boost/test/unit_test.hpp>

#include "base/error.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::analysis;
using Comparison = Condition::Comparison;

}  // namespace

BOOST_AUTO_TEST_SUITE(condition_list_tests)

BOOST_AUTO_TEST_CASE(semicolons_part_columns_and_ampersands_conditions) {
    const auto lists = parse_condition_lists("Kommunentyp=Kreis; Kommunentyp != Stadt & Dauer>40;");
    BOOST_REQUIRE(lists.size() == 2U);
    BOOST_TEST((lists[0] == std::vector<Condition>{{"Kommunentyp", Comparison::Equal, "Kreis"}}));
    BOOST_TEST((lists[1] == std::vector<Condition>{{"Kommunentyp", Comparison::NotEqual, "Stadt"}, {"Dauer", Comparison::Greater, "40"}}));
    BOOST_TEST(parse_condition_lists(" ; ").empty());
}

BOOST_AUTO_TEST_CASE(what_is_written_is_read_again) {
    const std::vector<std::vector<Condition>> lists{{{"Träger", Comparison::Equal, "Bildung & Arbeit; Kreis"}, {"Dauer", Comparison::Less, "38,5"}},
                                                    {{"Träger", Comparison::NotEqual, ""}}};
    BOOST_TEST((parse_condition_lists(to_text(lists)) == lists));
}

BOOST_AUTO_TEST_CASE(what_is_no_condition_is_refused) {
    BOOST_CHECK_THROW(static_cast<void>(parse_condition_lists("Kommunentyp=Kreis; Stadt")), Error);
}

BOOST_AUTO_TEST_SUITE_END()
