// SPDX-License-Identifier: GPL-3.0-or-later
// Databases of others, among them some that were made to do harm.
#include <boost/test/unit_test.hpp>

#include <fstream>
#include <vector>

#include "base/file.h"
#include "error_kind.h"
#include "sqlite/foreign_database.h"
#include "support/foreign_file.h"
#include "support/temporary_folder.h"

namespace {

using namespace fundstelle;
using sqlite::ForeignDatabase;
using sqlite::ForeignRow;
using test::error_of;
using test::make_database;

std::vector<std::string> texts(ForeignDatabase& database, std::string_view table, std::string_view column) {
    std::vector<std::string> found;
    database.for_each_row(table, {column}, [&](const ForeignRow& row) { found.emplace_back(row.text(0)); });
    return found;
}

struct Folder : test::TemporaryFolder {
    [[nodiscard]] std::filesystem::path database(const std::string& sql) const { return make_database(*this / "a.sqlite3", sql); }
    [[nodiscard]] std::string bytes(const std::string& sql) const { return read_file(database(sql), 1 << 28); }
};

BOOST_FIXTURE_TEST_SUITE(foreign_database_tests, Folder)

BOOST_AUTO_TEST_CASE(rows_come_in_the_order_in_which_they_are_stored) {
    ForeignDatabase database{this->database("CREATE TABLE a(id INTEGER PRIMARY KEY, name TEXT); INSERT INTO a VALUES (2, 'zwei'), (1, 'eins');")};
    BOOST_TEST(texts(database, "a", "name") == (std::vector<std::string>{"eins", "zwei"}), boost::test_tools::per_element());
    BOOST_TEST(database.count("a") == 2);
}

BOOST_AUTO_TEST_CASE(names_hold_without_regard_to_case_and_with_any_characters) {
    ForeignDatabase database{this->database(R"(CREATE TABLE "Ein ""Tisch"" [x]"("Die Spalte" TEXT); INSERT INTO "ein ""tisch"" [x]" VALUES ('ja');)")};
    BOOST_TEST(database.has_column("EIN \"TISCH\" [x]", "die spalte"));
    BOOST_TEST(texts(database, "ein \"tisch\" [x]", "die SPALTE") == std::vector<std::string>{"ja"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_is_not_there_is_empty) {
    ForeignDatabase database{this->database("CREATE TABLE a(name TEXT); INSERT INTO a VALUES ('ja');")};
    BOOST_TEST(!database.has_table("b"));
    BOOST_TEST(database.count("b") == 0);
    BOOST_TEST(texts(database, "b", "name").empty());
    int rows = 0;
    database.for_each_row("a", {"memo", "name"}, [&](const ForeignRow& row) {
        ++rows;
        BOOST_TEST(row.is_null(0));
        BOOST_TEST((row.text(1) == "ja"));
    });
    BOOST_TEST(rows == 1);
}

BOOST_AUTO_TEST_CASE(a_number_is_read_however_it_is_stored) {
    ForeignDatabase database{this->database("CREATE TABLE a(n); INSERT INTO a VALUES (7), (8.0), ('9'), (1.5), ('x'), (1e300), (x'3130'), (NULL);")};
    std::vector<std::int64_t> numbers;
    database.for_each_row("a", {"n"}, [&](const ForeignRow& row) { numbers.push_back(row.integer(0).value_or(-1)); });
    BOOST_TEST(numbers == (std::vector<std::int64_t>{7, 8, 9, -1, -1, -1, -1, -1}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_database_in_memory_is_read_like_a_file) {
    const auto bytes = this->bytes("CREATE TABLE a(name TEXT); INSERT INTO a VALUES ('ja');");
    ForeignDatabase database{bytes, "a.qda"};
    BOOST_TEST(texts(database, "a", "name") == std::vector<std::string>{"ja"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(texts_of_another_encoding_come_as_utf_8) {
    ForeignDatabase database{this->database("PRAGMA encoding = 'UTF-16le'; CREATE TABLE a(name TEXT); INSERT INTO a VALUES ('Jürgen');")};
    BOOST_TEST(texts(database, "a", "name") == std::vector<std::string>{"Jürgen"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(reading_leaves_the_file_and_its_folder_as_they_were) {
    const auto path = database("CREATE TABLE a(name TEXT); INSERT INTO a VALUES ('ja');");
    const auto before = read_file(path, 1 << 20);
    {
        ForeignDatabase database{path};
        (void)texts(database, "a", "name");
    }
    BOOST_TEST((read_file(path, 1 << 20) == before));
    BOOST_TEST(std::distance(std::filesystem::directory_iterator{this->path()}, {}) == 1);
}

BOOST_AUTO_TEST_CASE(nothing_in_a_path_is_an_option) {
    const auto path = *this / "a?mode=rwc&x=%41#ä.sqlite3";
    make_database(path, "CREATE TABLE a(name TEXT); INSERT INTO a VALUES ('ja');");
    ForeignDatabase database{path};
    BOOST_TEST(database.count("a") == 1);
}

BOOST_AUTO_TEST_CASE(views_virtual_tables_and_computed_columns_are_not_there) {
    ForeignDatabase database{this->database(
        "CREATE TABLE a(name TEXT); INSERT INTO a VALUES ('ja');"
        "CREATE VIEW source AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS name FROM n;"
        "CREATE VIRTUAL TABLE code_name USING fts5(name);"
        "CREATE TABLE code_text(name TEXT, memo TEXT AS (hex(zeroblob(100000000))) NOT NULL); INSERT INTO code_text VALUES ('x');")};
    BOOST_TEST(database.has_table("a"));
    BOOST_TEST(!database.has_table("source"));
    BOOST_TEST(!database.has_table("code_name"));
    BOOST_TEST(!database.has_table("code_text"));
}

BOOST_AUTO_TEST_CASE(checks_and_indices_are_not_run) {
    ForeignDatabase database{this->database(
        "CREATE TABLE a(name TEXT CHECK (length(hex(zeroblob(50000000))) > 0));"
        "INSERT INTO a SELECT 'ja' FROM (SELECT 1 UNION SELECT 2 UNION SELECT 3);"
        "CREATE TABLE b(name TEXT); INSERT INTO b VALUES ('ja'); CREATE INDEX c ON b(abs(length(name)), name);")};
    BOOST_TEST(database.count("a") == 3);
    BOOST_TEST(texts(database, "b", "name").size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_view_that_says_to_be_a_table_is_refused) {
    const std::string table = "CREATE TABLE source(name TEXT, memo TEXT)";
    const std::string view = "CREATE VIEW source AS SELECT '?' AS name ";
    BOOST_REQUIRE(table.size() == view.size());
    auto bytes = this->bytes("CREATE TABLE a(name TEXT);" + table + ";");
    bytes.replace(bytes.find(table), table.size(), view);
    BOOST_TEST((error_of([&] { BOOST_TEST(!ForeignDatabase(bytes, "a").has_table("source")); }) == "Malformed"));
}

BOOST_AUTO_TEST_CASE(defaults_that_come_out_of_nothing_do_not_fill_the_memory) {
    const std::string rows = "INSERT INTO a(i) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) SELECT i FROM n;";
    const auto path = database("CREATE TABLE a(i); " + rows + " ALTER TABLE a ADD COLUMN name TEXT DEFAULT '" + std::string(100'000, 'x') + "';");
    ForeignDatabase database{path};
    BOOST_TEST((error_of([&] { (void)texts(database, "a", "name"); }) == "TooLarge"));
}

BOOST_AUTO_TEST_CASE(what_is_no_database_is_not_supported) {
    BOOST_TEST((error_of([&] { ForeignDatabase{file("a", std::string(4096, 'x'))}; }) == "Unsupported"));
    BOOST_TEST((error_of([] { ForeignDatabase{std::string_view{"Ja."}, "a"}; }) == "Unsupported"));
    BOOST_TEST((error_of([&] { ForeignDatabase{*this / "fehlt"}; }) == "NotFound"));
    BOOST_TEST((error_of([&] { ForeignDatabase{this->path()}; }) == "Unreadable"));
}

BOOST_AUTO_TEST_CASE(more_than_two_gigabytes_are_refused) {
    const auto path = database("CREATE TABLE a(name TEXT);");
    std::filesystem::resize_file(path, ForeignDatabase::kLargestFile + 1);
    BOOST_TEST((error_of([&] { ForeignDatabase{path}; }) == "TooLarge"));
}

BOOST_AUTO_TEST_CASE(a_file_whose_changes_are_not_all_in_it_is_locked) {
    const auto path = database("CREATE TABLE a(name TEXT);");
    auto log = path;
    log += "-wal";
    std::ofstream{log} << std::string(100, 'x');
    BOOST_TEST((error_of([&] { ForeignDatabase{path}; }) == "Locked"));
    std::filesystem::remove(log);
    auto journal = path;
    journal += "-journal";
    std::ofstream{journal} << "\xD9\xD5\x05\xF9";
    BOOST_TEST((error_of([&] { ForeignDatabase{path}; }) == "Locked"));
    std::ofstream{journal} << std::string(100, '\0');  // what is left of a journal that was ended
    BOOST_TEST((error_of([&] { ForeignDatabase{path}; }) == "none"));
}

BOOST_AUTO_TEST_CASE(a_damaged_database_is_refused_or_read_but_never_crashes) {
    const auto sound = bytes("PRAGMA page_size = 512; CREATE TABLE a(id INTEGER PRIMARY KEY, name TEXT); CREATE INDEX b ON a(name);"
                             "INSERT INTO a(name) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) SELECT 'Zeile ' || i FROM n;");
    int refused = 0;
    for (std::size_t at = 0; at < sound.size(); at += 13) {
        auto broken = sound;
        broken[at] = static_cast<char>(broken[at] ^ (at % 2 == 0 ? 0xFF : 0x01));
        const auto kind = error_of([&] {
            ForeignDatabase database{broken, "a"};
            (void)texts(database, "a", "name");
        });
        BOOST_TEST((kind == "none" || kind == "Malformed" || kind == "Unsupported" || kind == "TooLarge" || kind == "Unreadable"), kind);
        refused += kind != "none" ? 1 : 0;
    }
    BOOST_TEST(refused > 10);
    for (const auto size : {0, 100, 511, 512, 2048}) {
        const auto cut = sound.substr(0, static_cast<std::size_t>(size));
        const auto kind = error_of([&] {
            ForeignDatabase database{cut, "a"};
            (void)texts(database, "a", "name");
        });
        BOOST_TEST((kind == "none") == (size == 0), size << " bytes: " << kind);  // nothing at all is an empty database
    }
}

BOOST_AUTO_TEST_CASE(a_page_that_is_its_own_child_is_refused) {
    auto bytes = this->bytes("PRAGMA page_size = 512; CREATE TABLE a(name TEXT);"
                             "INSERT INTO a WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) SELECT 'Zeile ' || i FROM n;");
    bool found = false;
    for (std::size_t page = 1; page * 512 < bytes.size(); ++page) {
        if (bytes[page * 512] != 5) continue;  // an inner page of a table: its last child stands at byte 8
        bytes[page * 512 + 10] = static_cast<char>((page + 1) >> 8);
        bytes[page * 512 + 11] = static_cast<char>(page + 1);
        found = true;
    }
    BOOST_REQUIRE(found);
    BOOST_TEST((error_of([&] { ForeignDatabase{bytes, "a"}; }) == "Malformed"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
