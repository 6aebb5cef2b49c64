// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/quote_export.h"

#include <boost/test/unit_test.hpp>

#include "formats/docx_reader.h"
#include "formats/package.h"
#include "text/utf8.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;

const QuoteReport kReport{
    "Beratung vor Ort",
    {{"Zugang zur Zielgruppe", 1, {{"Ich fahr da [...] einfach hin.", "Interview 07, Abs. 29–31"}, {"Sie sagt „nein“.", ""}}},
     {"Aufsuchende Arbeit", 2, {{"I: Und dann?\nB: Dann klingle ich.", "Interview 02, Abs. 5"}}}}};

Transcript read_back(const std::string& bytes) {
    Transcript transcript;
    read_docx(bytes, "Zitate.docx", transcript);
    return transcript;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(quote_export_tests)

BOOST_AUTO_TEST_CASE(word_has_title_headings_quotes_and_sources_in_order) {
    BOOST_TEST(read_back(quotes_docx(kReport)).text ==
               "Beratung vor Ort\nZugang zur Zielgruppe\n„Ich fahr da [...] einfach hin.“\nInterview 07, Abs. 29–31\n"
               "„Sie sagt ‚nein‘.“\nAufsuchende Arbeit\n„I: Und dann?\nB: Dann klingle ich.“\nInterview 02, Abs. 5");
}

BOOST_AUTO_TEST_CASE(word_prints_quotes_and_only_quotes_in_italics) {
    const auto transcript = read_back(quotes_docx(kReport));
    std::vector<std::string> italic;
    for (const auto& run : transcript.style_runs) {
        if ((run.style & model::kItalic) != 0) italic.emplace_back(text::slice(transcript.text, run.range));
    }
    const std::vector<std::string> expected{"„Ich fahr da [...] einfach hin.“", "„Sie sagt ‚nein‘.“",
                                            "„I: Und dann?\nB: Dann klingle ich.“"};
    BOOST_TEST(italic == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(word_uses_the_styles_of_both_levels) {
    const auto bytes = quotes_docx(kReport);
    const auto xml = PackageReader{bytes, "Zitate.docx"}.entry("word/document.xml").value_or("");
    for (const std::string style : {"Title", "Heading1", "Heading2", "Quote", "Source"}) {
        BOOST_TEST_CONTEXT(style) BOOST_TEST(xml.find('"' + style + '"') != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(equal_reports_give_equal_bytes) {
    BOOST_TEST((quotes_docx(kReport) == quotes_docx(kReport)));
}

BOOST_AUTO_TEST_CASE(markdown_has_headings_and_italic_quotes_with_their_sources) {
    BOOST_TEST(quotes_markdown(kReport) ==
               "# Beratung vor Ort\n"
               "\n## Zugang zur Zielgruppe\n"
               "\n> *„Ich fahr da \\[...\\] einfach hin.“*\n>\n> (Interview 07, Abs. 29–31)\n"
               "\n> *„Sie sagt ‚nein‘.“*\n"
               "\n### Aufsuchende Arbeit\n"
               "\n> *„I: Und dann?*  \n> *B: Dann klingle ich.“*\n>\n> (Interview 02, Abs. 5)\n");
}

BOOST_AUTO_TEST_CASE(markdown_escapes_its_own_signs) {
    const auto markdown = quotes_markdown({"A_B", {{"# kein *Titel*", 1, {{"Das `ist` <b> [Stadt] | so_so", ""}}}}});
    BOOST_TEST(markdown.find("# A\\_B\n") == 0U);
    BOOST_TEST(markdown.find("## \\# kein \\*Titel\\*\n") != std::string::npos);
    BOOST_TEST(markdown.find("„Das \\`ist\\` \\<b\\> \\[Stadt\\] \\| so\\_so“") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_report_without_quotes_has_its_title) {
    BOOST_TEST(quotes_markdown({"Leer", {}}) == "# Leer\n");
    BOOST_TEST(read_back(quotes_docx({"Leer", {}})).text == "Leer");
}

BOOST_AUTO_TEST_SUITE_END()
