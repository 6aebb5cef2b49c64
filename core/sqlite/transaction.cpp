// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/transaction.h"

#include <sqlite3.h>

#include <cassert>

namespace fundstelle::sqlite {

Transaction::Transaction(Connection& connection) : m_connection{connection} {
    assert(!connection.in_transaction());
    connection.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    // SQLite rolls some failures back by itself (full disk); then there is nothing left to do.
    if (m_open && m_connection.in_transaction()) sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
    m_connection.execute("COMMIT");
    m_open = false;
}

}  // namespace fundstelle::sqlite
