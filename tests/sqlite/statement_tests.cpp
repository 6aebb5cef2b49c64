// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/statement.h"

#include <boost/test/unit_test.hpp>

#include "sqlite/connection.h"
#include "sqlite/error_kind.h"
#include "support/sequential_ids.h"
#include "support/temporary_folder.h"

namespace fundstelle::sqlite {

namespace {

using ThingId = Id<struct ThingTag>;

struct Fixture {
    test::TemporaryFolder folder;
    Connection connection{folder / "a.db", OpenMode::Create};

    Fixture() {
        connection.execute("CREATE TABLE note (id BLOB PRIMARY KEY NOT NULL, number INTEGER, body TEXT, bytes BLOB) STRICT");
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(statement_tests, Fixture)

BOOST_AUTO_TEST_CASE(parameters_are_bound_by_name_whatever_their_order) {
    auto row = connection.prepare("SELECT :second, :first, :second");
    row.bind(":first", std::int64_t{1}).bind(":second", std::int64_t{2});
    BOOST_REQUIRE(row.step());
    BOOST_TEST(row.integer(0) == 2);
    BOOST_TEST(row.integer(1) == 1);
    BOOST_TEST(row.integer(2) == 2);
}

BOOST_AUTO_TEST_CASE(every_type_comes_back_as_it_was_bound) {
    test::SequentialIds ids;
    const ThingId id{ids.next()};
    const std::string body = "Straße\r\nu\u0308ber 👩‍🌾";
    const std::string bytes{"\0\xff\x01\0", 4};
    connection.prepare("INSERT INTO note (id, number, body, bytes) VALUES (:id, :number, :body, :bytes)")
        .bind(":id", id)
        .bind(":number", std::int64_t{INT64_MIN})
        .bind(":body", body)
        .bind_blob(":bytes", bytes)
        .run();
    auto row = connection.prepare("SELECT id, number, body, bytes FROM note");
    BOOST_REQUIRE(row.step());
    BOOST_TEST((row.id<ThingId>(0) == id));
    BOOST_TEST((row.uuid(0) == id.uuid()));
    BOOST_TEST(row.integer(1) == INT64_MIN);
    BOOST_TEST(row.text(2) == body);
    BOOST_TEST(row.blob(3) == bytes);
    BOOST_TEST(!row.step());
}

BOOST_AUTO_TEST_CASE(text_keeps_a_null_character) {
    const std::string body{"vor\0nach", 8};
    auto row = connection.prepare("SELECT :body");
    row.bind(":body", body);
    BOOST_REQUIRE(row.step());
    BOOST_TEST(row.text(0) == body);
}

BOOST_AUTO_TEST_CASE(an_empty_text_is_not_null) {
    auto row = connection.prepare("SELECT :a, :b, :c");
    row.bind(":a", std::string_view{}).bind_blob(":b", {}).bind_null(":c");
    BOOST_REQUIRE(row.step());
    BOOST_TEST(!row.is_null(0));
    BOOST_TEST(!row.is_null(1));
    BOOST_TEST(row.is_null(2));
    BOOST_TEST(row.text(0).empty());
}

BOOST_AUTO_TEST_CASE(an_absent_optional_is_null) {
    test::SequentialIds ids;
    const ThingId id{ids.next()};
    auto row = connection.prepare("SELECT :here, :gone, :number");
    row.bind(":here", std::optional{id})
        .bind(":gone", std::optional<ThingId>{})
        .bind(":number", std::optional<std::int64_t>{7});
    BOOST_REQUIRE(row.step());
    BOOST_TEST((row.optional_id<ThingId>(0) == id));
    BOOST_TEST((row.optional_id<ThingId>(1) == std::nullopt));
    BOOST_TEST(row.integer(2) == 7);
}

BOOST_AUTO_TEST_CASE(what_is_bound_is_copied) {
    auto row = connection.prepare("SELECT :body");
    {
        std::string body = "kurzlebig genug, um nicht in den kleinen Puffer zu passen";
        row.bind(":body", body);
        body.assign(body.size(), 'x');
    }
    BOOST_REQUIRE(row.step());
    BOOST_TEST(row.text(0) == "kurzlebig genug, um nicht in den kleinen Puffer zu passen");
}

BOOST_AUTO_TEST_CASE(reset_forgets_what_was_bound) {
    auto row = connection.prepare("SELECT :body");
    row.bind(":body", std::string_view{"alt"});
    BOOST_REQUIRE(row.step());
    row.reset();
    BOOST_REQUIRE(row.step());
    BOOST_TEST(row.is_null(0));
}

BOOST_AUTO_TEST_CASE(a_statement_from_the_cache_has_forgotten_its_last_use) {
    constexpr const char* kSql = "SELECT :body";
    {
        auto row = connection.prepare(kSql);
        row.bind(":body", std::string_view{"alt"});
        BOOST_REQUIRE(row.step());
    }
    auto row = connection.prepare(kSql);
    BOOST_REQUIRE(row.step());
    BOOST_TEST(row.is_null(0));
    BOOST_TEST(!row.step());
}

BOOST_AUTO_TEST_CASE(two_live_statements_of_the_same_sql_do_not_disturb_each_other) {
    constexpr const char* kSql =
        "WITH RECURSIVE n (i) AS (SELECT :from UNION ALL SELECT i + 1 FROM n WHERE i < :to) SELECT i FROM n";
    auto outer = connection.prepare(kSql);
    outer.bind(":from", std::int64_t{1}).bind(":to", std::int64_t{3});
    std::vector<std::int64_t> seen;
    while (outer.step()) {
        seen.push_back(outer.integer(0));
        auto inner = connection.prepare(kSql);
        inner.bind(":from", std::int64_t{10} * outer.integer(0)).bind(":to", std::int64_t{10} * outer.integer(0) + 1);
        while (inner.step()) seen.push_back(inner.integer(0));
    }
    const std::vector<std::int64_t> expected{1, 10, 11, 2, 20, 21, 3, 30, 31};
    BOOST_TEST(seen == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_moved_statement_is_given_back_once) {
    constexpr const char* kSql = "SELECT 5";
    {
        auto first = connection.prepare(kSql);
        const auto second = std::move(first);
    }
    auto again = connection.prepare(kSql);
    BOOST_REQUIRE(again.step());
    BOOST_TEST(again.integer(0) == 5);
}

BOOST_AUTO_TEST_CASE(a_key_of_another_length_is_damage) {
    auto row = connection.prepare("SELECT x'0102', x'', NULL");
    BOOST_REQUIRE(row.step());
    for (const int column : {0, 1, 2}) BOOST_TEST(test::error_of([&] { static_cast<void>(row.uuid(column)); }) == "Damaged");
}

BOOST_AUTO_TEST_CASE(a_violated_constraint_is_refused_and_the_statement_can_be_used_again) {
    test::SequentialIds ids;
    const auto id = ids.next();
    constexpr const char* kSql = "INSERT INTO note (id, number) VALUES (:id, :number)";
    connection.prepare(kSql).bind(":id", id).bind(":number", std::int64_t{1}).run();
    BOOST_TEST(test::error_of([&] { connection.prepare(kSql).bind(":id", id).bind(":number", std::int64_t{2}).run(); }) ==
               "Refused");
    connection.prepare(kSql).bind(":id", ids.next()).bind(":number", std::int64_t{3}).run();
    BOOST_TEST(connection.query_integer("SELECT sum(number) FROM note") == 4);
}

BOOST_AUTO_TEST_CASE(total_changes_counts_the_rows_of_all_statements) {
    test::SequentialIds ids;
    for (std::int64_t i = 0; i < 3; ++i) {
        connection.prepare("INSERT INTO note (id, number) VALUES (:id, :number)")
            .bind(":id", ids.next())
            .bind(":number", i)
            .run();
    }
    const auto before = connection.total_changes();
    connection.prepare("UPDATE note SET number = number + 1 WHERE number > :number").bind(":number", std::int64_t{0}).run();
    BOOST_TEST(connection.total_changes() == before + 2);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::sqlite
