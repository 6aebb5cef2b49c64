// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/docx_reader.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "base/error.h"
#include "text/utf8.h"
#include "turns.h"
#include "word_file.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;
using test::has_warning;
using test::Part;
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
    {"soft hyphens go, in either form", "<w:p><w:r><w:t>Teil&#xAD;ha</w:t><w:softHyphen/><w:t>be</w:t></w:r></w:p>",
     "Teilhabe"},
    {"no-break blanks stay", "<w:p><w:r><w:t>5&#xA0;km,&#x202F;ja</w:t></w:r></w:p>", "5\u00A0km,\u202Fja"},
    {"words within smart tags and other marks of meaning stay",
     "<w:p><w:smartTag w:element=\"City\"><w:smartTagPr/><w:smartTag><w:r><w:t>Nord</w:t></w:r></w:smartTag></w:smartTag>"
     "<w:customXml><w:r><w:t>stadt</w:t></w:r></w:customXml><w:bdo w:val=\"ltr\"><w:r><w:t>!</w:t></w:r></w:bdo></w:p>",
     "Nordstadt!"},
    {"placeholders of content controls go",
     "<w:p><w:r><w:t>Ort:</w:t></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Hier "
     "klicken</w:t></w:r>"
     "</w:sdtContent></w:sdt></w:p>",
     "Ort:"},
    {"text boxes follow their paragraph, all of a group and each once",
     "<w:p><w:r><w:t>vor</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wpg\"><w:drawing><wpg:wgp>"
     "<wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>eins</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp>"
     "<wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>zwei</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp>"
     "</wpg:wgp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>eins</w:t></w:r></w:p>"
     "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>nach</w:t></w:r></w:p>"
     "<w:p><w:r><w:t>Ende</w:t></w:r></w:p>",
     "vornach\neins\nzwei\nEnde"},
    {"text boxes of old versions",
     "<w:p><w:r><w:t>vor</w:t><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>eins</w:t></w:r></w:p></w:txbxContent>"
     "</v:textbox></v:shape></w:pict></w:r></w:p>",
     "vor\neins"},
    {"alternatives around runs",
     "<w:p><mc:AlternateContent><mc:Choice><w:r><w:t>neu</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>alt</w:t></w:r></"
     "mc:Fallback>"
     "</mc:AlternateContent></w:p>",
     "neu"},
    {"emoji that Word writes as signs of a font",
     "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"w16se\"><w16se:symEx w16se:font=\"Segoe UI Emoji\" "
     "w16se:char=\"1F642\"/>"
     "</mc:Choice><mc:Fallback><w:t>?</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>",
     "🙂"},
    {"letters of symbol fonts are signs",
     "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr><w:t>&#xF0E0; J</w:t></w:r><w:r><w:rPr><w:rFonts "
     "w:ascii=\"SYMBOL\"/>"
     "</w:rPr><w:t>a</w:t></w:r><w:r><w:rPr><w:rFonts w:ascii=\"Webdings\"/></w:rPr><w:t>Q</w:t></w:r></w:p>",
     "→ ☺α□"},
    {"symbols that are fields",
     "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> SYMBOL 224 \\f </w:instrText></w:r>"
     "<w:r><w:instrText>\"Wingdings\" \\s 11 </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
     "→"},
    {"fields within instructions of fields go",
     "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>IF </w:instrText></w:r><w:r><w:fldChar "
     "w:fldCharType=\"begin\"/>"
     "</w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>3</w:t></w:r>"
     "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:instrText> = 3</w:instrText></w:r><w:r><w:fldChar "
     "w:fldCharType=\"separate\"/></w:r>"
     "<w:r><w:t>ja</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
     "ja"},
    {"a field whose words never come takes no other words with it",
     "<w:p><w:r><w:fldChar "
     "w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p><w:p><w:r><w:t>a</w:t></w:r></w:p>",
     "\na"},
    {"a field may show several paragraphs",
     "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar "
     "w:fldCharType=\"separate\"/>"
     "</w:r><w:r><w:t>eins</w:t></w:r></w:p><w:p><w:r><w:t>zwei</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
     "eins\nzwei"},
    {"hidden paragraph marks end no line",
     "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r></"
     "w:p><w:p><w:r><w:t>a</w:t></w:r></w:p>",
     "a"},
    {"a paragraph that was moved away leaves no line",
     "<w:p><w:pPr><w:rPr><w:moveFrom w:id=\"1\"/></w:rPr></w:pPr><w:moveFrom "
     "w:id=\"2\"><w:r><w:t>x</w:t></w:r></w:moveFrom></w:p>"
     "<w:p><w:r><w:t>a</w:t></w:r></w:p>",
     "a"},
    {"readings above words go",
     "<w:p><w:r><w:ruby><w:rt><w:r><w:t>b</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>a</w:t></w:r></w:rubyBase></w:ruby></w:r></"
     "w:p>",
     "a"},
    {"rows within content controls of a nested table",
     "<w:tbl><w:tr><w:tc><w:tbl><w:sdt><w:sdtContent><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></"
     "w:sdtContent></w:sdt>"
     "</w:tbl><w:p/></w:tc></w:tr></w:tbl>",
     "a"},
    {"empty paragraphs of a cell are no blanks",
     "<w:tbl><w:tr><w:tc><w:p/><w:p><w:r><w:t>a</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>b</w:t></w:r></w:p><w:p/></w:tc>"
     "<w:tc><w:p/></w:tc></w:tr></w:tbl>",
     "a b\t"},
    {"hidden rows and deleted cells go",
     "<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></"
     "w:tr><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p>"
     "</w:tc><w:tc><w:tcPr><w:cellDel w:id=\"1\"/></w:tcPr><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
     "a"},
    {"a line break within a cell is a blank, because the row is one line",
     "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>c</"
     "w:t><w:br/><w:t>d</w:t></w:r></w:p>",
     "a b\nc\nd"},
    {"the answers of old forms",
     "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>"
     "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result "
     "w:val=\"1\"/>"
     "<w:listEntry w:val=\"ja\"/><w:listEntry w:val=\"nein\"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:fldChar "
     "w:fldCharType=\"end\"/></w:r></w:p>",
     "☒nein"},
    {"text that is put into CDATA", "<w:p><w:r><w:t><![CDATA[a < b]]></w:t></w:r></w:p>", "a < b"},
};

