// SPDX-License-Identifier: GPL-3.0-or-later
/// Internal to this module.
#pragma once

#include <optional>

#include "merge/contents.h"
#include "merge/lineage.h"

namespace fundstelle::merge {

/// Where a range stands in another version; nothing unless every character of it is there, and nothing between them.
std::optional<text::CodePointRange> whole(const Lineage& lineage, const Uuid& from, const Uuid& to, const text::CodePointRange& range);

/// The entry as it stands in the earliest version that has all its words. What was led to a later version without loss, and what was not
/// led anywhere, are the same again so.
Entry rooted(const Lineage& lineage, Table table, const Entry& entry);

}  // namespace fundstelle::merge
