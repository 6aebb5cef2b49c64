// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/variables_csv.h"

#include "base/error.h"
#include "formats/csv.h"
#include "text/utf8.h"

namespace fundstelle::formats {

VariableTable read_variables_csv(const std::filesystem::path& path) {
    const auto table = Table::read(path);
    if (table.header().size() < 2) throw Error{ErrorKind::Malformed, "only one column: no variable", table.subject(), "line 1"};
    VariableTable result;
    result.variables.assign(table.header().begin() + 1, table.header().end());
    for (const auto& row : table.rows()) {
        VariableTable::Row values{row.line, std::string{text::trimmed(cell(row, 0))}, {}};
        for (std::size_t i = 1; i <= result.variables.size(); ++i) values.values.emplace_back(text::trimmed(cell(row, i)));
        result.rows.push_back(std::move(values));
    }
    return result;
}

}  // namespace fundstelle::formats
