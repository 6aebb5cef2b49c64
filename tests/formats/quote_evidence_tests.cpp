// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/quote_evidence.h"

#include <boost/test/unit_test.hpp>

#include "base/file.h"
#include "quotes.h"
#include "support/temporary_folder.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;

using Row = std::vector<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(quote_evidence_tests)

BOOST_AUTO_TEST_CASE(each_quote_is_led_back_to_all_words_of_its_passage) {
    const auto lines = to_text(quote_evidence(test::beratung(), Language::German), Language::German, false);
    BOOST_REQUIRE(lines.size() == 3U);
    BOOST_TEST(lines[0] == (Row{"Nr.", "Kapitel", "Dokument", "Absatz", "Gedruckt", "Im Transkript", "Änderungen", "Stand", "Notiz"}), boost::test_tools::per_element());
    BOOST_TEST(lines[1] == (Row{"12", "Zugang zur Zielgruppe", "Interview 07", "29–31", "„Ich fahr da [...] einfach ‚mal‘ nach [Kommune].“",
                                "Ich fahr da, äh, einfach „mal“ nach Köln.", "geglättet: „, äh,“; „Köln“ → [Kommune]", "gewählt", "=stark, für die Einleitung"}),
               boost::test_tools::per_element());
    BOOST_TEST(lines[2] == (Row{"3", "Zugang zur Zielgruppe > Aufsuchende Arbeit", "Interview 02", "5", "„I: Und dann?\nB: Dann klingle ich 😀.“",
                                "I: Und dann?\nB: Dann klingle ich 😀.", "", "Kandidat", ""}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(edits_of_every_kind_are_told_in_words) {
    using model::QuoteEditKind;
    auto report = test::beratung();
    report.sections.resize(1);
    auto& quote = report.sections[0].quotes[0];
    const auto edit_told = [&](QuoteEditKind kind, const std::string& words, Language language) {
        quote.edits[0].kind = kind;
        quote.edits[0].words = words;
        return std::get<std::string>(quote_evidence(report, language).rows[0].cells[6]);
    };
    quote.edits.erase(quote.edits.begin());
    BOOST_TEST(edit_told(QuoteEditKind::Omission, "", Language::German) == "ausgelassen: „Köln“");
    BOOST_TEST(edit_told(QuoteEditKind::Pseudonym, "Stadt X", Language::German) == "„Köln“ → Stadt X");
    BOOST_TEST(edit_told(QuoteEditKind::InsertionBefore, "der Stadt", Language::German) == "eingefügt vor „Köln“: [der Stadt]");
    BOOST_TEST(edit_told(QuoteEditKind::InsertionBehind, "der Stadt", Language::German) == "eingefügt hinter „Köln“: [der Stadt]");
    BOOST_TEST(edit_told(QuoteEditKind::Smoothing, "", Language::English) == "smoothed: “Köln”");
    quote.transcript_begin = 10'000;
    BOOST_TEST(edit_told(QuoteEditKind::Omission, "", Language::English) == "left out: “…”");
}

BOOST_AUTO_TEST_CASE(every_file_says_that_it_is_not_to_leave) {
    test::TemporaryFolder folder;
    for (const auto language : {Language::German, Language::English}) {
        const auto table = quote_evidence(test::beratung(), language);
        const auto word = say(language, "Intern", "Internal");
        BOOST_TEST(table.title.starts_with(word));
        BOOST_TEST(table.note.starts_with(word));
        for (const auto& ending : table_endings()) {
            const auto path = folder.path() / ("Belege." + ending);
            write_table(path, table, language);
            BOOST_TEST(std::filesystem::file_size(path) > 0U);
        }
        const auto csv = read_file(folder.path() / "Belege.csv", 1U << 20);
        BOOST_TEST(csv.find("\"'=stark, für die Einleitung\"") != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(segments_have_no_number_and_no_edits) {
    formats::QuoteReport report{"Nach Code", {{"Zugang", 1, {{"Ja.", "Interview 01, Abs. 2", "Interview 01", 2, 2}}}}};
    const auto lines = to_text(quote_evidence(report, Language::German), Language::German, false);
    BOOST_TEST(lines[1] == (Row{"", "Zugang", "Interview 01", "2", "„Ja.“", "", "", "", ""}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
