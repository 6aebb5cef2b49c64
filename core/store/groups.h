// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/values.h"
#include "sqlite/connection.h"
#include "store/stamp.h"

namespace fundstelle::store {

/// The tables `document_group`, `document_set` and `set_member`.
class Groups {
public:
    explicit Groups(sqlite::Connection& connection) : m_connection{connection} {}
    void save(const model::DocumentGroup& group, const Stamp& stamp);
    void remove(model::GroupId id);
    /// By rank.
    [[nodiscard]] std::vector<model::DocumentGroup> all();

    /// Without its members.
    void save(const model::DocumentSet& set, const std::string& rank, const Stamp& stamp);
    void remove(model::SetId id);
    void add_member(const Uuid& key, model::SetId set, model::DocumentId document, const Stamp& stamp);
    void remove_member(model::SetId set, model::DocumentId document);
    /// By rank, members in order of joining.
    [[nodiscard]] std::vector<model::DocumentSet> sets();

private:
    sqlite::Connection& m_connection;
};

}  // namespace fundstelle::store
