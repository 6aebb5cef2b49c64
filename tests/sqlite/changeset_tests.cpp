// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/changeset.h"

#include <array>
#include <boost/test/unit_test.hpp>
#include <functional>
#include <map>
#include <random>

#include "sqlite/error_kind.h"
#include "sqlite/session.h"
#include "sqlite/transaction.h"
#include "support/temporary_folder.h"

namespace fundstelle::sqlite {

namespace {

constexpr std::array kTables = {"child", "parent"};

Uuid key(std::uint8_t number) {
    Uuid uuid{};
    uuid[15] = number;
    return uuid;
}

struct Fixture {
    test::TemporaryFolder folder;
    Connection connection{folder / "a.db", OpenMode::Create};

    Fixture() {
        connection.execute("PRAGMA synchronous = OFF");  // hundreds of transactions; nothing here is about power failures
        connection.execute(R"(
            CREATE TABLE parent (id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL) STRICT;
            CREATE TABLE child (id BLOB PRIMARY KEY NOT NULL,
                                parent_id BLOB REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED, number INTEGER) STRICT;
            CREATE TABLE untracked (body TEXT);
            INSERT INTO parent VALUES (x'00000000000000000000000000000001', 'eins'),
                                      (x'00000000000000000000000000000002', 'zwei');
            INSERT INTO child VALUES (x'00000000000000000000000000000011', x'00000000000000000000000000000001', 11))");
    }

    std::string record(const std::function<void()>& work) {
        Transaction transaction{connection};
        const Session session{connection, kTables};
        work();
        auto changeset = session.changeset();
        transaction.commit();
        return changeset;
    }
    std::string record(const char* sql) {
        return record([&] { connection.execute(sql); });
    }

    void apply_and_commit(std::string_view changeset) {
        Transaction transaction{connection};
        apply(connection, changeset);
        transaction.commit();
    }

