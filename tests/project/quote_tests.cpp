// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "project/small_study.h"

namespace fundstelle::project {

namespace {

struct Fixture : test::SmallStudy {
    [[nodiscard]] Quotes& quotes() { return (*this)->quotes(); }
    model::QuoteId add(const std::string& collection, const std::string& chapter, model::DocumentId document,
                       std::string_view words, const std::vector<std::string>& omitted = {}) {
        std::vector<EditDraft> omissions;
        for (const auto& part : omitted) omissions.push_back({passage(document, part)});
        return quotes().add(collection, chapter, document, passage(document, words), omissions);
    }
    [[nodiscard]] QuoteReports& reports() { return (*this)->quote_reports(); }
    std::vector<std::string> sources(const std::string& source) {
        std::vector<std::string> all;
        model::QuoteStyle style;
        style.source = source;
        for (const auto& section : reports().of_all(style).sections) {
            for (const auto& quote : section.quotes) all.push_back(quote.source);
        }
        return all;
    }
    std::vector<std::string> words() {
        std::vector<std::string> all;
        for (const auto& quote : quotes().all()) all.push_back(quote.words);
        return all;
    }
    EditDraft draft(model::DocumentId document, std::string_view words, model::QuoteEditKind kind, std::string printed = {}) {
        return {passage(document, words), kind, std::move(printed)};
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
        std::vector<EditDraft> edits;
        for (const auto& omission : omissions) edits.push_back({omission});
        return test::error_of([&] { quotes().add("Bericht", "Kosten", first, range, edits); }) == "Invalid";
    };
    BOOST_TEST(invalid({0, end + 1}, {}));
    BOOST_TEST(invalid({end, end + 1}, {}));
    const auto words = passage(first, "Die Straße vor dem Amt");
    BOOST_TEST(invalid(words, {passage(first, "gesperrt")}));
    BOOST_TEST(invalid(words, {passage(first, "Amt ist")}));
    BOOST_TEST(invalid(words, {passage(first, "Straße vor"), passage(first, "vor dem")}));
    BOOST_TEST(invalid(words, {passage(first, "vor"), passage(first, "vor")}));
    BOOST_TEST(invalid(passage(first, "\n\nI:"), {}));
    BOOST_TEST(!invalid(words, {passage(first, "Straße"), passage(first, "vor")}));
    BOOST_TEST(quotes().all().size() == 1U);
    BOOST_TEST(test::error_of([&] {
                   quotes().add("Bericht", "Kosten", model::DocumentId{ids.next()}, {0, 1});
               }) == "NotFound");
}

BOOST_AUTO_TEST_CASE(a_source_names_passage_role_or_nothing) {
    add("Bericht", "Kosten", first, "Die Kosten steigen");
    add("Bericht", "Kosten", first, "findet uns.\n\nI: Und was");
    add("Bericht", "Kosten", second, "Ja, immer");
    add("Bericht", "Kosten", note, "Eine Notiz");
    BOOST_TEST(sources("{Dokument}, Abs. {Absatz}") ==
                   (Texts{"Interview 01, Abs. 5", "Interview 01, Abs. 2–4", "Interview 02, Abs. 4", "Notiz, Abs. 1"}),
               boost::test_tools::per_element());
    BOOST_TEST(sources("") == (Texts{"", "", "", ""}), boost::test_tools::per_element());
    BOOST_TEST(sources(reports().role_source()) == (Texts{"Kreis", "Kreis", "Stadt", ""}), boost::test_tools::per_element());
    BOOST_TEST(sources(reports().role_source({"Dauer", "Kommunentyp"})) == (Texts{"40, Kreis", "40, Kreis", "55, Stadt", ""}), boost::test_tools::per_element());
    BOOST_TEST(sources("{gruppe}: {kommunentyp}, Nr. {Nummer}") == (Texts{"Kreise: Kreis, Nr. 1", "Kreise: Kreis, Nr. 2", "Kreise: Stadt, Nr. 3", "4"}),
               boost::test_tools::per_element());
    BOOST_TEST(sources("{Sprecher}") == (Texts{"B", "B", "B", ""}), boost::test_tools::per_element());
    BOOST_TEST(test::error_of([&] { sources("{Klarname}"); }) == "NotFound");
    BOOST_TEST(test::error_of([&] { sources("{Dokument"); }) == "Invalid");
    BOOST_TEST((reports().variables_of("{Dokument} {dauer} {Kommunentyp}") == Texts{"Dauer", "Kommunentyp"}));
}

BOOST_AUTO_TEST_CASE(a_source_by_role_takes_the_first_two_text_variables) {
    (*this)->variables().set(first, "Rolle", "GfS");
    (*this)->variables().set(first, "Land", "Hessen");
    BOOST_TEST(reports().role_source() == "{Kommunentyp}, {Rolle}");
}

BOOST_AUTO_TEST_CASE(a_report_has_the_chapters_of_one_collection_or_of_all) {
    add("Bericht", "Wege", first, "gesperrt");
    add("Bericht", "Kosten", second, "Ja, immer");
    add("Anhang", "Kosten", note, "Eine Notiz");
    const auto one = reports().of_collection((*this)->quote_outline().named("Bericht"));
    BOOST_TEST(one.title == "Bericht");
    BOOST_REQUIRE(one.sections.size() == 2U);
    BOOST_TEST(one.sections[0].heading == "Wege");
    BOOST_TEST(one.sections[1].quotes.at(0).words == "Ja, immer");
    const auto all = reports().of_all();
    BOOST_REQUIRE(all.sections.size() == 5U);
    BOOST_TEST((all.sections[0].heading == "Bericht" && all.sections[0].level == 1));
    BOOST_TEST((all.sections[4].heading == "Kosten" && all.sections[4].level == 2));
    BOOST_TEST(all.sections[4].quotes.at(0).words == "Eine Notiz");
}

BOOST_AUTO_TEST_CASE(a_report_by_code_follows_the_codebook_and_prints_a_passage_once) {
    const auto segments = (*this)->queries().segments((*this)->queries().retrieve({}, analysis::Subcodes::Exclude, {}));
    const auto report = reports().by_code(segments, "Alle Fundstellen", {});
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
    const auto report = reports().by_code((*this)->queries().segments({street}), "Eine", {});
    BOOST_REQUIRE(report.sections.size() == 2U);
    BOOST_TEST(report.sections[0].heading == "Kooperation");
    BOOST_TEST(report.sections[0].quotes.empty());
    BOOST_TEST(report.sections[1].quotes.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_quote_is_edited_word_by_word_and_each_edit_is_one_action) {
    const auto id = add("Bericht", "Kosten", first, "Die Kosten steigen 👩‍🌾 jedes Jahr, u\u0308berall.");
    quotes().add_edit(id, draft(first, "jedes Jahr", model::QuoteEditKind::Omission));
    quotes().add_edit(id, draft(first, "Kosten steigen", model::QuoteEditKind::Replacement, "Ausgaben"));
    BOOST_TEST(words() == Texts{"Die [Ausgaben] 👩‍🌾 [...], u\u0308berall."}, boost::test_tools::per_element());
    quotes().add_edit(id, draft(first, "Die Kosten steigen 👩‍🌾 jedes", model::QuoteEditKind::Omission));
    BOOST_TEST(words() == Texts{"[...], u\u0308berall."}, boost::test_tools::per_element());
    BOOST_TEST(test::error_of([&] { quotes().add_edit(id, draft(first, "Jahr, u\u0308berall", model::QuoteEditKind::Replacement, "hier")); }) == "Invalid");
    (*this)->undo();
    BOOST_TEST(words() == Texts{"Die [Ausgaben] 👩‍🌾 [...], u\u0308berall."}, boost::test_tools::per_element());
    for (const auto& edit : quotes().find(id).edits) {
        if (edit.kind == model::QuoteEditKind::Replacement) quotes().remove_edit(id, edit.id);
    }
    BOOST_TEST(words() == Texts{"Die Kosten steigen 👩‍🌾 [...], u\u0308berall."}, boost::test_tools::per_element());
    quotes().edit(id, {});
    BOOST_TEST(words() == Texts{"Die Kosten steigen 👩‍🌾 jedes Jahr, u\u0308berall."}, boost::test_tools::per_element());
    BOOST_TEST((*this)->soundness_problems().empty());
}

BOOST_AUTO_TEST_CASE(other_borders_keep_the_edits_within_them) {
    const auto id = add("Bericht", "Kosten", first, "Die Kosten steigen 👩‍🌾 jedes Jahr, u\u0308berall.", {"Die Kosten", "jedes"});
    quotes().set_range(id, passage(first, "steigen 👩‍🌾 jedes Jahr"));
    BOOST_TEST(words() == Texts{"steigen 👩‍🌾 [...] Jahr"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(joined_passages_show_that_they_stood_apart) {
    const auto id = add("Bericht", "Kosten", first, "Eigentlich gut");
    quotes().join(id, passage(first, "Die Kosten steigen"));
    const auto joined = words().at(0);
    BOOST_TEST(joined == "Eigentlich gut. [...] Die Kosten steigen");
    BOOST_TEST(test::error_of([&] { quotes().join(id, passage(first, "Kosten")); }) == "Invalid");
}

BOOST_AUTO_TEST_CASE(no_word_is_cut_by_a_quote_or_an_edit) {
    const auto id = add("Bericht", "Kosten", first, "osten steigen 👩‍🌾 jedes Ja");
    BOOST_TEST(words() == Texts{"Kosten steigen 👩‍🌾 jedes Jahr"}, boost::test_tools::per_element());
    quotes().add_edit(id, draft(first, "eige", model::QuoteEditKind::Omission));
    BOOST_TEST(words() == Texts{"Kosten [...] 👩‍🌾 jedes Jahr"}, boost::test_tools::per_element());
    quotes().add_edit(id, draft(first, " Kosten ", model::QuoteEditKind::Replacement, "  Ausgaben "));
    BOOST_TEST(words() == Texts{"[Ausgaben] [...] 👩‍🌾 jedes Jahr"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_insertion_takes_no_edit_away_and_a_border_cuts_none) {
    const auto id = add("Bericht", "Kosten", first, "Die Kosten steigen 👩‍🌾 jedes Jahr");
    quotes().add_edit(id, draft(first, "Kosten", model::QuoteEditKind::Pseudonym, "Amt X"));
    BOOST_TEST(test::error_of([&] { quotes().add_edit(id, draft(first, "Kosten", model::QuoteEditKind::InsertionBehind, "alle")); }) == "Invalid");
    quotes().add_edit(id, draft(first, "steigen 👩‍🌾 jedes", model::QuoteEditKind::Omission));
    BOOST_TEST(test::error_of([&] { quotes().set_range(id, passage(first, "jedes Jahr")); }) == "Invalid");
    quotes().set_range(id, passage(first, "Jahr, u\u0308berall"));
    BOOST_TEST(words() == Texts{"Jahr, u\u0308berall"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(numbers_are_given_for_life) {
    const auto one = add("Bericht", "Kosten", first, "Eigentlich gut");
    const auto two = add("Bericht", "Kosten", first, "Die Kosten steigen");
    const auto number = [&](model::QuoteId id) { return quotes().find(id).quote.number; };
    BOOST_TEST((number(one) == 1 && number(two) == 2));
    quotes().move({two}, quotes().find(one).quote.heading, one);
    BOOST_TEST(words() == (Texts{"Die Kosten steigen", "Eigentlich gut"}), boost::test_tools::per_element());
    BOOST_TEST((number(one) == 1 && number(two) == 2));
    quotes().remove(two);
    const auto three = add("Bericht", "Wege", second, "Ja, immer");
    BOOST_TEST(number(three) == 3);
    const auto other = add("Anhang", "Kosten", second, "Ja, immer");
    quotes().move({other}, quotes().find(one).quote.heading);
    BOOST_TEST(number(other) == 4);
}

BOOST_AUTO_TEST_CASE(several_passages_are_gathered_in_one_action) {
    const auto chapter = (*this)->quote_outline().ensure_chapter("Bericht", "Kosten > Löhne");
    const auto before = (*this)->history().size();
    const auto ids = quotes().add_all(chapter, {{first, passage(first, "Eigentlich gut")}, {second, passage(second, "Ja, immer")}});
    BOOST_TEST((ids.size() == 2U && (*this)->history().size() == before + 1));
    BOOST_TEST(quotes().find(ids[1]).chapter == "Kosten > Löhne");
    (*this)->undo();
    BOOST_TEST(quotes().all().empty());
}

BOOST_AUTO_TEST_CASE(a_quote_knows_its_codes_and_where_else_its_words_are_used) {
    const auto id = add("Bericht", "Kosten", first, "Die Kosten steigen 👩‍🌾 jedes Jahr");
    const auto other = add("Anhang", "Zahlen", first, "steigen");
    add("Anhang", "Zahlen", second, "Ja, immer");
    BOOST_TEST(((*this)->quote_proofs().codes_of(id) == std::vector{costs}));
    BOOST_TEST(((*this)->quote_proofs().elsewhere(id) == std::vector{other}));
    BOOST_TEST(reports().of_collection((*this)->quote_outline().named("Bericht")).sections.at(0).quotes.at(0).codes == Texts{"Kosten"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_balance_counts_voices_also_those_that_are_missing) {
    add("Bericht", "Kosten", first, "Die Kosten steigen");
    add("Bericht", "Kosten > Löhne", first, "Eigentlich gut");
    add("Anhang", "Kosten", second, "Ja, immer");
    const auto id = (*this)->quote_outline().named("Bericht");
    const auto balance = (*this)->quote_proofs().balance(id);
    BOOST_TEST(balance.quotes == 2U);
    BOOST_TEST((balance.groups == std::vector<QuotedShare>{{"Kreise", 2, 1, 2}}));
    BOOST_TEST((balance.documents == std::vector<QuotedShare>{{"Interview 01", 2, 1, 1}, {"Interview 02", 0, 0, 1}, {"Notiz", 0, 0, 1}}));
    BOOST_REQUIRE(balance.variables.size() == 1U);  // Dauer is a number
    BOOST_TEST(balance.variables[0].variable == "Kommunentyp");
    BOOST_TEST((balance.variables[0].values == std::vector<QuotedShare>{{"Kreis", 2, 1, 1}, {"Stadt", 0, 0, 1}}));
    const auto chapters = (*this)->quote_outline().chapters(id);
    BOOST_TEST((*this)->quote_proofs().balance(id, chapters.at(1).heading.id).quotes == 1U);
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
