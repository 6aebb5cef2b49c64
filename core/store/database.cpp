// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <array>
#include <string>

#include "base/error.h"
#include "base/file.h"

namespace fundstelle::store {

extern const char* const kSchema;

namespace {

constexpr std::array kTables = {
    "quote_edit", "quote", "quote_heading", "quote_collection", "summary",    "link",             "memo",           "coding",      "code",
    "case_document", "variable_value", "variable", "case_", "set_member", "document_set", "turn", "speaker", "style_run",
    "document", "document_version", "document_group", "saved_query", "tombstone", "foreign_data", "project", "coder"};

/// Throws unless the file is a project of a version that we know. A project file of an older version would be migrated here; version 1
/// is the first.
void require_project(sqlite::Connection& connection) {
    std::int64_t application = 0;
    std::int64_t version = 0;
    try {
        application = connection.query_integer("PRAGMA application_id");
        version = connection.query_integer("PRAGMA user_version");
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Damaged) throw;
        throw Error{ErrorKind::Unsupported, "not a database", display(connection.path())};
    }
    if (application != kApplicationId) throw Error{ErrorKind::Unsupported, "not a project of ours", display(connection.path())};
    if (version > kSchemaVersion) {
        throw Error{ErrorKind::Newer, "schema version " + std::to_string(version), display(connection.path())};
    }
    if (version < kSchemaVersion || connection.query_integer("SELECT count(*) FROM project") != 1) {
        throw Error{ErrorKind::Damaged, "no project in the file", display(connection.path())};
    }
}

}  // namespace

std::span<const char* const> tracked_tables() {
    return kTables;
}

const char* name_of(Table table) {
    return kTables[static_cast<std::size_t>(table)];
}

std::optional<Table> parse_table(std::string_view name) {
    for (std::size_t i = 0; i < kTables.size(); ++i) {
        if (kTables[i] == name) return static_cast<Table>(i);
    }
    return std::nullopt;
}

std::unique_ptr<sqlite::Connection> create_database(const std::filesystem::path& path) {
    auto connection = std::make_unique<sqlite::Connection>(path, sqlite::OpenMode::Create);
    try {
        connection->lock_exclusively();
        connection->execute("BEGIN");
        connection->execute(kSchema);
        connection->execute("COMMIT");
    } catch (...) {
        connection.reset();
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
        throw;
    }
    return connection;
}

std::unique_ptr<sqlite::Connection> open_database(const std::filesystem::path& path) {
    auto connection = std::make_unique<sqlite::Connection>(path, sqlite::OpenMode::ReadWrite);
    // Look before switching on the log: a database of somebody else must stay as it is.
    require_project(*connection);
    connection->lock_exclusively();
    return connection;
}

std::unique_ptr<sqlite::Connection> open_database_for_reading(const std::filesystem::path& path) {
    auto connection = std::make_unique<sqlite::Connection>(path, sqlite::OpenMode::ReadOnly);
    require_project(*connection);
    return connection;
}

}  // namespace fundstelle::store
