// SPDX-License-Identifier: GPL-3.0-or-later
// Sets of codes, favourites and anchor examples.
#include <boost/test/unit_test.hpp>

#include "project/small_study.h"

namespace fundstelle::project {

namespace {

struct Fixture : test::SmallStudy {
    [[nodiscard]] CodeSets& sets() { return (*this)->code_sets(); }
    [[nodiscard]] AnchorExamples& examples() { return (*this)->anchor_examples(); }
    using Codes = std::vector<model::CodeId>;
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(code_set_tests, Fixture)

BOOST_AUTO_TEST_CASE(a_set_holds_each_code_once_in_order_of_joining) {
    const auto set = sets().add(" Kapitel 3 ", {costs, offices, costs});
    sets().add_codes(set, {offices, cooperation});
    reopen();
    BOOST_REQUIRE(sets().all().size() == 1U);
    BOOST_TEST(sets().all()[0].name == "Kapitel 3");
    BOOST_TEST((sets().all()[0].members == Codes{costs, offices, cooperation}));
    sets().remove_codes(set, {offices});
    BOOST_TEST((sets().all()[0].members == Codes{costs, cooperation}));
    (*this)->undo();
    BOOST_TEST(sets().all()[0].members.size() == 3U);
}

BOOST_AUTO_TEST_CASE(sets_stand_in_order_of_creation_also_after_one_was_renamed) {
    const auto b = sets().add("B");
    sets().add("A");
    sets().rename(b, "Z");
    BOOST_TEST(sets().all()[0].name == "Z");
    sets().remove(b);
    BOOST_TEST(sets().all().size() == 1U);
    BOOST_TEST((*this)->codebook().tree().size() == 3U);
    (*this)->undo();
    BOOST_TEST(sets().all()[0].name == "Z");
}

BOOST_AUTO_TEST_CASE(a_set_needs_a_name_and_codes_that_exist) {
    BOOST_TEST(test::error_of([&] { sets().add(" "); }) == "Invalid");
    (*this)->codebook().remove(offices);
    BOOST_TEST(test::error_of([&] { sets().add("A", {offices}); }) == "NotFound");
}

BOOST_AUTO_TEST_CASE(favourites_belong_to_a_person_and_not_to_the_history) {
    const auto number = (*this)->history().size();
    (*this)->favourites().add(costs);
    (*this)->favourites().add(offices);
    BOOST_TEST((*this)->history().size() == number);
    reopen("BM");
    BOOST_TEST((*this)->favourites().all().empty());
    reopen("AK");
    BOOST_TEST(((*this)->favourites().all() == std::set{costs, offices}));
    (*this)->favourites().remove(costs);
    (*this)->codebook().remove(offices);
    BOOST_TEST((*this)->favourites().all().empty());
}

BOOST_AUTO_TEST_CASE(anchor_examples_show_the_words_as_the_transcript_has_them) {
    const auto example = examples().add(rising);
    BOOST_TEST((examples().add(costs, first, passage(first, "Die Kosten steigen")) == example));
    examples().add(costs, second, passage(second, "entscheiden mit"));
    const auto shown = examples().shown(costs);
    BOOST_REQUIRE(shown.size() == 2U);
    BOOST_TEST(shown[0].words == "Die Kosten steigen");
    BOOST_TEST(shown[0].document == "Interview 01");
    BOOST_TEST(shown[1].words == "entscheiden mit");
    BOOST_TEST(examples().of(offices).empty());
    BOOST_TEST(test::error_of([&] { examples().add(costs, first, {0, 9999}); }) == "Invalid");
}

BOOST_AUTO_TEST_CASE(anchor_examples_are_put_in_order_and_removed) {
    const auto a = examples().add(rising);
    const auto b = examples().add(deciding);
    const auto c = examples().add(capitals);
    const auto order = [&] {
        std::vector<model::AnchorExampleId> found;
        for (const auto& example : examples().of(costs)) found.push_back(example.id);
        return found;
    };
    examples().move(c, 0);
    BOOST_TEST((order() == std::vector{c, a, b}));
    examples().move(c, 1);
    BOOST_TEST((order() == std::vector{a, c, b}));
    examples().remove(a);
    BOOST_TEST((order() == std::vector{c, b}));
    (*this)->undo();
    BOOST_TEST((order() == std::vector{a, c, b}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
