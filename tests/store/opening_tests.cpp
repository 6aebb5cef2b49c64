// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>
#include <unistd.h>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "base/file.h"
#include "sqlite/backup.h"
#include "sqlite/error_kind.h"
#include "store/database.h"
#include "store/quotes.h"
#include "store/settings.h"
#include "store/texts.h"
#include "store/without_privileges.h"
#include "support/sequential_ids.h"
#include "support/temporary_folder.h"

namespace fundstelle::store {

namespace {

constexpr std::uintmax_t kAnySize = 100 << 20;

struct Fixture {
    test::TemporaryFolder folder;
    std::filesystem::path path{folder / "a.fundstelle"};

    /// A project with some pages of text.
    void make_project() const {
        test::SequentialIds ids;
        const auto connection = create_database(path);
        Settings{*connection}.create_project(ids.next(), "Größe", {Timestamp{1}, std::nullopt});
        Texts texts{*connection};
        for (int i = 0; i < 60; ++i) static_cast<void>(texts.keep(std::to_string(i) + std::string(3000, 'x')));
    }
    std::size_t files() const {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator{folder.path()}, {}));
    }
};

std::string_view error_of_opening(const std::filesystem::path& path) {
    return test::error_of([&] { static_cast<void>(open_database(path)); });
}

