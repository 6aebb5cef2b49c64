// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/transaction.h"

#include <sqlite3.h>

#include <cassert>

#include "base/error.h"

namespace fundstelle::sqlite {

Transaction::Transaction(Connection& connection, KeyCheck check) : m_connection{connection}, m_check{check} {
    assert(!connection.in_transaction());
    // SQLite ignores this within a transaction.
    if (m_check == KeyCheck::AtCommit) connection.execute("PRAGMA foreign_keys = OFF");
    try {
        connection.execute("BEGIN IMMEDIATE");
    } catch (...) {
        check_each_row_again();
        throw;
    }
}

Transaction::~Transaction() {
    // SQLite rolls some failures back by itself (full disk); then there is nothing left to do.
    if (m_open && m_connection.in_transaction()) sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    if (m_open) check_each_row_again();
}

void Transaction::commit() {
    if (m_check == KeyCheck::AtCommit) {
        auto violations = m_connection.prepare("PRAGMA foreign_key_check");
        if (violations.step()) throw Error{ErrorKind::Refused, "a row refers to one that is missing", violations.text(0)};
    }
    m_connection.execute("COMMIT");
    m_open = false;
    check_each_row_again();
}

void Transaction::check_each_row_again() {
    if (m_check == KeyCheck::AtCommit) sqlite3_exec(m_connection.handle(), "PRAGMA foreign_keys = ON", nullptr, nullptr, nullptr);
}

}  // namespace fundstelle::sqlite
