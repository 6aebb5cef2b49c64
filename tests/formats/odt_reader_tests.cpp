// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/odt_reader.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "base/error.h"
#include "formats/package.h"
#include "turns.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;
using test::has_warning;
using Words = std::vector<std::string>;

std::string content_xml(std::string_view body, std::string_view styles = {}) {
    return R"(<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">)"
           "<office:automatic-styles>" +
           std::string{styles} + "</office:automatic-styles><office:body><office:text>" + std::string{body} +
           "</office:text></office:body></office:document-content>";
}

Transcript read_content(std::string_view body, std::string_view styles = {}, std::string_view common = {}) {
    std::vector<std::pair<std::string, std::string>> parts{{"mimetype", "application/vnd.oasis.opendocument.text"},
                                                           {"content.xml", content_xml(body, styles)}};
    if (!common.empty())
        parts.emplace_back("styles.xml", "<office:document-styles>" + std::string{common} + "</office:document-styles>");
    Transcript transcript;
    read_odt(make_package(parts), "Probe.odt", transcript);
    return transcript;
}

void read_parts(const std::vector<std::pair<std::string, std::string>>& parts) {
    Transcript transcript;
    read_odt(make_package(parts), "Probe.odt", transcript);
}

auto of_kind(ErrorKind kind) {
    return [kind](const Error& error) { return error.kind() == kind && error.subject() == "Probe.odt"; };
}

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
    {"paragraphs and headings are lines", "<text:h>Kopf</text:h><text:p>eins</text:p><text:p/><text:p>zwei</text:p>",
     "Kopf\neins\n\nzwei"},
    {"white space collapses, also across elements", "<text:p>\n  a <text:span> b</text:span>\n\tc</text:p>", "a b c"},
    {"blanks that are meant", "<text:p>a<text:s/><text:s text:c=\"3\"/>b <text:s/>c</text:p>", "a    b  c"},
    {"tabs and line breaks", "<text:p>I:<text:tab/>a<text:line-break/> b</text:p>", "I:\ta\nb"},
    {"soft hyphens go, no-break blanks stay", "<text:p>Teil&#xAD;habe 5&#xA0;km</text:p>", "Teilhabe 5\u00A0km"},
    {"deletions that are tracked go, insertions stay",
     "<text:tracked-changes><text:changed-region "
     "text:id=\"a\"><text:deletion><text:p>weg</text:p></text:deletion></text:changed-region>"
     "<text:changed-region text:id=\"b\"><text:insertion/></text:changed-region></text:tracked-changes>"
     "<text:p>a<text:change text:change-id=\"a\"/> <text:change-start text:change-id=\"b\"/>neu<text:change-end "
     "text:change-id=\"b\"/></text:p>",
     "a neu"},
    {"footnotes go",
     "<text:p>a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>x</text:p></text:note-body></"
     "text:note>b</text:p>",
     "ab"},
    {"fields show their words",
     "<text:p>S. <text:page-number>7</text:page-number>, <text:bookmark-ref "
     "text:reference-format=\"text\">oben</text:bookmark-ref></text:p>",
     "S. 7, oben"},
    {"fields that show nothing",
     "<text:p>a<text:variable-set "
     "text:display=\"none\">x</text:variable-set><text:placeholder>Ort</text:placeholder>b</text:p>",
     "ab"},
    {"hidden words go where they are hidden",
     "<text:p>a<text:hidden-text text:is-hidden=\"true\">x</text:hidden-text><text:hidden-text "
     "text:is-hidden=\"false\">b</text:hidden-text></text:p>",
     "ab"},
    {"hidden paragraphs go, if their condition holds",
     "<text:p>x<text:hidden-paragraph text:is-hidden=\"true\"/></text:p><text:p>x<text:span><text:hidden-paragraph "
     "text:is-hidden=\"true\"/></text:span></text:p>"
     "<text:p>a<text:hidden-paragraph text:is-hidden=\"false\"/></text:p>",
     "a"},
    {"hidden sections go, if their condition holds",
     "<text:section text:display=\"none\"><text:p>x</text:p></text:section><text:section text:display=\"condition\" "
     "text:is-hidden=\"true\"><text:p>x</text:p>"
     "</text:section><text:section "
     "text:display=\"condition\"><text:p>a</text:p></text:section><text:section><text:p>b</text:p></text:section>",
     "a\nb"},
    {"links and words with readings above",
     "<text:p><text:a>hier</text:a><text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>x</text:ruby-text></"
     "text:ruby></text:p>",
     "hiera"},
    {"contents and their title",
     "<text:table-of-content><text:table-of-content-source><text:index-title-template>x</text:index-title-template></"
     "text:table-of-content-source>"
     "<text:index-body><text:index-title><text:p>Inhalt</text:p></text:index-title><text:p>eins</text:p></text:index-body></"
     "text:table-of-content>",
     "Inhalt\neins"},
    {"a row is one line with tabs between its cells",
     "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>a</text:p></"
     "table:table-cell><table:table-cell><text:p>b</text:p>"
     "<text:p/><text:p>c<text:line-break/>d</text:p></table:table-cell></table:table-row></"
     "table:table-header-rows><table:table-row><table:table-cell/>"
     "<table:table-cell><text:p>e</text:p></table:table-cell></table:table-row></table:table><text:p>f</text:p>",
     "a\tb c d\n\te\nf"},
    {"cells and rows that are repeated",
     "<table:table><table:table-row table:number-rows-repeated=\"2\"><table:table-cell "
     "table:number-columns-repeated=\"3\"><text:p>x</text:p></table:table-cell>"
     "</table:table-row></table:table>",
     "x\tx\tx\nx\tx\tx"},
    {"cells below a high one keep their column, wide ones are one",
     "<table:table><table:table-row><table:table-cell "
     "table:number-rows-spanned=\"2\"><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p>"
     "</table:table-cell></table:table-row><table:table-row><table:covered-table-cell/><table:table-cell><text:p>c</text:p></"
     "table:table-cell></table:table-row>"
     "<table:table-row><table:table-cell "
     "table:number-columns-spanned=\"2\"><text:p>d</text:p></table:table-cell><table:covered-table-cell/></table:table-row>"
     "</table:table>",
     "a\tb\n\tc\nd"},
    {"nested tables stand in the line of their cell",
     "<table:table><table:table-row><table:table-cell><text:p>a</"
     "text:p><table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>b</text:p>"
     "</table:table-cell><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></table:table-header-rows></"
     "table:table><text:p>d</text:p>"
     "</table:table-cell><table:table-cell><text:p>e</text:p></table:table-cell></table:table-row></table:table>",
     "a b c d\te"},
    {"text boxes follow their paragraph or row, also those of groups and shapes",
     "<text:p>vor<draw:g><draw:frame><draw:text-box><text:p>eins</text:p></draw:text-box></"
     "draw:frame><draw:custom-shape><text:p>zwei</text:p></draw:custom-shape>"
     "</draw:g>nach</text:p><table:table><table:table-row><table:table-cell><text:p>a<draw:frame><draw:text-box><text:p>drei</"
     "text:p></draw:text-box></draw:frame>"
     "</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>",
     "vornach\neins\nzwei\na\tb\ndrei"},
    {"frames on the page", "<draw:frame><draw:text-box><text:p>Kasten</text:p></draw:text-box></draw:frame><text:p>a</text:p>",
     "Kasten\na"},
    {"an entity that the file declares is not expanded", "<text:p>a&lol;b</text:p>", "a&lol;b"},
};

