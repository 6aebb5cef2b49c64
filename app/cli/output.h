// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace fundstelle::cli {

/// Keys in the order in which they are written, as docs/cli.md shows them.
using Json = nlohmann::ordered_json;

/// One JSON document on standard output.
void print_json(const Json& json);

/// A line on standard output.
void print_line(std::string_view line);

/// A line on standard error.
void print_message(std::string_view line);

/// Rows of cells, aligned; columns from `first_number` on to the right.
void print_table(const std::vector<std::vector<std::string>>& rows, std::size_t first_number);

/// "12.3 %" or "12,3 %" as the language has it.
std::string percent(double share, bool german);

/// "00:03:12" from milliseconds, with ".5" where there is a fraction.
std::string clock_time(std::int64_t milliseconds);

}  // namespace fundstelle::cli
