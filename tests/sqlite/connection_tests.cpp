// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/connection.h"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>

#include "sqlite/error_kind.h"
#include "support/temporary_folder.h"

namespace fundstelle::sqlite {

namespace {

std::string_view error_of_opening(const std::filesystem::path& path, OpenMode mode) {
    return test::error_of([&] { Connection{path, mode}.execute("SELECT count(*) FROM sqlite_schema"); });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(connection_tests)

BOOST_AUTO_TEST_CASE(an_existing_file_is_not_created_again) {
    const test::TemporaryFolder folder;
    const auto path = folder.file("da.db", "etwas");
    BOOST_TEST(error_of_opening(path, OpenMode::Create) == "Exists");
    BOOST_TEST(std::filesystem::file_size(path) == 5U);
}

BOOST_AUTO_TEST_CASE(a_missing_file_is_not_found_and_not_made) {
    const test::TemporaryFolder folder;
    for (const auto mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        BOOST_TEST(error_of_opening(folder / "weg.db", mode) == "NotFound");
        BOOST_TEST(!std::filesystem::exists(folder / "weg.db"));
    }
}

BOOST_AUTO_TEST_CASE(a_file_in_a_missing_folder_cannot_be_created) {
    const test::TemporaryFolder folder;
    BOOST_TEST(error_of_opening(folder / "kein" / "Ordner.db", OpenMode::Create) == "Unwritable");
}

BOOST_AUTO_TEST_CASE(a_name_with_umlauts_and_emoji_is_a_file_of_that_name) {
    const test::TemporaryFolder folder;
    const auto path = folder / "Übung – Größe 👩‍🌾.db";
    Connection{path, OpenMode::Create}.execute("CREATE TABLE note (id INTEGER)");
    BOOST_TEST(std::filesystem::exists(path));
    BOOST_TEST(error_of_opening(path, OpenMode::ReadWrite) == "none");
}

BOOST_AUTO_TEST_CASE(read_only_does_not_write) {
    const test::TemporaryFolder folder;
    Connection{folder / "a.db", OpenMode::Create}.execute("CREATE TABLE note (id INTEGER)");
    Connection connection{folder / "a.db", OpenMode::ReadOnly};
    BOOST_TEST(test::error_of([&] { connection.execute("INSERT INTO note VALUES (1)"); }) == "Unwritable");
    BOOST_TEST(connection.query_integer("SELECT count(*) FROM note") == 0);
}

BOOST_AUTO_TEST_CASE(foreign_keys_are_enforced) {
    const test::TemporaryFolder folder;
    Connection connection{folder / "a.db", OpenMode::Create};
    connection.execute(
        "CREATE TABLE parent (id INTEGER PRIMARY KEY); CREATE TABLE child (parent INTEGER REFERENCES parent (id))");
    BOOST_TEST(test::error_of([&] { connection.execute("INSERT INTO child VALUES (1)"); }) == "Refused");
}

BOOST_AUTO_TEST_CASE(a_schema_cannot_call_functions_with_side_effects) {
    const test::TemporaryFolder folder;
    Connection connection{folder / "a.db", OpenMode::Create};
    BOOST_TEST(connection.query_integer("PRAGMA trusted_schema") == 0);
    // Defensive: a program cannot be talked into writing into the schema itself.
    BOOST_TEST(test::error_of([&] {
                   connection.execute("PRAGMA writable_schema = ON; INSERT INTO sqlite_schema (type) VALUES ('table')");
               }) != "none");
}

BOOST_AUTO_TEST_CASE(a_statement_that_is_no_sql_throws) {
    const test::TemporaryFolder folder;
    Connection connection{folder / "a.db", OpenMode::Create};
    BOOST_TEST(test::error_of([&] { connection.execute("SELEKT 1"); }) == "Invalid");
    BOOST_TEST(test::error_of([&] { static_cast<void>(connection.prepare("SELECT 1 FROM nirgends")); }) == "Invalid");
    BOOST_TEST(connection.query_integer("SELECT 1") == 1);
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_database_is_unsupported) {
    const test::TemporaryFolder folder;
    const auto path = folder.file("text.db", std::string(5000, 'x'));
    BOOST_TEST(error_of_opening(path, OpenMode::ReadWrite) == "Unsupported");
    BOOST_TEST(error_of_opening(path, OpenMode::ReadOnly) == "Unsupported");
}

BOOST_AUTO_TEST_CASE(opening_alone_does_not_look_into_the_file) {
    const test::TemporaryFolder folder;
    const auto path = folder.file("text.db", std::string(5000, 'x'));
    BOOST_TEST(test::error_of([&] { const Connection connection{path, OpenMode::ReadWrite}; }) == "none");
}

BOOST_AUTO_TEST_CASE(a_sound_database_has_no_problems) {
    const test::TemporaryFolder folder;
    Connection connection{folder / "a.db", OpenMode::Create};
    connection.execute(
        "CREATE TABLE parent (id INTEGER PRIMARY KEY); CREATE TABLE child (parent INTEGER REFERENCES parent (id))");
    connection.execute("INSERT INTO parent VALUES (1); INSERT INTO child VALUES (1)");
    BOOST_TEST(connection.soundness_problems().empty());
}

BOOST_AUTO_TEST_CASE(a_missing_parent_is_a_problem) {
    const test::TemporaryFolder folder;
    Connection connection{folder / "a.db", OpenMode::Create};
    connection.execute(
        "CREATE TABLE parent (id INTEGER PRIMARY KEY); CREATE TABLE child (parent INTEGER REFERENCES parent (id))");
    connection.execute("PRAGMA foreign_keys = OFF; INSERT INTO child VALUES (7); PRAGMA foreign_keys = ON");
    const auto problems = connection.soundness_problems();
    BOOST_REQUIRE(problems.size() == 1U);
    BOOST_TEST(problems[0].find("child") != std::string::npos);
    BOOST_TEST(problems[0].find("parent") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_overwritten_page_is_a_problem) {
    const test::TemporaryFolder folder;
    {
        Connection connection{folder / "a.db", OpenMode::Create};
        connection.execute("CREATE TABLE note (body TEXT)");
        connection.execute(R"(
            INSERT INTO note WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
            SELECT printf('%.100c', 'x') FROM n)");
    }
    {
        std::fstream file{folder / "a.db", std::ios::in | std::ios::out | std::ios::binary};
        file.seekp(3 * 4096);
        file << std::string(4096, '\xaa');
    }
    // Found, or too broken to look for it: both are told, neither is "sound".
    std::vector<std::string> problems;
    const auto error = test::error_of([&] { problems = Connection{folder / "a.db", OpenMode::ReadOnly}.soundness_problems(); });
    BOOST_TEST((!problems.empty() || error == "Damaged"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::sqlite
