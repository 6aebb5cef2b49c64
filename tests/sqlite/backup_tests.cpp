// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/backup.h"

#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "sqlite/connection.h"
#include "sqlite/error_kind.h"
#include "support/temporary_folder.h"

namespace fundstelle::sqlite {

namespace {

struct Fixture {
    test::TemporaryFolder folder;
    std::filesystem::path target{folder / "kopie.db"};
    Connection connection{folder / "a.db", OpenMode::Create};

    Fixture() {
        connection.lock_exclusively();
        connection.execute("CREATE TABLE note (number INTEGER, body TEXT)");
        connection.execute(R"(
            INSERT INTO note WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
            SELECT i, printf('%.200c', 'x') FROM n)");
    }
    std::int64_t sum_in_copy() { return Connection{target, OpenMode::ReadOnly}.query_integer("SELECT sum(number) FROM note"); }
    std::size_t files() const {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator{folder.path()}, {}));
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(backup_tests, Fixture)

BOOST_AUTO_TEST_CASE(a_copy_made_at_once_is_equal) {
    BOOST_TEST(Backup(connection, target).step(-1));
    BOOST_TEST(sum_in_copy() == 500'500);
    BOOST_TEST((Connection{target, OpenMode::ReadOnly}.soundness_problems().empty()));
}

BOOST_AUTO_TEST_CASE(a_copy_in_slices_appears_only_when_it_is_whole) {
    Backup backup{connection, target};
    int steps = 1;
    while (!backup.step(5)) {
        ++steps;
        BOOST_REQUIRE(!std::filesystem::exists(target));
    }
    BOOST_TEST(steps > 5);
    BOOST_TEST(sum_in_copy() == 500'500);
}

BOOST_AUTO_TEST_CASE(what_is_written_meanwhile_is_in_the_copy) {
    Backup backup{connection, target};
    std::int64_t expected = 500'500;
    for (std::int64_t i = 1; !backup.step(5); ++i) {
        if (backup.copied()) continue;  // only the disk is waited for
        connection.execute("BEGIN IMMEDIATE");
        connection.prepare("UPDATE note SET number = number + 1000, body = upper(body) WHERE number = :i").bind(":i", i).run();
        connection.prepare("INSERT INTO note VALUES (:i, 'neu')").bind(":i", i).run();
        connection.execute("COMMIT");
        expected += 1000 + i;
    }
    BOOST_REQUIRE(expected > 500'500);
    BOOST_TEST(connection.query_integer("SELECT sum(number) FROM note") == expected);
    BOOST_TEST(sum_in_copy() == expected);
    BOOST_TEST((Connection{target, OpenMode::ReadOnly}.soundness_problems().empty()));
}

BOOST_AUTO_TEST_CASE(a_copy_that_is_given_up_leaves_no_file) {
    const auto before = files();
    {
        Backup backup{connection, target};
        BOOST_REQUIRE(!backup.step(3));
    }
    BOOST_TEST(files() == before);
}

BOOST_AUTO_TEST_CASE(what_a_killed_program_left_of_a_copy_does_not_disturb) {
    static_cast<void>(folder.file("kopie.db.part", "Rest"));
    BOOST_TEST(Backup(connection, target).step(-1));
    BOOST_TEST(sum_in_copy() == 500'500);
    BOOST_TEST(!std::filesystem::exists(folder / "kopie.db.part"));
}

BOOST_AUTO_TEST_CASE(the_copy_is_one_file_without_a_log) {
    static_cast<void>(Backup(connection, target).step(-1));
    Connection copy{target, OpenMode::ReadOnly};
    auto mode = copy.prepare("PRAGMA journal_mode");
    BOOST_REQUIRE(mode.step());
    BOOST_TEST(mode.text(0) == "delete");
    BOOST_TEST(!std::filesystem::exists(target.string() + "-wal"));
    BOOST_TEST(!std::filesystem::exists(target.string() + "-journal"));
}

BOOST_AUTO_TEST_CASE(a_folder_that_does_not_exist_is_unwritable) {
    BOOST_TEST(test::error_of([&] { Backup(connection, folder / "kein" / "Ordner.db").step(-1); }) == "Unwritable");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::sqlite