std::string_view error_of_reading(const std::filesystem::path& path) {
    return test::error_of([&] { static_cast<void>(open_database_for_reading(path)); });
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(opening_tests, Fixture)

BOOST_AUTO_TEST_CASE(what_was_made_can_be_opened) {
    make_project();
    BOOST_TEST(Settings{*open_database(path)}.project_name() == "Größe");
    BOOST_TEST(Settings{*open_database_for_reading(path)}.project_name() == "Größe");
    BOOST_TEST(open_database(path)->soundness_problems().empty());
}

BOOST_AUTO_TEST_CASE(an_existing_file_is_not_overwritten_by_a_new_project) {
    const auto other = folder.file("a.fundstelle", "etwas anderes");
    BOOST_TEST(test::error_of([&] { static_cast<void>(create_database(other)); }) == "Exists");
    BOOST_TEST(read_file(other, kAnySize) == "etwas anderes");
}

BOOST_AUTO_TEST_CASE(a_file_that_does_not_exist_is_not_found) {
    BOOST_TEST(error_of_opening(path) == "NotFound");
    BOOST_TEST(error_of_reading(path) == "NotFound");
    BOOST_TEST(files() == 0U);
}

/// A project that the program of schema version 2 made: one transcript, two codes, two codings.
void take_golden(const std::filesystem::path& path) {
    std::filesystem::copy_file(test::source_folder() / "tests/store/golden/version-2.fundstelle", path);
}

BOOST_AUTO_TEST_CASE(a_project_of_an_older_version_is_copied_beside_itself_and_brought_to_ours) {
    for (const std::int64_t version : {1, 2}) {
        BOOST_TEST_CONTEXT("version " << version) {
            const auto old_file = folder / ("old-" + std::to_string(version) + ".fundstelle");
            take_golden(old_file);
            // What version 2 added is all that tells it from version 1.
            if (version == 1) sqlite::Connection{old_file, sqlite::OpenMode::ReadWrite}.execute("DROP TABLE mark; PRAGMA user_version = 1");
            static_cast<void>(open_database_for_reading(old_file));
            {
                const auto connection = open_database(old_file);
                BOOST_TEST(connection->query_integer("PRAGMA user_version") == kSchemaVersion);
                BOOST_TEST(connection->query_integer("SELECT count(*) FROM mark") == 0);
                BOOST_TEST(connection->query_integer("SELECT count(*) FROM coding") == 2);
                BOOST_TEST(connection->query_integer("SELECT count(*) FROM code WHERE status = 'draft'") == 2);
                BOOST_TEST(connection->soundness_problems().empty());
            }
            const auto copy = copy_before_migration(old_file, version);
            BOOST_TEST_REQUIRE(std::filesystem::exists(copy));
            sqlite::Connection old{copy, sqlite::OpenMode::ReadOnly};
            BOOST_TEST(old.query_integer("PRAGMA user_version") == version);
            BOOST_TEST(old.query_integer("SELECT count(*) FROM coding") == 2);
        }
    }
}

// The file of version 3 has two collections, "Bericht" with two chapters of one quote each, and "Anhang" with one.
BOOST_AUTO_TEST_CASE(quotes_of_version_3_get_numbers_and_keep_their_omissions) {
    const auto old_file = folder / "old.fundstelle";
    std::filesystem::copy_file(test::source_folder() / "tests/store/golden/version-3.fundstelle", old_file);
    const auto connection = open_database(old_file);
    Quotes quotes{*connection};
    std::map<std::string, std::vector<std::int64_t>> numbers;
    std::vector<model::QuoteEdit> edits;
    for (const auto& quote : quotes.quotes()) {
        for (const auto& heading : quotes.headings()) {
            if (heading.id != quote.heading) continue;
            for (const auto& collection : quotes.collections()) {
                if (collection.id == heading.collection) numbers[collection.name].push_back(quote.number);
            }
        }
        for (const auto& edit : quotes.edits(quote.id)) edits.push_back(edit);
        BOOST_TEST((quote.status == model::QuoteStatus::Candidate && quote.check == model::QuoteCheck::None));
    }
    BOOST_TEST((numbers == std::map<std::string, std::vector<std::int64_t>>{{"Anhang", {1}}, {"Bericht", {1, 2}}}));
    for (const auto& collection : quotes.collections()) BOOST_TEST(collection.last_number == static_cast<std::int64_t>(numbers[collection.name].size()));
    BOOST_REQUIRE(edits.size() == 1U);
    BOOST_TEST((edits[0].kind == model::QuoteEditKind::Omission && edits[0].words.empty()));
}

BOOST_AUTO_TEST_CASE(migrated_and_new_projects_have_the_same_tables_columns_and_indexes) {
    const auto schema_of = [](sqlite::Connection& connection) {
        std::vector<std::string> schema;
        auto rows = connection.prepare(R"(
            SELECT object.type, object.name, ifnull(column.cid || ' ' || column.name || ' ' || column.type || ' ' || column."notnull" || ' '
                || ifnull(column.dflt_value, ''), object.sql)
            FROM sqlite_schema AS object LEFT JOIN pragma_table_info(object.name) AS column ORDER BY object.name, column.cid)");
        while (rows.step()) schema.push_back(rows.text(0) + " " + rows.text(1) + " " + rows.text(2));
        return schema;
    };
    make_project();
    const auto fresh = schema_of(*open_database(path));
    BOOST_TEST(fresh.size() > 100U);
    const auto old_file = folder / "old.fundstelle";
    take_golden(old_file);
    sqlite::Connection{old_file, sqlite::OpenMode::ReadWrite}.execute("DROP TABLE mark; PRAGMA user_version = 1");
    BOOST_TEST(schema_of(*open_database(old_file)) == fresh, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_project_of_a_newer_version_is_newer_and_stays_as_it_is) {
    make_project();
    sqlite::Connection{path, sqlite::OpenMode::ReadWrite}.execute("PRAGMA user_version = 99");
    const auto before = read_file(path, kAnySize);
    BOOST_TEST(error_of_opening(path) == "Newer");
    BOOST_TEST((read_file(path, kAnySize) == before));
    BOOST_TEST(files() == 1U);
    BOOST_TEST(error_of_reading(path) == "Newer");
    BOOST_TEST((read_file(path, kAnySize) == before));
}

BOOST_DATA_TEST_CASE(a_database_of_another_program_is_unsupported_and_stays_as_it_is,
                     boost::unit_test::data::make({"DELETE", "WAL"}), journal_mode) {
    {
        sqlite::Connection other{path, sqlite::OpenMode::Create};
        const auto set_mode = std::string{"PRAGMA journal_mode = "} + journal_mode;
        other.execute(set_mode.c_str());
        other.execute("CREATE TABLE project (id BLOB); INSERT INTO project VALUES (x'01')");
    }
    const auto before = read_file(path, kAnySize);
    BOOST_TEST(error_of_opening(path) == "Unsupported");
    BOOST_TEST((read_file(path, kAnySize) == before));
    BOOST_TEST(files() == 1U);
    BOOST_TEST(error_of_reading(path) == "Unsupported");
    BOOST_TEST((read_file(path, kAnySize) == before));
}

BOOST_AUTO_TEST_CASE(a_database_of_another_program_that_left_its_log_stays_as_it_is) {
    const auto original = folder / "original.db";
    {
        sqlite::Connection other{original, sqlite::OpenMode::Create};
        other.execute("PRAGMA journal_mode = WAL; CREATE TABLE note (body TEXT)");
        // A copy of both files while they are in use is what a killed program leaves behind.
        std::filesystem::copy_file(original, path);
        std::filesystem::copy_file(original.string() + "-wal", path.string() + "-wal");
    }
    const auto before = read_file(path, kAnySize);
    const auto log_before = read_file(path.string() + "-wal", kAnySize);
    BOOST_REQUIRE(!log_before.empty());
    BOOST_TEST(error_of_opening(path) == "Unsupported");
    BOOST_TEST((read_file(path, kAnySize) == before));
    BOOST_REQUIRE(std::filesystem::exists(path.string() + "-wal"));
    BOOST_TEST((read_file(path.string() + "-wal", kAnySize) == log_before));
}

const std::vector<std::string> kNoDatabases{"",
                                            "x",
                                            "Dies ist ein Brief und kein Projekt.\r\n\r\nViele Grüße 👩‍🌾\n",
                                            std::string(20'000, 'x'),
                                            std::string(20'000, '\0'),
                                            "PK\x03\x04",
                                            std::string{"SQLite format 3\0", 16}};

BOOST_DATA_TEST_CASE(a_file_that_is_no_database_is_unsupported_and_stays_as_it_is, boost::unit_test::data::make(kNoDatabases),
                     bytes) {
    const auto file = folder.file("brief.fundstelle", bytes);
    BOOST_TEST(error_of_opening(file) == "Unsupported");
    BOOST_TEST(error_of_reading(file) == "Unsupported");
    BOOST_TEST((read_file(file, kAnySize) == bytes));
    BOOST_TEST(files() == 1U);
}

BOOST_AUTO_TEST_CASE(a_project_without_its_project_row_is_damaged) {
    static_cast<void>(create_database(path));
    BOOST_TEST(error_of_opening(path) == "Damaged");
    BOOST_TEST(error_of_reading(path) == "Damaged");
}

BOOST_AUTO_TEST_CASE(a_truncated_project_is_refused_or_named_unsound) {
    make_project();
    const auto whole = read_file(path, kAnySize);
    BOOST_REQUIRE(whole.size() > 100'000U);
    for (const std::size_t percent : {1U, 5U, 10U, 25U, 50U, 75U, 90U, 99U}) {
        BOOST_TEST_CONTEXT(percent << " % of the file are left") {
            const auto cut = folder.file("kurz.fundstelle", std::string_view{whole}.substr(0, whole.size() * percent / 100));
            std::vector<std::string> problems;
            const auto error = test::error_of([&] { problems = open_database(cut)->soundness_problems(); });
            BOOST_TEST((error == "Damaged" || !problems.empty()), error);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_project_in_a_folder_that_cannot_be_written_is_unwritable) {
    make_project();
    const test::ReadOnlyFolder read_only{folder.path()};
    if (!read_only.holds()) {
        BOOST_TEST_MESSAGE("skipped: this account writes everywhere");
        return;
    }
    BOOST_TEST(error_of_opening(path) == "Unwritable");
}

BOOST_AUTO_TEST_CASE(a_backup_in_a_folder_that_cannot_be_written_can_be_read) {
    make_project();
    static_cast<void>(sqlite::Backup(*open_database(path), folder / "kopie.fundstelle").step(-1));
    const test::ReadOnlyFolder read_only{folder.path()};
    BOOST_TEST(error_of_reading(folder / "kopie.fundstelle") == "none");
}

BOOST_AUTO_TEST_CASE(an_open_project_needs_no_shared_memory_file) {
    make_project();
    const auto connection = open_database(path);
    Settings{*connection}.set("a", "b");
    BOOST_TEST(!std::filesystem::exists(path.string() + "-shm"));
}

BOOST_AUTO_TEST_CASE(a_project_that_can_be_written_in_a_folder_that_cannot_is_unwritable) {
    make_project();
    ::chmod(path.c_str(), 0666);
    const test::ReadOnlyFolder read_only{folder.path()};
    if (!read_only.holds()) {
        BOOST_TEST_MESSAGE("skipped: this account writes everywhere");
        return;
    }
    BOOST_TEST(error_of_opening(path) == "Unwritable");
}

BOOST_AUTO_TEST_CASE(a_project_cannot_be_made_in_a_folder_that_cannot_be_written) {
    const test::ReadOnlyFolder read_only{folder.path()};
    if (!read_only.holds()) {
        BOOST_TEST_MESSAGE("skipped: this account writes everywhere");
        return;
    }
    BOOST_TEST(test::error_of([&] { static_cast<void>(create_database(path)); }) == "Unwritable");
    BOOST_TEST(files() == 0U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::store
