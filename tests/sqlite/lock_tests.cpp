// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "sqlite/child_process.h"
#include "sqlite/connection.h"
#include "sqlite/error_kind.h"
#include "support/temporary_folder.h"

namespace fundstelle::sqlite {

namespace {

/// What another program is told that wants the file.
std::string other_program(const std::string& what, const std::filesystem::path& file) {
    return test::ChildProcess{FUNDSTELLE_LOCK_PROBE, {what, file.string()}}.read_line();
}

struct Fixture {
    test::TemporaryFolder folder;
    std::filesystem::path path{folder / "a.db"};

    Fixture() { Connection{path, OpenMode::Create}.execute("CREATE TABLE note (body TEXT)"); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(lock_tests, Fixture)

BOOST_AUTO_TEST_CASE(another_program_cannot_lock_what_is_locked) {
    Connection connection{path, OpenMode::ReadWrite};
    connection.lock_exclusively();
    BOOST_TEST(other_program("lock", path) == "Locked");
}

BOOST_AUTO_TEST_CASE(another_program_cannot_even_read_what_is_locked) {
    Connection connection{path, OpenMode::ReadWrite};
    connection.lock_exclusively();
    BOOST_TEST(other_program("read", path) == "Locked");
}

BOOST_AUTO_TEST_CASE(the_lock_holds_through_transactions) {
    Connection connection{path, OpenMode::ReadWrite};
    connection.lock_exclusively();
    connection.execute("BEGIN; INSERT INTO note VALUES ('a'); COMMIT");
    connection.execute("BEGIN; INSERT INTO note VALUES ('b'); ROLLBACK");
    BOOST_TEST(other_program("lock", path) == "Locked");
}

BOOST_AUTO_TEST_CASE(without_the_lock_another_program_can_have_it) {
    const Connection connection{path, OpenMode::ReadWrite};
    BOOST_TEST(other_program("lock", path) == "locked");
}

BOOST_AUTO_TEST_CASE(the_lock_goes_with_the_connection) {
    {
        Connection connection{path, OpenMode::ReadWrite};
        connection.lock_exclusively();
        connection.execute("INSERT INTO note VALUES ('a')");
    }
    BOOST_TEST(other_program("read", path) == "1");
    BOOST_TEST(other_program("lock", path) == "locked");
}

BOOST_AUTO_TEST_CASE(what_another_program_has_locked_is_locked_until_it_is_killed) {
    test::ChildProcess other{FUNDSTELLE_LOCK_PROBE, {"hold", path.string()}};
    BOOST_REQUIRE(other.read_line() == "locked");
    BOOST_TEST(test::error_of([&] { Connection{path, OpenMode::ReadWrite}.lock_exclusively(); }) == "Locked");
    other.kill();
    other.wait();
    Connection connection{path, OpenMode::ReadWrite};
    BOOST_TEST(test::error_of([&] { connection.lock_exclusively(); }) == "none");
}

BOOST_AUTO_TEST_CASE(opening_alone_takes_no_lock_and_needs_none) {
    test::ChildProcess other{FUNDSTELLE_LOCK_PROBE, {"hold", path.string()}};
    BOOST_REQUIRE(other.read_line() == "locked");
    BOOST_TEST(test::error_of([&] { const Connection connection{path, OpenMode::ReadWrite}; }) == "none");
}

BOOST_AUTO_TEST_CASE(no_shared_memory_file_is_needed) {
    Connection connection{path, OpenMode::ReadWrite};
    connection.lock_exclusively();
    connection.execute("INSERT INTO note VALUES ('a')");
    BOOST_TEST(!std::filesystem::exists(path.string() + "-shm"));
    BOOST_TEST(std::filesystem::exists(path.string() + "-wal"));
}

BOOST_AUTO_TEST_CASE(no_shared_memory_file_is_needed_the_second_time) {
    for (int i = 0; i < 2; ++i) {
        Connection connection{path, OpenMode::ReadWrite};
        connection.lock_exclusively();
        connection.execute("INSERT INTO note VALUES ('a')");
        BOOST_TEST(!std::filesystem::exists(path.string() + "-shm"));
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::sqlite
