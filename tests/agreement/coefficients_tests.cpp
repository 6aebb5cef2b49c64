// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <random>

#include "agreement/coefficients.h"
#include "agreement/published.h"

using namespace fundstelle;
using agreement::Agreement;
using agreement::Coefficient;
using agreement::RatingTable;
using agreement::Undefined;
using Rows = std::vector<std::vector<RatingTable::Rating>>;

namespace {

constexpr auto kNone = RatingTable::kMissing;

RatingTable table(const Rows& rows, std::size_t declared = 0) {
    RatingTable result{rows.front().size(), declared};
    for (const auto& row : rows) result.add(row);
    return result;
}

Rows random_rows(std::mt19937& random, std::size_t coders, bool missing) {
    Rows rows(2 + random() % 30);
    const auto categories = 2 + random() % 3;
    for (auto& row : rows) {
        for (std::size_t g = 0; g < coders; ++g) row.push_back(missing && random() % 4 == 0 ? kNone : static_cast<RatingTable::Rating>(random() % categories));
    }
    return rows;
}

std::array<Coefficient, 10> all_of(const Agreement& a) {
    return {a.percent, a.holsti, a.cohen, a.scott, a.brennan_prediger, a.fleiss, a.fleiss_complete, a.conger, a.ac1, a.alpha};
}

bool close(const Coefficient& a, const Coefficient& b) {
    if (a.defined() != b.defined()) return false;
    if (!a) return a.reason() == b.reason();
    return std::abs(a.value() - b.value()) < 1e-9 &&
           std::abs(a.estimate().standard_error.value_or(-1) - b.estimate().standard_error.value_or(-1)) < 1e-6;
}

void require_equal(const RatingTable& a, const RatingTable& b) {
    const auto first = all_of(agreement::agreement(a));
    const auto second = all_of(agreement::agreement(b));
    for (std::size_t i = 0; i < first.size(); ++i) BOOST_TEST(close(first[i], second[i]), "coefficient " << i);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(coefficients_tests)

BOOST_AUTO_TEST_CASE(with_one_coder_everything_is_undefined) {
    for (const auto& coefficient : all_of(agreement::agreement(table({{0}, {1}, {1}})))) BOOST_TEST((coefficient.reason() == Undefined::OneCoder));
    BOOST_TEST((agreement::light(table({{0}, {1}})).reason() == Undefined::OneCoder));
}

BOOST_AUTO_TEST_CASE(without_a_unit_that_two_have_judged_everything_is_undefined) {
    const auto alone = table({{0, kNone}, {kNone, 1}, {1, kNone}});
    for (const auto& coefficient : all_of(agreement::agreement(alone))) BOOST_TEST((coefficient.reason() == Undefined::NoSharedUnits));
    for (const auto& coefficient : all_of(agreement::agreement(RatingTable{2}))) BOOST_TEST((coefficient.reason() == Undefined::NoSharedUnits));
}

BOOST_AUTO_TEST_CASE(no_variation_is_no_evidence_even_if_more_categories_are_declared) {
    const auto constant = agreement::agreement(table({{1, 1}, {1, 1}, {1, 1}}, 5));
    BOOST_TEST(constant.categories == 5);
    BOOST_TEST(constant.percent.value() == 1);
    BOOST_TEST(constant.holsti.value() == 1);
    for (const auto& coefficient : {constant.cohen, constant.scott, constant.brennan_prediger, constant.fleiss, constant.conger, constant.ac1, constant.alpha})
        BOOST_TEST((coefficient.reason() == Undefined::NoVariation));
    BOOST_TEST((agreement::fleiss_of_categories(table({{1, 1}, {1, 1}}))[1].reason() == Undefined::NoVariation));
}

BOOST_AUTO_TEST_CASE(one_coder_who_never_varies_agrees_as_by_chance) {
    // Half of the units: what one calls 0 the other calls 1.
    const auto values = agreement::agreement(table({{0, 0}, {0, 0}, {0, 1}, {0, 1}}));
    BOOST_TEST(values.cohen.value() == 0);
    BOOST_TEST(values.scott.value() == -1.0 / 3, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(values.alpha.value() == -1.0 / 6, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(values.brennan_prediger.value() == 0);
}

BOOST_AUTO_TEST_CASE(one_disagreement_in_twenty_with_skew_shows_the_paradox_of_kappa) {
    RatingTable skewed{2};
    skewed.add(std::array{0, 0}, 19);
    skewed.add(std::array{0, 1});
    const auto values = agreement::agreement(skewed);
    BOOST_TEST(values.percent.value() == 0.95);
    BOOST_TEST(std::abs(values.cohen.value()) < 1e-12);
    BOOST_TEST(std::abs(values.alpha.value()) < 1e-12);
    BOOST_TEST(std::abs(values.ac1.value() - 0.9474) < 0.00005);
}

BOOST_AUTO_TEST_CASE(total_disagreement_is_minus_one_for_cohen_and_less_far_for_alpha) {
    const auto values = agreement::agreement(table({{0, 1}, {1, 0}}));
    BOOST_TEST(values.cohen.value() == -1);
    BOOST_TEST(values.alpha.value() == -0.5);
    BOOST_TEST(agreement::krippendorff_alpha(table({{0, 1}, {1, 0}, {0, 1}, {1, 0}})).value() == -0.75);
}

BOOST_AUTO_TEST_CASE(cohen_and_scott_are_for_two_coders) {
    const auto three = agreement::agreement(table({{0, 1, 1}, {1, 1, 0}}));
    BOOST_TEST((three.cohen.reason() == Undefined::NotTwoCoders));
    BOOST_TEST((three.scott.reason() == Undefined::NotTwoCoders));
    BOOST_TEST(three.conger.defined());
}

BOOST_AUTO_TEST_CASE(holsti_is_percent_agreement_where_all_judge_everything_and_less_where_decisions_are_missing) {
    BOOST_TEST(agreement::holsti(table({{0, 0}, {0, 1}, {1, 1}, {2, 0}})).value() == 0.5);
    // A decides four times, B three times, twice in common.
    BOOST_TEST(agreement::holsti(table({{0, 0}, {0, kNone}, {1, 1}, {2, 0}})).value() == 4.0 / 7);
    // "Not coded" is no decision: one in common, two of A, one of B; where B was absent, nothing counts.
    const auto coded = table({{1, 1}, {1, 0}, {0, 0}, {0, 0}, {1, kNone}});
    BOOST_TEST(agreement::holsti(coded, 0).value() == 2.0 / 3);
    BOOST_TEST((agreement::holsti(table({{0, 0}, {0, 0}}), 0).reason() == Undefined::NothingCoded));
}

BOOST_AUTO_TEST_CASE(fleiss_of_categories_are_those_of_the_paper) {
    // Fleiss 1971, table 4: schizophrenia, "other" and neurosis to three digits; irr prints the same.
    const auto example = test::published("tables.json")["fleiss_1971_6x30"];
    const auto values = agreement::fleiss_of_categories(test::table_of(example["units_and_ratings"], 6));
    std::vector<double> rounded;
    for (const auto& value : values) rounded.push_back(std::round(value.value() * 1000) / 1000);
    std::sort(rounded.begin(), rounded.end());
    BOOST_TEST(rounded == (std::vector<double>{0.245, 0.245, 0.471, 0.52, 0.566}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_order_of_units_coders_and_categories_makes_no_difference) {
    std::mt19937 random{8};
    for (int round = 0; round < 200; ++round) {
        const auto coders = 2 + random() % 4;
        auto rows = random_rows(random, coders, true);
        const auto before = table(rows);
        std::shuffle(rows.begin(), rows.end(), random);
        std::vector<std::size_t> order(coders);
        for (std::size_t g = 0; g < coders; ++g) order[g] = g;
        std::shuffle(order.begin(), order.end(), random);
        for (auto& row : rows) {
            auto turned = row;
            for (std::size_t g = 0; g < coders; ++g) turned[g] = row[order[g]] == kNone ? kNone : 7 - row[order[g]];
            row = turned;
        }
        require_equal(before, table(rows));
    }
}

BOOST_AUTO_TEST_CASE(units_judged_alike_count_as_if_they_stood_one_by_one) {
    std::mt19937 random{9};
    for (int round = 0; round < 50; ++round) {
        const auto rows = random_rows(random, 3, true);
        RatingTable weighted{3};
        Rows repeated;
        for (const auto& row : rows) {
            const auto times = 1 + random() % 4;
            weighted.add(row, static_cast<std::int64_t>(times));
            repeated.insert(repeated.end(), times, row);
        }
        require_equal(weighted, table(repeated));
        BOOST_TEST(weighted.rows() <= rows.size());
    }
}

BOOST_AUTO_TEST_CASE(identical_coders_agree_fully_or_vary_not_at_all) {
    std::mt19937 random{10};
    for (int round = 0; round < 100; ++round) {
        auto rows = random_rows(random, 3, false);
        for (auto& row : rows) row[1] = row[2] = row[0];
        for (const auto& coefficient : all_of(agreement::agreement(table(rows)))) {
            if (coefficient) BOOST_TEST(coefficient.value() == 1, boost::test_tools::tolerance(1e-12));
            else BOOST_TEST((coefficient.reason() == Undefined::NoVariation || coefficient.reason() == Undefined::NotTwoCoders));
        }
    }
}

BOOST_AUTO_TEST_CASE(without_missing_ratings_alpha_is_fleiss_corrected_for_small_samples) {
    std::mt19937 random{11};
    for (int round = 0; round < 200; ++round) {
        const auto coders = 2 + random() % 4;
        const auto rows = table(random_rows(random, coders, false));
        const auto values = agreement::agreement(rows);
        if (!values.alpha) continue;
        const auto n = static_cast<double>(rows.units() * static_cast<std::int64_t>(coders));
        // 1 − α = (1 − κ)(n − 1)/n; with many units they meet. For two coders κ is Scott's.
        BOOST_TEST(1 - values.alpha.value() == (1 - values.fleiss.value()) * (n - 1) / n, boost::test_tools::tolerance(1e-9));
        BOOST_TEST(close(values.fleiss, values.fleiss_complete));
        if (coders == 2) BOOST_TEST(close(values.scott, values.fleiss));
        if (coders == 2) BOOST_TEST(std::abs(values.conger.value() - values.cohen.value()) < 1e-9);
    }
}

BOOST_AUTO_TEST_CASE(a_unit_with_one_rating_counts_for_fleiss_and_not_for_alpha) {
    const Rows rows{{0, 0}, {0, 1}, {1, 1}};
    auto more = rows;
    more.push_back({1, kNone});
    BOOST_TEST(agreement::krippendorff_alpha(table(more)).value() == agreement::krippendorff_alpha(table(rows)).value());
    BOOST_TEST(agreement::fleiss(table(more)).value() != agreement::fleiss(table(rows)).value());
    BOOST_TEST(agreement::percent_agreement(table(more)).value() == agreement::percent_agreement(table(rows)).value());
}

BOOST_AUTO_TEST_CASE(quantiles_of_student_are_those_of_the_tables) {
    // Any table of t: 0.975, by degrees of freedom.
    const std::map<int, double> kPrinted{{1, 12.706}, {2, 4.303}, {3, 3.182}, {10, 2.228}, {11, 2.201}, {30, 2.042}, {99, 1.984}, {120, 1.980}, {1000, 1.962}};
    for (const auto& [degrees, printed] : kPrinted) BOOST_TEST(std::abs(agreement::student_quantile(degrees) - printed) <= 0.0005, degrees);
    BOOST_TEST(std::abs(agreement::student_quantile(200) - agreement::student_quantile(201)) < 0.0001);
    BOOST_TEST(agreement::student_quantile(20'000'000) == 1.959964, boost::test_tools::tolerance(1e-6));
}

BOOST_AUTO_TEST_SUITE_END()
