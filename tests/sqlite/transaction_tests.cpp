// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/transaction.h"

#include <boost/test/unit_test.hpp>
#include <stdexcept>

#include "sqlite/error_kind.h"
#include "support/temporary_folder.h"

namespace fundstelle::sqlite {

namespace {

struct Fixture {
    test::TemporaryFolder folder;
    Connection connection{folder / "a.db", OpenMode::Create};

    Fixture() {
        connection.execute(R"(
            CREATE TABLE parent (id INTEGER PRIMARY KEY);
            CREATE TABLE child (parent INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED))");
    }
    std::int64_t parents() { return connection.query_integer("SELECT count(*) FROM parent"); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(transaction_tests, Fixture)

BOOST_AUTO_TEST_CASE(what_is_committed_stays) {
    {
        Transaction transaction{connection};
        connection.execute("INSERT INTO parent VALUES (1)");
        BOOST_TEST(connection.in_transaction());
        transaction.commit();
    }
    BOOST_TEST(!connection.in_transaction());
    BOOST_TEST(parents() == 1);
}

BOOST_AUTO_TEST_CASE(what_is_not_committed_is_rolled_back) {
    {
        const Transaction transaction{connection};
        connection.execute("INSERT INTO parent VALUES (1)");
    }
    BOOST_TEST(!connection.in_transaction());
    BOOST_TEST(parents() == 0);
}

BOOST_AUTO_TEST_CASE(an_exception_rolls_back) {
    const auto work = [&] {
        const Transaction transaction{connection};
        connection.execute("INSERT INTO parent VALUES (1)");
        throw std::runtime_error{"mittendrin"};
    };
    BOOST_CHECK_THROW(work(), std::runtime_error);
    BOOST_TEST(parents() == 0);
}

BOOST_AUTO_TEST_CASE(a_violated_foreign_key_is_found_at_the_commit_and_rolled_back) {
    std::string_view error;
    {
        Transaction transaction{connection};
        connection.execute("INSERT INTO parent VALUES (1); INSERT INTO child VALUES (2)");
        error = test::error_of([&] { transaction.commit(); });
    }
    BOOST_TEST(error == "Refused");
    BOOST_TEST(!connection.in_transaction());
    BOOST_TEST(parents() == 0);
}

BOOST_AUTO_TEST_CASE(a_violated_foreign_key_is_found_at_the_commit_too_if_only_that_looks_for_it) {
    std::string_view error;
    {
        Transaction transaction{connection, KeyCheck::AtCommit};
        connection.execute("INSERT INTO parent VALUES (1); INSERT INTO child VALUES (2)");
        error = test::error_of([&] { transaction.commit(); });
    }
    BOOST_TEST(error == "Refused");
    BOOST_TEST(!connection.in_transaction());
    BOOST_TEST(parents() == 0);
}

BOOST_AUTO_TEST_CASE(a_parent_that_children_need_cannot_go_if_only_the_commit_looks) {
    connection.execute("INSERT INTO parent VALUES (1); INSERT INTO child VALUES (1)");
    std::string_view error;
    {
        Transaction transaction{connection, KeyCheck::AtCommit};
        connection.execute("DELETE FROM parent");
        error = test::error_of([&] { transaction.commit(); });
    }
    BOOST_TEST(error == "Refused");
    BOOST_TEST(parents() == 1);
}

BOOST_AUTO_TEST_CASE(behind_such_a_transaction_each_row_is_looked_at_again) {
    {
        Transaction transaction{connection, KeyCheck::AtCommit};
        connection.execute("INSERT INTO parent VALUES (1); INSERT INTO child VALUES (1)");
        transaction.commit();
    }
    BOOST_TEST(connection.query_integer("PRAGMA foreign_keys") == 1);
    { const Transaction transaction{connection, KeyCheck::AtCommit}; }
    BOOST_TEST(connection.query_integer("PRAGMA foreign_keys") == 1);
}

BOOST_AUTO_TEST_CASE(after_a_rolled_back_transaction_the_next_one_works) {
    {
        const Transaction transaction{connection};
        connection.execute("INSERT INTO parent VALUES (1)");
    }
    {
        Transaction transaction{connection};
        connection.execute("INSERT INTO parent VALUES (2)");
        transaction.commit();
    }
    BOOST_TEST(connection.query_integer("SELECT id FROM parent") == 2);
}

BOOST_AUTO_TEST_CASE(a_full_file_rolls_back_and_loses_nothing) {
    connection.execute("INSERT INTO parent VALUES (1)");
    connection.execute("CREATE TABLE big (body TEXT)");
    connection.execute("PRAGMA max_page_count = 12");
    std::string_view error;
    {
        Transaction transaction{connection};
        error = test::error_of([&] {
            connection.execute("INSERT INTO parent VALUES (2)");
            connection.execute("INSERT INTO big VALUES (printf('%.200000c', 'x'))");
            transaction.commit();
        });
    }
    BOOST_TEST(error == "DiskFull");
    BOOST_TEST(!connection.in_transaction());
    BOOST_TEST(parents() == 1);
    connection.execute("PRAGMA max_page_count = 100000");
    connection.execute("INSERT INTO big VALUES (printf('%.200000c', 'x'))");
    BOOST_TEST(connection.query_integer("SELECT count(*) FROM big") == 1);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::sqlite
