// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/connection.h"

namespace fundstelle::sqlite {

/// Rolls back at the end of its life unless committed.
class [[nodiscard]] Transaction {
public:
    /// Begins. Transactions do not nest (assert).
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Throws if SQLite cannot commit (full disk, violated foreign key); the transaction is then rolled back.
    void commit();

private:
    Connection& m_connection;
    bool m_open{true};
};

}  // namespace fundstelle::sqlite
