// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "model/values.h"
#include "sqlite/connection.h"
#include "store/stamp.h"

namespace fundstelle::store {

/// The columns of the table `code` in their order, as recorded changes name them.
enum class CodeColumn { Id, Parent, Name, Rank, Colour, Definition, Anchor, Rule, Demarcation, ModifiedAt, ModifiedBy, Status };

/// The table `code`.
class Codes {
public:
    explicit Codes(sqlite::Connection& connection) : m_connection{connection} {}
    void save(const model::Code& code, const Stamp& stamp);
    void remove(model::CodeId id);
    /// Without order: `CodeTree` orders.
    [[nodiscard]] std::vector<model::Code> all();

private:
    sqlite::Connection& m_connection;
};

}  // namespace fundstelle::store
