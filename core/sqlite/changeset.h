// SPDX-License-Identifier: GPL-3.0-or-later
/// What a transaction changed, as SQLite's session extension records it.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "base/id.h"

namespace fundstelle::sqlite {

class Connection;

enum class RowOperation { Insert, Update, Delete };

/// One changed row of a table whose primary key is one 16-byte blob in its first column.
struct RowChange {
    std::string_view table;  ///< valid only within the visit
    Uuid key;
    RowOperation operation;
};

/// Calls `visit` for every row. `changeset` must come from this program's own recording: SQLite's reader is not made for
/// hostile bytes.
void for_each_row(std::string_view changeset, const std::function<void(const RowChange&)>& visit);

/// The changeset that takes `changeset` back.
std::string inverse(std::string_view changeset);

/// Applies a changeset to the open transaction. Throws `Refused` if a row is not as the changeset expects it, and `Invalid` if not
/// every row was applied; the caller rolls back.
void apply(Connection& connection, std::string_view changeset);

}  // namespace fundstelle::sqlite
