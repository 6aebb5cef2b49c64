// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/id.h"
#include "sqlite/connection.h"
#include "store/stamp.h"

namespace fundstelle::store {

/// The table `foreign_data`: parts of an imported exchange file that we do not model, kept for the way back.
class ForeignData {
public:
    struct Row {
        Uuid id;
        std::string origin;  ///< what the body is: see docs/file-format.md
        Uuid about;          ///< the document or project that it belongs to
        std::string body;
    };

    explicit ForeignData(sqlite::Connection& connection) : m_connection{connection} {}

    void save(const Row& row, const Stamp& stamp);
    /// What belongs to a document that goes.
    void remove_of(const Uuid& about);
    /// In order of creation.
    [[nodiscard]] std::vector<Row> all();

private:
    sqlite::Connection& m_connection;
};

}  // namespace fundstelle::store
