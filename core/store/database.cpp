// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <array>
#include <fstream>
#include <string>

#include "base/error.h"
#include "base/file.h"
#include "store/migrations.h"

namespace fundstelle::store {

extern const char* const kSchema;

namespace {

constexpr std::array kTables = {
    "quote_edit", "quote", "quote_heading", "quote_collection", "summary", "link", "highlight", "memo", "coding", "anchor_example",
    "code_set_member", "code_set", "code", "case_document", "variable_value", "variable", "case_", "set_member", "document_set", "progress",
    "turn", "speaker", "style_run", "mark", "document", "document_version", "document_group", "saved_query", "tombstone", "foreign_data",
    "project", "coder"};

std::uint32_t big_endian(std::string_view bytes) {
    std::uint32_t value = 0;
    for (const char byte : bytes) value = value << 8 | static_cast<unsigned char>(byte);
    return value;
}

/// Throws unless the file's header says that it is a project of a version that we know. Read without SQLite, which would tidy up the log
/// that another program may have left beside a database of its own. Source: https://www.sqlite.org/fileformat.html, section 1.3.
void require_our_header(const std::filesystem::path& path) {
    std::ifstream file{path, std::ios::binary};
    if (!file && !std::filesystem::exists(path)) throw Error{ErrorKind::NotFound, "no such file", display(path)};
    std::string header(100, '\0');
    file.read(header.data(), static_cast<std::streamsize>(header.size()));
    const std::string_view read{header.data(), static_cast<std::size_t>(file.gcount())};
    if (read.size() < header.size() || !read.starts_with("SQLite format 3") || big_endian(read.substr(68, 4)) != kApplicationId) {
        throw Error{ErrorKind::Unsupported, "not a project of ours", display(path)};
    }
    const auto version = big_endian(read.substr(60, 4));
    if (version > kSchemaVersion) throw Error{ErrorKind::Newer, "schema version " + std::to_string(version), display(path)};
}

/// Throws unless the open file holds a whole project, of our version or an older one.
void require_project(sqlite::Connection& connection) {
    const auto version = connection.query_integer("PRAGMA user_version");
    if (version > kSchemaVersion) throw Error{ErrorKind::Newer, "schema version " + std::to_string(version), display(connection.path())};
    const bool has_table = connection.query_integer("SELECT count(*) FROM sqlite_schema WHERE name = 'project'") == 1;
    if (version < 1 || !has_table || connection.query_integer("SELECT count(*) FROM project") != 1) {
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

std::unique_ptr<sqlite::Connection> create_database(const std::filesystem::path& path,
                                                    const std::function<void(sqlite::Connection&)>& fill) {
    auto connection = std::make_unique<sqlite::Connection>(path, sqlite::OpenMode::Create);
    try {
        connection->lock_exclusively();
        connection->execute("BEGIN");
        connection->execute(kSchema);
        if (fill) fill(*connection);
        connection->execute("COMMIT");
        // From the log into the file at once, so that the file's own header says from its first day whose it is.
        connection->execute("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (...) {
        connection.reset();
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
        auto log = path;
        std::filesystem::remove(log += "-wal", ignored);
        throw;
    }
    return connection;
}

std::filesystem::path copy_before_migration(const std::filesystem::path& path, std::int64_t version) {
    auto copy = path;
    return copy += ".version-" + std::to_string(version);
}

std::unique_ptr<sqlite::Connection> open_database(const std::filesystem::path& path) {
    require_our_header(path);
    auto connection = std::make_unique<sqlite::Connection>(path, sqlite::OpenMode::ReadWrite);
    connection->lock_exclusively();
    require_project(*connection);
    migrate(*connection, path);
    return connection;
}

std::unique_ptr<sqlite::Connection> open_database_for_reading(const std::filesystem::path& path) {
    require_our_header(path);
    auto connection = std::make_unique<sqlite::Connection>(path, sqlite::OpenMode::ReadOnly);
    require_project(*connection);
    return connection;
}

}  // namespace fundstelle::store
