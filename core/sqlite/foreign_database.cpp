// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/foreign_database.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fstream>
#include <utility>

#include "base/error.h"
#include "base/file.h"

namespace fundstelle::sqlite {

namespace {

constexpr int kLargestValue = 256 << 20;
constexpr int kMostColumns = 500;
constexpr int kStepsPerCall = 1000;
/// A row takes at least a few bytes of the file, and a few dozen steps.
constexpr std::uintmax_t kStepsPerByte = 100;
constexpr std::int64_t kFewestCalls = 20'000;
/// Of values. Defaults stand in the schema once and come out with every row, and UTF-16 grows.
constexpr std::uintmax_t kBytesPerByte = 4;
constexpr std::uintmax_t kFewestBytes = 1 << 20;
constexpr std::size_t kMostTables = 500;

std::string lower(std::string_view name) {
    std::string lowered{name};
    for (auto& c : lowered) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return lowered;
}

std::string identifier(std::string_view name) {
    std::string quoted{"\""};
    for (const char c : name) {
        if (c == '"') quoted.push_back('"');
        quoted.push_back(c);
    }
    return quoted + "\"";
}

/// "file:" and the path, percent-encoded: nothing in the path is an option.
std::string uri_of(const std::filesystem::path& path) {
    static constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string uri{"file:"};
    for (const char c : display(std::filesystem::absolute(path))) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' || c == '.' || c == '-' || c == '_';
        if (plain) uri.push_back(c);
        else (((uri += '%') += kDigits[byte >> 4]) += kDigits[byte & 0xF]);
    }
    return uri + "?mode=ro&immutable=1";
}

/// Changes that are not yet in the file itself: a log, or a journal that has not been ended.
bool has_pending_changes(const std::filesystem::path& path) {
    const auto beside = [&](const char* ending) {
        auto file = path;
        file += ending;
        return file;
    };
    std::error_code ignored;
    const auto log = std::filesystem::file_size(beside("-wal"), ignored);
    if (!ignored && log > 32) return true;
    char begin = 0;
    std::ifstream journal{beside("-journal"), std::ios::binary};
    return journal.get(begin) && begin != 0;
}

std::string text_of(sqlite3_stmt* statement, int column) {
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    return data == nullptr ? std::string{} : std::string{data, static_cast<std::size_t>(sqlite3_column_bytes(statement, column))};
}

/// Only what our own questions need.
int allow_reading(void*, int action, const char*, const char* second, const char*, const char*) {
    if (action == SQLITE_SELECT || action == SQLITE_READ) return SQLITE_OK;
    if (action == SQLITE_FUNCTION && second != nullptr && std::string_view{second} == "count") return SQLITE_OK;
    return SQLITE_DENY;
}

int count_steps(void* left) {
    return --*static_cast<std::int64_t*>(left) < 0 ? 1 : 0;
}

}  // namespace

bool ForeignRow::is_null(std::size_t column) const {
    return m_columns[column] < 0 || sqlite3_column_type(m_statement, m_columns[column]) == SQLITE_NULL;
}

std::optional<std::int64_t> ForeignRow::integer(std::size_t column) const {
    if (is_null(column)) return std::nullopt;
    const auto at = m_columns[column];
    switch (sqlite3_column_type(m_statement, at)) {
        case SQLITE_INTEGER: return sqlite3_column_int64(m_statement, at);
        case SQLITE_FLOAT: {
            const auto value = sqlite3_column_double(m_statement, at);
            if (std::abs(value) < 9e15 && value == std::floor(value)) return static_cast<std::int64_t>(value);
            return std::nullopt;
        }
        case SQLITE_TEXT: {
            const auto digits = text(column);
            std::int64_t value = 0;
            const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
            return error == std::errc{} && end == digits.data() + digits.size() ? std::optional{value} : std::nullopt;
        }
        default: return std::nullopt;
    }
}

std::string_view ForeignRow::text(std::size_t column) const {
    if (is_null(column)) return {};
    const auto at = m_columns[column];
    const auto* data = static_cast<const char*>(sqlite3_column_type(m_statement, at) == SQLITE_BLOB
                                                    ? sqlite3_column_blob(m_statement, at)
                                                    : static_cast<const void*>(sqlite3_column_text(m_statement, at)));
    return data == nullptr ? std::string_view{} : std::string_view{data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, at))};
}

void ForeignDatabase::Close::operator()(sqlite3* database) const {
    sqlite3_close_v2(database);
}

