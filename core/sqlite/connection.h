// SPDX-License-Identifier: GPL-3.0-or-later
/// One open database file. This module is the only one that knows SQLite's C interface, and it knows no word of our domain.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "sqlite/statement.h"

struct sqlite3;

namespace fundstelle::sqlite {

enum class OpenMode {
    Create,     ///< the file must not exist
    ReadWrite,  ///< the file must exist
    ReadOnly,   ///< defensive: for files of others
};

/// Closes at the end of its life. Not thread-safe: one thread at a time.
class Connection {
public:
    /// Foreign keys are enforced and the schema is not trusted. A connection that may write keeps every lock it takes until it closes; none is
    /// taken yet. Throws `NotFound`, `Exists`, `Unreadable`,
    /// `Unwritable`.
    Connection(const std::filesystem::path& path, OpenMode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Takes the file for this connection alone, until it closes, with a write-ahead log that needs no shared memory (so that a
    /// network share works) and every commit flushed to the disk. Throws `Locked` if somebody else has it.
    void lock_exclusively();

    /// Runs statements without parameters and rows.
    void execute(const char* sql);

    /// A statement from the cache. `sql` must be a literal: the cache keeps a view of it. Two live statements of the same SQL are
    /// allowed; the second is not cached.
    [[nodiscard]] Statement prepare(const char* sql);

    /// The single integer that a statement such as "PRAGMA user_version" returns.
    [[nodiscard]] std::int64_t query_integer(const char* sql);

    /// Rows changed by INSERT, UPDATE and DELETE since the connection was opened.
    [[nodiscard]] std::int64_t total_changes() const;
    [[nodiscard]] bool in_transaction() const;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] sqlite3* handle() const { return m_handle; }  ///< for this module

    /// Problems that SQLite's own checks find: "PRAGMA integrity_check" and "PRAGMA foreign_key_check"; empty if sound.
    [[nodiscard]] std::vector<std::string> soundness_problems();

private:
    struct Cached {
        sqlite3_stmt* statement;
        bool in_use;
    };
    std::filesystem::path m_path;
    sqlite3* m_handle{nullptr};
    std::unordered_map<std::string_view, Cached> m_statements;
};

}  // namespace fundstelle::sqlite
