// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include <random>

#include "agreement/published.h"
#include "agreement/unitizing.h"
#include "base/error.h"

using namespace fundstelle;
using agreement::Coefficient;
using agreement::Continuum;
using agreement::Undefined;
using agreement::ValuedUnit;

namespace {

struct NamedContinuum {
    Continuum continuum;
    std::map<std::string, std::uint32_t> codes;
};

NamedContinuum continuum_of(const nlohmann::json& example) {
    NamedContinuum result{{example["L"].get<std::int64_t>(), {}}, {}};
    for (const auto& units : example["coders"]) {
        result.continuum.coders.emplace_back();
        for (const auto& unit : units) {
            const auto code = result.codes.emplace(unit[2].get<std::string>(), static_cast<std::uint32_t>(result.codes.size())).first->second;
            result.continuum.coders.back().push_back({unit[0].get<std::int64_t>(), unit[1].get<std::int64_t>(), code});
        }
    }
    return result;
}

void check(const Coefficient& coefficient, const nlohmann::json& expected) {
    BOOST_TEST_REQUIRE(coefficient.defined() == !expected.is_null());
    if (coefficient) BOOST_TEST(std::abs(coefficient.value() - expected.get<double>()) < 1e-12);
}

agreement::UnitizingAgreement of(std::int64_t length, std::vector<std::vector<ValuedUnit>> coders, std::size_t values = 2) {
    return agreement::unitizing_agreement({length, std::move(coders)}, values);
}

/// The value and the number of the unit at every position of one coder: gaps are -1, and every cell of a gap is a unit of its own.
struct Cell {
    int value;
    std::size_t unit;
};

std::vector<Cell> cells_of(const std::vector<ValuedUnit>& units, std::int64_t length) {
    std::vector<Cell> cells;
    for (std::int64_t i = 0; i < length; ++i) cells.push_back({-1, units.size() + static_cast<std::size_t>(i)});
    for (std::size_t u = 0; u < units.size(); ++u) {
        for (auto i = units[u].begin; i < units[u].end; ++i) cells[static_cast<std::size_t>(i)] = {static_cast<int>(units[u].value), u};
    }
    return cells;
}

/// Observed: all pairs of cells at one position. Expected: all pairs of cells anywhere, except within one unit.
Coefficient brute_force(const Continuum& continuum, bool relevance_only) {
    std::vector<std::vector<Cell>> coders;
    for (const auto& units : continuum.coders) coders.push_back(cells_of(units, continuum.length));
    const auto differ = [&](const Cell& a, const Cell& b) { return relevance_only ? (a.value < 0) != (b.value < 0) : a.value != b.value; };
    double observed = 0, observed_pairs = 0, expected = 0, expected_pairs = 0;
    for (std::size_t i = 0; i < coders.size(); ++i) {
        for (std::size_t j = 0; j < coders.size(); ++j) {
            for (std::size_t x = 0; x < coders[i].size(); ++x) {
                for (std::size_t y = 0; y < coders[j].size(); ++y) {
                    const auto& a = coders[i][x];
                    const auto& b = coders[j][y];
                    const bool apart = differ(a, b);
                    if (i != j && x == y) ++observed_pairs, observed += apart;
                    if (i != j || a.unit != b.unit) ++expected_pairs, expected += apart;
                }
            }
        }
    }
    if (expected == 0) return Undefined::NoVariation;
    return agreement::Estimate{1 - observed / observed_pairs / (expected / expected_pairs)};
}

std::vector<ValuedUnit> random_units(std::mt19937& random, std::int64_t length, std::uint32_t values) {
    std::vector<ValuedUnit> units;
    for (std::int64_t at = random() % 4; at < length;) {
        const auto end = std::min<std::int64_t>(length, at + 1 + random() % 6);
        units.push_back({at, end, static_cast<std::uint32_t>(random() % values)});
        at = end + random() % 4;  // some touch
    }
    return units;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(unitizing_tests)

BOOST_AUTO_TEST_CASE(every_example_has_its_expected_values) {
    int checked = 0;
    const auto examples = test::published("continua.json");
    for (const auto& [name, example] : examples.items()) {
        BOOST_TEST_CONTEXT(name) {
            const auto [continuum, codes] = continuum_of(example);
            const auto result = agreement::unitizing_agreement(continuum, codes.size());
            const auto& expected = example["expected"];
            check(result.all, expected["u_alpha"]);
            check(result.relevance, expected["bar_u_alpha"]);
            check(result.codes, expected["cu_alpha"]);
            BOOST_TEST(std::abs(result.coverage - expected["cu_coverage"].get<double>()) < 1e-12);
            for (const auto& [code, number] : codes) {
                check(result.values[number].coefficient, expected["k_u_alpha"][code]["value"]);
                BOOST_TEST(std::abs(result.values[number].coverage - expected["k_u_alpha"][code]["coverage"].get<double>()) < 1e-12);
                ++checked;
            }
        }
    }
    BOOST_TEST(checked == 11);
}

BOOST_AUTO_TEST_CASE(the_example_of_the_book_has_its_printed_values) {
    const auto example = test::published("continua.json")["krippendorff2019_fig12_11_alex_paul_suzan"];
    const auto [continuum, codes] = continuum_of(example);
    const auto result = agreement::unitizing_agreement(continuum, codes.size());
    const auto& printed = example["published"];
    BOOST_TEST(std::abs(result.all.value() - printed["u_alpha"].get<double>()) <= 0.0005);
    BOOST_TEST(std::abs(result.relevance.value() - printed["bar_u_alpha"].get<double>()) <= 0.0005);
    BOOST_TEST(std::abs(result.codes.value() - printed["cu_alpha"].get<double>()) <= 0.0005);
    for (const auto& [code, value] : printed["k_u_alpha"].items())
        BOOST_TEST(std::abs(result.values[codes.at(code)].coefficient.value() - value.get<double>()) <= 0.0005);
    for (const auto& [code, value] : printed["coverage"].items())
        BOOST_TEST(std::abs(result.values[codes.at(code)].coverage - value.get<double>()) <= 0.005);
    BOOST_TEST((result.values[codes.at("7")].coefficient.reason() == Undefined::NoIntersection));
}

BOOST_AUTO_TEST_CASE(the_sweep_finds_what_comparing_every_two_positions_finds) {
    std::mt19937 random{12};
    for (int round = 0; round < 150; ++round) {
        Continuum continuum{static_cast<std::int64_t>(5 + random() % 35), {}};
        const auto coders = 2 + random() % 3;
        for (std::size_t i = 0; i < coders; ++i) continuum.coders.push_back(random() % 6 == 0 ? std::vector<ValuedUnit>{} : random_units(random, continuum.length, 3));
        const auto result = agreement::unitizing_agreement(continuum, 3);
        for (const bool relevance_only : {false, true}) {
            const auto expected = brute_force(continuum, relevance_only);
            const auto& found = relevance_only ? result.relevance : result.all;
            BOOST_TEST_REQUIRE(found.defined() == expected.defined());
            if (found) BOOST_TEST(std::abs(found.value() - expected.value()) < 1e-9);
        }
    }
}

BOOST_AUTO_TEST_CASE(what_cannot_be_said_is_undefined_with_its_reason) {
    const auto reason = [](const Coefficient& coefficient) { return coefficient.reason(); };
    BOOST_TEST((reason(of(30, {{{0, 5, 0}}}).all) == Undefined::OneCoder));
    BOOST_TEST((reason(of(30, {{}, {}}).all) == Undefined::NothingCoded));
    const auto whole = of(30, {{{0, 30, 0}}, {{0, 30, 0}}});
    BOOST_TEST((reason(whole.all) == Undefined::NoVariation));
    BOOST_TEST((reason(whole.relevance) == Undefined::NoVariation));
    const auto one_code = of(30, {{{0, 10, 0}}, {{2, 10, 0}}});
    BOOST_TEST(one_code.all.defined());
    BOOST_TEST((reason(one_code.codes) == Undefined::NoVariation));
    BOOST_TEST((reason(one_code.values[0].coefficient) == Undefined::NoVariation));
    BOOST_TEST((reason(one_code.values[1].coefficient) == Undefined::NothingCoded));
    BOOST_TEST((reason(of(30, {{{0, 10, 0}, {9, 12, 1}}, {{0, 10, 0}}}).all) == Undefined::OverlappingUnits));
}

BOOST_AUTO_TEST_CASE(units_of_one_code_that_touch_stay_two_units) {
    const auto two = of(60, {{{0, 10, 0}, {10, 20, 0}}, {{0, 20, 0}}});
    const auto one = of(60, {{{0, 20, 0}}, {{0, 20, 0}}});
    BOOST_TEST(two.all.value() == one.all.value());  // both agree fully
    const auto differing_two = of(60, {{{0, 10, 0}, {10, 20, 0}}, {{5, 20, 0}}});
    const auto differing_one = of(60, {{{0, 20, 0}}, {{5, 20, 0}}});
    BOOST_TEST(differing_two.all.value() != differing_one.all.value());
}

BOOST_AUTO_TEST_CASE(units_outside_of_the_continuum_are_refused) {
    BOOST_CHECK_THROW(of(10, {{{5, 11, 0}}, {}}), Error);
    BOOST_CHECK_THROW(of(10, {{{5, 5, 0}}, {}}), Error);
    BOOST_CHECK_THROW(of(10, {{{-1, 5, 0}}, {}}), Error);
    BOOST_CHECK_THROW(of(10, {{{1, 5, 2}}, {}}), Error);
}

BOOST_AUTO_TEST_SUITE_END()
