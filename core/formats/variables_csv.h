// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace fundstelle::formats {

/// Document variables as a table has them: the first column names the document, every other column is a variable.
struct VariableTable {
    struct Row {
        std::int64_t line;
        std::string document;
        std::vector<std::string> values;  ///< one per variable; empty: no value
    };
    std::vector<std::string> variables;
    std::vector<Row> rows;
};

/// Throws as `Table::read()`, and `Malformed` if there is no second column.
VariableTable read_variables_csv(const std::filesystem::path& path);

}  // namespace fundstelle::formats
