// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/id.h"
#include "sqlite/connection.h"

namespace fundstelle::store {

/// A row of the table `release`.
struct ReleaseRow {
    Uuid id;
    Timestamp at;
    std::string coder;
    std::string what;
    std::string file;
    std::int64_t texts;
    std::string reason;
    std::string findings;  ///< JSON
};

/// The table `release`. It is not tracked: what has left cannot be undone.
class Releases {
public:
    explicit Releases(sqlite::Connection& connection) : m_connection{connection} {}
    void add(const ReleaseRow& release);
    /// The last one first.
    [[nodiscard]] std::vector<ReleaseRow> all();

private:
    sqlite::Connection& m_connection;
};

}  // namespace fundstelle::store
