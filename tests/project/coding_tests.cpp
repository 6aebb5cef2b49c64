// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "project/small_study.h"

namespace fundstelle::project {

namespace {

struct Fixture : test::SmallStudy {
    [[nodiscard]] Codings& codings() { return (*this)->codings(); }
    [[nodiscard]] std::size_t entries() { return (*this)->history().size(); }
    [[nodiscard]] std::int64_t length(model::DocumentId document) {
        return (*this)->documents().text(document)->offsets().size().count();
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(coding_tests, Fixture)

BOOST_AUTO_TEST_CASE(a_coding_is_what_was_coded_by_whoever_acted) {
    clock.advance_minutes(3);
    const auto range = passage(first, "u\u0308berall");
    const auto id = codings().code(first, range, costs);
    const auto at = clock.now();
    clock.advance_minutes(3);
    reopen();
    const auto coding = codings().find(id);
    BOOST_REQUIRE(coding.has_value());
    BOOST_TEST((coding->document == first && coding->range == range && coding->code == costs));
    BOOST_TEST(coding->weight == model::kNeutralWeight);
    BOOST_TEST(coding->comment.empty());
    BOOST_TEST((coding->created_at == at));
    const auto coders = codings().coders();
    const auto coder = std::find_if(coders.begin(), coders.end(), [&](const auto& c) { return c.id == coding->coder; });
    BOOST_REQUIRE((coder != coders.end()));
    BOOST_TEST(coder->name == "AK");
    BOOST_TEST((*this)->documents().text(first)->words(coding->range) == "u\u0308berall");
}

BOOST_AUTO_TEST_CASE(coding_twice_is_one_coding) {
    const auto before = entries();
    clock.advance_minutes(1);
    BOOST_TEST((code(first, "Eigentlich gut", cooperation) == good));
    reopen();
    BOOST_TEST((code(first, "Eigentlich gut", cooperation) == good));
    BOOST_TEST(codings().count() == 6);
    BOOST_TEST(entries() == before);
}

BOOST_AUTO_TEST_CASE(the_same_words_with_another_code_or_by_another_coder_are_another_coding) {
    BOOST_TEST((code(first, "Eigentlich gut", costs) != good));
    reopen("BM");
    BOOST_TEST((code(first, "Eigentlich gut", cooperation) != good));
    BOOST_TEST(codings().count() == 8);
}

BOOST_AUTO_TEST_CASE(coding_a_recoded_passage_again_is_another_coding) {
    codings().recode(good, costs);
    BOOST_TEST((code(first, "Eigentlich gut", cooperation) != good));
    BOOST_TEST((code(first, "Eigentlich gut", costs) == good));
}

BOOST_AUTO_TEST_CASE(several_passages_are_coded_in_one_action) {
    const auto before = entries();
    const std::vector<text::CodePointRange> ranges{{0, 4}, passage(note, "KOSTEN"), {5, 9}};
    const auto made = codings().code_all(note, ranges, offices);
    BOOST_REQUIRE(made.size() == 3U);
    for (std::size_t i = 0; i < made.size(); ++i) BOOST_TEST((codings().find(made[i])->range == ranges[i]));
    BOOST_TEST(entries() == before + 1);
    (*this)->undo();
    BOOST_TEST(codings().count() == 6);
}

BOOST_AUTO_TEST_CASE(the_same_passage_twice_in_one_action_is_one_coding) {
    const auto made = codings().code_all(note, {{0, 4}, {0, 4}}, offices);
    BOOST_REQUIRE(made.size() == 2U);
    BOOST_TEST((made[0] == made[1]));
    BOOST_TEST(codings().count() == 7);
}

BOOST_AUTO_TEST_CASE(a_range_beyond_the_end_is_invalid) {
    const auto end = length(first);
    const auto before = entries();
    BOOST_TEST(test::error_of([&] { codings().code(first, {end - 1, end + 1}, costs); }) == "Invalid");
    BOOST_TEST(test::error_of([&] { codings().code(first, {end, end + 1}, costs); }) == "Invalid");
    BOOST_TEST(test::error_of([&] { codings().code_all(first, {{0, 1}, {0, end + 1}}, costs); }) == "Invalid");
    BOOST_TEST(codings().count() == 6);
    BOOST_TEST(entries() == before);
    BOOST_TEST(test::error_of([&] { codings().code(first, {end - 1, end}, costs); }) == "none");
}

BOOST_AUTO_TEST_CASE(what_does_not_exist_cannot_be_coded) {
    BOOST_TEST(test::error_of([&] { codings().code(first, {0, 1}, model::CodeId{ids.next()}); }) == "NotFound");
    BOOST_TEST(test::error_of([&] { codings().code(model::DocumentId{ids.next()}, {0, 1}, costs); }) == "NotFound");
    const model::CodingId unknown{ids.next()};
    BOOST_TEST((codings().find(unknown) == std::nullopt));
    BOOST_TEST(test::error_of([&] { codings().set_weight(unknown, 5); }) == "NotFound");
    BOOST_TEST(test::error_of([&] { codings().set_comment(unknown, "x"); }) == "NotFound");
    BOOST_TEST(test::error_of([&] { codings().recode(unknown, costs); }) == "NotFound");
    BOOST_TEST(test::error_of([&] { codings().recode(good, model::CodeId{ids.next()}); }) == "NotFound");
    BOOST_TEST(test::error_of([&] { codings().remove({unknown}); }) == "NotFound");
}

BOOST_AUTO_TEST_CASE(weight_comment_and_code_can_be_changed_and_changed_back) {
    const auto before = codings().find(rising);
    codings().set_weight(rising, 0);
    codings().set_comment(rising, "Größe? „ja“\n👩‍🌾");
    codings().recode(rising, offices);
    auto expected = *before;
    expected.weight = 0;
    expected.comment = "Größe? „ja“\n👩‍🌾";
    expected.code = offices;
    BOOST_TEST((codings().find(rising) == expected));
    for (int i = 0; i < 3; ++i) (*this)->undo();
    BOOST_TEST((codings().find(rising) == before));
}

BOOST_AUTO_TEST_CASE(a_weight_is_between_0_and_100) {
    for (const int weight : {-1, 101, 1000, -32768})
        BOOST_TEST(test::error_of([&] { codings().set_weight(good, weight); }) == "Invalid");
    for (const int weight : {0, 100}) {
        codings().set_weight(good, weight);
        BOOST_TEST(codings().find(good)->weight == weight);
    }
}

BOOST_AUTO_TEST_CASE(what_is_already_so_makes_no_entry) {
    const auto before = entries();
    clock.advance_minutes(1);
    codings().set_weight(rising, 80);
    codings().set_comment(rising, "");
    codings().recode(rising, costs);
    codings().remove({});
    BOOST_TEST(codings().code_all(first, {}, costs).empty());
    BOOST_TEST(entries() == before);
}

BOOST_AUTO_TEST_CASE(codings_of_a_document_come_by_begin_and_long_before_short) {
    const auto all = passage(first, "Die Kosten steigen 👩‍🌾 jedes Jahr");
    codings().code(first, all, offices);
    codings().code(first, {0, 2}, costs);
    const auto found = codings().of_document(first);
    BOOST_REQUIRE(found.size() == 6U);
    for (std::size_t i = 1; i < found.size(); ++i) {
        const auto& a = found[i - 1].range;
        const auto& b = found[i].range;
        BOOST_TEST((a.begin() < b.begin() || (a.begin() == b.begin() && a.end() >= b.end())));
    }
    BOOST_TEST((found[3].range == all));
}

BOOST_AUTO_TEST_CASE(removed_codings_take_their_memos_with_them_in_one_action) {
    (*this)->memos().write(model::MemoTarget::Coding, good.uuid(), "Titel", "Text");
    const auto before = entries();
    codings().remove({good, rising, capitals});
    BOOST_TEST(codings().count() == 3);
    BOOST_TEST((*this)->memos().all().empty());
    BOOST_TEST(entries() == before + 1);
    (*this)->undo();
    BOOST_TEST(codings().count() == 6);
    BOOST_TEST((*this)->memos().all().size() == 1U);
}

BOOST_AUTO_TEST_CASE(rows_name_everything_in_order_of_document_and_position) {
    const auto rows = codings().rows();
    BOOST_REQUIRE(rows.size() == 6U);
    BOOST_TEST(rows[0].document == "Interview 01");
    BOOST_TEST(rows[0].code == "Kooperation");
    BOOST_TEST((rows[0].text == "Eigentlich gut"));
    BOOST_TEST(rows[1].code == "Kooperation > Ämter");
    BOOST_TEST((rows[1].text == "Die Straße vor dem Amt"));
    BOOST_TEST(rows[2].coder == "AK");
    BOOST_TEST(rows[2].weight == 80);
    BOOST_TEST(rows[3].coder == "BM");
    BOOST_TEST((rows[3].text == "Die Kosten steigen"));
    BOOST_TEST(rows[4].document == "Interview 02");
    BOOST_TEST(rows[5].document == "Notiz");
    BOOST_TEST(rows[5].begin == passage(note, "KOSTEN").begin().count());
    BOOST_TEST(rows[5].end == passage(note, "KOSTEN").end().count());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
