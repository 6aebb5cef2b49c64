// SPDX-License-Identifier: GPL-3.0-or-later
/// Queries as they are kept in a project: {"operator": "inside", "a": [keys of codes], "b": […], "subcodes": true, "filter": {…}}.
#pragma once

#include <string>
#include <string_view>

#include "analysis/retrieval.h"

namespace fundstelle::project {

/// What is as in a new query is left out.
std::string to_json(const analysis::Query& query);

/// Reads what `to_json()` writes. Things that are gone stay named, so that they count again when they come back. What it does not know
/// is passed over, so that files of later versions can be read. Throws `Damaged` for what is no query.
analysis::Query parse_query(std::string_view json);

}  // namespace fundstelle::project
