// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/values.h"
#include "sqlite/connection.h"
#include "store/stamp.h"

namespace fundstelle::store {

/// The tables `code_set` and `code_set_member`.
class CodeSets {
public:
    explicit CodeSets(sqlite::Connection& connection) : m_connection{connection} {}

    /// Without its members. A set that exists keeps its rank.
    void save(const model::CodeSet& set, const std::string& rank, const Stamp& stamp);
    /// With its members.
    void remove(model::CodeSetId id);
    void add_member(const Uuid& key, model::CodeSetId set, model::CodeId code, const Stamp& stamp);
    void remove_member(model::CodeSetId set, model::CodeId code);
    /// Takes a code that goes out of all sets.
    void remove_member(model::CodeId code);
    /// By rank, members in order of joining.
    [[nodiscard]] std::vector<model::CodeSet> all();
    /// Empty if there is no set.
    [[nodiscard]] std::string last_rank();

private:
    sqlite::Connection& m_connection;
};

}  // namespace fundstelle::store
