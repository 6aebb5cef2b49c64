// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "project/small_study.h"

namespace fundstelle::project {

namespace {

using model::MemoTarget;

struct Fixture : test::SmallStudy {
    [[nodiscard]] Memos& memos() { return (*this)->memos(); }
    [[nodiscard]] std::size_t entries() { return (*this)->history().size(); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(memo_tests, Fixture)

BOOST_AUTO_TEST_CASE(anything_can_have_one_memo) {
    const auto group = (*this)->documents().group_named("Kreise").id.uuid();
    const auto speaker = (*this)->documents().speakers(first).front().id.uuid();
    const auto variable = (*this)->variables().all().front().id.uuid();
    const std::vector<std::pair<MemoTarget, std::optional<Uuid>>> things{
        {MemoTarget::Project, std::nullopt}, {MemoTarget::Document, first.uuid()}, {MemoTarget::Group, group},
        {MemoTarget::Code, costs.uuid()},    {MemoTarget::Coding, good.uuid()},    {MemoTarget::Speaker, speaker},
        {MemoTarget::Variable, variable}};
    for (const auto& [target, id] : things) {
        memos().write(target, id, "Titel " + std::string{model::to_string(target)}, "Text\nmit u\u0308 👩‍🌾");
    }
    reopen();
    BOOST_TEST(memos().all().size() == things.size());
    for (const auto& [target, id] : things) {
        const auto memo = memos().on(target, id);
        BOOST_REQUIRE(memo.has_value());
        BOOST_TEST(memo->title == "Titel " + std::string{model::to_string(target)});
        BOOST_TEST(memo->body == "Text\nmit u\u0308 👩‍🌾");
    }
    BOOST_TEST((!memos().on(MemoTarget::Code, offices.uuid()).has_value()));
    BOOST_TEST((!memos().on(MemoTarget::Document, costs.uuid()).has_value()));
}

BOOST_AUTO_TEST_CASE(writing_again_changes_the_one_memo) {
    memos().write(MemoTarget::Code, costs.uuid(), "Alt", "alt");
    const auto id = memos().on(MemoTarget::Code, costs.uuid())->id;
    memos().write(MemoTarget::Code, costs.uuid(), "Neu", "neu");
    const auto before = entries();
    clock.advance_minutes(1);
    memos().write(MemoTarget::Code, costs.uuid(), "Neu", "neu");
    BOOST_TEST(entries() == before);
    const auto all = memos().all();
    BOOST_REQUIRE(all.size() == 1U);
    BOOST_TEST((all[0].id == id));
    BOOST_TEST(all[0].body == "neu");
    (*this)->undo();
    BOOST_TEST(memos().all().at(0).body == "alt");
}

BOOST_AUTO_TEST_CASE(an_empty_body_removes_the_memo) {
    memos().write(MemoTarget::Project, std::nullopt, "Titel", "Text");
    memos().write(MemoTarget::Project, std::nullopt, "Titel", "");
    BOOST_TEST(memos().all().empty());
    const auto before = entries();
    memos().write(MemoTarget::Project, std::nullopt, "Titel", "");
    BOOST_TEST(entries() == before);
    (*this)->undo();
    BOOST_TEST(memos().all().size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_passage_can_have_several_memos) {
    const auto range = passage(first, "gesperrt");
    const auto a = memos().add_to_passage(first, range, "a", "eins");
    const auto b = memos().add_to_passage(first, range, "b", "zwei");
    BOOST_TEST((a != b));
    const auto all = memos().all();
    BOOST_REQUIRE(all.size() == 2U);
    BOOST_TEST((all[0].target == MemoTarget::Passage && all[0].target_id == first.uuid() && all[0].range == range));
    memos().remove(a);
    BOOST_REQUIRE(memos().all().size() == 1U);
    BOOST_TEST((memos().all()[0].id == b));
}

BOOST_AUTO_TEST_CASE(a_memo_on_a_document_is_not_one_on_its_passages) {
    memos().add_to_passage(first, {0, 1}, "Stelle", "Text");
    memos().write(MemoTarget::Document, first.uuid(), "Dokument", "Text");
    BOOST_TEST(memos().all().size() == 2U);
    BOOST_TEST(memos().on(MemoTarget::Document, first.uuid())->title == "Dokument");
}

BOOST_AUTO_TEST_CASE(a_passage_beyond_the_end_is_invalid) {
    const auto end = (*this)->documents().text(first)->offsets().size().count();
    BOOST_TEST(test::error_of([&] { memos().add_to_passage(first, {0, end + 1}, "a", "b"); }) == "Invalid");
    BOOST_TEST(test::error_of([&] { memos().add_to_passage(model::DocumentId{ids.next()}, {0, 1}, "a", "b"); }) == "NotFound");
    BOOST_TEST(memos().all().empty());
}

BOOST_AUTO_TEST_CASE(a_memo_goes_with_its_group) {
    const auto group = (*this)->documents().group_named("Kreise").id;
    memos().write(MemoTarget::Group, group.uuid(), "Titel", "Text");
    (*this)->documents().remove_group(group);
    BOOST_TEST(memos().all().empty());
}

BOOST_AUTO_TEST_CASE(a_memo_goes_with_its_variable) {
    const auto variable = (*this)->variables().all().front().id;
    memos().write(MemoTarget::Variable, variable.uuid(), "Titel", "Text");
    (*this)->variables().remove(variable);
    BOOST_TEST(memos().all().empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
