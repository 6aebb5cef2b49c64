// SPDX-License-Identifier: GPL-3.0-or-later
/// A table of results as a team reads it and a report prints it, and the files it goes to.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "base/language.h"
#include "formats/csv.h"

namespace fundstelle::formats {

/// A part of a whole, 0 to 1; printed as per cent with one decimal place.
struct Percentage {
    double share;
    friend bool operator==(const Percentage&, const Percentage&) = default;
};

/// Empty, words, a count, a measure (two decimal places), or a share.
using ReportCell = std::variant<std::monostate, std::string, std::int64_t, double, Percentage>;

struct ReportRow {
    std::vector<ReportCell> cells;
    int depth{0};           ///< how far the first cell is indented, for codes below others
    std::string colour{};   ///< "#rrggbb" of the code; none: empty
    bool is_total{false};   ///< N or a sum: set apart
    std::string path{};     ///< of the code: what stands first where a file cannot indent; none: the first cell
};

struct ReportTable {
    std::string title;
    std::vector<std::string> columns;
    std::vector<ReportRow> rows;         ///< each with as many cells as there are columns, or fewer
    std::vector<std::pair<std::string, std::string>> base;  ///< what was counted: „Filter“ → „Gruppe THM“, „Stand“ → the date, …
    std::string note{};                  ///< printed below the table: „Mehrfachnennungen möglich“
};

/// The cell as people read it: "12,3 %", "0,45", "7".
std::string to_string(const ReportCell& cell, Language language);

/// Header and rows as text; with `indent`, the first cells stand two blanks further right for each level of depth.
std::vector<std::vector<std::string>> to_text(const ReportTable& table, Language language, bool indent);

/// Header and rows; numbers with a decimal point and shares as numbers from 0 to 1, but as Excel in German reads them in that dialect.
std::string table_csv(const ReportTable& table, CsvDialect dialect);
/// One page without anything from outside; the colours of the codes beside their names.
std::string table_html(const ReportTable& table, Language language);
std::string table_markdown(const ReportTable& table, Language language);
/// As reports print it: number, title, table, line of sources.
std::string table_docx(const ReportTable& table, Language language);
/// A sheet with the table, its head frozen, and one that says what was counted. Throws `Unwritable` if the
/// system has no room for it.
std::string table_xlsx(const ReportTable& table, Language language);

/// The endings that `write_table()` knows, without the dot.
const std::vector<std::string>& table_endings();

/// Writes the format that the ending says. Throws `Unsupported` for another, and as `write_file()`.
void write_table(const std::filesystem::path& path, const ReportTable& table, Language language, CsvDialect dialect = CsvDialect::Rfc4180);

}  // namespace fundstelle::formats