const Part kComments{
    "word/comments.xml", "w:comments",
    "<w:comment w:id=\"1\" w:author=\"Anna\"><w:p><w:r><w:annotationRef/></w:r><w:r><w:t>prüfen</w:t></w:r></w:p>"
    "<w:p><w:r><w:t>und fragen</w:t></w:r></w:p></w:comment>"
    "<w:comment w:id=\"2\" w:author=\"Bodo\"><w:p><w:r><w:t>lang</w:t></w:r></w:p></w:comment>"
    "<w:comment w:id=\"3\"><w:p><w:r><w:t>ohne Namen</w:t></w:r></w:p></w:comment>"};

/// List 2 counts on with list 1, list 3 starts on its own, 4 has bullets, 5 takes its levels from a list style.
const Part kNumbering{
    "word/numbering.xml", "w:numbering",
    "<w:abstractNum w:abstractNumId=\"1\"><w:styleLink w:val=\"Liste\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt "
    "w:val=\"decimal\"/>"
    "<w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText "
    "w:val=\"%1.%2)\"/></w:lvl>"
    "</w:abstractNum><w:abstractNum w:abstractNumId=\"2\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText "
    "w:val=\"&#xF0B7;\"/></w:lvl>"
    "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"–\"/></w:lvl></w:abstractNum>"
    "<w:abstractNum w:abstractNumId=\"3\"><w:numStyleLink w:val=\"Liste\"/></w:abstractNum>"
    "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
    "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride "
    "w:val=\"7\"/></w:lvlOverride></w:num>"
    "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"2\"/></w:num><w:num w:numId=\"5\"><w:abstractNumId w:val=\"3\"/></w:num>"};

std::string item(const std::string& list, const std::string& level, const std::string& words) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list +
           "\"/></w:numPr></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
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

