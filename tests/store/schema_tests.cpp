// SPDX-License-Identifier: GPL-3.0-or-later
// The schema that a new file has, against what schema.sql says of itself.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "sqlite/error_kind.h"
#include "store/database.h"
#include "support/temporary_folder.h"

namespace fundstelle::store {

namespace {

struct Column {
    std::string name;
    std::string type;
    bool not_null;
    bool key;
};

struct Fixture {
    test::TemporaryFolder folder;
    std::unique_ptr<sqlite::Connection> connection{create_database(folder / "a.fundstelle")};

    std::vector<std::string> strings(const char* sql, const std::string& table) {
        std::vector<std::string> found;
        auto rows = connection->prepare(sql);
        rows.bind(":table", std::string_view{table});
        while (rows.step()) found.push_back(rows.text(0));
        return found;
    }
    std::vector<Column> columns(const std::string& table) {
        std::vector<Column> found;
        auto rows = connection->prepare(R"(SELECT name, type, "notnull", pk FROM pragma_table_info(:table))");
        rows.bind(":table", std::string_view{table});
        while (rows.step()) found.push_back({rows.text(0), rows.text(1), rows.integer(2) != 0, rows.integer(3) != 0});
        return found;
    }
    /// Which tables a table refers to.
    std::vector<std::string> parents(const std::string& table) {
        return strings(R"(SELECT "table" FROM pragma_foreign_key_list(:table))", table);
    }
    std::string sql_of(const std::string& table) {
        return strings("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = :table", table).at(0);
    }
};

std::string schema_text() {
    std::ifstream file{test::source_folder() / "core/store/schema.sql"};
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

std::set<std::string> tables_in(const std::string& sql) {
    const std::regex create{R"(CREATE TABLE (\w+))"};
    std::set<std::string> tables;
    for (std::sregex_iterator i{sql.begin(), sql.end(), create}; i != std::sregex_iterator{}; ++i) tables.insert((*i)[1]);
    return tables;
}

std::pair<std::set<std::string>, std::set<std::string>> tracked_and_not() {
    const auto text = schema_text();
    const auto line = text.find("\n-- Not tracked ");
    BOOST_REQUIRE(line != std::string::npos);
    return {tables_in(text.substr(0, line)), tables_in(text.substr(line))};
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(schema_tests, Fixture)

BOOST_AUTO_TEST_CASE(the_tracked_tables_are_those_above_the_line) {
    const auto listed = tracked_tables();
    const std::set<std::string> names{listed.begin(), listed.end()};
    BOOST_TEST(names.size() == listed.size());
    BOOST_TEST(names == tracked_and_not().first, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_new_file_has_all_tables_of_the_schema_and_no_other) {
    std::set<std::string> in_file;
    auto rows = connection->prepare("SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (rows.step()) in_file.insert(rows.text(0));
    const auto [tracked, untracked] = tracked_and_not();
    auto expected = tracked;
    expected.insert(untracked.begin(), untracked.end());
    BOOST_TEST(in_file == expected, boost::test_tools::per_element());
    BOOST_TEST(untracked == (std::set<std::string>{"text", "release", "journal_entry", "setting"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(every_table_is_strict) {
    auto rows = connection->prepare(
        "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND NOT strict AND name <> 'sqlite_schema'");
    BOOST_REQUIRE(rows.step());
    BOOST_TEST(rows.integer(0) == 0);
}

BOOST_AUTO_TEST_CASE(every_tracked_table_has_a_blob_as_its_only_key_in_the_first_column) {
    for (const std::string table : tracked_tables()) {
        BOOST_TEST_CONTEXT(table) {
            const auto all = columns(table);
            BOOST_REQUIRE(!all.empty());
            BOOST_TEST(all[0].name == "id");
            BOOST_TEST(all[0].type == "BLOB");
            BOOST_TEST(all[0].not_null);
            BOOST_TEST(all[0].key);
            BOOST_TEST(std::count_if(all.begin(), all.end(), [](const Column& c) { return c.key; }) == 1);
        }
    }
}

BOOST_AUTO_TEST_CASE(every_tracked_row_says_when_and_by_whom_it_was_written) {
    for (const std::string table : tracked_tables()) {
        BOOST_TEST_CONTEXT(table) {
            const auto all = columns(table);
            const auto at = std::find_if(all.begin(), all.end(), [](const Column& c) { return c.name == "modified_at"; });
            const auto by = std::find_if(all.begin(), all.end(), [](const Column& c) { return c.name == "modified_by"; });
            BOOST_REQUIRE((at != all.end() && by != all.end()));
            BOOST_TEST(at->type == "INTEGER");
            BOOST_TEST(at->not_null);
            BOOST_TEST(by->type == "BLOB");
        }
    }
}

BOOST_AUTO_TEST_CASE(no_tracked_table_has_a_unique_column_but_the_key) {
    for (const std::string table : tracked_tables()) {
        BOOST_TEST_CONTEXT(table) {
            BOOST_TEST(
                strings(R"(SELECT name FROM pragma_index_list(:table) WHERE "unique" AND origin <> 'pk')", table).empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(no_tracked_table_has_generated_columns_or_triggers) {
    for (const std::string table : tracked_tables()) {
        BOOST_TEST_CONTEXT(table) {
            BOOST_TEST(strings("SELECT name FROM pragma_table_xinfo(:table) WHERE hidden <> 0", table).empty());
            BOOST_TEST(strings("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = :table", table).empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(foreign_keys_of_tracked_tables_are_deferred_and_do_nothing_by_themselves) {
    const std::regex reference{R"(REFERENCES \w+ \(id\)( DEFERRABLE INITIALLY DEFERRED)?)"};
    for (const std::string table : tracked_tables()) {
        BOOST_TEST_CONTEXT(table) {
            BOOST_TEST(strings(R"(
                SELECT "table" FROM pragma_foreign_key_list(:table)
                WHERE on_delete <> 'NO ACTION' OR on_update <> 'NO ACTION')",
                               table)
                           .empty());
            const auto sql = sql_of(table);
            for (std::sregex_iterator i{sql.begin(), sql.end(), reference}; i != std::sregex_iterator{}; ++i) {
                BOOST_TEST((*i)[1].matched);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(children_stand_before_their_parents) {
    const auto listed = tracked_tables();
    const auto place = [&](const std::string& table) {
        return std::find(listed.begin(), listed.end(), table) - listed.begin();
    };
    for (const std::string table : listed) {
        for (const auto& parent : parents(table)) {
            // A code refers to codes; a document and its versions refer to each other.
            if (parent == table || (table == "document_version" && parent == "document")) continue;
            BOOST_TEST(place(table) < place(parent), table << " before " << parent);
        }
    }
}

BOOST_AUTO_TEST_CASE(every_table_has_its_own_name) {
    const std::map<Table, std::string> names{{Table::QuoteEdit, "quote_edit"},
                                             {Table::Quote, "quote"},
                                             {Table::QuoteHeading, "quote_heading"},
                                             {Table::QuoteCollection, "quote_collection"},
                                             {Table::Summary, "summary"},
                                             {Table::Link, "link"},
                                             {Table::Highlight, "highlight"},
                                             {Table::AnchorExample, "anchor_example"},
                                             {Table::CodeSetMember, "code_set_member"},
                                             {Table::CodeSet, "code_set"},
                                             {Table::Progress, "progress"},
                                             {Table::Memo, "memo"},
                                             {Table::Coding, "coding"},
                                             {Table::Code, "code"},
                                             {Table::CaseDocument, "case_document"},
                                             {Table::VariableValue, "variable_value"},
                                             {Table::Variable, "variable"},
                                             {Table::Case, "case_"},
                                             {Table::SetMember, "set_member"},
                                             {Table::DocumentSet, "document_set"},
                                             {Table::Turn, "turn"},
                                             {Table::Speaker, "speaker"},
                                             {Table::StyleRun, "style_run"},
                                             {Table::Mark, "mark"},
                                             {Table::Document, "document"},
                                             {Table::DocumentVersion, "document_version"},
                                             {Table::DocumentGroup, "document_group"},
                                             {Table::SavedQuery, "saved_query"},
                                             {Table::Tombstone, "tombstone"},
                                             {Table::ForeignData, "foreign_data"},
                                             {Table::Project, "project"},
                                             {Table::Coder, "coder"}};
    BOOST_TEST(names.size() == tracked_tables().size());
    for (const auto& [table, name] : names) {
        BOOST_TEST(name_of(table) == name);
        BOOST_TEST((parse_table(name) == table));
        BOOST_TEST(tracked_tables()[static_cast<std::size_t>(table)] == name);
    }
    for (const auto* name : {"", "text", "journal_entry", "setting", "Coding", "coding "})
        BOOST_TEST((parse_table(name) == std::nullopt));
}

BOOST_AUTO_TEST_CASE(the_file_says_whose_it_is_and_of_which_version) {
    BOOST_TEST(connection->query_integer("PRAGMA application_id") == kApplicationId);
    BOOST_TEST(connection->query_integer("PRAGMA user_version") == kSchemaVersion);
}

BOOST_AUTO_TEST_CASE(ranges_that_are_empty_or_negative_cannot_be_written) {
    const auto error = [&](const char* sql) { return test::error_of([&] { connection->execute(sql); }); };
    BOOST_TEST(error("INSERT INTO style_run VALUES (x'01', x'02', 5, 5, 1, 0, NULL)") == "Refused");
    BOOST_TEST(error("INSERT INTO style_run VALUES (x'01', x'02', -1, 5, 1, 0, NULL)") == "Refused");
    BOOST_TEST(error("INSERT INTO quote_edit VALUES (x'01', x'02', 6, 5, '...', 0, NULL, 'omission')") == "Refused");
    BOOST_TEST(error("INSERT INTO coding VALUES (x'01', x'02', 1, 5, x'03', x'04', 101, '', 0, 0, NULL, 0, NULL)") ==
               "Refused");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::store
