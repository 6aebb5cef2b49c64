// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "model/values.h"
#include "sqlite/connection.h"
#include "store/stamp.h"

namespace fundstelle::store {

/// The table `saved_query`.
class SavedQueries {
public:
    struct Row {
        model::QueryId id;
        std::string name;
        std::string query;  ///< JSON
    };

    explicit SavedQueries(sqlite::Connection& connection) : m_connection{connection} {}

    void save(const Row& row, const Stamp& stamp);
    void remove(model::QueryId id);
    /// In order of creation.
    [[nodiscard]] std::vector<Row> all();

private:
    sqlite::Connection& m_connection;
};

}  // namespace fundstelle::store
