// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/session.h"

#include <sqlite3.h>

#include <memory>

#include "sqlite/connection.h"
#include "sqlite/failure.h"

namespace fundstelle::sqlite {

Session::Session(Connection& connection, std::span<const char* const> tables) {
    int result = sqlite3session_create(connection.handle(), "main", &m_handle);
    for (const char* table : tables) {
        if (result == SQLITE_OK) result = sqlite3session_attach(m_handle, table);
    }
    if (result != SQLITE_OK) {
        sqlite3session_delete(m_handle);
        throw_failure(connection.handle(), result);
    }
}

Session::~Session() {
    sqlite3session_delete(m_handle);
}

std::string Session::changeset() const {
    int size = 0;
    void* bytes = nullptr;
    const int result = sqlite3session_changeset(m_handle, &size, &bytes);
    if (result != SQLITE_OK) throw_failure(nullptr, result);
    const std::unique_ptr<void, decltype(&sqlite3_free)> owner{bytes, &sqlite3_free};
    // The size tells, not sqlite3session_isempty(): that also counts changes which cancelled each other out.
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

}  // namespace fundstelle::sqlite
