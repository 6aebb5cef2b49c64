// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "model/code_tree.h"

namespace fundstelle::formats {

/// One code as a codebook file describes it.
struct CodebookEntry {
    std::vector<std::string> path;      ///< names from the top code down; at least one
    std::optional<std::string> colour;  ///< "#rrggbb"
    std::string definition;
    std::string anchor;
    std::string rule;
    std::string demarcation;
    friend bool operator==(const CodebookEntry&, const CodebookEntry&) = default;
};

/// Reads a codebook table; only the column "path" (or "Pfad", "Code") is needed, headers may be English or German. Throws as
/// `Table::read()`, and `Malformed` with the line for an empty path or an unreadable colour.
std::vector<CodebookEntry> read_codebook_csv(const std::filesystem::path& path);

/// The codes in tree order with English headers: what `read_codebook_csv()` reads back to the same codes.
std::string codebook_csv(const model::CodeTree& tree);

}  // namespace fundstelle::formats
