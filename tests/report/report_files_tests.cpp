// SPDX-License-Identifier: GPL-3.0-or-later
// One report in five formats; fixtures/make.sh made them from fixtures/bericht.md.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

#include "base/error.h"
#include "formats/docx_writer.h"
#include "formats/report_reader.h"
#include "report/quote_check.h"
#include "support/temporary_folder.h"
#include "transcripts.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::report;

/// "marked Aber [Stadt B], da k", for each quote that is reported.
std::vector<std::string> results(const model::ReportText& report) {
    static const Corpus kCorpus{test::sample_transcripts()};
    std::vector<std::string> lines;
    for (const auto& quote : check_quotes(quoted_passages(report), kCorpus)) {
        if (quote.is_doubtful) continue;
        auto line = std::string{to_string(quote.status)} + " " + quote.passage.words.substr(0, 12);
        for (const auto& difference : quote.differences) line += " " + std::string{to_string(difference.kind)};
        lines.push_back(line);
    }
    return lines;
}

std::vector<std::string> expected(bool with_italics) {
    std::vector<std::string> lines{"marked Aber [Stadt ", "changed Wohnste in d swapped", "verbatim Die Kreis-AB", "verbatim Nee, gleich ", "verbatim I: Woran lie"};
    if (with_italics) lines.emplace_back("marked [D]azwischen");
    for (const auto* line : {"verbatim Auf der Bank", "changed Bei Video we swapped", "not-found Niemand im B", "changed Elf Kommunen glued", "changed Und wirkt si speaker",
                             "changed Die soll mal dropped"}) {
        lines.emplace_back(line);
    }
    return lines;
}

BOOST_AUTO_TEST_SUITE(report_files_tests)

BOOST_DATA_TEST_CASE(the_same_quotes_are_found_in_every_format, boost::unit_test::data::make({"md", "docx", "odt", "pdf", "txt"})) {
    const std::string ending = sample;
    const auto report = formats::read_report(test::source_folder() / "tests/report/fixtures" / ("bericht." + ending));
    BOOST_TEST(results(report) == expected(ending != "txt"), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(footnotes_stand_behind_the_body_with_the_paragraph_they_hang_on) {
    for (const auto* ending : {"docx", "odt"}) {
        const auto report = formats::read_report(test::source_folder() / "tests/report/fixtures" / (std::string{"bericht."} + ending));
        const auto& last = report.paragraphs.back();
        BOOST_REQUIRE(last.footnote.has_value());
        BOOST_TEST(*last.footnote == 1);
        BOOST_TEST(last.number == 5);
    }
}

BOOST_AUTO_TEST_CASE(our_own_word_files_are_read_with_styles_and_italics) {
    using formats::ParagraphStyle;
    const auto file = formats::make_docx({formats::TextParagraph{ParagraphStyle::Heading1, {{"Kapitel"}}}, formats::TextParagraph{ParagraphStyle::Quote, {{"Das ist so."}}},
                                          formats::TextParagraph{ParagraphStyle::Body, {{"Dazu: "}, {"ganz genau so", true}}}});
    const auto report = formats::read_report(file, "bericht.docx", "bericht.docx");
    using Block = model::ReportParagraph::Block;
    BOOST_REQUIRE(report.paragraphs.size() == 3U);
    BOOST_CHECK(report.paragraphs[0].block == Block::Heading);
    BOOST_CHECK(report.paragraphs[1].block == Block::Quote);
    BOOST_CHECK(report.paragraphs[2].block == Block::Body);
    BOOST_REQUIRE(report.paragraphs[2].italics.size() == 1U);
    BOOST_TEST(report.paragraphs[2].italics[0].begin().count() == 6);
}

BOOST_AUTO_TEST_CASE(what_is_no_report_is_refused) {
    const auto kind_of = [](const std::string& bytes, const std::string& name) {
        try {
            formats::read_report(bytes, name, name);
        } catch (const Error& error) {
            return error.kind();
        }
        return ErrorKind::Cancelled;
    };
    BOOST_CHECK(kind_of("", "leer.txt") == ErrorKind::Invalid);
    BOOST_CHECK(kind_of("  \n ", "leer.txt") == ErrorKind::Invalid);
    BOOST_CHECK(kind_of("PK\x03\x04 kaputt", "kaputt.docx") == ErrorKind::Malformed);
    BOOST_CHECK(kind_of("\x89PNG\r\n", "bild.png") == ErrorKind::Unsupported);
    BOOST_CHECK(kind_of("a;b\n1;2\n", "tabelle.csv") == ErrorKind::Unsupported);
    BOOST_CHECK_THROW(formats::read_report(std::filesystem::path{"/gibt/es/nicht.docx"}), Error);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
