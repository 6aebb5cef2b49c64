// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/statement.h"

#include <sqlite3.h>

#include <cassert>
#include <cstring>
#include <utility>

#include "base/error.h"
#include "sqlite/failure.h"

namespace fundstelle::sqlite {

Statement::Statement(Statement&& other) noexcept
    : m_handle{std::exchange(other.m_handle, nullptr)}, m_in_use{std::exchange(other.m_in_use, nullptr)} {}

Statement::~Statement() {
    if (m_handle == nullptr) return;
    if (m_in_use == nullptr) {
        sqlite3_finalize(m_handle);
        return;
    }
    reset();
    *m_in_use = false;
}

int Statement::index_of(const char* name) {
    // Most are bound in their order.
    const char* next = sqlite3_bind_parameter_name(m_handle, m_last + 1);
    m_last = next != nullptr && std::strcmp(next, name) == 0 ? m_last + 1 : sqlite3_bind_parameter_index(m_handle, name);
    assert(m_last > 0 && "the statement has no such parameter");
    return m_last;
}

void Statement::check(int result) const {
    if (result != SQLITE_OK) throw_failure(sqlite3_db_handle(m_handle), result);
}

Statement& Statement::bind(const char* name, std::int64_t value) {
    check(sqlite3_bind_int64(m_handle, index_of(name), value));
    return *this;
}

Statement& Statement::bind(const char* name, std::string_view text) {
    // A view of nothing has a null pointer, which SQLite would take for NULL.
    const char* data = text.data() != nullptr ? text.data() : "";
    check(sqlite3_bind_text64(m_handle, index_of(name), data, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind(const char* name, const Uuid& uuid) {
    check(sqlite3_bind_blob64(m_handle, index_of(name), uuid.data(), uuid.size(), SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bind_blob(const char* name, std::string_view bytes) {
    const char* data = bytes.data() != nullptr ? bytes.data() : "";
    check(sqlite3_bind_blob64(m_handle, index_of(name), data, bytes.size(), SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bind_null(const char* name) {
    check(sqlite3_bind_null(m_handle, index_of(name)));
    return *this;
}

bool Statement::step() {
    const int result = sqlite3_step(m_handle);
    if (result == SQLITE_ROW) return true;
    if (result == SQLITE_DONE) return false;
    throw_failure(sqlite3_db_handle(m_handle), result);
}

void Statement::run() {
    while (step()) {
    }
    reset();
}

void Statement::reset() {
    sqlite3_reset(m_handle);  // its result repeats the failure that step() has thrown already
    sqlite3_clear_bindings(m_handle);
    m_last = 0;
}

bool Statement::is_null(int column) const {
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_handle, column);
}

std::string_view Statement::text_view(int column) const {
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_handle, column));
    return data == nullptr ? std::string_view{} : std::string_view{data, static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column))};
}

std::string_view Statement::blob(int column) const {
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_handle, column));
    return data == nullptr ? std::string_view{} : std::string_view{data, static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column))};
}

Uuid Statement::uuid(int column) const {
    const auto bytes = blob(column);
    Uuid uuid;
    if (bytes.size() != uuid.size()) throw Error{ErrorKind::Damaged, "a key does not have 16 bytes", sqlite3_sql(m_handle)};
    std::memcpy(uuid.data(), bytes.data(), uuid.size());
    return uuid;
}

}  // namespace fundstelle::sqlite
