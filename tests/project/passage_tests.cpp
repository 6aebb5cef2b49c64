// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "base/error.h"
#include "support/temporary_project.h"

namespace fundstelle::project {

namespace {

struct Fixture : test::TemporaryProject {
    model::DocumentId document{add_document("Interview 01", "I: Wie läuft es?\nB: Die Ämter grüßen 👩🏽‍🎓 höflich.")};
    model::DocumentId other{add_document("Interview 02", "B: Ja, hallo.")};

    model::Passage passage(std::int64_t begin, std::int64_t end) { return {document, {begin, end}}; }
    std::vector<std::pair<std::int64_t, std::int64_t>> coloured() {
        std::vector<std::pair<std::int64_t, std::int64_t>> ranges;
        for (const auto& highlight : (*this)->passages().highlights(document)) ranges.emplace_back(highlight.range.begin().count(), highlight.range.end().count());
        return ranges;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(passage_tests, Fixture)

BOOST_AUTO_TEST_CASE(a_colour_takes_the_place_of_another_and_leaves_the_rest) {
    (*this)->passages().highlight(passage(0, 20), "#ffee00");
    (*this)->passages().highlight(passage(5, 10), "#00ccff");
    BOOST_TEST((coloured() == std::vector<std::pair<std::int64_t, std::int64_t>>{{0, 5}, {5, 10}, {10, 20}}));
    BOOST_TEST((*this)->passages().highlights(document)[1].colour == "#00ccff");
    (*this)->passages().remove_highlights(passage(3, 12));
    BOOST_TEST((coloured() == std::vector<std::pair<std::int64_t, std::int64_t>>{{0, 3}, {12, 20}}));
    (*this)->undo();
    (*this)->undo();
    BOOST_TEST((coloured() == std::vector<std::pair<std::int64_t, std::int64_t>>{{0, 20}}));
}

BOOST_AUTO_TEST_CASE(taking_colours_from_plain_words_is_no_action) {
    const auto before = (*this)->history().size();
    (*this)->passages().remove_highlights(passage(3, 12));
    BOOST_TEST((*this)->history().size() == before);
}

BOOST_AUTO_TEST_CASE(colours_and_links_follow_a_corrected_text) {
    (*this)->passages().highlight(passage(20, 25), "#ffee00");
    (*this)->passages().link(passage(20, 25), {other, {3, 5}}, "dazu");
    text::EditedText edited{(*this)->documents().text(document)->utf8()};
    edited.replace(text::CodePointOffset{3}, text::CodePointOffset{3}, "Also: ");
    (*this)->corrections().save(document, edited);
    BOOST_TEST((coloured() == std::vector<std::pair<std::int64_t, std::int64_t>>{{26, 31}}));
    BOOST_TEST((*this)->passages().links(other).front().from.range.begin().count() == 26);
    BOOST_TEST((*this)->passages().links(other).front().to.range.begin().count() == 3);
}

BOOST_AUTO_TEST_CASE(a_link_is_seen_from_both_ends_and_goes_with_either_document) {
    (*this)->passages().link(passage(0, 5), {other, {3, 5}});
    BOOST_TEST((*this)->passages().links(document).size() == 1U);
    BOOST_TEST((*this)->passages().links(other).size() == 1U);
    (*this)->documents().remove(other);
    BOOST_TEST((*this)->passages().links(document).empty());
    (*this)->undo();
    BOOST_TEST((*this)->passages().links(document).size() == 1U);
    (*this)->passages().remove_link((*this)->passages().links(document).front());
    BOOST_TEST((*this)->passages().links(other).empty());
}

BOOST_AUTO_TEST_CASE(a_passage_beyond_the_text_is_refused) {
    BOOST_CHECK_THROW((*this)->passages().highlight(passage(0, 9999), "#ffee00"), Error);
    BOOST_CHECK_THROW((*this)->passages().link(passage(0, 5), {other, {3, 5000}}), Error);
}

BOOST_AUTO_TEST_CASE(several_codes_on_one_passage_are_one_action) {
    const auto one = (*this)->codebook().add("Eins", std::nullopt);
    const auto two = (*this)->codebook().add("Zwei", std::nullopt);
    const auto coded = (*this)->codings().code_with(document, {3, 8}, {one, two, one});
    BOOST_TEST(coded.size() == 3U);
    BOOST_TEST((coded[0] == coded[2]));
    BOOST_TEST((*this)->codings().count() == 2);
    (*this)->undo();
    BOOST_TEST((*this)->codings().count() == 0);
}

BOOST_AUTO_TEST_CASE(a_new_code_and_its_first_coding_are_one_action) {
    const auto parent = (*this)->codebook().add("Eins", std::nullopt);
    (*this)->codings().code_new(document, {3, 8}, "höflich", parent);
    const auto& tree = (*this)->codebook().tree();
    BOOST_TEST(tree.size() == 2U);
    BOOST_TEST(tree.path(1) == "Eins > höflich");
    BOOST_TEST((*this)->codings().count() == 1);
    (*this)->undo();
    BOOST_TEST((*this)->codings().count() == 0);
    BOOST_TEST((*this)->codebook().tree().size() == 1U);
    BOOST_CHECK_THROW((*this)->codings().code_new(document, {3, 8}, " ", parent), Error);
}

BOOST_AUTO_TEST_CASE(words_become_a_code_that_is_found_again) {
    const auto long_one = add_document("Lang", "B: eins  zwei\ndrei > vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn");
    (*this)->codings().code_in_vivo(long_one, {3, 13});
    (*this)->codings().code_in_vivo(long_one, {3, 13});
    (*this)->codings().code_in_vivo(long_one, {3, 80});
    const auto& tree = (*this)->codebook().tree();
    BOOST_REQUIRE(tree.size() == 2U);
    BOOST_TEST(tree[0].name == "eins zwei");
    BOOST_TEST(tree[1].name == "eins zwei drei vier fünf sechs sieben acht neun zehn elf …");
    BOOST_TEST((*this)->codings().count() == 2);
}

BOOST_AUTO_TEST_CASE(borders_of_a_coding_move_within_the_text) {
    const auto code = (*this)->codebook().add("Eins", std::nullopt);
    const auto coding = (*this)->codings().code(document, {3, 8}, code);
    (*this)->codings().set_range(coding, {3, 12});
    BOOST_TEST((*this)->codings().find(coding)->range.end().count() == 12);
    BOOST_CHECK_THROW((*this)->codings().set_range(coding, {3, 12000}), Error);
    (*this)->undo();
    BOOST_TEST((*this)->codings().find(coding)->range.end().count() == 8);
}

BOOST_AUTO_TEST_CASE(one_goes_back_and_forth_in_the_history_to_any_entry) {
    for (int i = 0; i < 5; ++i) (*this)->codebook().add("Code " + std::to_string(i), std::nullopt);
    const auto history = (*this)->history();
    const auto third = history[history.size() - 3].number;
    BOOST_TEST((*this)->go_to(third) == 2U);
    BOOST_TEST((*this)->codebook().tree().size() == 3U);
    BOOST_TEST((*this)->go_to(history.back().number) == 2U);
    BOOST_TEST((*this)->codebook().tree().size() == 5U);
    BOOST_TEST((*this)->go_to(0) == history.size());
    BOOST_TEST((*this)->documents().all().empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
