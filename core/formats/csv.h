// SPDX-License-Identifier: GPL-3.0-or-later
/// Tables as comma-separated values. Source: RFC 4180; read tolerantly, written strictly.
#pragma once

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fundstelle::formats {

struct CsvRow {
    std::int64_t line;  ///< where it starts in the file, from 1, for messages
    std::vector<std::string> cells;
};

/// A table with a header line.
class CsvTable {
public:
    /// Reads a file in any encoding that `text::decode()` knows, separated by comma, semicolon or tab (whichever the header has most
    /// of). Empty lines are skipped. Throws `NotFound`, `Unreadable`, `TooLarge`, `Malformed` (a quotation mark that is not closed).
    static CsvTable read(const std::filesystem::path& path);

    [[nodiscard]] const std::vector<std::string>& header() const { return m_header; }
    [[nodiscard]] const std::vector<CsvRow>& rows() const { return m_rows; }
    /// The file, for messages.
    [[nodiscard]] const std::string& subject() const { return m_subject; }

    /// The column of the first of these names that the header has, without regard to case.
    [[nodiscard]] std::optional<std::size_t> column(std::initializer_list<std::string_view> names) const;
    /// The same; throws `Malformed` and names the column that is missing.
    [[nodiscard]] std::size_t needed_column(std::initializer_list<std::string_view> names) const;

private:
    std::string m_subject;
    std::vector<std::string> m_header;
    std::vector<CsvRow> m_rows;
};

/// The cell, or nothing where the row is shorter or the column does not exist.
std::string cell(const CsvRow& row, std::optional<std::size_t> column);

enum class CsvDialect {
    Rfc4180,      ///< commas, LF line ends, UTF-8
    GermanExcel,  ///< semicolons, CRLF, UTF-8 with byte-order mark
};

/// The rows as a file's bytes.
std::string to_csv(const std::vector<std::vector<std::string>>& rows, CsvDialect dialect = CsvDialect::Rfc4180);

}  // namespace fundstelle::formats
