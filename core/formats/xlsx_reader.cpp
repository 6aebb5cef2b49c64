// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/xlsx_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <map>
#include <optional>
#include <set>

#include "base/error.h"
#include "formats/package.h"
#include "formats/xml.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

constexpr std::size_t kMostColumns = 16'384;         // of a sheet, by the specification of Excel
constexpr std::size_t kMostCells = 5'000'000;        // also empty ones, which rows with a far column have by the thousands
constexpr std::size_t kMostBytes = 64U << 20;        // of all cells; many of them may refer to one long string

struct Part {
    std::string xml;
    pugi::xml_document document;
};

void open_part(Part& part, const PackageReader& package, const std::string& name, const std::string& subject) {
    auto xml = package.entry(name);
    if (!xml) return;
    part.xml = std::move(*xml);
    parse_xml(part.document, part.xml, name, subject);
}

/// The words of <si> or <is>: plain, or in runs; without phonetic hints.
std::string words_of(const pugi::xml_node& item) {
    std::string words = item.child("t").text().get();
    for (const auto& run : item.children("r")) words += run.child("t").text().get();
    return words;
}

/// Formats whose numbers are days since 1899-12-30.
std::set<std::size_t> date_formats(const pugi::xml_node& styles) {
    std::set<int> dates{14, 15, 16, 17, 22};
    for (const auto& format : styles.child("numFmts").children("numFmt")) {
        const std::string_view code = format.attribute("formatCode").value();
        if (code.find_first_of("yYjJ") != std::string_view::npos && code.find_first_of("dDtTmM") != std::string_view::npos) dates.insert(format.attribute("numFmtId").as_int());
    }
    std::set<std::size_t> indexes;
    std::size_t index = 0;
    for (const auto& format : styles.child("cellXfs").children("xf")) {
        if (dates.contains(format.attribute("numFmtId").as_int())) indexes.insert(index);
        ++index;
    }
    return indexes;
}

std::string number(std::string_view digits, bool is_date) {
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size() || !std::isfinite(value)) return std::string{digits};
    if (is_date && value >= 1 && value < 2'958'466) {  // 9999-12-31
        const auto day = std::chrono::sys_days{std::chrono::year{1899} / 12 / 30} + std::chrono::days{static_cast<int>(value)};
        const std::chrono::year_month_day date{day};
        return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    }
    return fmt::format("{}", std::round(value * 1e10) / 1e10 == std::round(value) ? std::round(value) : value);
}

/// "AB12" as column 27; nothing for what is no reference.
std::optional<std::size_t> column_of(std::string_view reference) {
    std::size_t column = 0;
    std::size_t letters = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z') break;
        column = column * 26 + static_cast<std::size_t>(c - 'A' + 1);
        if (++letters > 3) return std::nullopt;
    }
    return column == 0 || column > kMostColumns ? std::nullopt : std::optional{column - 1};
}

class SheetReader {
public:
    SheetReader(const std::vector<std::string>& words, const std::set<std::size_t>& dates, const std::string& subject)
        : m_words{words}, m_dates{dates}, m_subject{subject} {}

    std::vector<TableRow> read(const pugi::xml_node& sheet) {
        std::vector<TableRow> rows;
        std::int64_t line = 0;
        for (const auto& node : sheet.child("sheetData").children("row")) {
            line = node.attribute("r") ? std::int64_t{node.attribute("r").as_int()} : line + 1;
            TableRow row{line, {}};
            for (const auto& cell : node.children("c")) {
                const auto column = column_of(cell.attribute("r").value()).value_or(row.cells.size());
                auto value = value_of(cell);
                if (value.empty()) continue;
                m_bytes += value.size();
                if (m_bytes > kMostBytes) throw Error{ErrorKind::TooLarge, "too many words", m_subject};
                if (row.cells.size() <= column) row.cells.resize(column + 1);
                row.cells[column] = std::move(value);
            }
            m_cells += row.cells.size();
            if (m_cells > kMostCells) throw Error{ErrorKind::TooLarge, "too many cells", m_subject};
            if (!row.cells.empty()) rows.push_back(std::move(row));
        }
        return rows;
    }

private:
    [[nodiscard]] std::string value_of(const pugi::xml_node& cell) const {
        const std::string_view type = cell.attribute("t").value();
        const std::string_view value = cell.child("v").text().get();
        std::string words;
        if (type == "s") {
            const auto index = cell.child("v").text().as_ullong(m_words.size());
            words = index < m_words.size() ? m_words[index] : std::string{};
        } else if (type == "inlineStr") {
            words = words_of(cell.child("is"));
        } else if (type == "str" || type == "b" || type == "e" || type == "d") {
            words = type == "e" ? "" : value;
        } else {
            words = number(value, m_dates.contains(cell.attribute("s").as_ullong()));
        }
        if (text::find_invalid_utf8(words)) throw Error{ErrorKind::Malformed, "text is not valid Unicode", m_subject};
        return text::with_plain_line_ends(words);
    }

    const std::vector<std::string>& m_words;
    const std::set<std::size_t>& m_dates;
    std::string m_subject;
    std::size_t m_cells{0};
    std::size_t m_bytes{0};
};

}  // namespace

std::vector<TableRow> read_xlsx(std::string_view bytes, const std::string& subject) {
    const PackageReader package{bytes, subject};
    Part workbook;
    Part relations;
    Part strings;
    Part styles;
    open_part(workbook, package, "xl/workbook.xml", subject);
    if (!workbook.document.child("workbook")) throw Error{ErrorKind::Unsupported, "an archive, but no workbook", subject};
    open_part(relations, package, "xl/_rels/workbook.xml.rels", subject);
    open_part(strings, package, "xl/sharedStrings.xml", subject);
    open_part(styles, package, "xl/styles.xml", subject);
    std::vector<std::string> words;
    for (const auto& item : strings.document.child("sst").children("si")) words.push_back(words_of(item));
    const auto dates = date_formats(styles.document.child("styleSheet"));
    std::map<std::string, std::string> targets;
    for (const auto& relation : relations.document.child("Relationships").children()) {
        targets[relation.attribute("Id").value()] = relation.attribute("Target").value();
    }
    for (const auto& entry : workbook.document.child("workbook").child("sheets").children("sheet")) {
        auto target = targets[entry.attribute("r:id").value()];
        if (target.starts_with('/')) target.erase(0, 1);
        else target = "xl/" + target;
        Part sheet;
        open_part(sheet, package, target, subject);
        auto rows = SheetReader{words, dates, subject}.read(sheet.document.child("worksheet"));
        if (!rows.empty()) return rows;
    }
    return {};
}

}  // namespace fundstelle::formats
