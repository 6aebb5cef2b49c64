// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/stamp.h"

namespace fundstelle::store {

/// The table `tombstone`: keys of what was deleted.
class Tombstones {
public:
    explicit Tombstones(sqlite::Connection& connection) : m_connection{connection} {}
    void bury(const Uuid& key, Table table, const Stamp& stamp);

private:
    sqlite::Connection& m_connection;
};

}  // namespace fundstelle::store
