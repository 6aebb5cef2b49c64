// SPDX-License-Identifier: GPL-3.0-or-later
// The list of all memos, and memos that belong to nothing.
#include <boost/test/unit_test.hpp>

#include "project/small_study.h"

namespace fundstelle::project {

namespace {

using model::MemoTarget;

struct Fixture : test::SmallStudy {
    [[nodiscard]] Memos& memos() { return (*this)->memos(); }
    /// The one entry of the list about that kind of thing.
    [[nodiscard]] MemoEntry entry(MemoTarget target) {
        for (auto& entry : memos().list()) {
            if (entry.memo.target == target) return entry;
        }
        throw std::logic_error{"no memo about that"};
    }
    [[nodiscard]] std::vector<std::string> names(MemoOrder order) {
        auto entries = memos().list();
        sort(entries, order);
        std::vector<std::string> names;
        for (const auto& entry : entries) names.push_back(entry.name);
        return names;
    }
};

using Names = std::vector<std::string>;

}  // namespace

BOOST_FIXTURE_TEST_SUITE(memo_list_tests, Fixture)

BOOST_AUTO_TEST_CASE(the_list_names_what_each_memo_is_about) {
    const auto speaker = (*this)->documents().speakers(first).front();
    const auto variable = (*this)->variables().all().front();
    memos().write(MemoTarget::Project, std::nullopt, "", "Text");
    memos().write(MemoTarget::Document, second.uuid(), "", "Text");
    memos().write(MemoTarget::Group, (*this)->documents().group_named("Kreise").id.uuid(), "", "Text");
    memos().write(MemoTarget::Code, offices.uuid(), "", "Text");
    memos().write(MemoTarget::Coding, street.uuid(), "", "Text");
    memos().write(MemoTarget::Speaker, speaker.id.uuid(), "", "Text");
    memos().write(MemoTarget::Variable, variable.id.uuid(), "", "Text");
    const auto range = passage(second, "Kosten");
    memos().add_to_passage(second, range, "Kosten", "Text");

    BOOST_TEST(memos().list().size() == 8U);
    BOOST_TEST(entry(MemoTarget::Project).name == "Test");
    BOOST_TEST((!entry(MemoTarget::Project).document));
    BOOST_TEST(entry(MemoTarget::Document).name == "Interview 02");
    BOOST_TEST((entry(MemoTarget::Document).document == second));
    BOOST_TEST(entry(MemoTarget::Group).name == "Kreise");
    BOOST_TEST(entry(MemoTarget::Code).name == "Kooperation > Ämter");
    BOOST_TEST(entry(MemoTarget::Coding).name == "Kooperation > Ämter");
    BOOST_TEST(entry(MemoTarget::Coding).place == "Interview 01");
    BOOST_TEST((entry(MemoTarget::Coding).document == first));
    BOOST_TEST((entry(MemoTarget::Coding).range == (*this)->codings().find(street)->range));
    BOOST_TEST(entry(MemoTarget::Passage).name == "Interview 02");
    BOOST_TEST(entry(MemoTarget::Passage).place == "Interview 02");
    BOOST_TEST((entry(MemoTarget::Passage).range == range));
    BOOST_TEST(entry(MemoTarget::Speaker).name == speaker.label);
    BOOST_TEST(entry(MemoTarget::Speaker).place == "Interview 01");
    BOOST_TEST(entry(MemoTarget::Variable).name == variable.name);
}

BOOST_AUTO_TEST_CASE(the_list_says_who_wrote_a_memo_last_and_when) {
    memos().write(MemoTarget::Code, costs.uuid(), "", "eins");
    const auto before = entry(MemoTarget::Code);
    BOOST_TEST(before.coder == "AK");
    reopen("BM");
    clock.advance_minutes(7);
    memos().rewrite(before.memo.id, "zwei");
    BOOST_TEST(entry(MemoTarget::Code).coder == "BM");
    BOOST_TEST(entry(MemoTarget::Code).written_at.milliseconds == before.written_at.milliseconds + 7 * 60'000);
}

BOOST_AUTO_TEST_CASE(a_free_memo_is_called_by_its_first_line) {
    const auto id = memos().add("\n# Idee **eins**\nMehr davon");
    BOOST_TEST(memos().find(id)->title == "Idee eins");
    BOOST_TEST(entry(MemoTarget::Project).name == "Idee eins");
    memos().rewrite(id, "Ganz anders\nMehr davon");
    BOOST_TEST(entry(MemoTarget::Project).name == "Ganz anders");
    (*this)->undo();
    BOOST_TEST(entry(MemoTarget::Project).name == "Idee eins");
    BOOST_TEST(test::error_of([&] { memos().add(" \n"); }) == "Invalid");
}

BOOST_AUTO_TEST_CASE(free_memos_are_not_the_memo_on_the_project) {
    const auto one = memos().add("Idee");
    const auto other = memos().add("Idee");
    BOOST_TEST((one != other));
    BOOST_TEST((!memos().on(MemoTarget::Project, std::nullopt).has_value()));
    memos().write(MemoTarget::Project, std::nullopt, "Studie", "Zur Studie");
    reopen();
    BOOST_TEST(memos().all().size() == 3U);
    BOOST_TEST(memos().on(MemoTarget::Project, std::nullopt)->body == "Zur Studie");
    BOOST_TEST(is_free(*memos().find(one)));
    BOOST_TEST(!is_free(*memos().on(MemoTarget::Project, std::nullopt)));
    BOOST_TEST((*this)->soundness_problems().empty());
}

BOOST_AUTO_TEST_CASE(several_memos_go_in_one_action) {
    const auto one = memos().add("eins");
    const auto two = memos().add("zwei");
    memos().add("drei");
    memos().remove({one, two});
    BOOST_REQUIRE(memos().all().size() == 1U);
    BOOST_TEST(memos().all()[0].title == "drei");
    (*this)->undo();
    BOOST_TEST(memos().all().size() == 3U);
    const auto before = (*this)->history().size();
    memos().remove(std::vector<model::MemoId>{});
    BOOST_TEST(test::error_of([&] { memos().remove({one, model::MemoId{ids.next()}}); }) == "NotFound");
    BOOST_TEST(test::error_of([&] { memos().rewrite(model::MemoId{ids.next()}, "Text"); }) == "NotFound");
    BOOST_TEST((*this)->history().size() == before);
}

BOOST_AUTO_TEST_CASE(memos_stand_by_kind_and_then_newest_first_or_by_name) {
    for (const auto* name : {"Zebra", "Interview 10", "Ärger", "Interview 9"}) {
        clock.advance_minutes(1);
        memos().add(name);
    }
    memos().write(MemoTarget::Code, costs.uuid(), "", "Text");
    BOOST_TEST((names(MemoOrder::Newest) == Names{"Interview 9", "Ärger", "Interview 10", "Zebra", "Kosten"}));
    BOOST_TEST((names(MemoOrder::Name) == Names{"Ärger", "Interview 9", "Interview 10", "Zebra", "Kosten"}));
}

BOOST_AUTO_TEST_CASE(memos_on_one_document_stand_in_order_of_their_passages) {
    memos().add_to_passage(first, {20, 25}, "hinten", "Text");
    memos().add_to_passage(first, {3, 5}, "vorn", "Text");
    auto entries = memos().list();
    sort(entries, MemoOrder::Name);
    BOOST_TEST(entries[0].memo.title == "vorn");
}

BOOST_AUTO_TEST_CASE(a_search_key_has_names_and_words_without_marks_and_case) {
    memos().write(MemoTarget::Coding, street.uuid(), "Titel", "Das **Amt** BREMST");
    const auto key = search_key(entry(MemoTarget::Coding));
    for (const auto* words : {"ämter", "interview 01", "titel", "das amt bremst"}) BOOST_TEST(key.find(words) != std::string::npos, words);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
