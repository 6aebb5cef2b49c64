// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "project/small_study.h"

namespace fundstelle::project {

namespace {

using Reason = CodingImport::Reason;

struct Fixture : test::SmallStudy {
    [[nodiscard]] Codings& codings() { return (*this)->codings(); }
    formats::CodingTable table(const std::string& csv) {
        return formats::read_codings_csv(folder.file("codierungen.csv", csv));
    }
    std::string exported() { return formats::codings_csv(codings().rows()); }
};

formats::CodingRow row(const std::string& document, std::int64_t begin, std::int64_t end, const std::string& code) {
    return {2, 2, document, begin, end, code, {}, model::kNeutralWeight, {}, std::nullopt};
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(coding_import_tests, Fixture)

BOOST_AUTO_TEST_CASE(every_row_that_is_refused_has_its_row_line_reason_and_detail) {
    (*this)->codebook().add("Ämter", costs);
    static_cast<void>(add_document("notiz", "Kleine Schwester."));
    const auto length = (*this)->documents().text(first)->offsets().size().count();
    const auto over = std::to_string(length + 1);
    const auto result =
        codings().import(table("document,begin,end,code,coder,weight,comment,text\n"
                               "Interview 02,0,1,Kosten,,,\"zwei\nZeilen\",I\n"  // row 2, lines 2 and 3
                               "Interview 99,0,1,Kosten,,,,\n"                   // row 3
                               "Interview 01,0,1,Nirgends,,,,I\n"                // row 4
                               "Interview 01,0,1,Ämter,,,,I\n"                   // row 5: below two parents
                               "NOTIZ,0,1,Kosten,,,,E\n"                         // row 6: Notiz and notiz
                               "Interview 01,5,5,Kosten,,,,\n"                   // row 7
                               "Interview 01,-1,5,Kosten,,,,\n"                  // row 8
                               "Interview 01,eins,5,Kosten,,,,\n"                // row 9
                               "Interview 01,0,5,Kosten,,101,,I: Wi\n"           // row 10
                               "Interview 01,0,5,Kosten,,viel,,I: Wi\n"          // row 11
                               "Interview 01,0," +
                               over +
                               ",Kosten,,,,\n"                               // row 12
                               "Interview 01,0,5,Kosten,,,,andere Worte\n"   // row 13
                               "Interview 02,3,6,Kosten,CD,70,gut,Wer\n"));  // row 14
    BOOST_TEST(result.imported == 2U);
    struct Expected {
        std::int64_t row;
        Reason reason;
        std::string detail;
    };
    const std::vector<Expected> expected{{3, Reason::NoDocument, "Interview 99"},
                                         {4, Reason::NoCode, "Nirgends"},
                                         {5, Reason::Ambiguous, "Ämter"},
                                         {6, Reason::Ambiguous, "NOTIZ"},
                                         {7, Reason::NoRange, "*"},
                                         {8, Reason::NoRange, "*"},
                                         {9, Reason::NoRange, "*"},
                                         {10, Reason::NoWeight, "*"},
                                         {11, Reason::NoWeight, "*"},
                                         {12, Reason::BeyondEnd, std::to_string(length)},
                                         {13, Reason::OtherWords, "Interview 01"}};
    BOOST_REQUIRE(result.refused.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        BOOST_TEST_CONTEXT("row " << expected[i].row) {
            BOOST_TEST(result.refused[i].row == expected[i].row);
            BOOST_TEST(result.refused[i].line == expected[i].row + 1);
            BOOST_TEST((result.refused[i].reason == expected[i].reason));
            if (expected[i].detail != "*") BOOST_TEST(result.refused[i].detail == expected[i].detail);
        }
    }
    BOOST_TEST(codings().count() == 8);
    const auto rows = codings().rows();
    BOOST_TEST(rows[4].comment == "zwei\nZeilen");
    BOOST_TEST(rows[4].coder == "AK");
    BOOST_TEST(rows[5].coder == "CD");
    BOOST_TEST(rows[5].weight == 70);
}

BOOST_AUTO_TEST_CASE(a_weight_beyond_100_refuses_its_row_only) {
    formats::CodingTable given;
    given.rows = {row("Interview 02", 0, 1, "Kosten"), row("Interview 02", 1, 2, "Kosten")};
    given.rows[0].weight = 101;
    CodingImport result;
    BOOST_TEST(test::error_of([&] { result = codings().import(given); }) == "none");
    BOOST_TEST(result.imported == 1U);
    BOOST_REQUIRE(result.refused.size() == 1U);
    BOOST_TEST((result.refused[0].reason == Reason::NoWeight));
}

BOOST_AUTO_TEST_CASE(an_import_is_one_action) {
    const auto before = (*this)->history().size();
    formats::CodingTable given;
    given.rows = {row("Interview 02", 0, 1, "Kosten"), row("Notiz", 1, 2, "Kooperation"), row("weg", 1, 2, "Kosten")};
    BOOST_TEST(codings().import(given).imported == 2U);
    BOOST_TEST((*this)->history().size() == before + 1);
    (*this)->undo();
    BOOST_TEST(codings().count() == 6);
}

BOOST_AUTO_TEST_CASE(an_import_of_refused_rows_only_makes_no_entry) {
    const auto before = (*this)->history().size();
    formats::CodingTable given;
    given.rows = {row("weg", 1, 2, "Kosten")};
    BOOST_TEST(codings().import(given).refused.size() == 1U);
    BOOST_TEST((*this)->history().size() == before);
}

BOOST_AUTO_TEST_CASE(a_new_coder_who_imported_nothing_is_not_remembered) {
    reopen("CD");
    const auto before = (*this)->history().size();
    formats::CodingTable given;
    given.rows = {row("weg", 1, 2, "Kosten")};
    static_cast<void>(codings().import(given));
    BOOST_TEST((*this)->history().size() == before);
    BOOST_TEST(codings().coders().size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_coder_named_only_in_refused_rows_is_not_made) {
    formats::CodingTable given;
    given.rows = {row("weg", 1, 2, "Kosten"), row("Notiz", 1, 2, "Kosten")};
    given.rows[0].coder = "Niemand";
    static_cast<void>(codings().import(given));
    BOOST_TEST(codings().coders().size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_row_that_exists_counts_as_imported_and_is_not_added) {
    formats::CodingTable given;
    given.rows = {row("Interview 02", 0, 1, "Kosten"), row("Interview 02", 0, 1, "kosten"),
                  row("INTERVIEW 02", 0, 1, "Kosten")};
    const auto result = codings().import(given);
    BOOST_TEST(result.imported == 3U);
    BOOST_TEST(result.refused.empty());
    BOOST_TEST(codings().count() == 7);
}

BOOST_AUTO_TEST_CASE(exported_codings_imported_where_they_came_from_change_nothing) {
    clock.advance_minutes(1);
    const auto before = exported();
    const auto entries = (*this)->history().size();
    const auto result = codings().import(table(before));
    BOOST_TEST(result.imported == 6U);
    BOOST_TEST(result.refused.empty());
    BOOST_TEST(exported() == before);
    BOOST_TEST((*this)->history().size() == entries);
}

BOOST_AUTO_TEST_CASE(exported_codings_imported_into_a_project_without_codings_are_the_same) {
    codings().set_comment(good, "mit \"Anführung\", Komma;\nund Zeile 👩‍🌾 u\u0308");
    codings().code(first, passage(first, "gut. Die Straße vor dem Amt ist gesperrt, aber man findet uns.\n\nI: Und"), costs);
    codings().set_weight(capitals, 0);
    codings().set_weight(deciding, 100);
    const auto before = exported();
    const auto file = table(before);
    std::vector<model::CodingId> all;
    for (const auto document : {first, second, note}) {
        for (const auto& coding : codings().of_document(document)) all.push_back(coding.id);
    }
    codings().remove(all);
    BOOST_REQUIRE(codings().count() == 0);
    const auto result = codings().import(file);
    BOOST_TEST(result.imported == 7U);
    BOOST_TEST(result.refused.empty());
    BOOST_TEST(exported() == before);
}

BOOST_AUTO_TEST_CASE(an_import_that_is_cancelled_leaves_nothing) {
    formats::CodingTable many;
    for (std::int64_t i = 0; i < 350; ++i) {
        many.rows.push_back(row("Interview 01", i % 10, 11 + i / 10, "Kosten"));
        many.rows.back().coder = "CD";
    }
    const auto before = exported();
    const auto entries = (*this)->history().size();
    const auto coders = codings().coders().size();
    std::vector<std::size_t> asked;
    const auto result = codings().import(many, [&](std::size_t done, std::size_t all) {
        BOOST_TEST(all == 350U);
        asked.push_back(done);
        return done < 200;
    });
    BOOST_TEST(result.cancelled);
    BOOST_TEST(result.imported == 0U);
    BOOST_TEST((asked == std::vector<std::size_t>{0, 100, 200}));
    BOOST_TEST(exported() == before);
    BOOST_TEST((*this)->history().size() == entries);
    BOOST_TEST(codings().coders().size() == coders);
    BOOST_TEST((*this)->soundness_problems().empty());

    const auto whole = codings().import(many, [](std::size_t, std::size_t) { return true; });
    BOOST_TEST(!whole.cancelled);
    BOOST_TEST(whole.imported + whole.refused.size() == 350U);
    BOOST_TEST(whole.imported > 0U);
    (*this)->undo();
    BOOST_TEST(exported() == before);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
