// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/connection.h"

#include <sqlite3.h>

#include <cassert>

#include "base/error.h"
#include "base/file.h"
#include "sqlite/failure.h"

namespace fundstelle::sqlite {

namespace {

ErrorKind kind_of(int result) {
    switch (result & 0xFF) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return ErrorKind::Locked;
        case SQLITE_FULL: return ErrorKind::DiskFull;
        case SQLITE_READONLY:
        case SQLITE_PERM: return ErrorKind::Unwritable;
        case SQLITE_CORRUPT: return ErrorKind::Damaged;
        case SQLITE_NOTADB: return ErrorKind::Unsupported;
        case SQLITE_CANTOPEN: return ErrorKind::Unreadable;
        case SQLITE_CONSTRAINT: return ErrorKind::Refused;
        case SQLITE_TOOBIG:
        case SQLITE_NOMEM: return ErrorKind::TooLarge;
        case SQLITE_IOERR: return result == SQLITE_IOERR_WRITE ? ErrorKind::DiskFull : ErrorKind::Unwritable;
        default: return ErrorKind::Invalid;
    }
}

}  // namespace

void throw_failure(sqlite3* database, int result) {
    const int extended = database != nullptr ? sqlite3_extended_errcode(database) : result;
    const char* file = database != nullptr ? sqlite3_db_filename(database, "main") : nullptr;
    throw Error{kind_of((extended & 0xFF) == (result & 0xFF) ? extended : result),
                std::string{"SQLite: "} + (database != nullptr ? sqlite3_errmsg(database) : sqlite3_errstr(result)),
                file != nullptr ? file : ""};
}

Connection::Connection(const std::filesystem::path& path, OpenMode mode) : m_path{path} {
    std::error_code ignored;
    const bool exists = std::filesystem::exists(path, ignored);
    if (mode == OpenMode::Create && exists) throw Error{ErrorKind::Exists, "the file exists", display(path)};
    if (mode != OpenMode::Create && !exists) throw Error{ErrorKind::NotFound, "no such file", display(path)};

    const int flags = mode == OpenMode::ReadOnly    ? SQLITE_OPEN_READONLY
                      : mode == OpenMode::ReadWrite ? SQLITE_OPEN_READWRITE
                                                    : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int result = sqlite3_open_v2(display(path).c_str(), &m_handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    try {
        if (result != SQLITE_OK) {
            throw Error{mode == OpenMode::Create ? ErrorKind::Unwritable : ErrorKind::Unreadable,
                        std::string{"SQLite: "} + sqlite3_errstr(result), display(path)};
        }
        if (mode != OpenMode::ReadOnly && sqlite3_db_readonly(m_handle, "main") == 1) {
            throw Error{ErrorKind::Unwritable, "the file is read-only", display(path)};
        }
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        // The locking mode comes first of all: once the file has been read in normal mode, SQLite would make shared memory for the log.
        if (mode != OpenMode::ReadOnly) execute("PRAGMA locking_mode = EXCLUSIVE");
        execute("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;");
    } catch (...) {
        sqlite3_close(m_handle);
        throw;
    }
}

Connection::~Connection() {
    for (auto& [sql, cached] : m_statements) sqlite3_finalize(cached.statement);
    sqlite3_close(m_handle);
}

void Connection::lock_exclusively() {
    // FULL: a commit is on the disk, not only with the system, before the action counts as done.
    // Spilled pages go into the log once for every time they are evicted, which a large action in random order does to each page again and
    // again. So up to 512 MB of changed pages stay in memory until the commit; the cache shrinks to its size by itself then.
    execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA cache_spill = -524288;");
    execute("BEGIN IMMEDIATE; COMMIT;");
}

void Connection::execute(const char* sql) {
    const int result = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (result != SQLITE_OK) throw_failure(m_handle, result);
}

Statement Connection::prepare(const char* sql) {
    const auto known = m_statements.find(sql);
    if (known != m_statements.end() && !known->second.in_use) {
        known->second.in_use = true;
        return Statement{known->second.statement, &known->second.in_use};
    }
    sqlite3_stmt* statement = nullptr;
    const int result = sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (result != SQLITE_OK) throw_failure(m_handle, result);
    if (known != m_statements.end()) return Statement{statement, nullptr};
    auto& cached = m_statements.emplace(sql, Cached{statement, true}).first->second;
    return Statement{cached.statement, &cached.in_use};
}

std::int64_t Connection::query_integer(const char* sql) {
    auto statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::int64_t Connection::total_changes() const {
    return sqlite3_total_changes64(m_handle);
}

bool Connection::in_transaction() const {
    return sqlite3_get_autocommit(m_handle) == 0;
}

std::vector<std::string> Connection::soundness_problems() {
    std::vector<std::string> problems;
    auto integrity = prepare("PRAGMA integrity_check");
    while (integrity.step()) {
        if (auto line = integrity.text(0); line != "ok") problems.push_back(std::move(line));
    }
    auto keys = prepare("SELECT \"table\", parent FROM pragma_foreign_key_check");
    while (keys.step()) problems.push_back("row of " + keys.text(0) + " refers to a missing row of " + keys.text(1));
    return problems;
}

}  // namespace fundstelle::sqlite
