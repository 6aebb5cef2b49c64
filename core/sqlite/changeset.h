// SPDX-License-Identifier: GPL-3.0-or-later
/// What a transaction changed, as SQLite's session extension records it.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

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

/// A column whose value a change wrote. Integers stand as decimal numbers, blobs as their bytes, NULL as an empty string.
struct ColumnChange {
    int column;          ///< from 0, in the order of the table
    std::string before;  ///< empty for a new row
    std::string after;   ///< empty for a row that goes
};

/// Calls `visit` for every row of `table`, with the columns that changed; of a new row or one that goes, with all.
void for_each_row_of(std::string_view changeset, std::string_view table,
                     const std::function<void(const RowChange&, const std::vector<ColumnChange>&)>& visit);

/// The changeset that takes `changeset` back.
std::string inverse(std::string_view changeset);

/// Applies a changeset to the open transaction. Throws `Refused` if a row is not as the changeset expects it, and `Invalid` if not
/// every row was applied; the caller rolls back.
void apply(Connection& connection, std::string_view changeset);

}  // namespace fundstelle::sqlite