ForeignDatabase::ForeignDatabase(const std::filesystem::path& path) : m_subject{display(path)} {
    std::error_code failed;
    if (!std::filesystem::exists(path, failed)) throw Error{ErrorKind::NotFound, "no such file", m_subject};
    if (!std::filesystem::is_regular_file(path, failed)) throw Error{ErrorKind::Unreadable, "no file", m_subject};
    m_size = std::filesystem::file_size(path, failed);
    if (failed) throw Error{ErrorKind::Unreadable, failed.message(), m_subject};
    if (m_size > kLargestFile) throw Error{ErrorKind::TooLarge, "more than 2 GB", m_subject};
    if (has_pending_changes(path)) throw Error{ErrorKind::Locked, "the other program has not written all changes into the file", m_subject};
    sqlite3* handle = nullptr;
    const int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int result = sqlite3_open_v2(uri_of(path).c_str(), &handle, flags, nullptr);
    m_handle.reset(handle);
    if (result != SQLITE_OK) fail(result);
    protect();
    read_schema();
}

ForeignDatabase::ForeignDatabase(std::string_view bytes, std::string subject) : m_subject{std::move(subject)}, m_size{bytes.size()} {
    if (m_size > kLargestFile) throw Error{ErrorKind::TooLarge, "more than 2 GB", m_subject};
    sqlite3* handle = nullptr;
    int result = sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    m_handle.reset(handle);
    if (result != SQLITE_OK) fail(result);
    // SQLite does not write into what is read-only.
    auto* data = reinterpret_cast<unsigned char*>(const_cast<char*>(bytes.data()));
    const auto size = static_cast<sqlite3_int64>(bytes.size());
    result = sqlite3_deserialize(handle, "main", data, size, size, SQLITE_DESERIALIZE_READONLY);
    if (result != SQLITE_OK) fail(result);
    protect();
    read_schema();
}

ForeignDatabase::~ForeignDatabase() = default;