BOOST_AUTO_TEST_CASE(comments_are_notes_on_exactly_their_words) {
    const auto transcript = read_body(
        "<w:p><w:r><w:t xml:space=\"preserve\">I: </w:t></w:r><w:commentRangeStart "
        "w:id=\"1\"/><w:r><w:t>Ü😀</w:t></w:r><w:commentRangeEnd w:id=\"1\"/>"
        "<w:r><w:commentReference w:id=\"1\"/></w:r><w:r><w:t xml:space=\"preserve\"> ja </w:t></w:r><w:commentRangeStart "
        "w:id=\"2\"/><w:r><w:t>eins</w:t></w:r></w:p>"
        "<w:p><w:r><w:t>zwei</w:t></w:r></w:p><w:p><w:commentRangeEnd w:id=\"2\"/><w:r><w:commentReference "
        "w:id=\"2\"/></w:r><w:r><w:t>drei</w:t></w:r></w:p>",
        {kComments});
    BOOST_TEST(transcript.text == "I: Ü😀 ja eins\nzwei\ndrei");
    BOOST_TEST(test::noted(transcript) == (std::vector<std::string>{"Anna|prüfen\nund fragen|Ü😀", "Bodo|lang|eins\nzwei"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_comment_without_a_range_is_a_note_on_its_paragraph) {
    const auto transcript = read_body(
        "<w:p><w:r><w:t>eins</w:t></w:r></w:p><w:p><w:r><w:commentReference w:id=\"1\"/></w:r><w:r><w:t>zwei</w:t></w:r></w:p>"
        "<w:p><w:r><w:t>dr</w:t></w:r><w:commentRangeStart w:id=\"2\"/><w:commentRangeEnd "
        "w:id=\"2\"/><w:r><w:t>ei</w:t></w:r></w:p>"
        "<w:p><w:r><w:commentReference w:id=\"3\"/></w:r></w:p>",
        {kComments});
    BOOST_TEST(test::noted(transcript) ==
                   (std::vector<std::string>{"Anna|prüfen\nund fragen|zwei", "Bodo|lang|drei", "|ohne Namen|-"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(comments_may_begin_and_end_around_cells_and_at_items_of_lists) {
    const auto transcript = read_body(
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:commentRangeStart "
        "w:id=\"1\"/><w:r><w:t>b</w:t></w:r></w:p></w:tc>"
        "<w:commentRangeEnd w:id=\"1\"/></w:tr></w:tbl><w:commentRangeStart w:id=\"2\"/>" +
            item("1", "0", "c") + "<w:commentRangeEnd w:id=\"2\"/>",
        {kComments, kNumbering});
    BOOST_TEST(transcript.text == "a\tb\n1. c");
    BOOST_TEST(test::noted(transcript) == (std::vector<std::string>{"Anna|prüfen\nund fragen|b", "Bodo|lang|c"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_comment_on_hidden_words_is_kept) {
    const auto transcript = read_body(
        "<w:p><w:r><w:t>a</w:t></w:r><w:commentRangeStart w:id=\"1\"/><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>"
        "<w:commentRangeEnd w:id=\"1\"/><w:r><w:rPr><w:vanish/></w:rPr><w:commentReference w:id=\"1\"/></w:r></w:p>",
        {kComments});
    BOOST_TEST(test::noted(transcript) == std::vector<std::string>{"Anna|prüfen\nund fragen|a"},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(items_of_lists_have_their_marks) {
    const auto read = [](const std::string& body) { return read_body(body, {kNumbering}).text; };
    BOOST_TEST(read(item("1", "0", "a") + item("1", "1", "b") + item("1", "1", "c") + item("1", "0", "d") +
                    item("1", "1", "e")) == "1. a\n1.a) b\n1.b) c\n2. d\n2.a) e");
    BOOST_TEST(read(item("1", "0", "a") + item("2", "0", "b") + item("3", "0", "c") + item("1", "0", "d")) ==
               "1. a\n2. b\n7. c\n3. d");
    BOOST_TEST(read(item("4", "0", "a") + item("4", "1", "b")) == "• a\n– b");
    BOOST_TEST(read(item("5", "0", "a")) == "1. a");
    BOOST_TEST(read(item("0", "0", "a") + item("99", "0", "b") + item("1", "77", "c")) == "a\nb\nc");
}

BOOST_AUTO_TEST_CASE(items_that_were_deleted_have_no_mark_and_do_not_count) {
    const std::string deleted =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>"
        "<w:del w:id=\"2\"><w:r><w:delText>x</w:delText></w:r></w:del></w:p>";
    BOOST_TEST(read_body(item("1", "0", "a") + deleted + item("1", "0", "b"), {kNumbering}).text == "1. a\n2. b");
}

BOOST_AUTO_TEST_CASE(lists_and_looks_come_from_styles_too) {
    const Part styles{"word/styles.xml", "w:styles",
                      "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\"/>"
                      "<w:style w:type=\"paragraph\" w:styleId=\"Frage\"><w:rPr><w:b/></w:rPr></w:style>"
                      "<w:style w:type=\"paragraph\" w:styleId=\"Nachfrage\"><w:basedOn "
                      "w:val=\"Frage\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                      "<w:rPr><w:i/></w:rPr></w:style>"
                      "<w:style w:type=\"character\" w:styleId=\"Leise\"><w:rPr><w:b w:val=\"0\"/></w:rPr></w:style>"
                      "<w:style w:type=\"character\" w:styleId=\"Weg\"><w:rPr><w:vanish/></w:rPr></w:style>"
                      "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
                      "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/><w:rPr><w:u "
                      "w:val=\"single\"/></w:rPr></w:style>"};
    const auto transcript = read_body(
        "<w:p><w:pPr><w:pStyle w:val=\"Nachfrage\"/></w:pPr><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:rStyle "
        "w:val=\"Leise\"/></w:rPr><w:t>b</w:t></w:r>"
        "<w:r><w:rPr><w:rStyle w:val=\"Weg\"/></w:rPr><w:t>x</w:t></w:r></w:p>"
        "<w:p><w:pPr><w:pStyle w:val=\"Nachfrage\"/><w:numPr><w:numId "
        "w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>c</w:t></w:r></w:p>"
        "<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:t>d</w:t></w:r></w:p><w:p><w:r><w:t>e</w:t></w:r></w:p>",
        {kNumbering, styles});
    BOOST_TEST(transcript.text == "1. ab\nc\nd\ne");
    BOOST_TEST(test::styled(transcript) == (std::vector<std::string>{"bi|a", "i|b", "bi|c", "u|d"}),
               boost::test_tools::per_element());
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
