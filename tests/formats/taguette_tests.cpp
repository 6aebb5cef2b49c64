// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "base/error.h"
#include "base/file.h"
#include "formats/taguette/bare_text.h"
#include "formats/taguette/taguette_reader.h"
#include "refi_file.h"
#include "support/foreign_file.h"
#include "taguette_file.h"
#include "text/utf8.h"

namespace {

using namespace fundstelle;
using formats::foreign::ForeignProject;
using formats::foreign::LeftOut;
using formats::foreign::MisplacedCoding;
using formats::refi::Notice;
using formats::taguette::bare_text;
using formats::taguette::Listed;
using test::sql_text;

const std::string kSchema = test::taguette_schema();

std::string with_document(const std::string& html) {
    return kSchema + "INSERT INTO documents VALUES (1, 'Interview 01', 'Kurz', 'a.docx', '', 1, 'LEFT_TO_RIGHT', " + sql_text(html) + ");";
}

/// A highlight with the tag "Angst" on the words [begin, end) of the page, counted as Taguette does.
std::string highlight(int id, const std::string& html, const std::string& words, const std::string& snippet, int shift = 0) {
    const auto at = static_cast<int>(bare_text(html).find(words)) + shift;
    return "INSERT INTO highlights VALUES (" + std::to_string(id) + ", 1, " + std::to_string(at) + ", " + std::to_string(at + static_cast<int>(words.size())) +
           ", " + sql_text(snippet) + "); INSERT INTO highlight_tags VALUES (" + std::to_string(id) + ", 1);";
}

ForeignProject read(const std::string& sql, std::optional<std::int64_t> project = {}) {
    const test::TemporaryFolder folder;
    const auto bytes = read_file(test::make_database(folder / "a.sqlite3", sql), 1 << 28);
    return formats::taguette::read_taguette(bytes, "a.sqlite3", project);
}

const formats::refi::TextSource& source(const ForeignProject& project) {
    return std::get<formats::refi::TextSource>(project.project.sources.at(0));
}

std::string words(const ForeignProject& project, std::size_t selection = 0) {
    const auto& own = source(project).selections.at(selection);
    return std::string{text::slice(*source(project).content.text, {own.start, own.end})};
}

auto of_kind(ErrorKind kind) {
    return [kind](const Error& error) { return error.kind() == kind; };
}

BOOST_AUTO_TEST_SUITE(taguette_tests)

BOOST_AUTO_TEST_CASE(bare_text_is_what_stands_between_tags) {
    BOOST_TEST(bare_text("<p class=\"a>b\">Ja &amp; <b>nein</b></p>\n<!-- <p>weg</p> --><br/>") == "Ja & nein\n");
    BOOST_TEST(bare_text("&uuml;&#252;&#xFC;&nbsp;&#128512;") == "üüü\xC2\xA0😀");
    BOOST_TEST(bare_text("a < b & c &; &unbekannt; &#xD800; &#99999999999;") == "a < b & c &; &unbekannt; &#xD800; &#99999999999;");
    BOOST_TEST(bare_text("offen <p") == "offen ");
    BOOST_TEST(bare_text("") == "");
}

BOOST_AUTO_TEST_CASE(a_highlight_stands_on_its_words_and_has_its_tags) {
    const std::string html = "<h1>Gespräch 😀</h1>\n<p>Ich   habe <b>große</b> Angst.</p>\n";
    const auto project = read(with_document(html) + highlight(1, html, "große Angst", "<p><b>große</b> Angst</p>"));
    BOOST_TEST(project.project.name == "Studie");
    BOOST_TEST(project.project.description == "Über Angst");
    BOOST_TEST(project.project.authorship.creation_date_time == "2023-05-01T08:00:00.123456Z");
    BOOST_TEST(*source(project).content.text == "Gespräch 😀\nIch habe große Angst.");
    BOOST_TEST(source(project).description == "Kurz");
    BOOST_TEST(words(project) == "große Angst");
    BOOST_TEST(project.misplaced.empty());
    const auto& coding = source(project).selections.front().codings.at(0);
    BOOST_TEST((coding.code == project.project.codes.at(0).guid));
    BOOST_TEST(project.project.codes.at(0).description == "Furcht");
    BOOST_TEST((coding.creating_user == project.project.users.at(0).guid));
}

BOOST_AUTO_TEST_CASE(lists_and_tables_do_not_shift_highlights) {
    const std::string html = "<ul>\n<li>Ein Punkt</li>\n<li>Noch einer</li></ul><ol><li>Erstens</li><li>Zweitens</li></ol>"
                             "<table><tr><td>links</td>\n<td>rechts</td></tr></table><p>Am Ende Angst.</p>";
    const auto project = read(with_document(html) + highlight(1, html, "Noch einer", "<li>Noch einer</li>") + highlight(2, html, "Zweitens", "Zweitens") +
                              highlight(3, html, "rechts", "rechts") + highlight(4, html, "Angst", "Angst"));
    BOOST_TEST(words(project, 0) == "Noch einer");
    BOOST_TEST(words(project, 1) == "Zweitens");
    BOOST_TEST(words(project, 2) == "rechts");
    BOOST_TEST(words(project, 3) == "Angst");
}

BOOST_AUTO_TEST_CASE(a_highlight_over_two_paragraphs_holds_both) {
    const std::string html = "<p>Eins zwei</p>\n\n<p>drei vier</p>";
    const auto project = read(with_document(html) + highlight(1, html, "zwei\n\ndrei", "<p>zwei</p>\n\n<p>drei</p>"));
    BOOST_TEST(words(project) == "zwei\ndrei");
    BOOST_TEST(project.misplaced.empty());
}

BOOST_AUTO_TEST_CASE(a_highlight_beside_its_words_follows_them_and_is_listed) {
    const std::string html = "<p>Ich habe Angst gehabt.</p>";
    const auto project = read(with_document(html) + highlight(1, html, "Angst", "<p>Angst</p>", 1) + highlight(2, html, "habe", "Wut"));
    BOOST_TEST(words(project, 0) == "Angst");
    BOOST_REQUIRE(project.misplaced.size() == 2U);
    BOOST_TEST((project.misplaced[0].outcome == MisplacedCoding::Outcome::Moved));
    BOOST_TEST((project.misplaced[1].outcome == MisplacedCoding::Outcome::Lost));
    BOOST_TEST(words(project, 1) == "habe");
}

BOOST_AUTO_TEST_CASE(paths_of_tags_become_a_tree) {
    const auto project = read(kSchema + "INSERT INTO tags VALUES (2, 1, 'Gefühl/Zorn', ''), (3, 1, 'Gefühl/Zorn/kalt', ''), (4, 1, 'a//b', ''), (5, 2, 'fremd', ''),"
                                        "(6, 1, 'Angst', 'noch einmal');");
    std::string tree;
    for (const auto& code : project.project.codes) tree += std::string(static_cast<std::size_t>(code.depth), '-') + code.name + (code.is_codable ? " " : "* ");
    BOOST_TEST(tree == "a//b Angst Angst Gefühl* -Zorn --kalt ");
}

BOOST_AUTO_TEST_CASE(commands_tell_who_has_made_a_highlight) {
    const std::string html = "<p>Ich habe Angst.</p>";
    const auto project = read(with_document(html) + highlight(1, html, "Angst", "Angst") + highlight(2, html, "Ich", "Ich") +
                              R"(INSERT INTO project_members VALUES (1, 'bert', 'TAG');
        INSERT INTO commands VALUES (1, '2023-05-02 09:00:00.000000', 'bert', 1, 1, '{"highlight_id": 1, "type": "highlight_add", "tags": [1]}'),
            (2, '2023-05-03 09:00:00.000000', 'anna', 1, 1, '{"highlight_id": 1, "type": "highlight_add"}'), (3, '', 'anna', 1, 1, 'kein JSON'),
            (4, '', 'anna', 1, 1, '[[[['), (5, '', 'anna', 1, 1, '{"type": 7, "highlight_id": 2}'), (6, '', 'fremd', 2, 1, '{"type": "highlight_add", "highlight_id": 2}');)");
    const auto& selections = source(project).selections;
    BOOST_REQUIRE(selections[0].authorship.creating_user.has_value());
    BOOST_TEST(selections[0].authorship.creation_date_time == "2023-05-02T09:00:00.000000Z");
    BOOST_TEST(!selections[1].authorship.creating_user.has_value());
    BOOST_REQUIRE(project.project.users.size() == 1U);
    BOOST_TEST(project.project.users[0].name == "bert");
}

BOOST_AUTO_TEST_CASE(of_several_projects_one_is_named) {
    const auto sql = kSchema + "INSERT INTO projects VALUES (2, 'Andere', '', '');";
    BOOST_CHECK_EXCEPTION(read(sql), Error, of_kind(ErrorKind::Ambiguous));
    BOOST_TEST(read(sql, 2).project.name == "Andere");
    BOOST_TEST(read(sql, 2).project.codes.empty());
    BOOST_CHECK_EXCEPTION(read(sql, 3), Error, of_kind(ErrorKind::NotFound));
    const test::TemporaryFolder folder;
    const auto listed = formats::taguette::projects_in(test::make_database(folder / "a", sql));
    BOOST_TEST((listed == std::vector<Listed>{{1, "Studie"}, {2, "Andere"}}));
}

BOOST_AUTO_TEST_CASE(passwords_and_addresses_stay_out) {
    const auto project = read(kSchema);
    const auto xml = test::written_xml(project.project);
    BOOST_TEST(xml.find("geheim") == std::string::npos);
    BOOST_TEST(xml.find("example.org") == std::string::npos);
    BOOST_REQUIRE(project.left_out.size() == 1U);
    BOOST_TEST((project.left_out.front().what == LeftOut::What::Users));
}

BOOST_AUTO_TEST_CASE(what_is_read_can_be_written_as_a_valid_exchange_file) {
    const std::string html = "<p>Ich habe Angst.</p>";
    BOOST_TEST(test::schema_error(test::written_xml(read(with_document(html) + highlight(1, html, "Angst", "Angst")).project), "Project.xsd") == "");
}

BOOST_AUTO_TEST_CASE(wrong_types_dangling_ids_and_odd_pages_are_survived) {
    const std::string html = "<p>Ich habe Angst.</p>";
    const auto project = read(with_document(html) + highlight(1, html, "Angst", "Angst") + R"(
        INSERT INTO highlights VALUES (2, 1, 'vorn', 3, ''), (3, 99, 0, 3, ''), (4, 1, 9223372036854775807, -5, NULL), (5, 1, 3, 3, ''), (6, NULL, 1, 2, '');
        INSERT INTO highlight_tags VALUES (1, 99), (99, 1), ('x', 'y');)");
    BOOST_TEST(project.report.count(Notice::Kind::UnreadableNumber) == 1);
    BOOST_TEST(project.report.count(Notice::Kind::DanglingReference) == 2);
    BOOST_TEST(source(project).selections.size() == 3U);
    BOOST_TEST(words(project, 0) == "Angst");
    BOOST_TEST(project.report.count(Notice::Kind::EmptySelection) == 1);
    std::string deep;
    for (int i = 0; i < 5'000; ++i) deep += "<div>";
    for (const auto& page : {deep + "tief", std::string{}, std::string{"<"}, std::string{"<p>\xFF</p>"}, std::string{"   "}, std::string{"<ul><li></li></ul>"}}) {
        (void)read(with_document(page) + highlight(1, "", "", "Angst"));
    }
}

BOOST_AUTO_TEST_CASE(other_databases_are_not_supported) {
    BOOST_CHECK_EXCEPTION(read("CREATE TABLE a(b);"), Error, of_kind(ErrorKind::Unsupported));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
