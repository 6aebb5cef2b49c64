// SPDX-License-Identifier: GPL-3.0-or-later
/// Cells as spreadsheets put them on the clipboard: tabs between cells, line ends between rows, quotation marks around cells that hold either.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fundstelle::formats {

/// Empty rows count; the line end behind the last row does not. A quotation mark inside a cell, or one that is not closed, is a letter.
std::vector<std::vector<std::string>> parse_tab_separated(std::string_view utf8);
std::string to_tab_separated(const std::vector<std::vector<std::string>>& rows);

}  // namespace fundstelle::formats
