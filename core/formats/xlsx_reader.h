// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "formats/table.h"

namespace fundstelle::formats {

/// The rows of the first sheet that has any (Office Open XML, ECMA-376 part 1, section 18). Cells are as a person reads them: numbers
/// without needless decimals, dates as 2020-04-21, truth values as 0 and 1; formulas give their last result. Empty rows are skipped.
/// Throws `Malformed`, `Unsupported` (an archive that is no workbook) or `TooLarge`.
std::vector<TableRow> read_xlsx(std::string_view bytes, const std::string& subject);

}  // namespace fundstelle::formats
