// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed is what our readers find again, word for word.
#include <boost/test/unit_test.hpp>
#include <random>

#include "base/file.h"
#include "formats/quote_files.h"
#include "formats/report_reader.h"
#include "support/temporary_folder.h"
#include "text/utf8.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;

constexpr std::uintmax_t kLimit = 16U << 20;

/// Words that formats might take for their own, letters of several bytes, marks of all languages.
const std::vector<std::string> kPieces{
    "Wort",   "ganz",  "ä",    "ß",     "ÉCLAT", "u\u0308", "👩🏽‍🏫",   "😀",    "[...]", "[…]",  "[Kommune]", "Stadt X", "(lacht)", "(unv.)", "/",     "–",
    "...",    "1.",    "2)",   "#",     "##",    "*",       "**",   "_",     "`",     "```",  "~~~",       "+",       "-",       "---",    "===",   "=1+1",
    "<b>",    "</p>",  "<!--", "&amp;", "&",     "\"ja\"",  "„so“", "‚wie‘", "“yes”", "»da«", "it's",      "\\",      "\\par",   "{",      "}",     "\\'e4",
    "\\u228?", "|",    "|a|",  "$x$",   "@wer",  "https://x.de/?a=b&c", "x_y_z", "]]>", ":",  "%",    "> zitiert", "!",      "![b](c)", "5\u00A0km", "¶",   "€"};

class Dice {
public:
    explicit Dice(unsigned seed) : m_random{seed} {}
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_random()) % limit; }
    std::string words(std::size_t most, bool several_lines) {
        std::string words = kPieces[below(kPieces.size())];
        for (auto count = below(most); count > 0; --count) {
            words += several_lines && below(6) == 0 ? "\n" : below(8) == 0 ? "" : " ";
            words += kPieces[below(kPieces.size())];
        }
        return words;
    }

private:
    std::mt19937 m_random;
};

QuoteReport random_report(Dice& dice) {
    QuoteReport report{dice.words(4, false), {}};
    report.style.marks = static_cast<model::QuotationMarks>(dice.below(3));
    report.style.layout = static_cast<model::QuoteLayout>(dice.below(2));
    report.style.italic = dice.below(2) == 0;
    report.style.numbered = dice.below(2) == 0;
    for (auto sections = 1 + dice.below(3); sections > 0; --sections) {
        auto& section = report.sections.emplace_back(QuoteSection{dice.words(4, false), 1 + static_cast<int>(dice.below(6))});
        if (dice.below(2) == 0) section.introduction = dice.words(8, true);
        for (auto quotes = dice.below(4); quotes > 0; --quotes) {
            auto& quote = section.quotes.emplace_back(PrintedQuote{dice.words(12, true)});
            if (dice.below(3) > 0) quote.source = dice.words(4, false);
            quote.number = static_cast<std::int64_t>(dice.below(99));
            quote.key = std::to_string(dice.below(1'000'000));
        }
    }
    return report;
}

/// What must be found in a file, and nothing else: line by line, and which of its code points are in italics.
struct Page {
    std::vector<std::string> lines;
    std::vector<std::string> italics;
};

Page expected_page(const QuoteReport& report) {
    Page page;
    const auto add = [&](const std::string& words) {
        for (const auto line : text::lines(words)) {
            if (!text::trimmed(line).empty()) page.lines.emplace_back(text::trimmed(line));
        }
    };
    add(report.title);
    for (const auto& section : report.sections) {
        add(section.heading);
        add(section.introduction);
        for (const auto& quote : section.quotes) {
            const auto quoted = model::in_quotation_marks(quote.words, report.style.marks);
            auto source = report.style.numbered && quote.number > 0 ? "[" + std::to_string(quote.number) + "]" : std::string{};
            if (!quote.source.empty()) source += (source.empty() ? "" : " ") + quote.source;
            const bool is_block = report.style.layout == model::QuoteLayout::Block;
            add(is_block || source.empty() ? quoted : quoted + " (" + source + ")");
            if (is_block) add(source);
            if (!report.style.italic) continue;
            for (const auto line : text::lines(quoted)) page.italics.emplace_back(line);
        }
    }
    return page;
}

Page found_page(const model::ReportText& report) {
    Page page;
    for (const auto& paragraph : report.paragraphs) {
        if (text::trimmed(paragraph.words).empty()) continue;
        page.lines.emplace_back(paragraph.words);
        for (const auto& range : paragraph.italics) page.italics.emplace_back(text::slice(paragraph.words, range));
    }
    return page;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(quote_round_trip_tests)

BOOST_AUTO_TEST_CASE(every_format_is_read_back_with_exactly_the_printed_words) {
    test::TemporaryFolder folder;
    Dice dice{7};
    for (int round = 0; round < 300; ++round) {
        const auto report = random_report(dice);
        const auto expected = expected_page(report);
        for (const std::string ending : {"docx", "odt", "md", "html", "rtf"}) {
            QuoteFileOptions options;
            options.way_back = static_cast<WayBack>(dice.below(3));
            options.author = "Studie";
            const auto path = folder.path() / ("Zitate." + ending);
            write_quotes(path, report, options);
            const auto found = found_page(read_report(path));
            BOOST_TEST_CONTEXT(ending << ", round " << round) {
                BOOST_TEST_REQUIRE(found.lines == expected.lines, boost::test_tools::per_element());
                BOOST_TEST_REQUIRE(found.italics == expected.italics, boost::test_tools::per_element());
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(blanks_and_tabs_are_kept_where_the_format_can) {
    test::TemporaryFolder folder;
    const QuoteReport report{"T", {{"H", 1, {{"Na  ja,   so\tist es \n das."}}}}};
    for (const std::string ending : {"docx", "odt", "rtf"}) {
        const auto path = folder.path() / ("Zitate." + ending);
        write_quotes(path, report);
        const auto read = read_report(path);
        BOOST_TEST_CONTEXT(ending) {
            BOOST_REQUIRE(read.paragraphs.size() == 4U);
            BOOST_TEST(read.paragraphs[2].words == "„Na  ja,   so\tist es ");
            BOOST_TEST(read.paragraphs[3].words == " das.“");
        }
    }
}

BOOST_AUTO_TEST_CASE(headings_and_quotes_are_told_apart_when_they_are_read_back) {
    using Block = model::ReportParagraph::Block;
    test::TemporaryFolder folder;
    const QuoteReport report{"Titel", {{"Kapitel", 1, {{"Ja.", "Interview 01"}}, "Vorab."}}};
    for (const std::string ending : {"docx", "odt", "md", "html"}) {
        const auto path = folder.path() / ("Zitate." + ending);
        write_quotes(path, report);
        const auto read = read_report(path).paragraphs;
        BOOST_TEST_CONTEXT(ending) {
            BOOST_REQUIRE(read.size() == 5U);
            BOOST_TEST((read[0].block == Block::Heading));
            BOOST_TEST((read[1].block == Block::Heading));
            BOOST_TEST((read[2].block == Block::Body));
            BOOST_TEST((read[3].block == Block::Quote));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
