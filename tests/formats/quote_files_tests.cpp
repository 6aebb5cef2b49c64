// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/quote_files.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "base/error.h"
#include "base/file.h"
#include "formats/docx_reader.h"
#include "formats/html_writer.h"
#include "formats/markdown_writer.h"
#include "formats/odt_writer.h"
#include "formats/package.h"
#include "formats/rtf_writer.h"
#include "quotes.h"
#include "support/temporary_folder.h"
#include "text/utf8.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;
using Lines = std::vector<std::string>;

constexpr std::uintmax_t kLimit = 1U << 20;

/// "style|words", runs in italics between slashes.
Lines printed(const std::vector<TextParagraph>& paragraphs) {
    Lines lines;
    for (const auto& paragraph : paragraphs) {
        auto& line = lines.emplace_back(std::string{to_string(paragraph.style)} + "|");
        for (const auto& run : paragraph.runs) line += run.italic ? "/" + run.text + "/" : run.text;
    }
    return lines;
}

QuoteReport with_style(const model::QuoteStyle& style) {
    auto report = test::beratung();
    report.style = style;
    return report;
}

std::string entry(const std::string& bytes, const std::string& name) {
    return PackageReader{bytes, "Zitate"}.entry(name).value_or("");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(quote_files_tests)

BOOST_AUTO_TEST_CASE(a_block_has_the_quote_and_its_source_in_paragraphs_of_their_own) {
    BOOST_TEST(printed(quote_paragraphs(test::beratung())) ==
                   (Lines{"title|Beratung vor Ort", "heading1|Zugang zur Zielgruppe", "body|Wie erreicht man sie?", "body|Zwei Wege.",
                          "quote|/„Ich fahr da [...] einfach ‚mal‘ nach [Kommune].“/", "source|Interview 07, Abs. 29–31", "heading2|Aufsuchende Arbeit",
                          "quote|/„I: Und dann?\nB: Dann klingle ich 😀.“/", "source|Interview 02, Abs. 5"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(inline_the_source_stands_in_brackets_behind_the_quote) {
    model::QuoteStyle style;
    style.layout = model::QuoteLayout::Inline;
    style.marks = model::QuotationMarks::French;
    style.italic = false;
    style.numbered = true;
    const auto lines = printed(quote_paragraphs(with_style(style)));
    BOOST_TEST(lines.at(4) == "body|«\u202FIch fahr da [...] einfach “mal” nach [Kommune].\u202F» ([12] Interview 07, Abs. 29–31)");
    BOOST_TEST(lines.at(6) == "body|«\u202FI: Und dann?\nB: Dann klingle ich 😀.\u202F» ([3] Interview 02, Abs. 5)");
}

BOOST_AUTO_TEST_CASE(without_a_source_the_number_stands_alone_or_nothing_does) {
    auto report = test::beratung();
    for (auto& section : report.sections) section.quotes.front().source.clear();
    BOOST_TEST(quote_paragraphs(report).size() == 7U);
    report.style.numbered = true;
    BOOST_TEST(printed(quote_paragraphs(report)).at(5) == "source|[12]");
    report.style.layout = model::QuoteLayout::Inline;
    BOOST_TEST(printed(quote_paragraphs(report)).at(4).ends_with("“/ ([12])"));
    report.style.numbered = false;
    BOOST_TEST(printed(quote_paragraphs(report)).at(4).ends_with("“/"));
}

BOOST_AUTO_TEST_CASE(empty_titles_and_headings_are_not_printed) {
    QuoteReport report{"", {{"", 1, {{"Ja.", "Interview 01, Abs. 2"}}}}};
    BOOST_TEST(printed(quote_paragraphs(report)) == (Lines{"quote|/„Ja.“/", "source|Interview 01, Abs. 2"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(sections_below_the_sixth_level_are_headings_of_the_sixth) {
    QuoteReport report{"T", {}};
    for (int level = 0; level <= 8; ++level) report.sections.push_back({"H", level});
    Lines styles;
    for (const auto& paragraph : quote_paragraphs(report)) styles.emplace_back(to_string(paragraph.style));
    BOOST_TEST(styles == (Lines{"title", "heading1", "heading1", "heading2", "heading3", "heading4", "heading5", "heading6", "heading6", "heading6"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(paths_of_sections_name_the_chapters_around_them) {
    const QuoteReport report{"T", {{"A", 1}, {"B", 2}, {"C", 4}, {"D", 2}, {"E", 1}}};
    BOOST_TEST(section_paths(report) == (Lines{"A", "A > B", "A > B > C", "A > D", "E"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(each_quote_has_one_hidden_bookmark_even_if_it_is_printed_twice) {
    auto report = test::beratung();
    report.sections[1].quotes.push_back(report.sections[0].quotes[0]);
    Lines bookmarks;
    for (const auto& paragraph : quote_paragraphs(report, WayBack::Bookmark)) {
        for (const auto& run : paragraph.runs) {
            if (!run.bookmark.empty()) bookmarks.push_back(run.bookmark);
            BOOST_TEST(run.comment == "");
            BOOST_TEST(run.bookmark.size() <= 40U);
        }
    }
    BOOST_TEST(bookmarks == (Lines{"_fs_0197c0ffee0070008000000000000012", "_fs_0197c0ffee0070008000000000000003"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(comments_in_word_stand_on_the_quote_and_say_where_it_comes_from) {
    test::TemporaryFolder folder;
    QuoteFileOptions options;
    options.way_back = WayBack::Comment;
    options.author = "Studie <Nord>";
    BOOST_TEST(write_quotes(folder.path() / "Zitate.docx", test::beratung(), options).empty());
    Transcript read;
    read_docx(read_file(folder.path() / "Zitate.docx", kLimit), "Zitate.docx", read);
    BOOST_REQUIRE(read.notes.size() == 2U);
    BOOST_TEST(read.notes[0].author == "Studie <Nord>");
    BOOST_TEST(read.notes[0].body == "Interview 07, Abs. 29–31 · Zitat 12");
    BOOST_TEST(text::slice(read.text, *read.notes[0].range) == "„Ich fahr da [...] einfach ‚mal‘ nach [Kommune].“");
    BOOST_TEST(text::slice(read.text, *read.notes[1].range) == "„I: Und dann?\nB: Dann klingle ich 😀.“");
    options.language = Language::English;
    const auto paragraphs = quote_paragraphs(test::beratung(), options.way_back, options.language);
    BOOST_TEST(paragraphs[4].runs[0].comment == "Interview 07, par. 29–31 · quote 12");
}

BOOST_AUTO_TEST_CASE(markdown_has_headings_and_italic_quotes_with_their_sources) {
    BOOST_TEST(make_markdown(quote_paragraphs(test::beratung())) ==
               "# Beratung vor Ort\n"
               "\n## Zugang zur Zielgruppe\n"
               "\nWie erreicht man sie?\n"
               "\nZwei Wege.\n"
               "\n> *„Ich fahr da \\[...\\] einfach ‚mal‘ nach \\[Kommune\\].“*\n\nInterview 07, Abs. 29–31\n"
               "\n### Aufsuchende Arbeit\n"
               "\n> *„I: Und dann?*  \n> *B: Dann klingle ich 😀.“*\n\nInterview 02, Abs. 5\n");
}

BOOST_AUTO_TEST_CASE(markdown_escapes_its_own_signs) {
    const auto escaped = [](const std::string& words) { return make_markdown({{ParagraphStyle::Body, {{words}}}}); };
    BOOST_TEST(escaped("# kein *Titel* #") == "\\# kein \\*Titel\\* \\#\n");
    BOOST_TEST(escaped("Das `ist` <b> [Stadt] | so_so & $x$ ~y~ {z} a\\b") ==
               "Das \\`ist\\` \\<b\\> \\[Stadt\\] \\| so\\_so \\& \\$x\\$ \\~y\\~ \\{z\\} a\\\\b\n");
    BOOST_TEST(escaped("1. Mai\n12) nein\n+ und\n- ab\n=\nx - y = 1.") == "1\\. Mai  \n12\\) nein  \n\\+ und  \n\\- ab  \n\\=  \nx - y = 1.\n");
    BOOST_TEST(make_markdown({{ParagraphStyle::Quote, {{" kursiv ", true}, {"(Quelle)"}}}}) == ">  *kursiv* (Quelle)\n");
}

BOOST_AUTO_TEST_CASE(pages_have_nothing_from_outside_and_escape_their_own_signs) {
    auto report = test::beratung();
    report.title = "A & B <i>";
    const auto page = make_html(quote_paragraphs(report), Language::German);
    BOOST_TEST(page.starts_with("<!DOCTYPE html>\n<html lang=\"de\"><head><meta charset=\"utf-8\"><title>A &amp; B &lt;i&gt;</title>"));
    BOOST_TEST(page.find("<h1>A &amp; B &lt;i&gt;</h1>\n<h2>Zugang zur Zielgruppe</h2>\n<p>Wie erreicht man sie?</p>\n") != std::string::npos);
    BOOST_TEST(page.find("<i>„I: Und dann?<br>B: Dann klingle ich 😀.“</i></blockquote>") != std::string::npos);
    for (const auto* outside : {"http", "src=", "<script", "url("}) BOOST_TEST(page.find(outside) == std::string::npos);
}

BOOST_AUTO_TEST_CASE(rich_text_is_ascii_with_signs_beyond_it_as_numbers) {
    const auto rtf = make_rtf({{ParagraphStyle::Quote, {{"{ä}\\„😀“\t1\n2", true}}}});
    BOOST_TEST(rtf.find("{\\i \\{\\u228?\\}\\\\\\u8222?\\u-10179?\\u-8704?\\u8220?\\tab 1\\line 2}\\par") != std::string::npos);
    BOOST_TEST(std::all_of(rtf.begin(), rtf.end(), [](char c) { return c > 0; }));
}

BOOST_AUTO_TEST_CASE(open_documents_say_what_they_are_in_their_first_bytes) {
    const auto odt = make_odt(quote_paragraphs(test::beratung()), Language::German);
    BOOST_TEST(odt.substr(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
    const auto content = entry(odt, "content.xml");
    const auto styles = entry(odt, "styles.xml");
    constexpr std::string_view kReference = "text:style-name=\"";
    std::size_t used = 0;
    for (auto at = content.find(kReference); at != std::string::npos; at = content.find(kReference, at + 1)) {
        const auto begin = at + kReference.size();
        const auto name = content.substr(begin, content.find('"', begin) - begin);
        BOOST_TEST_CONTEXT(name) BOOST_TEST(styles.find("style:name=\"" + name + '"') != std::string::npos);
        ++used;
    }
    BOOST_TEST(used == 11U);
}

BOOST_AUTO_TEST_CASE(tables_of_quotes_have_a_line_for_each) {
    BOOST_TEST(quotes_csv(test::beratung()) ==
               "number,chapter,text,source,document,from_paragraph,to_paragraph,status,note,codes,edits\n"
               "12,Zugang zur Zielgruppe,Ich fahr da [...] einfach „mal“ nach [Kommune].,\"Interview 07, Abs. 29–31\",Interview 07,29,31,chosen,"
               "\"'=stark, für die Einleitung\",\"Zugang; Stimmung > Zuversicht\",\"smoothing; replacement: Kommune\"\n"
               "3,Zugang zur Zielgruppe > Aufsuchende Arbeit,\"I: Und dann?\nB: Dann klingle ich 😀.\",\"Interview 02, Abs. 5\",Interview 02,5,5,candidate,,,\n");
}

BOOST_AUTO_TEST_CASE(tables_of_quotes_do_not_have_the_words_that_edits_hide) {
    for (const auto& ending : quote_endings()) {
        test::TemporaryFolder folder;
        const auto path = folder.path() / ("Zitate." + ending);
        QuoteFileOptions options;
        options.way_back = WayBack::Comment;
        write_quotes(path, test::beratung(), options);
        auto words = read_file(path, kLimit);
        if (ending == "docx") words = entry(words, "word/document.xml") + entry(words, "word/comments.xml");
        if (ending == "odt") words = entry(words, "content.xml");
        BOOST_TEST_CONTEXT(ending) {
            BOOST_TEST(words.find("Kommune") != std::string::npos);
            for (const auto* hidden : {"Köln", "K\\u246?ln", "äh,", "\\u228?h,"}) BOOST_TEST(words.find(hidden) == std::string::npos);
        }
    }
}

BOOST_AUTO_TEST_CASE(spreadsheets_get_no_formulas) {
    BOOST_TEST(no_formula("=1+1") == "'=1+1");
    BOOST_TEST(no_formula("@SUM(A1)") == "'@SUM(A1)");
    BOOST_TEST(no_formula("-cmd|calc") == "'-cmd|calc");
    BOOST_TEST(no_formula("-0,5") == "-0,5");
    BOOST_TEST(no_formula("+12 %") == "+12 %");
    BOOST_TEST(no_formula("a=b") == "a=b");
    BOOST_TEST(no_formula("") == "");
}

BOOST_AUTO_TEST_CASE(the_clipboard_has_the_same_words_with_and_without_their_look) {
    const QuoteReport report{"", {{"", 1, {{"Ja & nein.", "Interview 01, Abs. 2"}, {"Doch.", ""}}}}};
    const auto clipboard = quotes_for_clipboard(report);
    BOOST_TEST(clipboard.text == "„Ja & nein.“\nInterview 01, Abs. 2\n\n„Doch.“");
    BOOST_TEST(clipboard.html.starts_with("<blockquote style=\"margin:1em 2em .25em\"><i>„Ja &amp; nein.“</i></blockquote>\n<p "));
    BOOST_TEST(clipboard.html.find("<html") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(equal_reports_give_equal_bytes) {
    test::TemporaryFolder folder;
    for (const auto& ending : quote_endings()) {
        QuoteFileOptions options;
        options.way_back = WayBack::Comment;
        const auto first = folder.path() / ("Eins." + ending);
        const auto second = folder.path() / ("Zwei." + ending);
        write_quotes(first, test::beratung(), options);
        write_quotes(second, test::beratung(), options);
        BOOST_TEST_CONTEXT(ending) BOOST_TEST((read_file(first, kLimit) == read_file(second, kLimit)));
    }
}

BOOST_AUTO_TEST_CASE(a_report_without_quotes_has_its_title) {
    BOOST_TEST(make_markdown(quote_paragraphs({"Leer", {}})) == "# Leer\n");
    BOOST_TEST(plain_text(quote_paragraphs({"Leer", {}})) == "Leer");
    BOOST_TEST(make_markdown(quote_paragraphs({"", {}})) == "");
}

BOOST_AUTO_TEST_CASE(other_endings_are_refused_and_nothing_is_written) {
    test::TemporaryFolder folder;
    BOOST_CHECK_EXCEPTION(write_quotes(folder.path() / "Zitate.pdf", test::beratung()), Error,
                          [](const Error& error) { return error.kind() == ErrorKind::Unsupported && error.subject().ends_with("Zitate.pdf"); });
    BOOST_TEST(!std::filesystem::exists(folder.path() / "Zitate.pdf"));
    write_quotes(folder.path() / "ZITATE.MD", test::beratung());
    BOOST_TEST(std::filesystem::exists(folder.path() / "ZITATE.MD"));
}

BOOST_AUTO_TEST_SUITE_END()