constexpr std::string_view kLists =
    "<text:list-style style:name=\"Z\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" "
    "style:num-suffix=\".\"/>"
    "<text:list-level-style-number text:level=\"2\" style:num-format=\"a\" style:num-prefix=\"(\" style:num-suffix=\")\"/>"
    "<text:list-level-style-number text:level=\"3\" style:num-format=\"1\" text:display-levels=\"3\"/></text:list-style>"
    "<text:list-style style:name=\"P\"><text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"&#xF0B7;\" "
    "style:num-suffix=\".\"/>"
    "<text:list-level-style-bullet text:level=\"2\" text:bullet-char=\"–\"/></text:list-style>"
    "<text:list-style style:name=\"F\"><text:list-level-style-number text:level=\"1\" style:num-format=\"I\" "
    "text:start-value=\"4\"/></text:list-style>"
    "<style:style style:name=\"Punkt\" style:family=\"paragraph\" style:list-style-name=\"P\"/>";

const std::vector<Body> kListBodies{
    {"levels are counted each",
     "<text:list "
     "text:style-name=\"Z\"><text:list-item><text:p>a</text:p><text:list><text:list-item><text:p>b</text:p></"
     "text:list-item><text:list-item>"
     "<text:p>c</text:p><text:list><text:list-item><text:p>d</text:p></text:list-item></text:list></text:list-item></"
     "text:list></text:list-item>"
     "<text:list-item><text:p>e</text:p><text:p>f</text:p><text:list><text:list-item><text:p>g</text:p></text:list-item></"
     "text:list></text:list-item></text:list>",
     "1. a\n(a) b\n(b) c\n1.b.1 d\n2. e\nf\n(a) g"},
    {"bullets",
     "<text:list "
     "text:style-name=\"P\"><text:list-item><text:p>a</text:p><text:list><text:list-item><text:p>b</text:p></text:list-item></"
     "text:list></text:list-item></text:list>",
     "• a\n– b"},
    {"numbers that start elsewhere",
     "<text:list text:style-name=\"F\"><text:list-item><text:p>a</text:p></text:list-item><text:list-item "
     "text:start-value=\"9\"><text:p>b</text:p></text:list-item>"
     "<text:list-item><text:p>c</text:p></text:list-item></text:list>",
     "IV a\nIX b\nX c"},
    {"a list starts anew unless it goes on",
     "<text:list xml:id=\"l1\" "
     "text:style-name=\"Z\"><text:list-item><text:p>a</text:p></text:list-item></text:list><text:p>-</text:p>"
     "<text:list text:style-name=\"Z\" "
     "text:continue-numbering=\"true\"><text:list-item><text:p>b</text:p></text:list-item></text:list>"
     "<text:list text:style-name=\"Z\"><text:list-item><text:p>c</text:p></text:list-item></text:list>"
     "<text:list text:style-name=\"Z\" "
     "text:continue-list=\"l1\"><text:list-item><text:p>d</text:p></text:list-item></text:list>",
     "1. a\n-\n2. b\n1. c\n2. d"},
    {"the deeper level of a list that goes on goes on, and items without paragraphs do not count",
     "<text:list xml:id=\"l1\" "
     "text:style-name=\"Z\"><text:list-item><text:p>a</text:p><text:list><text:list-item><text:p>b</text:p></text:list-item></"
     "text:list>"
     "</text:list-item></text:list><text:p>-</text:p><text:list text:style-name=\"Z\" "
     "text:continue-list=\"l1\"><text:list-item><text:list><text:list-item>"
     "<text:p>c</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>d</text:p></text:list-item></"
     "text:list>",
     "1. a\n(a) b\n-\n(b) c\n2. d"},
    {"heads of lists have no mark",
     "<text:list "
     "text:style-name=\"Z\"><text:list-header><text:p>a</text:p></text:list-header><text:list-item><text:p>b</text:p></"
     "text:list-item></text:list>",
     "a\n1. b"},
    {"a list without style has that of its paragraphs",
     "<text:list><text:list-item><text:p text:style-name=\"Punkt\">a</text:p></text:list-item></text:list>", "• a"},
    {"items in a cell keep their marks",
     "<table:table><table:table-row><table:table-cell><text:list "
     "text:style-name=\"Z\"><text:list-item><text:p>a</text:p></text:list-item><text:list-item><text:p>b</text:p>"
     "</text:list-item></text:list></table:table-cell></table:table-row></table:table>",
     "1. a 2. b"},
    {"unknown lists have no marks",
     "<text:list text:style-name=\"X\"><text:list-item><text:p>a</text:p></text:list-item></text:list>", "a"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(odt_reader_tests)

BOOST_DATA_TEST_CASE(bodies_become_text, boost::unit_test::data::make(kBodies), body) {
    const auto transcript = read_content(body.xml);
    BOOST_TEST(transcript.text == body.text);
    BOOST_TEST(transcript.format == "odt");
}

BOOST_DATA_TEST_CASE(items_of_lists_have_their_marks, boost::unit_test::data::make(kListBodies), body) {
    BOOST_TEST(read_content(body.xml, kLists).text == body.text);
}

BOOST_AUTO_TEST_CASE(headings_have_their_numbers) {
    constexpr std::string_view kOutline =
        "<office:styles><text:outline-style style:name=\"Outline\"><text:outline-level-style text:level=\"1\" "
        "style:num-format=\"1\"/>"
        "<text:outline-level-style text:level=\"2\" style:num-format=\"1\" "
        "text:display-levels=\"2\"/><text:outline-level-style text:level=\"3\" "
        "style:num-format=\"\"/></text:outline-style></office:styles>";
    BOOST_TEST(
        read_content("<text:h text:outline-level=\"1\">a</text:h><text:h text:outline-level=\"2\">b</text:h><text:p>c</text:p>"
                     "<text:h text:outline-level=\"1\" text:is-list-header=\"true\">d</text:h><text:h "
                     "text:outline-level=\"2\">e</text:h>"
                     "<text:h text:outline-level=\"3\">f</text:h><text:h text:outline-level=\"1\">g</text:h>",
                     {}, kOutline)
            .text == "1 a\n1.1 b\nc\nd\n1.2 e\nf\n2 g");
}

BOOST_AUTO_TEST_CASE(styles_inherit_and_spans_overlay_them) {
    constexpr std::string_view kCommon =
        "<office:font-face-decls><style:font-face style:name=\"Wingdings1\" "
        "svg:font-family=\"'Wingdings'\"/></office:font-face-decls>"
        "<office:styles><style:style style:name=\"Frage\" style:family=\"paragraph\"><style:text-properties "
        "fo:font-weight=\"bold\"/></style:style>"
        "<style:style style:name=\"K1\" style:family=\"text\" style:parent-style-name=\"K2\"/>"
        "<style:style style:name=\"K2\" style:family=\"text\" style:parent-style-name=\"K1\"/></office:styles>";
    constexpr std::string_view kAutomatic =
        "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Frage\"><style:text-properties "
        "fo:font-style=\"italic\"/></style:style>"
        "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties fo:font-weight=\"normal\" "
        "style:text-underline-style=\"solid\"/></style:style>"
        "<style:style style:name=\"T2\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>"
        "<style:style style:name=\"P2\" style:family=\"paragraph\"><style:text-properties text:display=\"none\"/></style:style>"
        "<style:style style:name=\"T3\" style:family=\"text\"><style:text-properties "
        "style:font-name=\"Wingdings1\"/></style:style>";
    const auto transcript = read_content(
        "<text:p text:style-name=\"P1\">Ü😀 <text:span text:style-name=\"T1\">leise</text:span><text:span "
        "text:style-name=\"T2\">x<text:tab/>"
        "<text:line-break/></text:span></text:p><text:p text:style-name=\"P2\">x</text:p>"
        "<text:p><text:span text:style-name=\"K1\">a</text:span><text:span "
        "text:style-name=\"T3\">&#xF0FC;</text:span></text:p>",
        kAutomatic, kCommon);
    BOOST_TEST(transcript.text == "Ü😀 leise\na✓");
    BOOST_TEST(test::styled(transcript) == (Words{"bi|Ü😀 ", "iu|leise"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(annotations_are_notes_on_exactly_their_words) {
    const auto transcript = read_content(
        "<text:p>I: <office:annotation "
        "office:name=\"1\"><dc:creator>Anna</dc:creator><dc:date>2020</dc:date><text:p>prüfen</"
        "text:p><text:list><text:list-item>"
        "<text:p>und fragen</text:p></text:list-item></text:list></office:annotation>Ü😀<office:annotation-end "
        "office:name=\"1\"/> ja "
        "<office:annotation office:name=\"2\"><text:p>lang</text:p></office:annotation>eins</text:p><text:p>zwei</text:p>"
        "<text:p><office:annotation-end office:name=\"2\"/>drei</text:p>");
    BOOST_TEST(transcript.text == "I: Ü😀 ja eins\nzwei\ndrei");
    BOOST_TEST(test::noted(transcript) == (Words{"Anna|prüfen\nund fragen|Ü😀", "|lang|eins\nzwei"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_annotation_without_an_end_is_a_note_on_its_paragraph) {
    const auto transcript = read_content(
        "<text:p>eins</text:p><text:p><office:annotation><text:p>a</text:p></office:annotation>zwei</text:p>"
        "<text:p>dr<office:annotation office:name=\"9\"><text:p>b</text:p></office:annotation>ei</text:p>"
        "<text:p><office:annotation><text:p>c</text:p></office:annotation></text:p>");
    BOOST_TEST(test::noted(transcript) == (Words{"|a|zwei", "|b|drei", "|c|-"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(annotations_stand_behind_the_mark_of_their_item_and_the_blank_of_their_cell) {
    const auto transcript = read_content(
        "<text:list text:style-name=\"Z\"><text:list-item><text:p><office:annotation "
        "office:name=\"1\"><text:p>a</text:p></office:annotation>eins"
        "<office:annotation-end "
        "office:name=\"1\"/></text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>x</"
        "text:p>"
        "<text:p><office:annotation office:name=\"2\"><text:p>b</text:p></office:annotation>zwei<office:annotation-end "
        "office:name=\"2\"/></text:p>"
        "</table:table-cell></table:table-row></table:table>",
        kLists);
    BOOST_TEST(transcript.text == "1. eins\nx zwei");
    BOOST_TEST(test::noted(transcript) == (Words{"|a|eins", "|b|zwei"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_was_left_out_is_counted_in_warnings) {
    const auto transcript = read_content(
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>x</text:p></text:deletion></text:changed-region></"
        "text:tracked-changes>"
        "<text:p>a<text:note/><text:note/><draw:frame><draw:image/></draw:frame></text:p>");
    BOOST_TEST(has_warning(transcript, Warning::Kind::DroppedRevisions, "1"));
    BOOST_TEST(has_warning(transcript, Warning::Kind::DroppedNotes, "2"));
    BOOST_TEST(has_warning(transcript, Warning::Kind::DroppedPictures, "1"));
    BOOST_TEST(read_content("<text:p>a</text:p>").warnings.empty());
}

BOOST_AUTO_TEST_CASE(repeated_cells_repeat_neither_notes_nor_text_boxes) {
    const auto transcript = read_content(
        "<table:table><table:table-row table:number-rows-repeated=\"9\"><table:table-cell "
        "table:number-columns-repeated=\"9\"><text:p><office:annotation>"
        "<text:p>n</text:p></office:annotation>a<draw:frame><draw:text-box><text:p>Kasten</text:p></draw:text-box></"
        "draw:frame></text:p></table:table-cell>"
        "</table:table-row></table:table>");
    BOOST_TEST(transcript.notes.size() == 1U);
    BOOST_TEST(transcript.text.ends_with("a\nKasten"));
    BOOST_TEST(transcript.text.find("Kasten") == transcript.text.rfind("Kasten"));
}

BOOST_AUTO_TEST_CASE(a_flat_file_is_read) {
    Transcript transcript;
    read_odt(content_xml("<text:p>a</text:p>"), "Probe.odt", transcript);
    BOOST_TEST(transcript.text == "a");
}

BOOST_AUTO_TEST_CASE(encrypted_packages_are_protected) {
    const std::string manifest =
        "<manifest:manifest><manifest:file-entry "
        "manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    BOOST_CHECK_EXCEPTION(read_parts({{"content.xml", "\x8F\x01\xFE"}, {"META-INF/manifest.xml", manifest}}), Error,
                          of_kind(ErrorKind::Protected));
    BOOST_CHECK_EXCEPTION(read_parts({{"encrypted-package", "\x8F\x01\xFE"}}), Error, of_kind(ErrorKind::Protected));
}

BOOST_AUTO_TEST_CASE(other_documents_are_unsupported_and_broken_ones_malformed) {
    BOOST_CHECK_EXCEPTION(read_parts({{"inhalt.xml", "<x/>"}}), Error, of_kind(ErrorKind::Unsupported));
    BOOST_CHECK_EXCEPTION(
        read_parts({{"content.xml",
                     "<office:document-content><office:body><office:spreadsheet/></office:body></office:document-content>"}}),
        Error, of_kind(ErrorKind::Unsupported));
    for (const std::string xml : {"", "<office:document-content><office:body>", "kein XML"}) {
        BOOST_CHECK_EXCEPTION(read_parts({{"content.xml", xml}}), Error, of_kind(ErrorKind::Malformed));
    }
    BOOST_CHECK_EXCEPTION(read_parts({{"content.xml", content_xml("<text:p>Stra\xDF"
                                                                  "e</text:p>")}}),
                          Error, of_kind(ErrorKind::Malformed));
}

BOOST_AUTO_TEST_SUITE_END()
