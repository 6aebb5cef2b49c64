// SPDX-License-Identifier: GPL-3.0-or-later
// How far documents are, their order and colours, and summaries.
#include <boost/test/unit_test.hpp>

#include "project/small_study.h"

namespace fundstelle::project {

namespace {

using model::ProgressState;

struct Fixture : test::SmallStudy {
    DocumentProgress of(model::DocumentId document) {
        for (const auto& progress : (*this)->progress().all()) {
            if (progress.document == document) return progress;
        }
        throw std::logic_error{"no such document"};
    }
    std::vector<std::string> names() {
        std::vector<std::string> names;
        for (const auto& document : (*this)->documents().all()) names.push_back(document.name);
        return names;
    }
    std::vector<std::string> names_in_snapshot() {
        std::vector<std::string> names;
        for (const auto& document : (*this)->queries().snapshot().documents) names.push_back(document.name);
        return names;
    }
    Documents& documents() { return (*this)->documents(); }
};

using Names = std::vector<std::string>;

}  // namespace

BOOST_FIXTURE_TEST_SUITE(progress_tests, Fixture)

BOOST_AUTO_TEST_CASE(a_document_is_begun_with_the_first_coding_of_ones_own) {
    BOOST_TEST((of(first).state == ProgressState::Started));
    BOOST_TEST((of(note).state == ProgressState::NotStarted));  // coded by BM only
    reopen("CD");
    BOOST_TEST((of(first).state == ProgressState::NotStarted));
    code(first, "Eigentlich gut", costs);
    BOOST_TEST((of(first).state == ProgressState::Started));
    BOOST_TEST(of(first).own_codings == 1);
}

BOOST_AUTO_TEST_CASE(what_a_coder_marks_goes_before_what_the_codings_show) {
    (*this)->progress().set({first, note}, ProgressState::Finished);
    BOOST_TEST((of(first).state == ProgressState::Finished));
    BOOST_TEST((of(note).state == ProgressState::Finished));
    (*this)->progress().set({first, note}, ProgressState::NotStarted);
    BOOST_TEST((of(first).state == ProgressState::Started));
    BOOST_TEST((of(note).state == ProgressState::NotStarted));
    (*this)->undo();
    BOOST_TEST((of(note).state == ProgressState::Finished));
    reopen("BM");
    BOOST_TEST((of(first).state == ProgressState::Started));  // marks are a coder's own
}

BOOST_AUTO_TEST_CASE(every_coder_has_states_of_their_own) {
    (*this)->progress().set({second}, ProgressState::Finished);
    const auto all = (*this)->progress().by_coder();
    BOOST_REQUIRE(all.size() == 2U);
    using States = std::vector<ProgressState>;
    BOOST_TEST(all[0].coder.name == "AK");
    BOOST_TEST((all[0].states == States{ProgressState::Started, ProgressState::Finished, ProgressState::NotStarted}));
    BOOST_TEST(all[1].coder.name == "BM");
    BOOST_TEST((all[1].states == States{ProgressState::Started, ProgressState::NotStarted, ProgressState::Started}));
}

BOOST_AUTO_TEST_CASE(the_same_mark_again_makes_no_entry) {
    (*this)->progress().set({first}, ProgressState::Finished);
    const auto before = (*this)->history().size();
    (*this)->progress().set({first}, ProgressState::Finished);
    (*this)->progress().set({second}, ProgressState::NotStarted);
    BOOST_TEST((*this)->history().size() == before);
}

BOOST_AUTO_TEST_CASE(the_share_counts_words_once_that_are_coded_twice) {
    const auto length = (*this)->documents().text(note)->offsets().size().count();
    const auto capitals_length = (*this)->codings().find(capitals)->range.length();
    BOOST_TEST(of(note).coded_code_points == capitals_length);
    BOOST_TEST(of(note).share() == static_cast<double>(capitals_length) / static_cast<double>(length));
    (*this)->codings().code(note, {0, length}, cooperation);
    (*this)->codings().code(note, {0, 3}, offices);
    BOOST_TEST(of(note).share() == 1.0);
    BOOST_TEST(of(note).codings == 3);
}

BOOST_AUTO_TEST_CASE(a_document_was_last_worked_on_when_a_coding_or_mark_last_changed) {
    const auto before = *(*this)->progress().last_worked_on(second);
    clock.advance_minutes(5);
    (*this)->codings().set_comment(deciding, "prüfen");
    const auto commented = *(*this)->progress().last_worked_on(second);
    BOOST_TEST(commented.milliseconds == before.milliseconds + 5 * 60'000);
    BOOST_TEST((*this)->progress().last_worked_on(first)->milliseconds == before.milliseconds);
    clock.advance_minutes(5);
    (*this)->progress().set({second}, ProgressState::Finished);
    const auto all = (*this)->progress().last_worked_on();
    BOOST_TEST(all.at(second).milliseconds == commented.milliseconds + 5 * 60'000);
    BOOST_TEST(all.at(first).milliseconds == before.milliseconds);
    BOOST_TEST(all.size() == 3U);
}

BOOST_AUTO_TEST_CASE(when_a_document_was_last_worked_on_is_known_without_reading_every_coding_again) {
    const auto before = (*this)->progress().last_worked_on();
    clock.advance_minutes(5);
    const auto added = (*this)->codings().code(note, {0, 3}, offices);
    BOOST_TEST((*this)->progress().last_worked_on().at(note).milliseconds == clock.now().milliseconds);
    (*this)->codings().remove({added});
    BOOST_TEST((*this)->progress().last_worked_on().at(note).milliseconds == before.at(note).milliseconds);
    (*this)->codings().set_weight({deciding, rising}, 90);
    const auto weighted = (*this)->progress().last_worked_on();
    BOOST_TEST(weighted.at(first).milliseconds == clock.now().milliseconds);
    BOOST_TEST(weighted.at(second).milliseconds == clock.now().milliseconds);
    (*this)->undo();
    BOOST_TEST(((*this)->progress().last_worked_on() == before));
}

BOOST_AUTO_TEST_CASE(documents_move_to_a_place_in_one_action) {
    const auto third = add_document("Interview 03", "Wort.");
    const auto group = documents().group_named("Kreise").id;
    BOOST_REQUIRE((names() == Names{"Interview 01", "Interview 02", "Notiz", "Interview 03"}));
    static_cast<void>(names_in_snapshot());
    documents().move({third, note}, group, second);
    BOOST_TEST((names() == Names{"Interview 01", "Interview 03", "Notiz", "Interview 02"}));
    BOOST_TEST((names_in_snapshot() == names()));
    documents().move({first}, group, std::nullopt);
    BOOST_TEST((names() == Names{"Interview 03", "Notiz", "Interview 02", "Interview 01"}));
    documents().move({first}, std::nullopt, std::nullopt);
    documents().move({note}, std::nullopt, first);
    BOOST_TEST((names() == Names{"Interview 03", "Interview 02", "Notiz", "Interview 01"}));
    BOOST_TEST((names_in_snapshot() == names()));
    for (int i = 0; i < 4; ++i) (*this)->undo();
    BOOST_TEST((names() == Names{"Interview 01", "Interview 02", "Notiz", "Interview 03"}));
    BOOST_TEST((names_in_snapshot() == names()));
}

BOOST_AUTO_TEST_CASE(documents_find_their_places_however_often_they_are_moved) {
    const auto group = documents().group_named("Kreise").id;
    for (int i = 0; i < 60; ++i) {
        documents().move({first}, group, second);
        BOOST_REQUIRE((names() == Names{"Interview 01", "Interview 02", "Notiz"}));
        documents().move({second}, group, first);
        BOOST_REQUIRE((names() == Names{"Interview 02", "Interview 01", "Notiz"}));
    }
}

BOOST_AUTO_TEST_CASE(documents_that_share_a_rank_can_be_put_in_order) {
    // Two groups dissolved: their documents keep ranks that may be the same.
    const auto third = add_document("Interview 03", "Wort.");
    documents().move({second}, documents().group_named("Kreise").id, first);
    documents().move({third}, std::nullopt, note);
    documents().remove_group(documents().group_named("Kreise").id);
    documents().move({first}, std::nullopt, third);
    documents().move({note}, std::nullopt, first);
    documents().move({second}, std::nullopt, std::nullopt);
    BOOST_TEST((names() == Names{"Notiz", "Interview 01", "Interview 03", "Interview 02"}));
}

BOOST_AUTO_TEST_CASE(groups_can_be_put_in_order) {
    const auto counties = documents().group_named("Kreise").id;
    const auto cities = documents().add_group("Städte");
    documents().move({note}, cities, std::nullopt);
    static_cast<void>(names_in_snapshot());
    documents().move_group(cities, counties);
    BOOST_TEST((names() == Names{"Notiz", "Interview 01", "Interview 02"}));
    BOOST_TEST((names_in_snapshot() == names()));
    documents().move_group(cities, std::nullopt);
    BOOST_TEST((names() == Names{"Interview 01", "Interview 02", "Notiz"}));
}

BOOST_AUTO_TEST_CASE(documents_take_a_colour_and_give_it_back) {
    documents().set_colour({first, second}, "#2f6f8f");
    BOOST_TEST(documents().find(second)->colour == "#2f6f8f");
    documents().set_colour({second}, "");
    BOOST_TEST(documents().find(second)->colour.empty());
    (*this)->undo();
    (*this)->undo();
    BOOST_TEST(documents().find(first)->colour.empty());
    BOOST_TEST(test::error_of([&] { documents().set_colour({first}, "blau"); }) == "Invalid");
}

BOOST_AUTO_TEST_CASE(several_documents_join_a_set_or_go_in_one_action) {
    const auto set = documents().add_set("Auswahl", {second});
    const auto before = (*this)->history().size();
    documents().add_to_set(set, std::vector{first, second, note});
    BOOST_TEST((documents().sets().front().members == std::vector{second, first, note}));
    BOOST_TEST((*this)->history().size() == before + 1);
    documents().remove(std::vector{first, note});
    BOOST_TEST((names() == Names{"Interview 02"}));
    (*this)->undo();
    BOOST_TEST(names().size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_summary_is_written_changed_and_emptied) {
    auto& summaries = (*this)->summaries();
    summaries.write(first, costs, " Die Kosten steigen.\n");
    BOOST_TEST(summaries.of(first, costs)->body == "Die Kosten steigen.");
    const auto id = summaries.of(first, costs)->id;
    summaries.write(first, costs, "Sie steigen weiter.");
    summaries.write(first, cooperation, "Läuft.");
    BOOST_TEST((summaries.of(first, costs)->id == id));
    BOOST_TEST(summaries.of(first).size() == 2U);
    const auto before = (*this)->history().size();
    summaries.write(first, costs, "Sie steigen weiter. ");
    BOOST_TEST((*this)->history().size() == before);
    summaries.write(first, costs, "");
    BOOST_TEST(!summaries.of(first, costs).has_value());
    (*this)->undo();
    BOOST_TEST(summaries.of(first, costs)->body == "Sie steigen weiter.");
    BOOST_TEST(test::error_of([&] { summaries.write(model::DocumentId{ids.next()}, costs, "x"); }) == "NotFound");
    BOOST_TEST(test::error_of([&] { summaries.write(first, model::CodeId{ids.next()}, "x"); }) == "NotFound");
}

BOOST_AUTO_TEST_CASE(marks_and_summaries_go_with_their_document_or_code_and_come_back) {
    (*this)->progress().set({first}, ProgressState::Finished);
    (*this)->summaries().write(first, costs, "Die Kosten steigen.");
    (*this)->summaries().write(second, costs, "Sie entscheiden mit.");
    documents().remove(first);
    BOOST_TEST((*this)->summaries().all().size() == 1U);
    (*this)->undo();
    BOOST_TEST((of(first).state == ProgressState::Finished));
    (*this)->codebook().remove(costs);
    BOOST_TEST((*this)->summaries().all().empty());
    (*this)->undo();
    BOOST_TEST((*this)->summaries().all().size() == 2U);
    BOOST_TEST((*this)->soundness_problems().empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
