// SPDX-License-Identifier: GPL-3.0-or-later
/// What all tables of results are made of.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "wording/tables.h"

namespace fundstelle::wording {

/// A line of a table's base: „Filter“, „Gruppe THM“.
using BaseLine = std::pair<std::string, std::string>;

/// With project, filter and date as its base, in this order.
formats::ReportTable new_table(project::Project& project, std::string title, const analysis::Filter& filter, Language language);
/// The same with how it was counted, before the date.
formats::ReportTable new_counted_table(project::Project& project, std::string title, const TableBase& base, Language language);

BaseLine counting_line(analysis::Counting counting, Language language);
BaseLine subcodes_line(analysis::Subcodes subcodes, Language language);

/// Begins with the name of the code, as deep and in the colour that it has in the tree.
formats::ReportRow code_row(const model::CodeTree& tree, std::size_t index);

/// Empty where there is nothing to be a share of.
formats::ReportCell share_of(std::int64_t part, std::int64_t whole);

/// The heading of the column for a value of a variable; „–“ for none.
std::string column_name(const std::string& value);

}  // namespace fundstelle::wording
