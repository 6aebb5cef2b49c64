// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "model/values.h"
#include "sqlite/connection.h"
#include "store/stamp.h"

namespace fundstelle::store {

/// The table `memo`.
class Memos {
public:
    explicit Memos(sqlite::Connection& connection) : m_connection{connection} {}
    void save(const model::Memo& memo, const Stamp& stamp);
    void remove(model::MemoId id);
    /// The keys of the memos on one thing, passages of a document included; so that they go with it.
    [[nodiscard]] std::vector<model::MemoId> on(const Uuid& target);
    [[nodiscard]] std::vector<model::Memo> all();

private:
    sqlite::Connection& m_connection;
};

}  // namespace fundstelle::store