void ForeignDatabase::protect() {
    auto* handle = m_handle.get();
    const std::pair<int, int> settings[] = {{SQLITE_DBCONFIG_DEFENSIVE, 1},      {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                            {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                            {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}, {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0}};
    for (const auto& [setting, value] : settings) {
        if (sqlite3_db_config(handle, setting, value, nullptr) != SQLITE_OK) fail(SQLITE_ERROR);
    }
    const std::pair<int, int> limits[] = {{SQLITE_LIMIT_LENGTH, kLargestValue}, {SQLITE_LIMIT_SQL_LENGTH, 1 << 20}, {SQLITE_LIMIT_COLUMN, kMostColumns},
                                          {SQLITE_LIMIT_EXPR_DEPTH, 50},        {SQLITE_LIMIT_COMPOUND_SELECT, 3},  {SQLITE_LIMIT_VDBE_OP, 100'000},
                                          {SQLITE_LIMIT_FUNCTION_ARG, 10},      {SQLITE_LIMIT_ATTACHED, 0},         {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100},
                                          {SQLITE_LIMIT_VARIABLE_NUMBER, 10},   {SQLITE_LIMIT_TRIGGER_DEPTH, 1},    {SQLITE_LIMIT_WORKER_THREADS, 0}};
    for (const auto& [limit, value] : limits) sqlite3_limit(handle, limit, value);
    refill();
    sqlite3_progress_handler(handle, kStepsPerCall, &count_steps, &m_steps_left);
    run("PRAGMA trusted_schema = OFF");
    run("PRAGMA cell_size_check = ON");
    run("PRAGMA mmap_size = 0");
    // A check may be any expression, and quick_check would run it.
    run("PRAGMA ignore_check_constraints = ON");
}

void ForeignDatabase::refill() {
    m_steps_left = kFewestCalls + static_cast<std::int64_t>(m_size * kStepsPerByte / kStepsPerCall);
}

void ForeignDatabase::read_schema() {
    // Not "pragma_table_list", which would wake virtual tables. SQLite writes all tables in this way, and takes a table for what its SQL says.
    const auto tables = prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND sql LIKE 'create table%' AND name NOT LIKE 'sqlite_%'");
    while (step(tables.get())) {
        Table table{text_of(tables.get(), 0), {}};
        if (read_columns(table)) m_tables.try_emplace(lower(table.name), std::move(table));
        if (m_tables.size() > kMostTables) throw Error{ErrorKind::TooLarge, "too many tables", m_subject};
    }
    for (const auto& [name, table] : m_tables) check(table.name);
    sqlite3_set_authorizer(m_handle.get(), &allow_reading, nullptr);
}

bool ForeignDatabase::read_columns(Table& table) {
    const auto columns = prepare("SELECT name, hidden FROM pragma_table_xinfo(:table)");
    sqlite3_bind_text64(columns.get(), 1, table.name.data(), table.name.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    while (step(columns.get())) {
        if (sqlite3_column_int(columns.get(), 1) != 0) return false;  // it is computed
        auto column = text_of(columns.get(), 0);
        table.columns.try_emplace(lower(column), std::move(column));
    }
    return true;
}

void ForeignDatabase::check(const std::string& table) {
    refill();
    // Table by table: of the whole database it would look into virtual tables, too.
    const auto statement = prepare("PRAGMA quick_check(" + identifier(table) + ")");
    if (!step(statement.get()) || text_of(statement.get(), 0) != "ok") {
        throw Error{ErrorKind::Malformed, "the database is damaged: " + text_of(statement.get(), 0), m_subject, table};
    }
}

void ForeignDatabase::run(const char* sql) {
    const auto statement = prepare(sql);
    while (step(statement.get())) {
    }
}

std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> ForeignDatabase::prepare(const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    const int result = sqlite3_prepare_v2(m_handle.get(), sql.c_str(), static_cast<int>(sql.size()), &statement, nullptr);
    if (result != SQLITE_OK) fail(result);
    return {statement, &sqlite3_finalize};
}

bool ForeignDatabase::step(sqlite3_stmt* statement) {
    const int result = sqlite3_step(statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE) fail(result);
    return result == SQLITE_ROW;
}

void ForeignDatabase::fail(int result) const {
    const std::string why = std::string{"SQLite: "} + (m_handle ? sqlite3_errmsg(m_handle.get()) : sqlite3_errstr(result));
    switch (result & 0xFF) {
        case SQLITE_NOTADB: throw Error{ErrorKind::Unsupported, why, m_subject};
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_IOERR: throw Error{ErrorKind::Unreadable, why, m_subject};
        case SQLITE_TOOBIG:
        case SQLITE_NOMEM: throw Error{ErrorKind::TooLarge, why, m_subject};
        case SQLITE_INTERRUPT: throw Error{ErrorKind::TooLarge, "reading it takes longer than its size explains", m_subject};
        default: throw Error{ErrorKind::Malformed, why, m_subject};
    }
}

const ForeignDatabase::Table* ForeignDatabase::find(std::string_view table) const {
    const auto found = m_tables.find(lower(table));
    return found == m_tables.end() ? nullptr : &found->second;
}

bool ForeignDatabase::has_table(std::string_view table) const {
    return find(table) != nullptr;
}

bool ForeignDatabase::has_column(std::string_view table, std::string_view column) const {
    const auto* found = find(table);
    return found != nullptr && found->columns.contains(lower(column));
}

std::int64_t ForeignDatabase::count(std::string_view table) {
    const auto* found = find(table);
    if (found == nullptr) return 0;
    refill();
    const auto statement = prepare("SELECT count(*) FROM main." + identifier(found->name) + " NOT INDEXED");
    return step(statement.get()) ? sqlite3_column_int64(statement.get(), 0) : 0;
}

void ForeignDatabase::for_each_row(std::string_view table, std::initializer_list<std::string_view> columns, const Visit& visit) {
    const auto* found = find(table);
    if (found == nullptr) return;
    std::string list;
    std::vector<int> places;
    int count = 0;
    for (const auto column : columns) {
        const auto known = found->columns.find(lower(column));
        places.push_back(known == found->columns.end() ? -1 : count++);
        if (places.back() >= 0) list += (list.empty() ? "" : ", ") + identifier(known->second);
    }
    if (list.empty()) return;
    refill();
    // An index may hold expressions; without one only the table itself is read.
    const auto statement = prepare("SELECT " + list + " FROM main." + identifier(found->name) + " NOT INDEXED");
    auto bytes_left = kFewestBytes + m_size * kBytesPerByte;
    while (step(statement.get())) {
        for (int i = 0; i < count; ++i) {
            // Of a blob this is its length, of anything else that of its text.
            const auto bytes = static_cast<std::uintmax_t>(sqlite3_column_bytes(statement.get(), i));
            if (bytes > bytes_left) throw Error{ErrorKind::TooLarge, "a table hands out more than the file holds", m_subject};
            bytes_left -= bytes;
        }
        visit(ForeignRow{statement.get(), places});
    }
}

}  // namespace fundstelle::sqlite
