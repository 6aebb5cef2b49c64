// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include <filesystem>

#include "base/error.h"
#include "formats/refi/qdpx_writer.h"
#include "qualcoder_file.h"
#include "refi_file.h"
#include "text/utf8.h"

namespace {

using namespace fundstelle;
using formats::foreign::ForeignProject;
using formats::foreign::LeftOut;
using formats::foreign::MisplacedCoding;
using formats::refi::MediaSource;
using formats::refi::Notice;
using test::qualcoder_schema;
using test::qualcoder_text;
using test::read_qualcoder;
using test::text_source;

std::string words(const ForeignProject& project, std::size_t selection, std::size_t source = 0) {
    const auto& of = text_source(project, source);
    const auto& own = of.selections.at(selection);
    return std::string{text::slice(*of.content.text, {own.start, own.end})};
}

std::int64_t left_out(const ForeignProject& project, LeftOut::What what) {
    for (const auto& one : project.left_out) {
        if (one.what == what) return one.count;
    }
    return 0;
}

auto of_kind(ErrorKind kind) {
    return [kind](const Error& error) { return error.kind() == kind; };
}

BOOST_AUTO_TEST_SUITE(qualcoder_tests)

BOOST_AUTO_TEST_CASE(a_coding_has_its_coder_its_memo_and_its_code) {
    const auto read = read_qualcoder(qualcoder_schema() + R"(
        INSERT INTO source(id, name, fulltext, memo, owner, date) VALUES (7, 'Interview 01', 'Ich habe Angst.', 'Kurz', 'BL', '2024-02-01 11:00:00');
        INSERT INTO code_name(cid, name, memo, owner, date, color) VALUES (3, 'Angst', 'Furcht', 'AK', '2024-02-02 09:00:00', '#F00000');
        INSERT INTO code_text VALUES (1, 3, 7, 'Angst', 9, 14, 'AK', '2024-02-03 10:11:12', 'leise', NULL, 1);)");
    BOOST_TEST(read.project.name == "Studie");
    BOOST_TEST(read.project.origin == "QualCoder 4.0");
    BOOST_TEST(read.project.description == "Memo des Projekts");
    BOOST_TEST(read.project.authorship.creation_date_time == "2024-02-01T10:00:00");
    const auto& source = text_source(read);
    BOOST_TEST(source.name == "Interview 01");
    BOOST_TEST(source.description == "Kurz");
    BOOST_REQUIRE(source.selections.size() == 1U);
    BOOST_TEST(words(read, 0) == "Angst");
    const auto& selection = source.selections.front();
    BOOST_TEST(selection.description == "leise");
    BOOST_TEST(selection.codings.front().creation_date_time == "2024-02-03T10:11:12");
    BOOST_TEST((selection.codings.front().code == read.project.codes.front().guid));
    BOOST_TEST(read.project.codes.front().description == "Furcht");
    BOOST_TEST(read.project.codes.front().color == "#F00000");
    BOOST_REQUIRE(read.project.users.size() == 2U);
    BOOST_TEST(read.project.users[1].name == "AK");
    BOOST_TEST((selection.codings.front().creating_user == read.project.users[1].guid));
    BOOST_TEST(read.misplaced.empty());
    BOOST_TEST(read.recounted == 0);
    BOOST_TEST(left_out(read, LeftOut::What::ImportantMarks) == 1);
}

BOOST_AUTO_TEST_CASE(categories_and_codes_below_codes_are_one_tree) {
    const auto read = read_qualcoder(qualcoder_schema() + R"(
        INSERT INTO code_cat(catid, name, supercatid) VALUES (1, 'Gefühle', NULL), (2, 'Schwere', 1);
        INSERT INTO code_name(cid, name, catid, supercid) VALUES (1, 'Angst', 2, NULL), (2, 'Zorn', 1, NULL), (3, 'Nachts', NULL, 1), (4, 'Anderes', NULL, NULL);)");
    std::string tree;
    for (const auto& code : read.project.codes) tree += std::string(static_cast<std::size_t>(code.depth), '-') + code.name + (code.is_codable ? " " : "* ");
    BOOST_TEST(tree == "Anderes Gefühle* -Schwere* --Angst ---Nachts -Zorn ");
}

BOOST_AUTO_TEST_CASE(categories_within_each_other_and_missing_ones_stand_at_the_top) {
    const auto read = read_qualcoder(qualcoder_schema() + R"(
        INSERT INTO code_cat(catid, name, supercatid) VALUES (1, 'A', 2), (2, 'B', 1), (3, 'C', 3), (4, 'D', 99);)");
    BOOST_TEST(read.project.codes.size() == 4U);
    BOOST_TEST(read.report.count(Notice::Kind::DanglingReference) == 3);
}

BOOST_AUTO_TEST_CASE(positions_in_utf_16_are_recounted) {
    const auto read = read_qualcoder(qualcoder_text("😀 Ich habe 😀 Angst und Wut.", {"15, 20, 'Angst'", "25, 28, 'Wut'", "3, 6, 'Ich'"}));
    BOOST_TEST(words(read, 0) == "Angst");
    BOOST_TEST(words(read, 1) == "Wut");
    BOOST_TEST(words(read, 2) == "Ich");
    BOOST_TEST(read.recounted == 3);
    BOOST_TEST(read.misplaced.empty());
    BOOST_REQUIRE(read.report.countings().size() == 1U);
    BOOST_TEST(read.report.countings().front().emoji_as_two);
}

BOOST_AUTO_TEST_CASE(one_coding_in_other_units_than_the_rest_is_recounted_alone) {
    const auto read = read_qualcoder(qualcoder_text("😀 Ich habe 😀 Angst und Wut.", {"13, 18, 'Angst'", "23, 26, 'Wut'", "3, 6, 'Ich'"}));
    BOOST_TEST(words(read, 0) == "Angst");
    BOOST_TEST(words(read, 1) == "Wut");
    BOOST_TEST(words(read, 2) == "Ich");
    BOOST_TEST(read.recounted == 1);
    BOOST_TEST(read.misplaced.empty());
    BOOST_TEST(!read.report.countings().front().emoji_as_two);
}

BOOST_AUTO_TEST_CASE(line_ends_of_two_characters_count_as_the_words_say) {
    const std::string text = "Ja.\r\nNein.\r\nAngst.\r\nWut.";
    const auto as_two = read_qualcoder(qualcoder_text(text, {"12, 17, 'Angst'", "20, 23, 'Wut'"}));
    const auto as_one = read_qualcoder(qualcoder_text(text, {"10, 15, 'Angst'", "17, 20, 'Wut'"}));
    for (const auto* read : {&as_two, &as_one}) {
        BOOST_TEST(words(*read, 0) == "Angst");
        BOOST_TEST(words(*read, 1) == "Wut");
        BOOST_TEST(read->misplaced.empty());
        BOOST_TEST(*text_source(*read).content.text == "Ja.\nNein.\nAngst.\nWut.");
    }
    BOOST_TEST(as_two.recounted == 0);
    BOOST_TEST(as_one.recounted == 2);
    BOOST_TEST(as_two.report.countings().front().line_ends_as_two);
    BOOST_TEST(!as_one.report.countings().front().line_ends_as_two);
}

BOOST_AUTO_TEST_CASE(a_byte_order_mark_counts_or_does_not) {
    for (const auto* coding : {"5, 10, 'Angst'", "4, 9, 'Angst'"}) {
        const auto read = read_qualcoder(qualcoder_text("\xEF\xBB\xBFJa. Angst", {coding}));
        BOOST_TEST(words(read, 0) == "Angst");
        BOOST_TEST(*text_source(read).content.text == "Ja. Angst");
        BOOST_TEST(read.misplaced.empty());
    }
}

BOOST_AUTO_TEST_CASE(paragraph_separators_in_the_stored_words_are_line_ends) {
    const auto read = read_qualcoder(qualcoder_text("Eins\nZwei\nDrei", {"0, 9, 'Eins\xE2\x80\xA9Zwei'"}));
    BOOST_TEST(words(read, 0) == "Eins\nZwei");
    BOOST_TEST(read.misplaced.empty());
}

BOOST_AUTO_TEST_CASE(words_that_stand_nearby_are_followed_and_listed) {
    const auto read = read_qualcoder(qualcoder_text("Also, ich habe Angst gehabt.", {"17, 22, 'Angst'"}));
    BOOST_TEST(words(read, 0) == "Angst");
    BOOST_REQUIRE(read.misplaced.size() == 1U);
    BOOST_TEST((read.misplaced.front().outcome == MisplacedCoding::Outcome::Moved));
    BOOST_TEST(read.misplaced.front().code == "Angst");
    BOOST_TEST(read.misplaced.front().source == "Interview 01");
    BOOST_TEST(read.misplaced.front().begin == 15);
}

BOOST_AUTO_TEST_CASE(words_at_several_places_or_nowhere_stay_and_are_listed) {
    const auto read = read_qualcoder(qualcoder_text("ja und nein und ja und nein und", {"7, 9, 'ja'", "3, 6, 'Wut'", "0, 500, 'Zorn'"}));
    BOOST_REQUIRE(read.misplaced.size() == 3U);
    BOOST_TEST((read.misplaced[0].outcome == MisplacedCoding::Outcome::Ambiguous));
    BOOST_TEST(read.misplaced[0].begin == 7);
    BOOST_TEST((read.misplaced[1].outcome == MisplacedCoding::Outcome::Lost));
    BOOST_TEST(words(read, 1) == "und");
    BOOST_TEST(read.misplaced[1].words == "Wut");
    BOOST_TEST(read.misplaced[2].end == 31);
}

BOOST_AUTO_TEST_CASE(annotations_count_as_the_codings_of_their_text_do) {
    const auto read = read_qualcoder(qualcoder_text("😀 Ich habe Angst.", {"12, 17, 'Angst'"}) +
                                     "INSERT INTO annotation VALUES (1, 1, 3, 6, 'Wer?', 'AK', '2024-02-01 10:00:00');");
    BOOST_TEST(words(read, 1) == "Ich");
    BOOST_TEST(text_source(read).selections[1].description == "Wer?");
    BOOST_TEST(text_source(read).selections[1].codings.empty());
}

BOOST_AUTO_TEST_CASE(cases_attributes_and_journals_are_read) {
    const auto read = read_qualcoder(qualcoder_schema() + R"(
        INSERT INTO source(id, name, fulltext) VALUES (1, 'A', 'Ja, gut so.'), (2, 'B', 'Nein.');
        INSERT INTO cases(caseid, name, memo) VALUES (5, 'Fall 1', 'Memo');
        INSERT INTO case_text(caseid, fid, pos0, pos1) VALUES (5, 2, 0, 5), (5, 1, 4, 7), (99, 1, 0, 1), (5, 99, 0, 1);
        INSERT INTO attribute_type VALUES ('Alter', '', '', '', 'case', 'numeric'), ('Ort', '', '', 'Wohnort', 'file', 'character'),
                                          ('Dauer', '', '', '', 'file', 'numeric');
        INSERT INTO attribute(name, attr_type, value, id) VALUES ('Alter', 'case', '41', 5), ('Ort', 'file', 'Kiel', 1), ('Dauer', 'file', '48,5', 1),
                                          ('Dauer', 'file', 'lang', 2), ('Ort', 'file', '', 2), ('Fehlt', 'file', 'x', 1), ('Ort', 'file', 'x', 99);
        INSERT INTO journal VALUES (1, 'Tagebuch', 'Erster Tag' || char(13, 10) || 'Zweiter', '2024-02-01 10:00:00', 'AK');)");
    BOOST_REQUIRE(read.project.cases.size() == 1U);
    const auto& own = read.project.cases.front();
    BOOST_REQUIRE(own.source_refs.size() == 1U);
    BOOST_TEST((own.source_refs.front() == text_source(read, 1).guid));
    BOOST_REQUIRE(own.selection_refs.size() == 1U);
    BOOST_TEST(words(read, 0) == "gut");
    BOOST_TEST((own.selection_refs.front() == text_source(read).selections.front().guid));
    BOOST_REQUIRE(own.values.size() == 1U);
    BOOST_TEST(own.values.front().value == "41");
    using Type = formats::refi::TypeOfVariable;
    BOOST_TEST((read.project.variables[0].type == Type::Integer));
    BOOST_TEST((read.project.variables[2].type == Type::Float));
    BOOST_TEST(text_source(read).values.size() == 2U);
    BOOST_TEST(text_source(read).values[1].value == "48.5");
    BOOST_TEST((text_source(read, 1).values[0].type == Type::Text));
    BOOST_TEST(read.report.count(Notice::Kind::UnreadableValue) == 1);
    BOOST_TEST(*read.project.notes.front().content.text == "Erster Tag\nZweiter");
    BOOST_TEST(read.report.count(Notice::Kind::DanglingReference) == 4);
}

BOOST_AUTO_TEST_CASE(pictures_recordings_and_pdfs_keep_their_codings) {
    const auto read = read_qualcoder(qualcoder_schema() + R"(
        INSERT INTO code_name(cid, name) VALUES (1, 'Angst');
        INSERT INTO source(id, name, fulltext, mediapath, av_text_id) VALUES (1, 'bild.png', NULL, '/images/bild.png', NULL), (2, 'ton.mp3', NULL, 'audio:C:\Ton\ton.mp3', 4),
            (3, 'bericht.pdf', 'Seite eins', '/docs/bericht.pdf', NULL), (4, 'ton.txt', 'Hallo', NULL, NULL), (5, 'schlimm.png', NULL, '/images/../../etc/passwd', NULL);
        INSERT INTO code_image VALUES (1, 1, 10, 20, 30, 40, 1, 'a < "b"', '2024-02-01 10:00:00', 'AK', 0, NULL), (2, 3, 1, 1, 1, 1, 1, '', '', 'AK', 0, 2);
        INSERT INTO code_av VALUES (1, 2, 1000, 2000, 1, '', '', 'AK', 0);
        INSERT INTO code_text VALUES (1, 1, 3, 'eins', 6, 10, 'AK', '', '', NULL, 0);)");
    const auto& picture = std::get<MediaSource>(read.project.sources[0]);
    BOOST_TEST(picture.path == "relative:///images/bild.png");
    BOOST_REQUIRE(picture.selections.size() == 1U);
    BOOST_TEST(picture.selections.front().xml.find(R"(firstX="10" firstY="20" secondX="40" secondY="60")") != std::string::npos);
    const auto& sound = std::get<MediaSource>(read.project.sources[1]);
    BOOST_TEST((sound.medium == formats::refi::Medium::Audio));
    BOOST_TEST(sound.path == "absolute:///C:/Ton/ton.mp3");
    BOOST_TEST(sound.selections.front().element == "AudioSelection");
    const auto& pdf = std::get<MediaSource>(read.project.sources[2]);
    BOOST_REQUIRE(pdf.text.has_value());
    BOOST_TEST(pdf.text->selections.size() == 1U);
    BOOST_TEST(left_out(read, LeftOut::What::Areas) == 1);
    BOOST_REQUIRE(read.project.links.size() == 1U);
    BOOST_TEST((read.project.links.front().target == text_source(read, 3).guid));
    BOOST_TEST(std::get<MediaSource>(read.project.sources[4]).path.empty());
    BOOST_TEST(read.report.count(Notice::Kind::UnsafePath) == 1);
    BOOST_TEST(read.report.count(Notice::Kind::DanglingReference) == 0);
}

BOOST_AUTO_TEST_CASE(what_is_read_can_be_written_as_a_valid_exchange_file_and_read_again) {
    auto read = read_qualcoder(qualcoder_text("😀 Ich habe\r\nAngst.", {"10, 15, 'Angst'"}) + R"(
        INSERT INTO source(id, name, mediapath) VALUES (2, 'bild.png', '/images/bild.png');
        INSERT INTO code_image VALUES (1, 2, 10, 20, 30, 40, 1, 'a < "b"', '2024-02-01 10:00:00', 'AK', 0, NULL);
        INSERT INTO cases(caseid, name) VALUES (5, 'Fall 1'); INSERT INTO case_text(caseid, fid, pos0, pos1) VALUES (5, 1, 0, 18);
        INSERT INTO attribute_type VALUES ('Alter', '', '', '', 'file', 'numeric'); INSERT INTO attribute(name, attr_type, value, id) VALUES ('Alter', 'file', '3', 1);
        INSERT INTO annotation VALUES (1, 1, 0, 1, 'Wer?', 'AK', '2024-02-01 10:00:00');)");
    BOOST_TEST(test::schema_error(test::written_xml(read.project), "Project.xsd") == "");
    read.project.origin = "Fundstelle";  // how its positions count is then no matter of evidence
    const auto again = test::written_and_read(read.project).project;
    BOOST_TEST((std::get<formats::refi::TextSource>(again.sources[0]).selections == text_source(read).selections));
    BOOST_TEST((again.codes == read.project.codes));
}

BOOST_AUTO_TEST_CASE(an_old_database_without_newer_tables_and_columns_is_read) {
    const auto read = read_qualcoder(R"(
        CREATE TABLE project(databaseversion text, date text, memo text, about text);
        CREATE TABLE source(id integer primary key, name text, fulltext text, mediapath text, memo text, owner text, date text);
        CREATE TABLE code_text(cid integer, fid integer, seltext text, pos0 integer, pos1 integer, owner text, date text, memo text);
        CREATE TABLE code_name(cid integer primary key, name text, memo text, catid integer, owner text, date text, color text);
        INSERT INTO project VALUES ('v1', '2019-01-01_10:00:00', NULL, 'QualCoder 1.0');
        INSERT INTO source VALUES (1, 'A', 'Ich habe Angst.', NULL, NULL, 'AK', '2019-01-01_10:00:00');
        INSERT INTO code_name VALUES (1, 'Angst', NULL, NULL, 'AK', '', NULL);
        INSERT INTO code_text VALUES (1, 1, 'Angst', 9, 14, 'AK', '', NULL), (1, 1, 'Ich', 0, 3, 'AK', '', NULL);)");
    BOOST_TEST(text_source(read).selections.size() == 2U);
    BOOST_TEST(read.project.authorship.creation_date_time == "2019-01-01T10:00:00");
    BOOST_TEST(read.report.count(Notice::Kind::DoubleGuid) == 0);
}

BOOST_AUTO_TEST_CASE(a_folder_is_read_and_its_pseudonyms_are_not) {
    const test::TemporaryFolder folder;
    const auto study = folder / "Meine Studie.qda";
    std::filesystem::create_directory(study);
    test::make_database(study / "data.qda", qualcoder_text("Ich habe Angst.", {"9, 14, 'Angst'"}));
    const auto without = formats::qualcoder::read_qualcoder(study);
    BOOST_TEST(without.project.name == "Meine Studie");
    BOOST_TEST(left_out(without, LeftOut::What::Pseudonyms) == 0);
    (void)folder.file("Meine Studie.qda/pseudonyms.json", R"([{"original": "Petra", "pseudonym": "Anna"}])");
    const auto with = formats::qualcoder::read_qualcoder(study / "data.qda");
    BOOST_TEST(with.project.name == "Meine Studie");
    BOOST_TEST(left_out(with, LeftOut::What::Pseudonyms) == 1);
    BOOST_TEST((with.project == without.project));
}

BOOST_AUTO_TEST_CASE(wrong_types_dangling_ids_and_huge_values_are_reported) {
    const auto read = read_qualcoder(qualcoder_text("Ich habe Angst.", {"9, 14, 'Angst'"}) + R"(
        INSERT INTO code_text VALUES (10, 1, 1, 'x', 'vorn', 3, 'AK', '', '', NULL, 0), (11, 1, 1, 'x', NULL, NULL, 'AK', '', '', NULL, 0),
            (12, 1, 99, 'x', 0, 3, 'AK', '', '', NULL, 0), (13, 99, 1, 'Ich', 0, 3, 'AK', 'gestern', '', NULL, 0),
            (14, 1, 1, 'Angst', 14, 9, 'AK', '', '', NULL, 0), (15, 1, 1, NULL, 9223372036854775807, -9223372036854775808, 'AK', '', '', NULL, 0),
            (16, 1, 1, x'FF41', 4, 8, x'FF41', '', '', NULL, 0), (17, 1, 1, '', 3, 3, '', '', '', NULL, 0);
        UPDATE code_name SET color = 'rot';)");
    BOOST_TEST(read.report.count(Notice::Kind::UnreadableNumber) == 3);
    BOOST_TEST(read.report.count(Notice::Kind::DanglingReference) == 2);  // the source, and at the end the code
    BOOST_TEST(read.report.count(Notice::Kind::UnreadableDate) == 1);
    BOOST_TEST(read.report.count(Notice::Kind::UnreadableColor) == 1);
    BOOST_TEST(read.report.count(Notice::Kind::ReplacedCharacters) > 0);
    BOOST_TEST(read.report.count(Notice::Kind::EmptySelection) == 1);
    const auto& selections = text_source(read).selections;
    BOOST_REQUIRE(selections.size() == 6U);
    BOOST_TEST(words(read, 2) == "Angst");
    BOOST_TEST(selections[3].start == 0);
    BOOST_TEST(selections[3].end == 15);
}

BOOST_AUTO_TEST_CASE(other_databases_are_not_supported) {
    BOOST_CHECK_EXCEPTION(read_qualcoder("CREATE TABLE a(b);"), Error, of_kind(ErrorKind::Unsupported));
    BOOST_CHECK_EXCEPTION(read_qualcoder("CREATE TABLE project(date); CREATE VIEW source AS SELECT 1 AS id; CREATE TABLE code_name(cid); CREATE TABLE code_text(cid);"),
                          Error, of_kind(ErrorKind::Unsupported));
    BOOST_CHECK_EXCEPTION(formats::qualcoder::read_qualcoder(std::filesystem::path{"/gibt/es/nicht.qda"}), Error, of_kind(ErrorKind::NotFound));
}

BOOST_AUTO_TEST_CASE(reading_can_be_cancelled) {
    const test::TemporaryFolder folder;
    const auto file = test::make_database(folder / "data.qda", qualcoder_text("Ja.", {}));
    BOOST_CHECK_EXCEPTION(formats::qualcoder::read_qualcoder(file, [](std::size_t, std::size_t) { return false; }), Error, of_kind(ErrorKind::Cancelled));
}

BOOST_AUTO_TEST_CASE(many_lost_codings_in_a_long_text_take_no_time) {
    std::string text;
    for (int i = 0; i < 200'000; ++i) text += "aaaaaaaaaa ";
    const auto read = read_qualcoder(qualcoder_text(text, {}) +
                                     "INSERT INTO code_text(cid, fid, pos0, pos1, seltext) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
                                     " SELECT 1, 1, i, i + 5, 'aaaaaaaaaa aaaaaaaaaa b' FROM n;");
    BOOST_TEST(read.misplaced.size() == 5000U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
