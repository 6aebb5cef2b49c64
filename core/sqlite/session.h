// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

struct sqlite3_session;

namespace fundstelle::sqlite {

class Connection;

/// Records the changes of the named tables from its construction on.
class Session {
public:
    /// Children stand before their parents in `tables`, so that the inverse meets no missing parent. Never "all tables": the shadow
    /// tables of a full-text index would be recorded too, and an undo would corrupt the index.
    Session(Connection& connection, std::span<const char* const> tables);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// What changed; empty if nothing did in effect. Must be taken inside the transaction.
    [[nodiscard]] std::string changeset() const;

private:
    sqlite3_session* m_handle{nullptr};
};

}  // namespace fundstelle::sqlite
