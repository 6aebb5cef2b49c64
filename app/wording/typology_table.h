// SPDX-License-Identifier: GPL-3.0-or-later
/// What is typical of kinds of documents, as a table in German or English.
#pragma once

#include <optional>
#include <vector>

#include "wording/tables.h"

namespace fundstelle::wording {

struct TypologyTable {
    formats::ReportTable table;
    std::vector<std::optional<std::size_t>> codes;  ///< per row, the index in the tree of the code that it is about
};

/// The types as columns; below each other the other variables, the share of documents with each code, and its segments per document.
/// `codes` are indexes in the tree, in its order. `variable` is that of the types.
TypologyTable typology_table(project::Project& project, const analysis::Typology& typology, const std::string& variable, const std::vector<std::size_t>& codes,
                             const TableBase& base, Language language);

}  // namespace fundstelle::wording
