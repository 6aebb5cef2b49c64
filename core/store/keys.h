// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_set>

#include "base/id.h"
#include "sqlite/connection.h"

namespace fundstelle::store {

/// The keys of all tracked tables at once.
class Keys {
public:
    explicit Keys(sqlite::Connection& connection) : m_connection{connection} {}
    /// Those that a thing from elsewhere may not have: keys of what may come from an exchange file, and of what was deleted.
    [[nodiscard]] std::unordered_set<Uuid> taken();

private:
    sqlite::Connection& m_connection;
};

}  // namespace fundstelle::store
