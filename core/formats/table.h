// SPDX-License-Identifier: GPL-3.0-or-later
/// Tables with a header line, from any of the formats that spreadsheets save.
#pragma once

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fundstelle::formats {

struct TableRow {
    std::int64_t line;  ///< where it starts in the file, from 1, for messages
    std::vector<std::string> cells;
};

class Table {
public:
    /// The first row becomes the header. Throws `Malformed` if there is none.
    Table(std::vector<TableRow> rows, std::string subject);
    /// Reads comma-separated values (see `parse_csv()`) or the first sheet of an Excel file (see `read_xlsx()`). Throws `NotFound`,
    /// `Unreadable`, `TooLarge`, `Malformed`.
    static Table read(const std::filesystem::path& path);

    [[nodiscard]] const std::vector<std::string>& header() const { return m_header; }
    [[nodiscard]] const std::vector<TableRow>& rows() const { return m_rows; }
    /// The file, for messages.
    [[nodiscard]] const std::string& subject() const { return m_subject; }

    /// The column of the first of these names that the header has, without regard to case.
    [[nodiscard]] std::optional<std::size_t> column(std::initializer_list<std::string_view> names) const;
    /// The same; throws `Malformed` and names the column that is missing.
    [[nodiscard]] std::size_t needed_column(std::initializer_list<std::string_view> names) const;

private:
    std::string m_subject;
    std::vector<std::string> m_header;
    std::vector<TableRow> m_rows;
};

/// The cell, or nothing where the row is shorter or the column does not exist.
std::string cell(const TableRow& row, std::optional<std::size_t> column);

}  // namespace fundstelle::formats
