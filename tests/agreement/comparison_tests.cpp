// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include <array>

#include "agreement/comparison.h"
#include "agreement/flat_world.h"
#include "agreement/published.h"
#include "agreement/slow_comparison.h"
#include "base/error.h"

using namespace fundstelle;
using agreement::Agreement;
using agreement::Choice;
using agreement::Coefficient;
using agreement::Undefined;
using agreement::Unit;
using test::World;

namespace {

bool close(const Coefficient& a, const Coefficient& b) {
    if (a.defined() != b.defined()) return false;
    return a ? std::abs(a.value() - b.value()) < 1e-9 : a.reason() == b.reason();
}

void require_equal(const Agreement& found, const Agreement& expected) {
    BOOST_TEST(found.units == expected.units);
    BOOST_TEST(found.categories == expected.categories);
    BOOST_TEST(close(found.percent, expected.percent));
    BOOST_TEST(close(found.holsti, expected.holsti));
    BOOST_TEST(close(found.cohen, expected.cohen));
    BOOST_TEST(close(found.conger, expected.conger));
    BOOST_TEST(close(found.ac1, expected.ac1));
    BOOST_TEST(close(found.fleiss_complete, expected.fleiss_complete));
    BOOST_TEST(close(found.alpha, expected.alpha));
}

agreement::WordsOf words_of(const World& world) {
    return [&world](model::DocumentId id) {
        analysis::Spans spans;
        for (const auto& document : world.documents) {
            if (document.id != id) continue;
            for (const auto& [begin, end] : test::slow_words(document)) spans.push_back({begin, end});
        }
        return spans;
    };
}

Choice random_choice(std::mt19937& random, const World& world) {
    Choice choice;
    for (const auto& coder : world.coders) {
        if (test::below(random, 4) > 0) choice.coders.push_back(coder.id);
    }
    if (choice.coders.size() < 2) choice.coders = {world.coders[2].id, world.coders[0].id};
    for (const auto& code : world.codes) {
        if (test::below(random, 3) == 0) choice.codes.push_back(code.id);
    }
    if (test::below(random, 2) == 0) choice.subcodes = analysis::Subcodes::Include;
    if (test::below(random, 4) == 0) choice.level = static_cast<int>(test::below(random, 3));
    choice.unit = static_cast<Unit>(test::below(random, 6));
    if (test::below(random, 3) == 0) choice.presence = agreement::Presence::Everywhere;
    if (test::below(random, 2) == 0) choice.filter = test::random_filter(random, world);
    return choice;
}

/// Codings as begin, end, number of the code, number of the coder.
World coded(const std::vector<std::array<int, 4>>& codings, int length = 100) {
    auto world = test::flat_world(2, length);
    for (const auto& [begin, end, code, coder] : codings) test::code(world, begin, end, static_cast<std::size_t>(code), static_cast<std::size_t>(coder));
    return world;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(comparison_tests)

BOOST_AUTO_TEST_CASE(sweeps_count_what_looking_at_every_unit_counts) {
    std::size_t compared = 0;
    for (unsigned seed = 0; seed < 150; ++seed) {
        std::mt19937 random{seed};
        const auto world = test::random_world(seed, 10 + test::below(random, 60));
        const auto snapshot = world.snapshot();
        const auto choice = random_choice(random, world);
        const auto words = words_of(world);
        const auto found = agreement::compare(snapshot, choice, words);
        const auto slow = test::slow_comparison(world, choice);
        compared += slow.documents;
        BOOST_TEST_CONTEXT("seed " << seed) {
            BOOST_TEST(found.units == slow.units);
            BOOST_TEST(found.documents.size() == slow.documents);
            BOOST_TEST_REQUIRE(found.codes.size() == slow.codes.size());
            for (const auto& code : found.codes) {
                auto expected = agreement::agreement(slow.codes.at(code.code), 0);
                const bool used = std::any_of(code.units.begin(), code.units.end(), [](auto units) { return units > 0; });
                if (!used && expected.alpha.reason() == Undefined::NoVariation) {
                    BOOST_TEST((code.agreement.alpha.reason() == Undefined::NothingCoded));
                    BOOST_TEST(code.agreement.percent.value() == 1);
                } else {
                    require_equal(code.agreement, expected);
                }
            }
            if (slow.units > 0 && slow.overall.occurring() > 1) require_equal(found.overall, agreement::agreement(slow.overall, 0));
            if (choice.coders.size() != 2) continue;
            BOOST_TEST(found.confusion.size() == slow.confusion.size());
            for (const auto& cell : found.confusion) {
                const auto number = [&](std::uint32_t code) { return code == found.codes.size() ? world.codes.size() : world.code_number(found.codes[code].code); };
                const auto expected = slow.confusion.find({number(cell.row), number(cell.column)});
                BOOST_TEST_REQUIRE((expected != slow.confusion.end()));
                BOOST_TEST(cell.units == expected->second);
            }
        }
    }
    BOOST_TEST(compared > 200);
}

BOOST_AUTO_TEST_CASE(characters_of_every_continuum_have_their_expected_values) {
    const auto examples = test::published("continua.json");
    int checked = 0;
    for (const auto& [name, example] : examples.items()) {
        const auto& expected = example["expected_char_level_per_code"];
        std::vector<std::string> names;
        for (const auto& [coder, units] : example["coders"].items()) names.push_back(coder);
        std::vector<std::string> codes;
        for (const auto& [code, values] : expected.items()) codes.push_back(code);
        auto world = test::flat_world(std::max(codes.size(), std::size_t{1}), example["L"].get<int>());
        for (std::size_t c = 0; c < names.size(); ++c) {
            for (const auto& unit : example["coders"][names[c]]) {
                const auto code = static_cast<std::size_t>(std::find(codes.begin(), codes.end(), unit[2].get<std::string>()) - codes.begin());
                test::code(world, unit[0].get<int>(), unit[1].get<int>(), code, c);
            }
        }
        Choice choice;
        for (std::size_t c = 0; c < names.size(); ++c) choice.coders.push_back(world.coders[c].id);
        choice.presence = agreement::Presence::Everywhere;
        const auto snapshot = world.snapshot();
        BOOST_TEST_CONTEXT(name) {
            const auto all = agreement::compare(snapshot, choice);
            for (std::size_t i = 0; i < codes.size(); ++i) {
                const auto of_code = std::find_if(all.codes.begin(), all.codes.end(), [&](const auto& code) { return code.code == world.codes[i].id; });
                BOOST_TEST_REQUIRE((of_code != all.codes.end()));
                BOOST_TEST(of_code->agreement.alpha.value() == expected[codes[i]]["alpha_char_binary"].get<double>(), boost::test_tools::tolerance(1e-9));
                for (std::size_t a = 0; a < names.size(); ++a) {
                    for (std::size_t b = a + 1; b < names.size(); ++b) {
                        const auto& pair = expected[codes[i]][names[a] + "|" + names[b]];
                        const auto values = agreement::agreement(of_code->table.pair(a, b), 0);
                        BOOST_TEST(values.percent.value() == pair["percent"].get<double>(), boost::test_tools::tolerance(1e-9));
                        BOOST_TEST(values.cohen.defined() == !pair["cohen_kappa"].is_null());
                        if (values.cohen) BOOST_TEST(std::abs(values.cohen.value() - pair["cohen_kappa"].get<double>()) < 1e-9);
                        BOOST_TEST(values.holsti.defined() == !pair["holsti_dice"].is_null());
                        if (values.holsti) BOOST_TEST(std::abs(values.holsti.value() - pair["holsti_dice"].get<double>()) < 1e-9);
                        ++checked;
                    }
                }
            }
        }
    }
    BOOST_TEST(checked == 25);
}

BOOST_AUTO_TEST_CASE(the_example_of_nvivo_has_85_percent) {
    const auto world = coded({{0, 100, 0, 0}, {50, 200, 0, 1}}, 1000);
    const auto snapshot = world.snapshot();
    const auto found = agreement::compare(snapshot, {{world.coders[0].id, world.coders[1].id}, {world.codes[0].id}});
    // 50 by both, 50 and 100 by one, 800 by neither.
    BOOST_TEST(found.codes[0].agreement.percent.value() == 0.85, boost::test_tools::tolerance(1e-12));
    BOOST_TEST((found.codes[0].units == std::vector<std::int64_t>{100, 150}));
    BOOST_TEST(found.codes[0].prevalence == 0.125);
}

BOOST_AUTO_TEST_CASE(a_document_that_only_one_has_coded_is_left_out_unless_all_have_judged_everything) {
    const auto world = coded({{0, 10, 0, 0}});
    const auto snapshot = world.snapshot();
    Choice choice{{world.coders[0].id, world.coders[1].id}};
    const auto found = agreement::compare(snapshot, choice);
    BOOST_TEST(found.documents.empty());
    BOOST_TEST((found.left_out == std::vector{world.documents[0].id}));
    BOOST_TEST((found.overall.alpha.reason() == Undefined::NoSharedUnits));
    BOOST_TEST((found.codes[0].agreement.percent.reason() == Undefined::NoSharedUnits));
    choice.presence = agreement::Presence::Everywhere;
    BOOST_TEST(agreement::compare(snapshot, choice).overall.percent.value() == 0.9);
}

BOOST_AUTO_TEST_CASE(whoever_coded_something_else_in_a_document_has_judged_it_for_this_code) {
    const auto world = coded({{0, 10, 0, 0}, {50, 60, 1, 1}});
    const auto snapshot = world.snapshot();
    const auto found = agreement::compare(snapshot, {{world.coders[0].id, world.coders[1].id}, {world.codes[0].id}});
    BOOST_TEST(found.documents.size() == 1);
    BOOST_TEST(found.codes[0].agreement.percent.value() == 0.9);
}

BOOST_AUTO_TEST_CASE(with_one_coder_there_is_nothing_to_compare) {
    const auto world = coded({{0, 10, 0, 0}});
    const auto snapshot = world.snapshot();
    const auto found = agreement::compare(snapshot, {{world.coders[0].id}});
    BOOST_TEST((found.overall.percent.reason() == Undefined::OneCoder));
    BOOST_TEST((found.codes[0].agreement.alpha.reason() == Undefined::OneCoder));
    BOOST_TEST((agreement::compare(snapshot, {}).overall.percent.reason() == Undefined::OneCoder));
}

BOOST_AUTO_TEST_CASE(a_code_that_nobody_uses_says_so_instead_of_agreeing_perfectly) {
    const auto world = coded({{0, 10, 0, 0}, {0, 10, 0, 1}});
    const auto snapshot = world.snapshot();
    const auto found = agreement::compare(snapshot, {{world.coders[0].id, world.coders[1].id}, {world.codes[1].id}});
    const auto& values = found.codes[0].agreement;
    BOOST_TEST(values.percent.value() == 1);
    for (const auto& coefficient : {values.holsti, values.cohen, values.scott, values.brennan_prediger, values.fleiss, values.conger, values.ac1, values.alpha})
        BOOST_TEST((coefficient.reason() == Undefined::NothingCoded));
    BOOST_TEST((found.overall.alpha.reason() == Undefined::NothingCoded));
    BOOST_TEST((found.pooled.ac1.reason() == Undefined::NothingCoded));
}

BOOST_AUTO_TEST_CASE(one_coder_s_codings_twice_over_change_nothing) {
    const auto once = coded({{0, 10, 0, 0}, {5, 20, 0, 1}, {30, 40, 1, 0}});
    const auto twice = coded({{0, 10, 0, 0}, {5, 20, 0, 1}, {30, 40, 1, 0}, {0, 10, 0, 0}, {5, 20, 0, 1}, {30, 40, 1, 0}});
    const auto first_snapshot = once.snapshot();
    const auto second_snapshot = twice.snapshot();
    const Choice choice{{once.coders[0].id, once.coders[1].id}};
    const auto first = agreement::compare(first_snapshot, choice);
    const auto second = agreement::compare(second_snapshot, choice);
    BOOST_TEST((first.overall == second.overall));
    BOOST_TEST((first.pooled == second.pooled));
    BOOST_TEST(!second.several_codes);
    BOOST_TEST((first.confusion == second.confusion));
}

BOOST_AUTO_TEST_CASE(more_than_64_coders_are_refused_and_words_need_a_reader) {
    const auto world = coded({{0, 10, 0, 0}, {0, 10, 0, 1}});
    const auto snapshot = world.snapshot();
    Choice choice{{world.coders[0].id, world.coders[1].id}};
    choice.unit = Unit::Word;
    BOOST_CHECK_THROW(agreement::compare(snapshot, choice), Error);
    choice.coders.assign(65, world.coders[0].id);
    BOOST_CHECK_THROW(agreement::compare(snapshot, choice, words_of(world)), Error);
}

BOOST_AUTO_TEST_CASE(words_of_a_text_are_counted_in_code_points) {
    BOOST_TEST((agreement::words_in("Äh, 🙂 Nähe!") == analysis::Spans{{0, 2}, {6, 10}}));
    BOOST_TEST(agreement::words_in("").empty());
}

BOOST_AUTO_TEST_SUITE_END()
