// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
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
    [[nodiscard]] std::optional<model::Memo> find(model::MemoId id);
    /// In order of creation.
    [[nodiscard]] std::vector<model::Memo> all();
    /// The same with when and by whom each was last written.
    void for_each(const std::function<void(model::Memo&&, const Stamp&)>& visit);

private:
    sqlite::Connection& m_connection;
};

}  // namespace fundstelle::store
