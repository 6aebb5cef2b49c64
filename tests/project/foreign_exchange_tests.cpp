// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/file.h"
#include "formats/foreign_reader.h"
#include "formats/qualcoder_file.h"
#include "formats/refi/qdpx_writer.h"
#include "formats/refi_random_project.h"
#include "formats/rqda_file.h"
#include "formats/taguette_file.h"
#include "project/dump.h"
#include "project/in_memory.h"
#include "project/small_study.h"
#include "text/encoding.h"
#include "text/utf8.h"

namespace fundstelle::project {

namespace {

using formats::foreign::LeftOut;
using formats::foreign::MisplacedCoding;
using test::make_database;
using test::qualcoder_schema;
using test::qualcoder_text;
using test::sql_text;
using Words = std::vector<std::string>;

/// A text with emoji and line ends of two, on which positions differ by how they are counted.
const std::string kText = "I: Wie war es? 😀\r\nB: Ich hatte 😀😀 Angst.\r\nDann kam\r\nWut auf. Ja.\r\n";
const Words kStored{"Wie war es?", "Angst", "Angst.\r\nDann", "Wut"};

/// The same words coded in kText, where each character counts as `units_of` says and a line end two.
std::string coded_text(const std::function<int(char32_t)>& units_of) {
    auto sql = qualcoder_schema() + "INSERT INTO code_name(cid, name, color) VALUES (1, 'Gefühl', '#FF0000'); INSERT INTO source(id, name, fulltext) VALUES (1, 'Gespräch', " +
               sql_text(kText) + ");";
    const auto units_before = [&](std::size_t bytes) {
        int units = 0;
        for (std::size_t at = 0; at < bytes;) units += units_of(text::next_code_point(kText, at));
        return units;
    };
    for (const auto& words : kStored) {
        const auto at = kText.find(words);
        sql += "INSERT INTO code_text(cid, fid, pos0, pos1, seltext, owner) VALUES (1, 1, " + std::to_string(units_before(at)) + ", " + std::to_string(units_before(at + words.size())) + ", " +
               sql_text(words) + ", 'BM');";
    }
    return sql;
}

Words coded_words(Project& project) {
    Words words;
    for (const auto& document : project.documents().all()) {
        for (const auto& coding : project.codings().of_document(document.id)) words.emplace_back(project.documents().text(document.id)->words(coding.range));
    }
    std::sort(words.begin(), words.end());
    return words;
}

Words plain(Words words) {
    for (auto& one : words) one = text::with_plain_line_ends(one);
    std::sort(words.begin(), words.end());
    return words;
}

struct Fixture : test::TemporaryFilesInMemory, test::TemporaryProject {
    ExchangeImport import(const std::string& sql, const std::string& name = "datei") { return (*this)->exchange().import(make_database(folder / name, sql)); }
    test::Dump state() {
        test::copy_open_project(**this, folder / "kopie.fundstelle");
        auto dump = test::dump_of(folder / "kopie.fundstelle");
        std::filesystem::remove(folder / "kopie.fundstelle");
        return dump;
    }
    void refuses(const std::filesystem::path& path, ErrorKind kind, const ImportOptions& options = {}) {
        BOOST_CHECK_EXCEPTION((*this)->exchange().import(path, {}, options), Error, [&](const Error& error) { return error.kind() == kind && !error.subject().empty(); });
        BOOST_TEST((*this)->history().empty());
        BOOST_TEST((*this)->documents().all().empty());
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(foreign_exchange_tests, Fixture)

BOOST_AUTO_TEST_CASE(every_coding_of_qualcoder_stands_on_the_words_that_were_stored_with_it) {
    const std::vector<std::function<int(char32_t)>> units{[](char32_t) { return 1; }, [](char32_t c) { return c > 0xFFFF ? 2 : 1; }, [](char32_t c) { return c == '\r' ? 0 : 1; }};
    for (const auto& units_of : units) {
        test::TemporaryProject study;
        const auto result = study->exchange().import(make_database(study.folder / "data.qda", coded_text(units_of)));
        BOOST_TEST(result.codings == kStored.size());
        BOOST_TEST(result.coders == 1U);
        BOOST_TEST(result.misplaced.empty());
        BOOST_TEST(coded_words(*study) == plain(kStored), boost::test_tools::per_element());
        BOOST_TEST(study->soundness_problems().empty());
    }
}

BOOST_AUTO_TEST_CASE(projects_of_taguette_and_rqda_bring_their_codings) {
    const std::string html = "<p>Ich habe <b>gro\xC3\x9F" "e</b> Angst 😀 gehabt.</p>";
    const auto at = std::string{"Ich habe große "}.size();
    const auto taguette = import(test::taguette_schema() + "INSERT INTO documents VALUES (1, 'Interview', '', '', '', 1, '', " + sql_text(html) + "); INSERT INTO highlights VALUES (1, 1, " +
                                 std::to_string(at) + ", " + std::to_string(at + 5) + ", 'Angst'); INSERT INTO highlight_tags VALUES (1, 1);");
    BOOST_TEST(taguette.codings == 1U);
    const auto rqda = import(test::rqda_schema() + "INSERT INTO coding VALUES (1, 1, 'Angst', 9.0, 14.0, 1, 'rqda', 'Mon Oct 28 08:11:36 2019', 'leise'), (2, 1, 'Wut', 21, 24, 1, '', '', '');");
    BOOST_TEST(rqda.codings == 2U);
    BOOST_TEST(coded_words(**this) == (Words{"Angst", "Angst", "Wut"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_import_is_one_action_named_by_program_and_project_and_can_be_taken_back) {
    test::SmallStudy study;
    const auto state_of = [&] {
        test::copy_open_project(*study, folder / "kopie.fundstelle");
        auto dump = test::dump_of(folder / "kopie.fundstelle");
        std::filesystem::remove(folder / "kopie.fundstelle");
        return dump;
    };
    const auto before = state_of();
    const auto entries = study->history().size();
    std::filesystem::create_directory(folder / "Studie.qda");
    make_database(folder / "Studie.qda/data.qda", qualcoder_text("Ich habe Angst.", {"9, 14, 'Angst'"}) + R"(
        INSERT INTO cases VALUES (1, 'Fall', 'Memo', '', ''); INSERT INTO case_text VALUES (1, 1, 1, 0, 14, '', '', '');
        INSERT INTO journal VALUES (1, 'Tagebuch', 'Heute', '', 'AK'); INSERT INTO annotation VALUES (1, 1, 0, 3, 'Wer?', 'BM', '');
        INSERT INTO attribute_type VALUES ('Alter', '', '', '', 'file', 'numeric'); INSERT INTO attribute VALUES (1, 'Alter', 'file', '40', 1, '', '');)");
    const auto result = study->exchange().import(folder / "Studie.qda");
    BOOST_TEST(result.documents == 1U);
    BOOST_TEST(result.memos >= 3U);
    BOOST_REQUIRE(study->history().size() == entries + 1);
    const auto intent = nlohmann::json::parse(study->history().back().intent);
    BOOST_TEST(intent.at("kind") == "import-foreign");
    BOOST_TEST(intent.at("name") == "Studie");
    BOOST_TEST(intent.at("program") == "QualCoder 4.0");
    BOOST_TEST(study->soundness_problems().empty());
    const auto after = state_of();
    study->undo();
    BOOST_TEST(test::first_difference(state_of(), before) == "");
    study->redo();
    BOOST_TEST(test::first_difference(state_of(), after) == "");
}

BOOST_AUTO_TEST_CASE(what_was_mended_and_what_stays_outside_is_told) {
    const auto result = import(qualcoder_text("😀😀 Ich habe Angst und Angst.", {"14, 19, 'Angst'", "5, 8, 'Ich'", "9, 13, 'habe'", "20, 23, 'Wut'"}) +
                               "INSERT INTO graph VALUES (1, 'Netz'); CREATE TABLE pseudonyms(id integer, name text); INSERT INTO pseudonyms VALUES (1, 'Frau Kowalczyk');");
    BOOST_TEST(result.codings == 4U);
    BOOST_REQUIRE(result.misplaced.size() == 1U);
    BOOST_TEST((result.misplaced[0].outcome == MisplacedCoding::Outcome::Lost));
    BOOST_TEST(result.misplaced[0].words == "Wut");
    BOOST_TEST(result.misplaced[0].source == "Interview 01");
    BOOST_TEST((result.left_out == std::vector<LeftOut>{{LeftOut::What::Graphs, 1}, {LeftOut::What::Pseudonyms, 1}}));
    const auto words = read_file(path(), 1 << 28);
    BOOST_TEST(words.find("Kowalczyk") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_dry_run_says_the_same_and_leaves_nothing) {
    const auto before = state();
    const auto file = make_database(folder / "datei", coded_text([](char32_t) { return 1; }));
    const auto looked = (*this)->exchange().import(file, {}, {{}, true});
    BOOST_TEST(test::first_difference(state(), before) == "");
    BOOST_TEST((*this)->history().empty());
    const auto done = (*this)->exchange().import(file);
    BOOST_TEST(looked.codings == done.codings);
    BOOST_TEST(looked.codings == kStored.size());
    BOOST_TEST(looked.documents == done.documents);
    BOOST_TEST(looked.codes == done.codes);
    BOOST_TEST(coded_words(**this) == plain(kStored), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_has_been_read_already_is_imported_too) {
    auto read = test::read_qualcoder(qualcoder_text("Ich habe Angst.", {"9, 14, 'Angst'"}));
    BOOST_TEST((*this)->exchange().import(read, {}, true).codings == 1U);
    BOOST_TEST((*this)->history().empty());
    BOOST_TEST((*this)->exchange().import(std::move(read)).codings == 1U);
    BOOST_TEST(coded_words(**this) == Words{"Angst"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(files_are_known_by_what_they_hold_and_not_by_their_names) {
    BOOST_TEST(import(qualcoder_text("Ich habe Angst.", {"9, 14, 'Angst'"}), "a.qdpx").codings == 1U);
    const auto random = test::random_project(3);
    formats::refi::write_qdpx(folder / "b.sqlite3", random);
    BOOST_TEST((*this)->exchange().import(folder / "b.sqlite3").documents > 0U);
}

BOOST_AUTO_TEST_CASE(of_several_studies_of_taguette_one_is_named) {
    const auto file = make_database(folder / "taguette.sqlite3", test::taguette_schema() + "INSERT INTO projects VALUES (2, 'Andere', '', ''), (3, 'Doppelt', '', ''), (4, 'Doppelt', '', '');");
    refuses(file, ErrorKind::Ambiguous);
    refuses(file, ErrorKind::Ambiguous, {"Doppelt"});
    refuses(file, ErrorKind::NotFound, {"Fehlt"});
    (*this)->exchange().import(file, {}, {"Andere"});
    BOOST_TEST((*this)->codebook().tree().size() == 0U);
    (*this)->exchange().import(file, {}, {"1"});
    BOOST_TEST((*this)->codebook().tree().size() == 1U);
}

BOOST_AUTO_TEST_CASE(what_a_database_would_run_is_not_run) {
    const auto trapped = qualcoder_text("Ich habe Angst.", {"9, 14, 'Angst'"}) + R"(
        CREATE TRIGGER falle AFTER INSERT ON code_text BEGIN DELETE FROM source; END;
        CREATE TRIGGER falle_2 AFTER DELETE ON code_text BEGIN DELETE FROM source; END;
        CREATE VIEW endlos AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n;
        CREATE TABLE case_text_2(a, b GENERATED ALWAYS AS (zeroblob(900000000)) VIRTUAL);)";
    BOOST_TEST(import(trapped).codings == 1U);
    BOOST_TEST(coded_words(**this) == Words{"Angst"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(views_in_the_place_of_tables_are_no_project) {
    refuses(make_database(folder / "a", "CREATE TABLE project(date); CREATE TABLE code_name(cid); CREATE TABLE code_text(cid); CREATE VIEW source AS SELECT 1 AS id;"), ErrorKind::Unsupported);
}

BOOST_AUTO_TEST_CASE(a_file_that_was_cut_is_refused_and_leaves_nothing) {
    std::string words;
    for (int i = 0; i < 20'000; ++i) words += "Angst ";
    const auto whole = read_file(make_database(folder / "ganz", qualcoder_text(words, {"0, 5, 'Angst'"})), 1 << 28);
    for (const std::size_t share : {1U, 2U, 3U, 5U, 7U}) {
        BOOST_TEST_CONTEXT("eighths " << share) { refuses(folder.file("ab.qda", whole.substr(0, whole.size() * share / 8)), ErrorKind::Malformed); }
    }
    BOOST_TEST(import(qualcoder_text("Ich habe Angst.", {"9, 14, 'Angst'"})).codings == 1U);
}

BOOST_AUTO_TEST_CASE(what_is_no_project_of_a_known_program_is_refused_by_name) {
    refuses(make_database(folder / "fremd.sqlite3", "CREATE TABLE adressen(name text);"), ErrorKind::Unsupported);
    refuses(folder.file("notiz.qdpx", "Liebe Gruppe, anbei das Projekt."), ErrorKind::Unsupported);
    refuses(folder.file("leer.qdpx", ""), ErrorKind::Unsupported);
    std::filesystem::create_directory(folder / "Ordner");
    refuses(folder / "Ordner", ErrorKind::Unsupported);
    refuses(folder / "fehlt.qdpx", ErrorKind::NotFound);
    test::TemporaryProject own;
    own.close();
    refuses(own.path(), ErrorKind::Unsupported);
}

BOOST_AUTO_TEST_CASE(what_the_other_program_has_not_finished_writing_is_refused) {
    const auto file = make_database(folder / "data.qda", qualcoder_text("Ich habe Angst.", {}));
    write_file(folder / "data.qda-wal", std::string(64, 'x'));
    refuses(file, ErrorKind::Locked);
}

BOOST_AUTO_TEST_CASE(whoever_cancels_has_nothing_imported) {
    const auto file = make_database(folder / "data.qda", coded_text([](char32_t) { return 1; }));
    std::size_t asked = 0;
    BOOST_TEST((*this)->exchange().import(file, [&](std::size_t, std::size_t) { return ++asked < 2; }).cancelled);
    BOOST_TEST(asked == 2U);
    BOOST_TEST((*this)->history().empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
