// SPDX-License-Identifier: GPL-3.0-or-later
/// Comma-separated values. Source: RFC 4180; read tolerantly, written strictly.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "formats/table.h"

namespace fundstelle::formats {

/// Rows of bytes in any encoding that `text::decode()` knows, separated by comma, semicolon or tab (whichever the first line has most of, or
/// as a first line "sep=;" says).
/// Empty lines are skipped. Throws `Malformed` (a quotation mark that is not closed).
std::vector<TableRow> parse_csv(std::string_view bytes, const std::string& subject);

enum class CsvDialect {
    Rfc4180,      ///< commas, LF line ends, UTF-8
    GermanExcel,  ///< semicolons, CRLF, UTF-8 with byte-order mark
};

/// Words that spreadsheets would take for a formula, or for a call of another program, get an apostrophe before them.
std::string no_formula(std::string words);

/// The rows as a file's bytes.
std::string to_csv(const std::vector<std::vector<std::string>>& rows, CsvDialect dialect = CsvDialect::Rfc4180);

}  // namespace fundstelle::formats
