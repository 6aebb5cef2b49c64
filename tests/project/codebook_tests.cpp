// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "project/small_study.h"

namespace fundstelle::project {

namespace {

struct Fixture : test::TemporaryProject {
    [[nodiscard]] Codebook& codebook() { return (*this)->codebook(); }
    std::vector<std::string> paths() {
        std::vector<std::string> all;
        const auto& tree = codebook().tree();
        for (std::size_t i = 0; i < tree.size(); ++i) all.push_back(tree.path(i));
        return all;
    }
    model::Code code(const std::string& path) { return codebook().tree()[*codebook().tree().index_of(codebook().named(path))]; }
    std::filesystem::path exported() { return folder.file("codebuch.csv", formats::codebook_csv(codebook().tree())); }
};

using Paths = std::vector<std::string>;

}  // namespace

BOOST_FIXTURE_TEST_SUITE(codebook_tests, Fixture)

BOOST_AUTO_TEST_CASE(a_new_code_stands_behind_the_last_child) {
    const auto a = codebook().add("A", std::nullopt);
    codebook().add("B", std::nullopt);
    codebook().add("A1", a);
    codebook().add("A2", a);
    codebook().add("  C  ", std::nullopt);
    BOOST_TEST(paths() == (Paths{"A", "A > A1", "A > A2", "B", "C"}), boost::test_tools::per_element());
    reopen();
    BOOST_TEST(paths() == (Paths{"A", "A > A1", "A > A2", "B", "C"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_code_without_a_colour_gets_one) {
    const auto a = codebook().add("A", std::nullopt);
    codebook().add("B", std::nullopt);
    codebook().add("A1", a);
    codebook().add("C", std::nullopt, "#010203");
    BOOST_TEST(code("A").colour.size() == 7U);
    BOOST_TEST(code("A").colour != code("B").colour);
    BOOST_TEST(code("A > A1").colour != code("A").colour);
    BOOST_TEST(code("C").colour == "#010203");
}

BOOST_AUTO_TEST_CASE(many_codes_keep_their_order) {
    Paths expected;
    for (int i = 0; i < 80; ++i) {
        expected.push_back("Code " + std::to_string(i));
        codebook().add(expected.back(), std::nullopt);
    }
    BOOST_TEST(paths() == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_code_is_described_without_leaving_its_place) {
    const auto a = codebook().add("A", std::nullopt);
    codebook().add("A1", a);
    codebook().add("B", std::nullopt);
    auto changed = code("A1");
    const auto before = changed;
    changed.name = " Größe ";
    changed.parent.reset();
    changed.rank = "000";
    changed.definition = "Alles über Größe.\nZweite Zeile";
    changed.anchor = "„Das ist groß.“";
    changed.rule = "Nur Meter.";
    changed.demarcation = "Nicht: Länge";
    changed.colour = "#aabbcc";
    codebook().describe(changed);
    auto expected = changed;
    expected.name = "Größe";
    expected.parent = before.parent;
    expected.rank = before.rank;
    BOOST_TEST((code("A > Größe") == expected));
    (*this)->undo();
    BOOST_TEST((code("A > A1") == before));
}

BOOST_AUTO_TEST_CASE(a_description_that_says_nothing_new_makes_no_entry) {
    codebook().add("A", std::nullopt);
    clock.advance_minutes(1);
    codebook().describe(code("A"));
    BOOST_TEST((*this)->history().size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_code_moves_to_any_place) {
    const auto a = codebook().add("A", std::nullopt);
    const auto b = codebook().add("B", std::nullopt);
    const auto c = codebook().add("C", std::nullopt);
    codebook().add("B1", b);
    codebook().move(c, std::nullopt, 0);
    BOOST_TEST(paths() == (Paths{"C", "A", "B", "B > B1"}), boost::test_tools::per_element());
    codebook().move(c, std::nullopt, 1);
    BOOST_TEST(paths() == (Paths{"A", "C", "B", "B > B1"}), boost::test_tools::per_element());
    codebook().move(a, b, 0);
    BOOST_TEST(paths() == (Paths{"C", "B", "B > A", "B > B1"}), boost::test_tools::per_element());
    codebook().move(b, c, 99);
    BOOST_TEST(paths() == (Paths{"C", "C > B", "C > B > A", "C > B > B1"}), boost::test_tools::per_element());
    codebook().move(b, std::nullopt, 99);
    BOOST_TEST(paths() == (Paths{"C", "B", "B > A", "B > B1"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_code_can_be_moved_between_the_same_two_a_hundred_times) {
    codebook().add("A", std::nullopt);
    const auto b = codebook().add("B", std::nullopt);
    const auto c = codebook().add("C", std::nullopt);
    for (int i = 0; i < 100; ++i) {
        codebook().move(i % 2 == 0 ? c : b, std::nullopt, 1);
        BOOST_REQUIRE(paths() == (i % 2 == 0 ? Paths{"A", "C", "B"} : Paths{"A", "B", "C"}));
    }
}

BOOST_AUTO_TEST_CASE(a_code_cannot_stand_below_itself) {
    const auto a = codebook().add("A", std::nullopt);
    const auto a1 = codebook().add("A1", a);
    const auto a11 = codebook().add("A11", a1);
    BOOST_TEST(test::error_of([&] { codebook().move(a, a, 0); }) == "Refused");
    BOOST_TEST(test::error_of([&] { codebook().move(a, a11, 0); }) == "Refused");
    BOOST_TEST(paths() == (Paths{"A", "A > A1", "A > A1 > A11"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_removed_code_takes_descendants_codings_and_memos_with_it) {
    test::SmallStudy study;
    study->memos().write(model::MemoTarget::Code, study.offices.uuid(), "Titel", "Text");
    study->memos().write(model::MemoTarget::Coding, study.street.uuid(), "Titel", "Text");
    study->codebook().remove(study.cooperation);
    BOOST_TEST(study->codebook().tree().size() == 1U);
    BOOST_TEST(study->codings().count() == 4);
    BOOST_TEST(study->memos().all().empty());
    BOOST_TEST(study->soundness_problems().empty());
    study->undo();
    BOOST_TEST(study->codebook().tree().size() == 3U);
    BOOST_TEST(study->codings().count() == 6);
    BOOST_TEST(study->memos().all().size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_code_is_found_by_path_or_by_its_last_levels) {
    const auto a = codebook().add("A", std::nullopt);
    const auto b = codebook().add("B", std::nullopt);
    const auto a_costs = codebook().add("Kosten", a);
    const auto b_costs = codebook().add("Kosten", b);
    const auto deep = codebook().add("Größe", b_costs);
    BOOST_TEST((codebook().named("A > Kosten") == a_costs));
    BOOST_TEST((codebook().named("kosten > GRÖßE") == deep));
    BOOST_TEST((codebook().named("größe") == deep));
    BOOST_TEST(test::error_of([&] { static_cast<void>(codebook().named("Kosten")); }) == "Ambiguous");
    BOOST_TEST(test::error_of([&] { static_cast<void>(codebook().named("Weg")); }) == "NotFound");
}

BOOST_AUTO_TEST_CASE(what_does_not_exist_or_has_no_name_is_refused) {
    const model::CodeId unknown{ids.next()};
    BOOST_TEST(test::error_of([&] { codebook().add("A", unknown); }) == "NotFound");
    BOOST_TEST(test::error_of([&] { codebook().add(" ", std::nullopt); }) == "Invalid");
    BOOST_TEST(test::error_of([&] { codebook().move(unknown, std::nullopt, 0); }) == "NotFound");
    BOOST_TEST(test::error_of([&] { codebook().remove(unknown); }) == "NotFound");
    BOOST_TEST((*this)->history().empty());
}

BOOST_AUTO_TEST_CASE(an_exported_codebook_imported_into_an_empty_project_is_the_same) {
    const auto a = codebook().add("Kooperation, „eng“", std::nullopt);
    const auto b = codebook().add("Kosten", std::nullopt);
    const auto a2 = codebook().add("Ämter; Behörden", a);
    codebook().add("U\u0308ber 👩‍🌾", a2);
    codebook().add("\"Andere\"", a);
    codebook().move(b, std::nullopt, 0);
    auto described = code("Kosten");
    described.definition = "Erste Zeile\nZweite, mit \"Anführung\"; und Semikolon";
    described.anchor = "„Das kostet.“";
    described.rule = "=SUMME(A1)";
    described.demarcation = "Nicht: Größe";
    codebook().describe(described);

    test::TemporaryProject other;
    const auto count = other->codebook().import(formats::read_codebook_csv(exported()));
    BOOST_TEST(count == 5U);
    const auto& mine = codebook().tree();
    const auto& theirs = other->codebook().tree();
    BOOST_REQUIRE(theirs.size() == mine.size());
    for (std::size_t i = 0; i < mine.size(); ++i) {
        BOOST_TEST(theirs.path(i) == mine.path(i));
        BOOST_TEST(theirs[i].colour == mine[i].colour);
        BOOST_TEST(theirs[i].definition == mine[i].definition);
        BOOST_TEST(theirs[i].anchor == mine[i].anchor);
        BOOST_TEST(theirs[i].rule == mine[i].rule);
        BOOST_TEST(theirs[i].demarcation == mine[i].demarcation);
    }
    BOOST_TEST(formats::codebook_csv(theirs) == formats::codebook_csv(mine));
}

BOOST_AUTO_TEST_CASE(an_exported_codebook_imported_where_it_came_from_changes_nothing) {
    const auto a = codebook().add("A", std::nullopt);
    codebook().add("A1", a);
    clock.advance_minutes(1);
    const auto entries = (*this)->history().size();
    BOOST_TEST(codebook().import(formats::read_codebook_csv(exported())) == 0U);
    BOOST_TEST((*this)->history().size() == entries);
}

BOOST_AUTO_TEST_CASE(an_import_adds_missing_parents_and_leaves_what_it_does_not_mention) {
    const auto a = codebook().add("A", std::nullopt, "#111111");
    auto described = code("A");
    described.definition = "alt";
    described.rule = "bleibt";
    codebook().describe(described);
    const auto count =
        codebook().import({{{"A"}, std::nullopt, "neu", {}, {}, {}}, {{"B", "B1", "B11"}, "#222222", {}, {}, {}, {}}});
    BOOST_TEST(count == 4U);
    BOOST_TEST(paths() == (Paths{"A", "B", "B > B1", "B > B1 > B11"}), boost::test_tools::per_element());
    BOOST_TEST((code("A").id == a));
    BOOST_TEST(code("A").definition == "neu");
    BOOST_TEST(code("A").rule == "bleibt");
    BOOST_TEST(code("A").colour == "#111111");
    BOOST_TEST(code("B > B1 > B11").colour == "#222222");
    (*this)->undo();
    BOOST_TEST(paths() == Paths{"A"}, boost::test_tools::per_element());
    BOOST_TEST(code("A").definition == "alt");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
