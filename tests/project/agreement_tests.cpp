// SPDX-License-Identifier: GPL-3.0-or-later
// Whether coders agree, in the open project.
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <tuple>

#include "base/error.h"
#include "project/small_study.h"

namespace fundstelle::project {

namespace {

using agreement::Choice;
using agreement::Difference;
using agreement::RatingTable;
using agreement::Unit;

struct Fixture : test::SmallStudy {
    Choice choice(Unit unit = Unit::Character) {
        Choice choice;
        for (const auto* name : {"AK", "BM"}) {
            for (const auto& coder : (*this)->codings().coders()) {
                if (coder.name == name) choice.coders.push_back(coder.id);
            }
        }
        choice.unit = unit;
        return choice;
    }
    Agreements& agreements() { return (*this)->agreements(); }
};

void require_close(const agreement::Coefficient& found, const agreement::Coefficient& expected) {
    BOOST_REQUIRE(found.defined() == expected.defined());
    if (found) BOOST_TEST(found.value() == expected.value(), boost::test_tools::tolerance(1e-12));
    else BOOST_TEST((found.reason() == expected.reason()));
}

/// Rows of the ratings of AK and BM, with how many units each stands for.
RatingTable table_of(const std::vector<std::tuple<int, int, std::int64_t>>& rows, std::size_t declared) {
    RatingTable table{2, declared};
    for (const auto& [ak, bm, units] : rows) table.add(std::array{ak, bm}, units);
    return table;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(agreement_tests, Fixture)

BOOST_AUTO_TEST_CASE(characters_of_the_document_that_both_have_coded_are_compared) {
    const auto found = agreements().compare(choice());
    BOOST_REQUIRE(found.documents.size() == 1U);
    BOOST_TEST((found.documents[0] == first));
    BOOST_TEST((found.left_out == std::vector{second, note}));
    const auto all = (*this)->queries().snapshot().documents[0].code_points;
    BOOST_TEST(found.units == all);
    // "Eigentlich gut", "Die Straße vor dem Amt" only AK; "Die Kosten steigen" both.
    const auto expected = agreement::agreement(table_of({{0, 0, all - 54}, {1, 0, 14}, {2, 0, 22}, {3, 3, 18}}, 0), 0);
    require_close(found.overall.percent, expected.percent);
    require_close(found.overall.cohen, expected.cohen);
    require_close(found.overall.alpha, expected.alpha);
    require_close(found.overall.holsti, expected.holsti);
    BOOST_REQUIRE(found.codes.size() == 3U);
    BOOST_TEST((found.codes[0].code == cooperation));
    require_close(found.codes[0].agreement.alpha, agreement::agreement(table_of({{0, 0, all - 14}, {1, 0, 14}}, 2), 0).alpha);
    BOOST_TEST(found.codes[2].agreement.cohen.value() == 1);
    BOOST_TEST((found.codes[2].units == std::vector<std::int64_t>{18, 18}));
}

BOOST_AUTO_TEST_CASE(words_sentences_paragraphs_and_turns_are_read_from_the_texts) {
    const auto words = agreements().compare(choice(Unit::Word));
    BOOST_TEST((words.codes[0].units == std::vector<std::int64_t>{2, 0}));
    BOOST_TEST((words.codes[1].units == std::vector<std::int64_t>{5, 0}));
    BOOST_TEST((words.codes[2].units == std::vector<std::int64_t>{3, 3}));
    BOOST_TEST(agreements().compare(choice(Unit::Turn)).units == 4);
    BOOST_TEST((agreements().compare(choice(Unit::Sentence)).codes[1].units == std::vector<std::int64_t>{1, 0}));
    BOOST_TEST((agreements().compare(choice(Unit::Paragraph)).codes[2].units == std::vector<std::int64_t>{1, 1}));
}

BOOST_AUTO_TEST_CASE(a_new_coding_counts_at_once) {
    BOOST_TEST(agreements().compare(choice()).codes[0].agreement.percent.value() < 1);
    reopen("BM");
    code(first, "Eigentlich gut", cooperation);
    BOOST_TEST(agreements().compare(choice()).codes[0].agreement.percent.value() == 1);
    (*this)->undo();
    BOOST_TEST(agreements().compare(choice()).codes[0].agreement.percent.value() < 1);
}

BOOST_AUTO_TEST_CASE(every_segment_is_looked_for_with_the_other) {
    const auto found = agreements().compare_segments(choice());
    BOOST_TEST((found.agreement.total() == agreement::SegmentCount{2, 2}));
    BOOST_TEST(found.agreement.kappa().value() == 0.25, boost::test_tools::tolerance(1e-12));  // (1/2 - 1/3) / (1 - 1/3)
}

BOOST_AUTO_TEST_CASE(the_texts_that_all_have_coded_are_one_continuum) {
    const auto found = agreements().compare_unitizing(choice());
    const auto all = (*this)->queries().snapshot().documents[0].code_points;
    const auto begin = passage(first, "Die Kosten steigen").begin().count();
    agreement::Continuum continuum{all, {{{begin, begin + 18, 0}}, {{begin, begin + 18, 0}}}};
    BOOST_TEST(found.length == all);
    require_close(found.alone[2], agreement::unitizing_agreement(continuum, 1).all);
    BOOST_TEST(found.together.coverage > 0);
}

BOOST_AUTO_TEST_CASE(places_where_only_one_has_coded_are_found) {
    const auto places = agreements().disagreements(choice());
    BOOST_REQUIRE(places.size() == 2U);
    BOOST_TEST((places[0].difference == Difference::OnlySome));
    BOOST_TEST(places[0].begin == passage(first, "Eigentlich gut").begin().count());
    BOOST_TEST((places[1].opinions.at(0).code == offices));
    BOOST_TEST((places[1].silent == std::vector<std::uint32_t>{1}));
}

BOOST_AUTO_TEST_CASE(a_comparison_can_be_followed_and_given_up) {
    const auto is_cancelled = [](const Error& error) { return error.kind() == ErrorKind::Cancelled; };
    for (const auto unit : {Unit::Character, Unit::Sentence}) {
        reopen("AK");  // so that nothing is read yet
        std::vector<std::pair<std::size_t, std::size_t>> steps;
        const auto give_up = [&](std::size_t done, std::size_t all) {
            steps.emplace_back(done, all);
            return steps.size() < 2;
        };
        BOOST_CHECK_EXCEPTION(static_cast<void>(agreements().compare(choice(unit), give_up)), Error, is_cancelled);
        BOOST_TEST(steps.size() == 2U);
        steps.clear();
        const auto note_step = [&](std::size_t done, std::size_t all) {
            steps.emplace_back(done, all);
            return true;
        };
        BOOST_TEST(agreements().compare(choice(unit), note_step).documents.size() == 1U);
        BOOST_TEST(steps.size() >= 3U);
        BOOST_TEST(std::is_sorted(steps.begin(), steps.end()));
        BOOST_TEST(steps.back().first < steps.back().second);
    }
    const auto no = [](std::size_t, std::size_t) { return false; };
    BOOST_CHECK_EXCEPTION(static_cast<void>(agreements().compare_segments(choice(), {}, no)), Error, is_cancelled);
    BOOST_CHECK_EXCEPTION(static_cast<void>(agreements().compare_unitizing(choice(), no)), Error, is_cancelled);
    BOOST_CHECK_EXCEPTION(static_cast<void>(agreements().disagreements(choice(), 0, no)), Error, is_cancelled);
}

BOOST_AUTO_TEST_CASE(nobody_is_compared_with_themselves) {
    auto twice = choice();
    twice.coders[1] = twice.coders[0];
    BOOST_CHECK_EXCEPTION(static_cast<void>(agreements().compare(twice)), Error, [](const Error& error) { return error.kind() == ErrorKind::Invalid; });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