    std::string dump() {
        std::string text;
        auto rows = connection.prepare(R"(
            SELECT 'parent ' || hex(id) || ' ' || name FROM parent
            UNION ALL
            SELECT 'child ' || hex(id) || ' ' || coalesce(hex(parent_id), '-') || ' ' || coalesce(number, '-') FROM child
            ORDER BY 1)");
        while (rows.step()) text += rows.text(0) + "\n";
        return text;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(changeset_tests, Fixture)

BOOST_AUTO_TEST_CASE(a_changeset_names_every_changed_row_once) {
    const auto changeset = record(R"(
        INSERT INTO parent VALUES (x'00000000000000000000000000000003', 'drei');
        UPDATE parent SET name = 'Zwei' WHERE name = 'zwei';
        UPDATE parent SET name = 'ZWEI' WHERE name = 'Zwei';
        DELETE FROM child)");
    std::map<std::pair<std::string, Uuid>, RowOperation> rows;
    std::size_t count = 0;
    for_each_row(changeset, [&](const RowChange& row) {
        ++count;
        rows.emplace(std::pair{std::string{row.table}, row.key}, row.operation);
    });
    BOOST_TEST(count == 3U);
    const auto operation_on = [&](const char* table, std::uint8_t number) { return rows.at({table, key(number)}); };
    BOOST_TEST((operation_on("parent", 3) == RowOperation::Insert));
    BOOST_TEST((operation_on("parent", 2) == RowOperation::Update));
    BOOST_TEST((operation_on("child", 0x11) == RowOperation::Delete));
}

BOOST_AUTO_TEST_CASE(the_columns_of_a_row_are_told_as_they_were_and_are) {
    const auto changeset = record("UPDATE parent SET name = 'größer' WHERE name = 'zwei'; DELETE FROM child");
    std::vector<ColumnChange> told;
    for_each_row_of(changeset, "parent", [&](const RowChange& row, const std::vector<ColumnChange>& columns) {
        BOOST_TEST((row.key == key(2)));
        told = columns;
    });
    BOOST_REQUIRE(told.size() == 1U);
    BOOST_TEST(told[0].column == 1);
    BOOST_TEST(told[0].before == "zwei");
    BOOST_TEST(told[0].after == "größer");
    for_each_row_of(changeset, "child", [&](const RowChange&, const std::vector<ColumnChange>& columns) { told = columns; });
    BOOST_TEST(told.size() == 3U);
    BOOST_TEST(told[2].after == "");
}

BOOST_AUTO_TEST_CASE(what_changes_nothing_in_effect_makes_an_empty_changeset) {
    BOOST_TEST(record("UPDATE parent SET name = name").empty());
    BOOST_TEST(
        record(
            "INSERT INTO parent VALUES (x'00000000000000000000000000000009', 'kurz'); DELETE FROM parent WHERE name = 'kurz'")
            .empty());
    BOOST_TEST(record("UPDATE child SET number = 12; UPDATE child SET number = 11").empty());
}

BOOST_AUTO_TEST_CASE(tables_that_are_not_named_are_not_recorded) {
    BOOST_TEST(record("INSERT INTO untracked VALUES ('x')").empty());
}

BOOST_AUTO_TEST_CASE(what_was_done_before_the_session_is_not_recorded) {
    Transaction transaction{connection};
    connection.execute("INSERT INTO parent VALUES (x'00000000000000000000000000000003', 'drei')");
    const Session session{connection, kTables};
    connection.execute("INSERT INTO parent VALUES (x'00000000000000000000000000000004', 'vier')");
    std::vector<Uuid> keys;
    for_each_row(session.changeset(), [&](const RowChange& row) { keys.push_back(row.key); });
    BOOST_REQUIRE(keys.size() == 1U);
    BOOST_TEST((keys[0] == key(4)));
}

BOOST_AUTO_TEST_CASE(the_inverse_takes_the_changes_back) {
    const auto before = dump();
    const auto changeset = record(R"(
        DELETE FROM child;
        DELETE FROM parent WHERE name = 'eins';
        UPDATE parent SET name = 'größer' WHERE name = 'zwei';
        INSERT INTO parent VALUES (x'00000000000000000000000000000003', 'drei');
        INSERT INTO child VALUES (x'00000000000000000000000000000012', x'00000000000000000000000000000003', NULL))");
    const auto after = dump();
    BOOST_REQUIRE(before != after);
    apply_and_commit(inverse(changeset));
    BOOST_TEST(dump() == before);
    apply_and_commit(changeset);
    BOOST_TEST(dump() == after);
}

BOOST_AUTO_TEST_CASE(the_inverse_of_the_inverse_does_the_same_again) {
    const auto before = dump();
    const auto changeset = record("UPDATE parent SET name = name || '!'; DELETE FROM child");
    const auto after = dump();
    apply_and_commit(inverse(changeset));
    BOOST_REQUIRE(dump() == before);
    apply_and_commit(inverse(inverse(changeset)));
    BOOST_TEST(dump() == after);
}

BOOST_AUTO_TEST_CASE(random_changes_undone_in_reverse_order_lead_back_through_every_state) {
    std::mt19937 random{20'200'616};
    const auto number = [&](int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); };
    std::vector<std::string> states{dump()};
    std::vector<std::string> changesets;
    for (int step = 0; step < 150; ++step) {
        const auto changeset = record([&] {
            for (int i = number(4); i >= 0; --i) {
                const auto id = key(static_cast<std::uint8_t>(1 + number(12)));
                switch (number(3)) {
                    case 0:
                        connection
                            .prepare(R"(
                            INSERT INTO parent VALUES (:id, :name) ON CONFLICT (id) DO UPDATE SET name = :name)")
                            .bind(":id", id)
                            .bind(":name", std::to_string(number(5)))
                            .run();
                        break;
                    case 1:
                        connection.prepare("DELETE FROM child WHERE parent_id = :id").bind(":id", id).run();
                        connection.prepare("DELETE FROM parent WHERE id = :id").bind(":id", id).run();
                        break;
                    default:
                        connection
                            .prepare(R"(
                            INSERT INTO child SELECT :child, id, :number FROM parent WHERE id = :id
                            ON CONFLICT (id) DO UPDATE SET number = :number, parent_id = :id)")
                            .bind(":child", key(static_cast<std::uint8_t>(100 + number(20))))
                            .bind(":id", id)
                            .bind(":number", std::int64_t{number(3)})
                            .run();
                }
            }
        });
        BOOST_TEST(changeset.empty() == (dump() == states.back()));
        if (changeset.empty()) continue;
        changesets.push_back(changeset);
        states.push_back(dump());
    }
    BOOST_REQUIRE(changesets.size() > 50U);
    for (auto i = changesets.size(); i-- > 0;) {
        apply_and_commit(inverse(changesets[i]));
        BOOST_REQUIRE(dump() == states[i]);
    }
    for (std::size_t i = 0; i < changesets.size(); ++i) {
        apply_and_commit(changesets[i]);
        BOOST_REQUIRE(dump() == states[i + 1]);
    }
}

BOOST_AUTO_TEST_CASE(a_row_that_was_changed_since_is_refused) {
    const auto changeset = record("UPDATE parent SET name = 'Zwei' WHERE name = 'zwei'");
    connection.execute("UPDATE parent SET name = 'anders' WHERE name = 'Zwei'");
    const auto before = dump();
    BOOST_TEST(test::error_of([&] { apply_and_commit(inverse(changeset)); }) == "Refused");
    BOOST_TEST(dump() == before);
}

BOOST_AUTO_TEST_CASE(a_row_that_was_removed_since_is_refused) {
    const auto changeset = record("UPDATE child SET number = 12");
    connection.execute("DELETE FROM child");
    BOOST_TEST(test::error_of([&] { apply_and_commit(inverse(changeset)); }) == "Refused");
}

BOOST_AUTO_TEST_CASE(a_row_that_has_come_back_since_is_refused) {
    const auto changeset = record("DELETE FROM child");
    connection.execute("INSERT INTO child VALUES (x'00000000000000000000000000000011', NULL, 99)");
    BOOST_TEST(test::error_of([&] { apply_and_commit(inverse(changeset)); }) == "Refused");
    BOOST_TEST(connection.query_integer("SELECT number FROM child") == 99);
}

BOOST_AUTO_TEST_CASE(a_row_that_something_refers_to_since_is_refused) {
    const auto changeset = record("INSERT INTO parent VALUES (x'00000000000000000000000000000003', 'drei')");
    connection.execute(
        "INSERT INTO child VALUES (x'00000000000000000000000000000013', x'00000000000000000000000000000003', 1)");
    const auto before = dump();
    BOOST_TEST(test::error_of([&] { apply_and_commit(inverse(changeset)); }) == "Refused");
    BOOST_TEST(dump() == before);
    BOOST_TEST(connection.soundness_problems().empty());
}

BOOST_AUTO_TEST_CASE(a_changed_row_among_many_rolls_all_of_them_back) {
    const auto changeset = record("UPDATE parent SET name = name || '!'; UPDATE child SET number = number + 1");
    connection.execute("UPDATE parent SET name = 'anders' WHERE id = x'00000000000000000000000000000002'");
    const auto before = dump();
    BOOST_TEST(test::error_of([&] { apply_and_commit(inverse(changeset)); }) == "Refused");
    BOOST_TEST(dump() == before);
}

BOOST_AUTO_TEST_CASE(a_table_that_is_gone_is_an_error_and_not_skipped) {
    const auto changeset = record("UPDATE child SET number = 12; UPDATE parent SET name = 'Zwei' WHERE name = 'zwei'");
    connection.execute("DROP TABLE child");
    BOOST_TEST(test::error_of([&] { apply_and_commit(inverse(changeset)); }) == "Invalid");
    BOOST_TEST(connection.query_integer("SELECT count(*) FROM parent WHERE name = 'Zwei'") == 1);
}

BOOST_AUTO_TEST_CASE(a_table_with_other_columns_is_an_error_and_not_skipped) {
    const auto changeset = record("DELETE FROM child");
    connection.execute("DROP TABLE child; CREATE TABLE child (id BLOB PRIMARY KEY NOT NULL)");
    BOOST_TEST(test::error_of([&] { apply_and_commit(inverse(changeset)); }) == "Invalid");
    BOOST_TEST(connection.query_integer("SELECT count(*) FROM child") == 0);
}

BOOST_AUTO_TEST_CASE(bytes_that_are_no_changeset_throw_an_error_of_ours) {
    const auto changeset = record("DELETE FROM child");
    const auto cut = changeset.substr(0, changeset.size() / 2);
    BOOST_TEST(test::error_of([&] { for_each_row(cut, [](const RowChange&) {}); }) != "none");
    BOOST_TEST(test::error_of([&] { apply_and_commit(cut); }) != "none");
    BOOST_TEST(connection.query_integer("SELECT count(*) FROM child") == 0);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::sqlite
