// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/table.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/file.h"
#include "formats/csv.h"
#include "formats/xlsx_reader.h"
#include "text/search_key.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

constexpr std::uintmax_t kLargestTable = 512ULL << 20;

}  // namespace

Table::Table(std::vector<TableRow> rows, std::string subject) : m_subject{std::move(subject)}, m_rows{std::move(rows)} {
    if (m_rows.empty()) throw Error{ErrorKind::Malformed, "no header line", m_subject};
    m_header = std::move(m_rows.front().cells);
    m_rows.erase(m_rows.begin());
    for (auto& name : m_header) name = std::string{text::trimmed(name)};
}

Table Table::read(const std::filesystem::path& path) {
    const auto bytes = read_file(path, kLargestTable);
    auto subject = display(path);
    auto rows = bytes.starts_with("PK\x03\x04") ? read_xlsx(bytes, subject) : parse_csv(bytes, subject);
    return {std::move(rows), std::move(subject)};
}

std::optional<std::size_t> Table::column(std::initializer_list<std::string_view> names) const {
    for (const auto name : names) {
        for (std::size_t i = 0; i < m_header.size(); ++i) {
            if (text::folded(m_header[i]) == text::folded(name)) return i;
        }
    }
    return std::nullopt;
}

std::size_t Table::needed_column(std::initializer_list<std::string_view> names) const {
    if (const auto found = column(names)) return *found;
    throw Error{ErrorKind::Malformed, fmt::format("column \"{}\" is missing", *names.begin()), m_subject,
                fmt::format("column {}", *names.begin())};
}

std::string cell(const TableRow& row, std::optional<std::size_t> column) {
    return column && *column < row.cells.size() ? row.cells[*column] : std::string{};
}

}  // namespace fundstelle::formats
