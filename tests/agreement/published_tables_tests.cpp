// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include <functional>

#include "agreement/coefficients.h"
#include "agreement/published.h"

using namespace fundstelle;
using agreement::Coefficient;
using agreement::RatingTable;

namespace {

/// What the files call each coefficient.
const std::map<std::string, std::function<Coefficient(const RatingTable&)>> kMeasures{
    {"percent", agreement::percent_agreement},
    {"brennan_prediger", agreement::brennan_prediger},
    {"brennan_prediger_pairwise_complete", agreement::brennan_prediger},
    {"fleiss_gwet", agreement::fleiss},
    {"fleiss_listwise_complete_units", [](const RatingTable& table) { return agreement::fleiss(table.complete()); }},
    {"conger", agreement::conger},
    {"gwet_ac1", agreement::gwet_ac1},
    {"gwet_ac1_pairwise_complete", agreement::gwet_ac1},
    {"alpha", agreement::krippendorff_alpha},
    {"cohen", agreement::cohen},
    {"cohen_pairwise_complete", agreement::cohen},
    {"scott", agreement::scott},
    {"scott_pairwise_complete", agreement::scott},
    {"light_mean_pairwise_cohen_listwise", agreement::light}};

/// irrCAC counts units that nobody has judged, which shifts its standard errors and intervals for this table.
bool has_units_without_ratings(const std::string& name) {
    return name == "wikipedia_3x15";
}

template <class Check>
void for_each_measure(const char* of, const Check& check) {
    const auto examples = test::published("tables.json");
    for (const auto& [name, example] : examples.items()) {
        const auto table = test::table_of(example["units_and_ratings"], example["coders"].size());
        for (const auto& entry : example[of].items()) {
            BOOST_TEST_CONTEXT(name << ": " << entry.value().dump()) {
                check(name, table, entry.key(), entry.value());
            }
        }
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(published_tables_tests)

BOOST_AUTO_TEST_CASE(every_value_in_print_is_reproduced_to_its_last_digit) {
    int checked = 0;
    for_each_measure("published", [&](const auto&, const auto& table, const auto&, const auto& entry) {
        const auto coefficient = kMeasures.at(entry["measure"].template get<std::string>())(table);
        BOOST_REQUIRE(coefficient.defined());
        BOOST_TEST(std::abs(coefficient.value() - entry["published"].template get<double>()) <= entry["tolerance"].template get<double>());
        ++checked;
    });
    BOOST_TEST(checked == 23);
}

BOOST_AUTO_TEST_CASE(every_coefficient_has_the_value_that_other_programs_compute) {
    int checked = 0;
    for_each_measure("expected", [&](const auto&, const auto& table, const auto& measure, const auto& entry) {
        const auto coefficient = kMeasures.at(measure)(table);
        BOOST_REQUIRE(coefficient.defined());
        BOOST_TEST(coefficient.value() == entry["value"].template get<double>(), boost::test_tools::tolerance(1e-12));
        ++checked;
    });
    BOOST_TEST(checked == 109);
}

BOOST_AUTO_TEST_CASE(standard_errors_are_those_of_the_literature) {
    int checked = 0;
    for_each_measure("expected", [&](const auto& name, const auto& table, const auto& measure, const auto& entry) {
        if (!entry.contains("se") || (measure == "conger" && has_units_without_ratings(name))) return;
        const auto error = kMeasures.at(measure)(table).estimate().standard_error;
        BOOST_REQUIRE(error.has_value());
        // Conger's is known to five decimals only.
        const auto tolerance = measure == "conger" ? 0.0000051 : 1e-12;
        BOOST_TEST(std::abs(*error - entry["se"].template get<double>()) <= tolerance);
        ++checked;
    });
    BOOST_TEST(checked == 72);
}

BOOST_AUTO_TEST_CASE(intervals_are_those_that_irrcac_prints) {
    int checked = 0;
    for_each_measure("expected", [&](const auto& name, const auto& table, const auto& measure, const auto& entry) {
        if (!entry.contains("interval") || has_units_without_ratings(name)) return;
        const auto interval = kMeasures.at(measure)(table).estimate().interval;
        BOOST_REQUIRE(interval.has_value());
        BOOST_TEST(std::abs(interval->low - entry["interval"][0].template get<double>()) <= 0.00051);
        BOOST_TEST(std::abs(interval->high - entry["interval"][1].template get<double>()) <= 0.00051);
        ++checked;
    });
    BOOST_TEST(checked == 60);
}

BOOST_AUTO_TEST_SUITE_END()
