// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/association.h"

#include <boost/test/unit_test.hpp>
#include <cmath>

namespace {

using namespace fundstelle::analysis;
using Counts = std::vector<std::vector<std::int64_t>>;

}  // namespace

BOOST_AUTO_TEST_SUITE(association_tests)

// For a 2 × 2 table, χ² = N (ad − bc)² / (product of the sums), and with one degree of freedom p = erfc(√(χ² / 2)).
BOOST_AUTO_TEST_CASE(a_table_of_two_by_two_agrees_with_its_closed_form, *boost::unit_test::tolerance(1e-12)) {
    const auto result = association({{20, 30}, {40, 10}});
    BOOST_REQUIRE(result.has_value());
    const double expected = 100.0 * std::pow(20.0 * 10 - 30.0 * 40, 2) / (50.0 * 50 * 60 * 40);
    BOOST_TEST(result->chi_square == expected);
    BOOST_TEST(result->degrees_of_freedom == 1);
    BOOST_TEST(result->p == std::erfc(std::sqrt(expected / 2)));
    BOOST_TEST(result->cramers_v == std::sqrt(expected / 100));
    BOOST_TEST(result->smallest_expected == 20.0);
    BOOST_TEST(!result->is_doubtful());
}

// With two degrees of freedom p = exp(−χ² / 2).
BOOST_AUTO_TEST_CASE(a_table_of_two_by_three_agrees_with_its_closed_form, *boost::unit_test::tolerance(1e-12)) {
    const auto result = association({{10, 20, 30}, {30, 20, 10}});
    BOOST_REQUIRE(result.has_value());
    BOOST_TEST(result->chi_square == 20.0);
    BOOST_TEST(result->degrees_of_freedom == 2);
    BOOST_TEST(result->p == std::exp(-10.0));
    BOOST_TEST(result->cramers_v == std::sqrt(20.0 / 120));
}

BOOST_AUTO_TEST_CASE(equal_shares_have_no_association, *boost::unit_test::tolerance(1e-12)) {
    const auto result = association({{10, 20}, {20, 40}});
    BOOST_REQUIRE(result.has_value());
    BOOST_TEST(std::abs(result->chi_square) < 1e-9);
    BOOST_TEST(result->p == 1.0);
}

BOOST_AUTO_TEST_CASE(empty_rows_and_columns_do_not_count) {
    const auto bare = association({{20, 30}, {40, 10}});
    const auto with_empty = association({{20, 0, 30}, {0, 0, 0}, {40, 0, 10}});
    BOOST_REQUIRE(with_empty.has_value());
    BOOST_TEST(with_empty->chi_square == bare->chi_square);
    BOOST_TEST(with_empty->degrees_of_freedom == 1);
}

BOOST_AUTO_TEST_CASE(what_cannot_vary_has_no_association) {
    BOOST_TEST(!association({}).has_value());
    BOOST_TEST(!association({{0, 0}, {0, 0}}).has_value());
    BOOST_TEST(!association({{3, 4}}).has_value());
    BOOST_TEST(!association({{3}, {4}}).has_value());
    BOOST_TEST(!association({{3, 0}, {4, 0}}).has_value());
}

BOOST_AUTO_TEST_CASE(small_expected_counts_are_doubtful) {
    BOOST_TEST(association({{1, 9}, {9, 1}})->is_doubtful() == false);  // each cell expects 5
    BOOST_TEST(association({{1, 8}, {9, 1}})->is_doubtful());
    BOOST_TEST(association({{100, 1}, {100, 0}})->is_doubtful());
}

BOOST_AUTO_TEST_SUITE_END()
