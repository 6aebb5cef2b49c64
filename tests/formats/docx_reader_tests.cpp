// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/docx_reader.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "base/error.h"
#include "text/utf8.h"
#include "word_file.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;
using test::read_body;
using test::repeated;

/// A body and the text that it holds.
struct Body {
    std::string_view what;
    std::string_view xml;
    std::string_view text;
};

std::ostream& operator<<(std::ostream& out, const Body& body) {
    return out << body.what;
}

const std::vector<Body> kBodies{
    {"paragraphs are lines", "<w:p><w:r><w:t>eins</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>zwei</w:t></w:r></w:p>",
     "eins\n\nzwei"},
    {"runs join", "<w:p><w:r><w:t>Gesp</w:t></w:r><w:proofErr/><w:r><w:t>räch</w:t></w:r></w:p>", "Gespräch"},
    {"blanks count",
     "<w:p><w:r><w:t xml:space=\"preserve\">a </w:t></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>"
     "<w:r><w:t>b</w:t></w:r></w:p>",
     "a  b"},
    {"references are resolved", "<w:p><w:r><w:t>M &amp; S &lt; 5 &#228;&#x1F600;</w:t></w:r></w:p>", "M & S < 5 ä😀"},
    {"tabs and breaks", "<w:p><w:r><w:t>I:</w:t><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r></w:p>",
     "I:\ta\nb\nc"},
    {"page breaks are nothing", "<w:p><w:r><w:t>a</w:t><w:br w:type=\"page\"/><w:t>b</w:t></w:r></w:p>", "ab"},
    {"no-break hyphens", "<w:p><w:r><w:t>THM</w:t><w:noBreakHyphen/><w:t>Stelle</w:t></w:r></w:p>", "THM\u2011Stelle"},
    {"tab stops of the paragraph are no tabs",
     "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"700\"/></w:tabs></w:pPr>"
     "<w:r><w:t>a</w:t></w:r></w:p>",
     "a"},
    {"tracked insertions are kept", "<w:p><w:r><w:t>a</w:t></w:r><w:ins w:id=\"1\"><w:r><w:t>b</w:t></w:r></w:ins></w:p>",
     "ab"},
    {"tracked deletions are left out",
     "<w:p><w:r><w:t>a</w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>b</w:delText></w:r></w:del></w:p>", "a"},
    {"moved words stand once",
     "<w:p><w:moveFrom w:id=\"1\"><w:r><w:t>x</w:t></w:r></w:moveFrom><w:r><w:t>a</w:t></w:r>"
     "<w:moveTo w:id=\"2\"><w:r><w:t>x</w:t></w:r></w:moveTo></w:p>",
     "ax"},
    {"field codes go, results stay",
     "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
     "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>7</w:t></w:r>"
     "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
     "7"},
    {"simple fields keep their result", "<w:p><w:fldSimple w:instr=\" DATE \"><w:r><w:t>7.5.</w:t></w:r></w:fldSimple></w:p>",
     "7.5."},
    {"links keep their words", "<w:p><w:hyperlink><w:r><w:t>hier</w:t></w:r></w:hyperlink></w:p>", "hier"},
    {"hidden words go",
     "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr>"
     "<w:t>offen</w:t></w:r></w:p>",
     "offen"},
    {"footnote references go", "<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>", "a"},
    {"symbols", "<w:p><w:r><w:sym w:font=\"Arial\" w:char=\"2192\"/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p>",
     "→✓"},
    {"pictures and text boxes go",
     "<w:p><w:r><w:drawing><w:t>x</w:t></w:drawing><w:pict><w:p><w:r><w:t>y</w:t></w:r></w:p></w:pict></w:r>"
     "<w:r><w:t>a</w:t></w:r></w:p>",
     "a"},
    {"content controls around paragraphs and runs",
     "<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:sdt><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt></w:p></"
     "w:sdtContent></w:sdt>"
     "<w:p><w:r><w:t>b</w:t></w:r></w:p>",
     "a\nb"},
    {"a row is one line with tabs between its cells",
     "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Datum</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>7.5.</w:t></w:r></w:p></w:tc></w:tr>"
     "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
     "Datum\t7.5.\n\tx"},
    {"paragraphs of a cell stand in its line",
     "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "a b"},
    {"nested tables stand in the line of their cell",
     "<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></"
     "w:tc></w:tr>"
     "</w:tbl></w:tc><w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
     "a b\tc"},
    {"content controls within cells",
     "<w:tbl><w:tr><w:tc><w:sdt><w:sdtContent><w:p><w:r><w:t>Ja</w:t></w:r></w:p></w:sdtContent></w:sdt></w:tc>"
     "</w:tr></w:tbl>",
     "Ja"},
    {"content controls around cells",
     "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:sdt><w:sdtContent><w:tc><w:p><w:r>"
     "<w:t>b</w:t></w:r></w:p></w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>",
     "a\tb"},
    {"content controls around rows",
     "<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:sdtContent>"
     "</w:sdt><w:tr><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
     "a\nb"},
    {"rows that were deleted with tracking go",
     "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:del "
     "w:id=\"1\"/></w:trPr><w:tc><w:p><w:del w:id=\"2\">"
     "<w:r><w:delText>b</w:delText></w:r></w:del></w:p></w:tc></w:tr></w:tbl>",
     "a"},
    {"a paragraph mark that was deleted with tracking ends no line",
     "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">eins </w:t></w:r></w:p>"
     "<w:p><w:r><w:t>zwei</w:t></w:r></w:p>",
     "eins zwei"},
    {"line ends within a text element are blanks", "<w:p><w:r><w:t>eins\nzwei</w:t></w:r></w:p>", "eins zwei"},
    {"text that is put into CDATA", "<w:p><w:r><w:t><![CDATA[a < b]]></w:t></w:r></w:p>", "a < b"},
};

bool has_warning(const Transcript& transcript, Warning::Kind kind, const std::string& detail) {
    return std::count(transcript.warnings.begin(), transcript.warnings.end(), Warning{kind, detail}) == 1;
}

auto of_kind(ErrorKind kind) {
    return [kind](const Error& error) { return error.kind() == kind && error.subject() == "Probe.docx"; };
}

void read_bytes(const std::string& bytes) {
    Transcript transcript;
    read_docx(bytes, "Probe.docx", transcript);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(docx_reader_tests)

BOOST_DATA_TEST_CASE(bodies_become_text, boost::unit_test::data::make(kBodies), body) {
    BOOST_TEST(read_body(body.xml).text == body.text);
}

BOOST_AUTO_TEST_CASE(the_format_is_docx) {
    BOOST_TEST(read_body("<w:p><w:r><w:t>a</w:t></w:r></w:p>").format == "docx");
}

BOOST_AUTO_TEST_CASE(style_runs_are_counted_in_code_points_and_join_where_equal) {
    const auto transcript = read_body(
        "<w:p><w:r><w:t>Ü😀</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>fett</w:t></w:r><w:r><w:rPr><w:b "
        "w:val=\"1\"/></w:rPr><w:t>er</w:t></w:r>"
        "<w:r><w:rPr><w:b/><w:i/></w:rPr><w:t>x</w:t></w:r><w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t>y</w:t></w:r>"
        "<w:r><w:rPr><w:b w:val=\"false\"/><w:i w:val=\"off\"/><w:u w:val=\"none\"/></w:rPr><w:t>z</w:t></w:r></w:p>");
    using Run = Transcript::StyleRun;
    BOOST_TEST(
        (transcript.style_runs ==
         std::vector<Run>{{{2, 8}, model::kBold}, {{8, 9}, model::kBold | model::kItalic}, {{9, 10}, model::kUnderline}}));
}

BOOST_AUTO_TEST_CASE(what_was_left_out_is_counted_in_warnings) {
    const auto transcript = read_body(
        "<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:endnoteReference w:id=\"3\"/></w:r>"
        "<w:del w:id=\"1\"><w:r><w:delText>b</w:delText></w:r></w:del><w:r><w:drawing/></w:r></w:p>");
    BOOST_TEST(has_warning(transcript, Warning::Kind::DroppedNotes, "2"));
    BOOST_TEST(has_warning(transcript, Warning::Kind::DroppedRevisions, "1"));
    BOOST_TEST(has_warning(transcript, Warning::Kind::DroppedPictures, "1"));
    BOOST_TEST(transcript.warnings.size() == 3U);
    BOOST_TEST(read_body("<w:p><w:r><w:t>a</w:t></w:r></w:p>").warnings.empty());
}

// text/utf8.h: texts in a project have '\n' as the only line end and no other control characters but the tab.
BOOST_AUTO_TEST_CASE(the_text_has_only_plain_line_ends) {
    const auto transcript = read_body("<w:p><w:r><w:t>eins&#x2028;zwei&#xD;drei&#x85;vier&#xB;fünf</w:t></w:r></w:p>");
    BOOST_TEST(text::with_plain_line_ends(transcript.text) == transcript.text);
}

BOOST_AUTO_TEST_CASE(an_archive_without_a_document_is_unsupported) {
    BOOST_CHECK_EXCEPTION(read_bytes(make_package({{"content.xml", "<x/>"}})), Error, of_kind(ErrorKind::Unsupported));
}

BOOST_AUTO_TEST_CASE(broken_xml_is_malformed) {
    for (const std::string xml : {"", "<w:document><w:body><w:p>", "kein XML", "<html><body/></html>", "<w:document/>"}) {
        BOOST_CHECK_EXCEPTION(read_bytes(make_package({{"word/document.xml", xml}})), Error, of_kind(ErrorKind::Malformed));
    }
}

BOOST_AUTO_TEST_CASE(bytes_that_are_no_unicode_are_malformed) {
    BOOST_CHECK_EXCEPTION(read_bytes(test::word_file("<w:p><w:r><w:t>Stra\xDF"
                                                     "e</w:t></w:r></w:p>")),
                          Error, of_kind(ErrorKind::Malformed));
    BOOST_TEST(read_body("<w:p><w:r><w:sym w:char=\"D800\"/></w:r></w:p>").text == "□");
}

BOOST_AUTO_TEST_CASE(a_document_in_utf16_is_read) {
    std::string utf16 = "\xFF\xFE";
    for (const char c : test::document_xml("<w:p><w:r><w:t>Ja</w:t></w:r></w:p>")) (utf16 += c) += '\0';
    utf16.replace(utf16.find("U\0T\0F\0-\0"
                             "8"),
                  10,
                  std::string("U\0T\0F\0-\0"
                              "8\0",
                              10));
    Transcript transcript;
    read_docx(make_package({{"word/document.xml", utf16}}), "Probe.docx", transcript);
    BOOST_TEST(transcript.text == "Ja");
}

BOOST_DATA_TEST_CASE(xml_that_is_nested_too_deeply_is_malformed_and_does_no_harm,
                     boost::unit_test::data::make({"w:sdt", "w:ins", "w:tbl", "w:p"}), kind) {
    constexpr std::size_t kDepth = 100'000;
    const std::string element = kind;
    std::string open = "<" + element + ">";
    std::string close = "</" + element + ">";
    if (element == "w:sdt") {
        open += "<w:sdtContent>";
        close = "</w:sdtContent>" + close;
    } else if (element == "w:tbl") {
        open += "<w:tr><w:tc>";
        close = "</w:tc></w:tr>" + close;
    } else if (element == "w:p") {
        open = "<w:ins>";
        close = "</w:ins>";
    }
    auto body = repeated(open, kDepth) + repeated(close, kDepth);
    if (element == "w:p") body = "<w:p>" + body + "</w:p>";
    BOOST_CHECK_EXCEPTION(read_bytes(test::word_file(body)), Error, of_kind(ErrorKind::Malformed));
}

BOOST_AUTO_TEST_CASE(elements_that_we_do_not_know_may_be_nested_at_any_depth) {
    const auto body = repeated("<w:x>", 100'000) + repeated("</w:x>", 100'000) + "<w:p><w:r><w:t>a</w:t></w:r></w:p>";
    BOOST_TEST(read_body(body).text == "a");
}

BOOST_AUTO_TEST_CASE(a_document_that_claims_a_huge_size_is_too_large) {
    const auto bytes = test::with_claimed_size(test::word_file("<w:p><w:r><w:t>a</w:t></w:r></w:p>"), 0x7FFF'FFFF);
    BOOST_CHECK_EXCEPTION(read_bytes(bytes), Error, of_kind(ErrorKind::TooLarge));
}

BOOST_AUTO_TEST_SUITE_END()
