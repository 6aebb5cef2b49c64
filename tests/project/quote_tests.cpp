// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "project/small_study.h"

namespace fundstelle::project {

namespace {

struct Fixture : test::SmallStudy {
    [[nodiscard]] Quotes& quotes() { return (*this)->quotes(); }
    model::QuoteId add(const std::string& collection, const std::string& chapter, model::DocumentId document,
                       std::string_view words, const std::vector<std::string>& omitted = {}) {
        std::vector<text::CodePointRange> omissions;
        for (const auto& part : omitted) omissions.push_back(passage(document, part));
        return quotes().add(collection, chapter, document, passage(document, words), omissions);
    }
    std::vector<std::string> sources(const SourceOptions& options) {
        std::vector<std::string> all;
        for (const auto& section : quotes().report(std::nullopt, options).sections) {
            for (const auto& quote : section.quotes) all.push_back(quote.source);
        }
        return all;
    }
};

using Texts = std::vector<std::string>;

}  // namespace

BOOST_FIXTURE_TEST_SUITE(quote_tests, Fixture)

BOOST_AUTO_TEST_CASE(a_gathered_quote_has_its_words_and_its_place) {
    const auto id = add("Bericht", "Kosten", first, "Die Kosten steigen 👩‍🌾 jedes Jahr, u\u0308berall.",
                        {"👩‍🌾 jedes Jahr"});
    reopen();
    const auto all = quotes().all();
    BOOST_REQUIRE(all.size() == 1U);
    BOOST_TEST((all[0].quote.id == id && all[0].quote.document == first));
    BOOST_TEST((all[0].quote.version == (*this)->documents().find(first)->version));
    BOOST_TEST(all[0].collection == "Bericht");
    BOOST_TEST(all[0].chapter == "Kosten");
    BOOST_TEST(all[0].document == "Interview 01");
    BOOST_TEST(all[0].from_paragraph == 5);
    BOOST_TEST(all[0].to_paragraph == 5);
    BOOST_TEST(all[0].words == "Die Kosten steigen [...], u\u0308berall.");
    BOOST_REQUIRE(all[0].edits.size() == 1U);
    BOOST_TEST((all[0].edits[0].range == passage(first, "👩‍🌾 jedes Jahr")));
}

BOOST_AUTO_TEST_CASE(quotes_come_by_collection_chapter_and_order_of_gathering) {
    add("Zweite", "Z", second, "Ja, immer");
    add("Bericht", "Wege", first, "gesperrt");
    add("Bericht", "Kosten", second, "Die Leitung entscheidet");
    add("Bericht", "Wege", first, "Eigentlich gut");
    Texts order;
    for (const auto& quote : quotes().all()) order.push_back(quote.collection + "/" + quote.chapter + "/" + quote.words);
    BOOST_TEST(order == (Texts{"Zweite/Z/Ja, immer", "Bericht/Wege/gesperrt", "Bericht/Wege/Eigentlich gut",
                               "Bericht/Kosten/Die Leitung entscheidet"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(adding_and_removing_a_quote_are_one_action_each) {
    const auto before = (*this)->history().size();
    const auto id = add("Bericht", "Kosten", first, "Die Kosten steigen", {"Kosten"});
    BOOST_TEST((*this)->history().size() == before + 1);
    quotes().remove(id);
    BOOST_TEST(quotes().all().empty());
    (*this)->undo();
    BOOST_TEST(quotes().all().size() == 1U);
    BOOST_TEST(quotes().all()[0].edits.size() == 1U);
    (*this)->undo();
    BOOST_TEST(quotes().all().empty());
    BOOST_TEST((*this)->soundness_problems().empty());
}

BOOST_AUTO_TEST_CASE(ranges_that_do_not_fit_are_invalid) {
    const auto end = (*this)->documents().text(first)->offsets().size().count();
    const auto invalid = [&](const text::CodePointRange& range, const std::vector<text::CodePointRange>& omissions) {
        return test::error_of([&] { quotes().add("Bericht", "Kosten", first, range, omissions); }) == "Invalid";
    };
    BOOST_TEST(invalid({0, end + 1}, {}));
    BOOST_TEST(invalid({end, end + 1}, {}));
    BOOST_TEST(invalid({10, 20}, {{5, 12}}));
    BOOST_TEST(invalid({10, 20}, {{19, 21}}));
    BOOST_TEST(invalid({10, 20}, {{30, 31}}));
    BOOST_TEST(invalid({10, 20}, {{11, 14}, {13, 15}}));
    BOOST_TEST(invalid({10, 20}, {{11, 14}, {11, 14}}));
    BOOST_TEST(!invalid({10, 20}, {{11, 14}, {14, 15}}));
    BOOST_TEST(quotes().all().size() == 1U);
    BOOST_TEST(test::error_of([&] {
                   quotes().add("Bericht", "Kosten", model::DocumentId{ids.next()}, {0, 1}, {});
               }) == "NotFound");
}

BOOST_AUTO_TEST_CASE(a_source_names_passage_role_or_nothing) {
    add("Bericht", "Kosten", first, "Die Kosten steigen");
    add("Bericht", "Kosten", first, "findet uns.\n\nI: Und was");
    add("Bericht", "Kosten", second, "Ja, immer");
    add("Bericht", "Kosten", note, "Eine Notiz");
    BOOST_TEST(
        sources({}) == (Texts{"Interview 01, Abs. 5", "Interview 01, Abs. 2–4", "Interview 02, Abs. 4", "Notiz, Abs. 1"}),
        boost::test_tools::per_element());
    BOOST_TEST(sources({SourceLabel::None, {}}) == (Texts{"", "", "", ""}), boost::test_tools::per_element());
    BOOST_TEST(sources({SourceLabel::Role, {}}) == (Texts{"Kreis", "Kreis", "Stadt", ""}), boost::test_tools::per_element());
    BOOST_TEST(sources({SourceLabel::Role, {"Dauer", "Kommunentyp"}}) == (Texts{"40, Kreis", "40, Kreis", "55, Stadt", ""}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_source_by_role_takes_the_first_two_text_variables) {
    (*this)->variables().set(first, "Rolle", "GfS");
    (*this)->variables().set(first, "Land", "Hessen");
    add("Bericht", "Kosten", first, "Die Kosten steigen");
    BOOST_TEST(sources({SourceLabel::Role, {}}) == Texts{"Kreis, GfS"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_report_has_the_chapters_of_one_collection_or_of_all) {
    add("Bericht", "Wege", first, "gesperrt");
    add("Bericht", "Kosten", second, "Ja, immer");
    add("Anhang", "Kosten", note, "Eine Notiz");
    const auto one = quotes().report("Bericht", {});
    BOOST_TEST(one.title == "Bericht");
    BOOST_REQUIRE(one.sections.size() == 2U);
    BOOST_TEST(one.sections[0].heading == "Wege");
    BOOST_TEST(one.sections[1].quotes.at(0).words == "Ja, immer");
    const auto all = quotes().report(std::nullopt, {});
    BOOST_REQUIRE(all.sections.size() == 3U);
    BOOST_TEST(all.sections[2].heading == "Kosten");
    BOOST_TEST(all.sections[2].quotes.at(0).words == "Eine Notiz");
}

BOOST_AUTO_TEST_CASE(a_report_by_code_follows_the_codebook_and_prints_a_passage_once) {
    const auto segments = (*this)->queries().segments((*this)->queries().retrieve({}, analysis::Subcodes::Exclude, {}));
    const auto report = quotes().report_by_code(segments, "Alle Fundstellen", {});
    BOOST_TEST(report.title == "Alle Fundstellen");
    BOOST_REQUIRE(report.sections.size() == 3U);
    BOOST_TEST(report.sections[0].heading == "Kooperation");
    BOOST_TEST(report.sections[0].level == 1);
    BOOST_TEST(report.sections[1].heading == "Ämter");
    BOOST_TEST(report.sections[1].level == 2);
    BOOST_TEST(report.sections[2].heading == "Kosten");
    Texts words;
    for (const auto& quote : report.sections[2].quotes) words.push_back(quote.words + " (" + quote.source + ")");
    BOOST_TEST(words == (Texts{"Die Kosten steigen (Interview 01, Abs. 5)", "Die Kosten entscheiden mit (Interview 02, Abs. 2)",
                               "KOSTEN (Notiz, Abs. 1)"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_report_by_code_leaves_out_codes_without_segments) {
    const auto report = quotes().report_by_code((*this)->queries().segments({street}), "Eine", {});
    BOOST_REQUIRE(report.sections.size() == 2U);
    BOOST_TEST(report.sections[0].heading == "Kooperation");
    BOOST_TEST(report.sections[0].quotes.empty());
    BOOST_TEST(report.sections[1].quotes.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_quote_prints_only_words_of_the_transcript) {
    const auto id = add("Bericht", "Kosten", first, "I: Und was kostet das?\nB: Die Kosten steigen", {"was"});
    const auto quote = quotes().all().at(0);
    BOOST_TEST((quote.quote.id == id));
    const auto document = (*this)->documents().text(first);
    const auto& text = document->utf8();
    const auto& words = quote.words;
    const auto omission = words.find("[...]");
    BOOST_REQUIRE(omission != std::string::npos);
    BOOST_TEST(text.find(words.substr(0, omission)) != std::string::npos);
    BOOST_TEST(text.find(words.substr(omission + 5)) != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
