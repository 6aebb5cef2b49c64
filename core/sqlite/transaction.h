// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/connection.h"

namespace fundstelle::sqlite {

/// When SQLite looks whether the rows exist that others refer to. `AtCommit` looks at all references of the file once instead of at those of each row that
/// changes, which is cheaper from some ten thousand rows on.
enum class KeyCheck { EachRow, AtCommit };

/// Rolls back at the end of its life unless committed.
class [[nodiscard]] Transaction {
public:
    /// Begins. Transactions do not nest (assert).
    explicit Transaction(Connection& connection, KeyCheck check = KeyCheck::EachRow);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Throws if SQLite cannot commit (full disk, violated foreign key); the transaction is then rolled back.
    void commit();

private:
    void check_each_row_again();

    Connection& m_connection;
    KeyCheck m_check;
    bool m_open{true};
};

}  // namespace fundstelle::sqlite
