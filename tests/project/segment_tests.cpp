// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of segments on the small study, by hand.
#include <boost/test/unit_test.hpp>

#include "project/segment_narrowing.h"
#include "project/small_study.h"

namespace fundstelle::project {

namespace {

using Ids = std::vector<model::CodingId>;
using Names = std::vector<std::string>;

struct Fixture : test::SmallStudy {
    [[nodiscard]] Segments& segments() { return (*this)->segments(); }
    Ids all() { return (*this)->queries().retrieve({}, analysis::Subcodes::Exclude, {}); }
    static Names groups_of(const SegmentList& list) {
        Names names;
        for (const auto& group : list.groups) names.push_back(group.name + " " + std::to_string(group.begin) + "+" + std::to_string(group.count));
        return names;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(segment_tests, Fixture)

BOOST_AUTO_TEST_CASE(a_list_without_groups_keeps_its_order) {
    const auto list = segments().arranged({capitals, good, deciding}, SegmentGrouping::None);
    BOOST_TEST((list.codings == Ids{capitals, good, deciding}));
    BOOST_TEST(list.groups.empty());
    BOOST_TEST(list.documents == 3U);
}

BOOST_AUTO_TEST_CASE(segments_are_grouped_by_document) {
    const auto list = segments().arranged({capitals, rising, good, deciding}, SegmentGrouping::ByDocument);
    BOOST_TEST((list.codings == Ids{good, rising, deciding, capitals}));
    BOOST_TEST((groups_of(list) == Names{"Interview 01 0+2", "Interview 02 2+1", "Notiz 3+1"}));
    BOOST_TEST((std::get<model::DocumentId>(list.groups[1].of) == second));
}

BOOST_AUTO_TEST_CASE(segments_are_grouped_by_code_in_order_of_the_tree) {
    const auto list = segments().arranged(all(), SegmentGrouping::ByCode);
    BOOST_TEST((list.codings == Ids{good, street, rising, rising_of_bm, deciding, capitals}));
    BOOST_TEST((groups_of(list) == Names{"Kooperation 0+1", "Kooperation > Ämter 1+1", "Kosten 2+4"}));
    BOOST_TEST((std::get<model::CodeId>(list.groups[2].of) == costs));
    BOOST_TEST(list.documents == 3U);
}

BOOST_AUTO_TEST_CASE(codings_that_are_gone_are_left_out) {
    const Ids given{good, rising, deciding};
    (*this)->codings().remove({rising});
    BOOST_TEST((segments().arranged(given, SegmentGrouping::None).codings == Ids{good, deciding}));
    (*this)->undo();
    BOOST_TEST((segments().arranged(given, SegmentGrouping::None).codings == given));
}

BOOST_AUTO_TEST_CASE(a_list_is_narrowed_by_words_document_or_code) {
    BOOST_TEST((segments().narrowed(all(), "KOSTEN ENT") == Ids{deciding}));
    BOOST_TEST((segments().narrowed(all(), "notiz") == Ids{capitals}));
    BOOST_TEST((segments().narrowed(all(), "ämter") == Ids{street}));
    BOOST_TEST((segments().narrowed(all(), "straße") == Ids{street}));
    BOOST_TEST((segments().narrowed({deciding, good}, "") == Ids{deciding, good}));
    BOOST_TEST(segments().narrowed(all(), "kommt nicht vor").empty());
}

BOOST_AUTO_TEST_CASE(a_list_is_narrowed_one_document_at_a_time) {
    auto narrowing = segments().start_narrowing({capitals, good, deciding, rising}, "kosten");
    int steps = 0;
    for (; !narrowing.done(); narrowing.step()) ++steps;
    BOOST_TEST(steps == 3);
    BOOST_TEST((narrowing.found() == segments().narrowed({capitals, good, deciding, rising}, "kosten")));
    BOOST_TEST(segments().start_narrowing({}, "kosten").done());
}

BOOST_AUTO_TEST_CASE(words_that_stand_only_beside_a_segment_do_not_count) {
    const auto document = add_document("Lang", "Eins zwei drei. Vier fünf sechs.");
    const auto coding = code(document, "zwei drei", costs);
    BOOST_TEST((segments().narrowed({coding}, "zwei") == Ids{coding}));
    BOOST_TEST(segments().narrowed({coding}, "drei.").empty());
    BOOST_TEST(segments().narrowed({coding}, "eins").empty());
}

BOOST_AUTO_TEST_CASE(surroundings_reach_to_the_sentence_and_then_to_the_next) {
    const auto document = add_document("Lang", "Nul.\nEins zwei. Drei vier fünf. Sechs 👩‍🌾 sieben. Acht.\nEnde.");
    const auto inner = segments().context(code(document, "vier", costs), Surroundings::Sentences);
    BOOST_TEST(inner.before == "Drei ");
    BOOST_TEST(inner.after == " fünf.");
    const auto whole = segments().context(code(document, "Drei vier fünf.", costs), Surroundings::Sentences);
    BOOST_TEST(whole.before == "Eins zwei. ");
    BOOST_TEST(whole.after == " Sechs 👩‍🌾 sieben.");
    const auto first_of_paragraph = segments().context(code(document, "Eins zwei.", costs), Surroundings::Sentences);
    BOOST_TEST(first_of_paragraph.before == "");
    BOOST_TEST(first_of_paragraph.after == " Drei vier fünf.");
}

BOOST_AUTO_TEST_CASE(surroundings_reach_to_the_paragraph_and_then_to_the_next) {
    const auto document = add_document("Lang", "Nul.\nEins zwei. Drei.\nEnde.");
    const auto inner = segments().context(code(document, "zwei", costs), Surroundings::Paragraphs);
    BOOST_TEST(inner.before == "Eins ");
    BOOST_TEST(inner.after == ". Drei.");
    const auto whole = segments().context(code(document, "Eins zwei. Drei.", costs), Surroundings::Paragraphs);
    BOOST_TEST(whole.before == "Nul.\n");
    BOOST_TEST(whole.after == "\nEnde.");
    const auto all_of_it = segments().context(code(document, "Nul.\nEins zwei. Drei.\nEnde.", costs), Surroundings::Paragraphs);
    BOOST_TEST(all_of_it.before == "");
    BOOST_TEST(all_of_it.after == "");
    BOOST_TEST(segments().context(model::CodingId{ids.next()}, Surroundings::Paragraphs).before == "");
}

BOOST_AUTO_TEST_CASE(several_segments_are_recoded_and_weighed_in_one_action) {
    const auto before = (*this)->history().size();
    (*this)->codings().recode(Ids{good, rising, street}, offices);
    BOOST_TEST(((*this)->codings().find(rising)->code == offices));
    BOOST_TEST((*this)->history().size() == before + 1);
    (*this)->codings().set_weight(Ids{good, rising}, 10);
    BOOST_TEST((*this)->codings().find(good)->weight == 10);
    (*this)->undo();
    (*this)->undo();
    BOOST_TEST(((*this)->codings().find(rising)->code == costs));
    BOOST_TEST((*this)->codings().find(rising)->weight == 80);
    (*this)->codings().recode(Ids{street}, offices);
    BOOST_TEST((*this)->history().size() == before + 4);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
