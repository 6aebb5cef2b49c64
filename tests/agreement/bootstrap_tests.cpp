// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include <array>

#include "agreement/bootstrap.h"
#include "agreement/coefficients.h"
#include "agreement/published.h"

using namespace fundstelle;
using agreement::RatingTable;

BOOST_AUTO_TEST_SUITE(bootstrap_tests)

BOOST_AUTO_TEST_CASE(the_same_seed_gives_the_same_interval_and_another_seed_another_one) {
    const auto example = test::published("tables.json")["cohen_1960_p37"];
    const auto table = test::table_of(example["units_and_ratings"], 2);
    const auto first = agreement::bootstrap(table, agreement::krippendorff_alpha);
    BOOST_REQUIRE(first.has_value());
    BOOST_TEST((first->interval == agreement::bootstrap(table, agreement::krippendorff_alpha)->interval));
    BOOST_TEST((first->interval != agreement::bootstrap(table, agreement::krippendorff_alpha, {1000, 1})->interval));
}

BOOST_AUTO_TEST_CASE(with_many_units_the_interval_is_about_the_analytic_one) {
    const auto examples = test::published("tables.json");
    for (const auto& [name, example] : examples.items()) {
        const auto table = test::table_of(example["units_and_ratings"], example["coders"].size());
        if (table.units() < 100) continue;
        for (const auto coefficient : {agreement::percent_agreement, agreement::krippendorff_alpha, agreement::gwet_ac1, agreement::cohen}) {
            const auto estimate = coefficient(table).estimate();
            const auto drawn = agreement::bootstrap(table, coefficient, {4000, 7});
            BOOST_REQUIRE(drawn.has_value());
            BOOST_TEST(std::abs(drawn->median - estimate.value) < 0.015, name);
            const auto width = estimate.interval->high - estimate.interval->low;
            BOOST_TEST(drawn->interval.high - drawn->interval.low > 0.9 * width, name);
            BOOST_TEST(drawn->interval.high - drawn->interval.low < 1.1 * width, name);
        }
    }
}

BOOST_AUTO_TEST_CASE(replicates_without_variation_are_left_out_and_counted) {
    RatingTable few{2};
    few.add(std::array{0, 0}, 3);
    few.add(std::array{1, 1}, 1);
    const auto drawn = agreement::bootstrap(few, agreement::cohen);
    BOOST_REQUIRE(drawn.has_value());
    // The unit that differs is drawn in all but (3/4)^4 of the replicates; that all four are that one is rare.
    BOOST_TEST(drawn->undefined > 250);
    BOOST_TEST(drawn->undefined < 390);
    RatingTable constant{2};
    constant.add(std::array{0, 0}, 30);
    BOOST_TEST(!agreement::bootstrap(constant, agreement::cohen).has_value());
}

BOOST_AUTO_TEST_CASE(the_number_of_categories_stays_that_of_the_whole_table) {
    // The third category is rare: drawn without it, chance must not become one half.
    RatingTable table{2};
    table.add(std::array{0, 1}, 50);
    table.add(std::array{1, 0}, 49);
    table.add(std::array{2, 2}, 1);
    const auto drawn = agreement::bootstrap(table, agreement::brennan_prediger);
    BOOST_TEST(drawn->interval.low == -0.5, boost::test_tools::tolerance(1e-12));
}

BOOST_AUTO_TEST_SUITE_END()
