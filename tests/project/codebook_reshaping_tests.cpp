// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "project/small_study.h"

namespace fundstelle::project {

namespace {

using Paths = std::vector<std::string>;

struct Fixture : test::SmallStudy {
    [[nodiscard]] Codebook& codebook() { return (*this)->codebook(); }
    Paths paths() {
        Paths all;
        const auto& tree = codebook().tree();
        for (std::size_t i = 0; i < tree.size(); ++i) all.push_back(tree.path(i));
        return all;
    }
    model::Code code_of(model::CodeId id) { return codebook().tree()[*codebook().tree().index_of(id)]; }
    std::size_t segments(model::CodeId code_id) {
        return (*this)->queries().retrieve({code_id}, analysis::Subcodes::Exclude, {}).size();
    }
    std::size_t actions() { return (*this)->history().size(); }
    /// Everything that a person can see of codes and codings.
    std::string shown() {
        auto all = formats::codebook_csv(codebook().tree());
        for (const auto& row : (*this)->codings().rows()) {
            all += row.document + "|" + std::to_string(row.begin) + "|" + row.code + "|" + row.coder + "|" + std::to_string(row.weight) + "|" + row.comment + "\n";
        }
        for (const auto& memo : (*this)->memos().all()) all += memo.title + "|" + memo.body + "\n";
        return all;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(codebook_reshaping_tests, Fixture)

BOOST_AUTO_TEST_CASE(merging_brings_codings_children_memos_and_examples_under_the_other_code) {
    (*this)->memos().write(model::MemoTarget::Code, cooperation.uuid(), "Kooperation", "Viel dazu.");
    (*this)->memos().write(model::MemoTarget::Code, costs.uuid(), "Kosten", "Wenig dazu.");
    (*this)->anchor_examples().add(good);
    (*this)->anchor_examples().add(rising);
    const auto set = (*this)->code_sets().add("Kapitel 3", {cooperation});
    const auto before = shown();
    const auto number = actions();
    codebook().merge({cooperation}, costs);
    BOOST_TEST(actions() == number + 1);
    BOOST_TEST(paths() == (Paths{"Kosten", "Kosten > Ämter"}), boost::test_tools::per_element());
    BOOST_TEST(((*this)->codings().find(good)->code == costs));
    BOOST_TEST(segments(costs) == 5U);
    BOOST_TEST((*this)->memos().on(model::MemoTarget::Code, costs.uuid())->body == "Wenig dazu.\n\nViel dazu.");
    BOOST_TEST((*this)->memos().all().size() == 1U);
    BOOST_TEST((*this)->anchor_examples().of(costs).size() == 2U);
    BOOST_TEST(((*this)->code_sets().all().front().members == std::vector{costs}));
    BOOST_TEST((*this)->soundness_problems().empty());
    (*this)->undo();
    BOOST_TEST(shown() == before);
    BOOST_TEST(((*this)->code_sets().all().front().members == std::vector{cooperation}));
    BOOST_TEST(((*this)->code_sets().all().front().id == set));
}

BOOST_AUTO_TEST_CASE(a_passage_that_a_coder_coded_with_both_stays_once_with_weight_comments_and_memos_of_both) {
    const auto twin = code(first, "Die Kosten steigen", cooperation);
    (*this)->codings().set_weight(twin, 95);
    (*this)->codings().set_comment(twin, "Auch hier");
    (*this)->codings().set_comment(rising, "Wichtig");
    (*this)->memos().write(model::MemoTarget::Coding, twin.uuid(), "Memo", "Zur Stelle");
    const auto before = shown();
    codebook().merge({cooperation}, costs);
    BOOST_TEST(!(*this)->codings().find(twin).has_value());
    const auto kept = *(*this)->codings().find(rising);
    BOOST_TEST(kept.weight == 95);
    BOOST_TEST(kept.comment == "Wichtig\nAuch hier");
    BOOST_TEST((*this)->memos().on(model::MemoTarget::Coding, rising.uuid())->body == "Zur Stelle");
    // BM has coded the same words: another coder, another coding.
    BOOST_TEST((*this)->codings().find(rising_of_bm)->comment == "");
    (*this)->undo();
    BOOST_TEST(shown() == before);
}

BOOST_AUTO_TEST_CASE(a_code_merged_into_its_own_subcode_gives_it_its_place) {
    const auto below = codebook().add("Land", offices);
    codebook().add("Bund", cooperation);
    codebook().merge({cooperation}, below);
    BOOST_TEST(paths() == (Paths{"Land", "Land > Ämter", "Land > Bund", "Kosten"}), boost::test_tools::per_element());
    BOOST_TEST(((*this)->codings().find(good)->code == below));
}

BOOST_AUTO_TEST_CASE(several_codes_merge_in_one_action) {
    codebook().merge({cooperation, offices, costs}, costs);
    BOOST_TEST(paths() == (Paths{"Kosten"}), boost::test_tools::per_element());
    BOOST_TEST(segments(costs) == 6U);
    (*this)->undo();
    BOOST_TEST(paths().size() == 3U);
}

BOOST_AUTO_TEST_CASE(merging_a_code_with_itself_does_nothing) {
    const auto number = actions();
    codebook().merge({costs}, costs);
    BOOST_TEST(actions() == number);
}

BOOST_AUTO_TEST_CASE(splitting_moves_the_chosen_codings_to_a_new_code_in_one_action) {
    const auto before = shown();
    const auto number = actions();
    const auto fees = codebook().split({rising, capitals}, "Gebühren", costs);
    BOOST_TEST(actions() == number + 1);
    BOOST_TEST(paths().back() == "Kosten > Gebühren");
    BOOST_TEST(segments(fees) == 2U);
    BOOST_TEST(segments(costs) == 2U);
    BOOST_TEST((*this)->codings().find(rising)->weight == 80);
    (*this)->undo();
    BOOST_TEST(shown() == before);
}

BOOST_AUTO_TEST_CASE(splitting_to_a_code_that_exists_joins_equal_passages) {
    code(first, "Die Kosten steigen", offices);
    codebook().split({rising}, offices);
    BOOST_TEST(segments(offices) == 2U);
    BOOST_TEST(!(*this)->codings().find(rising).has_value());
}

BOOST_AUTO_TEST_CASE(a_name_that_cannot_be_splits_nothing) {
    const auto before = shown();
    BOOST_TEST(test::error_of([&] { codebook().split({rising}, "  ", std::nullopt); }) == "Invalid");
    BOOST_TEST(shown() == before);
}

BOOST_AUTO_TEST_CASE(a_branch_is_copied_with_its_descriptions_and_on_request_with_its_codings) {
    auto described = code_of(offices);
    described.definition = "Alles über Ämter";
    codebook().describe(described);
    (*this)->anchor_examples().add(street);
    const auto copy = codebook().copy_branch(cooperation, std::nullopt, Codebook::Copy::Codes);
    BOOST_TEST(paths() == (Paths{"Kooperation", "Kooperation > Ämter", "Kosten", "Kooperation 2", "Kooperation 2 > Ämter"}), boost::test_tools::per_element());
    const auto copied = codebook().named("Kooperation 2 > Ämter");
    BOOST_TEST(code_of(copied).definition == "Alles über Ämter");
    BOOST_TEST((*this)->anchor_examples().of(copied).size() == 1U);
    BOOST_TEST(segments(copied) == 0U);
    BOOST_TEST(segments(copy) == 0U);
    const auto inside = codebook().copy_branch(cooperation, cooperation, Codebook::Copy::CodesAndCodings);
    BOOST_TEST(segments(inside) == 1U);
    BOOST_TEST(segments(cooperation) == 1U);
    BOOST_TEST(code_of(inside).name == "Kooperation");
    BOOST_TEST((*this)->soundness_problems().empty());
}

BOOST_AUTO_TEST_CASE(codes_are_sorted_as_in_a_german_list) {
    for (const auto* name : {"Zeit 10", "Zeit 2", "Überlastung", "Unmut"}) codebook().add(name, costs);
    codebook().sort_children(std::nullopt, CodeOrder::Name, Codebook::Depth::Whole);
    BOOST_TEST(paths() == (Paths{"Kooperation", "Kooperation > Ämter", "Kosten", "Kosten > Überlastung", "Kosten > Unmut", "Kosten > Zeit 2", "Kosten > Zeit 10"}),
               boost::test_tools::per_element());
    const auto number = actions();
    codebook().sort_children(std::nullopt, CodeOrder::Name, Codebook::Depth::Whole);
    BOOST_TEST(actions() == number);
}

BOOST_AUTO_TEST_CASE(codes_are_sorted_by_segments_with_subcodes) {
    codebook().sort_children(std::nullopt, CodeOrder::Count, Codebook::Depth::Children);
    BOOST_TEST(paths() == (Paths{"Kosten", "Kooperation", "Kooperation > Ämter"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(several_codes_move_keep_their_order_and_what_is_below_them) {
    const auto end = codebook().add("Ende", std::nullopt);
    codebook().move({costs, offices, cooperation}, end, 0);
    BOOST_TEST(paths() == (Paths{"Ende", "Ende > Kooperation", "Ende > Kooperation > Ämter", "Ende > Kosten"}), boost::test_tools::per_element());
    BOOST_TEST(test::error_of([&] { codebook().move({costs, end}, costs, 0); }) == "Refused");
}

BOOST_AUTO_TEST_CASE(several_codes_get_status_and_colour_and_go_in_one_action_each) {
    (*this)->code_sets().add("Kapitel", {offices});
    const auto number = actions();
    codebook().set_status({offices, costs}, model::CodeStatus::Retired);
    codebook().recolour({offices, costs}, "#A0B0C0");
    BOOST_TEST((code_of(offices).status == model::CodeStatus::Retired));
    BOOST_TEST(code_of(costs).colour == "#a0b0c0");
    codebook().remove(std::vector{offices, cooperation});
    BOOST_TEST(paths() == (Paths{"Kosten"}), boost::test_tools::per_element());
    BOOST_TEST((*this)->code_sets().all().front().members.empty());
    BOOST_TEST(actions() == number + 3);
    BOOST_TEST(test::error_of([&] { codebook().recolour({costs}, "rot"); }) == "Invalid");
    (*this)->undo();
    BOOST_TEST(paths().size() == 3U);
    BOOST_TEST((*this)->code_sets().all().front().members.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
