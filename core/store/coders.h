// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "model/values.h"
#include "sqlite/connection.h"
#include "store/stamp.h"

namespace fundstelle::store {

/// The table `coder`.
class Coders {
public:
    explicit Coders(sqlite::Connection& connection) : m_connection{connection} {}
    void save(const model::Coder& coder, const Stamp& stamp);
    /// In order of creation.
    [[nodiscard]] std::vector<model::Coder> all();

private:
    sqlite::Connection& m_connection;
};

}  // namespace fundstelle::store
