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

/// Excel writes signs that XML does not allow as "_x000D_" (ECMA-376 part 1, section 22.9.2.19).
std::string without_escapes(std::string_view words) {
    std::string plain;
    for (std::size_t at = 0; at < words.size();) {
        unsigned code = 0;
        const auto digits = words.substr(at).starts_with("_x") && at + 6 < words.size() && words[at + 6] == '_' ? words.substr(at + 2, 4) : std::string_view{};
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
        if (digits.empty() || error != std::errc{} || end != digits.data() + digits.size() || (code >= 0xD800 && code < 0xE000)) {
            plain += words[at++];
            continue;
        }
        if (code != 0) text::append_code_point(plain, code);
        at += 7;
    }
    return plain;
}

/// The words of <si> or <is>: plain, or in runs; without phonetic hints.
std::string words_of(const pugi::xml_node& item) {
    std::string words = item.child("t").text().get();
    for (const auto& run : item.children("r")) words += run.child("t").text().get();
    return words.find("_x") == std::string::npos ? words : without_escapes(words);
}

/// True for a format that shows a day: with a year, or with day and month, in English or German letters. Words in quotation marks and
/// what stands in brackets (colours, languages) are none of it.
bool shows_a_day(std::string_view code) {
    std::string letters;
    char closing = '\0';
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (closing != '\0') closing = c == closing ? '\0' : closing;
        else if (c == '"') closing = '"';
        else if (c == '[') closing = ']';
        else if (c == '\\') ++i;
        else letters += c;
    }
    if (letters == "General" || letters == "Standard" || letters == "@") return false;
    const auto has = [&](const char* any) { return letters.find_first_of(any) != std::string::npos; };
    return has("yYjJ") || (has("mM") && has("dDtT"));
}

/// Formats whose numbers are days.
std::set<std::size_t> date_formats(const pugi::xml_node& styles) {
    std::set<int> dates{14, 15, 16, 17, 22};
    for (const auto& format : styles.child("numFmts").children("numFmt")) {
        if (shows_a_day(format.attribute("formatCode").value())) dates.insert(format.attribute("numFmtId").as_int());
    }
    std::set<std::size_t> indexes;
    std::size_t index = 0;
    for (const auto& format : styles.child("cellXfs").children("xf")) {
        if (dates.contains(format.attribute("numFmtId").as_int())) indexes.insert(index);
        ++index;
    }
    return indexes;
}

constexpr std::chrono::sys_days kFirstDay = std::chrono::year{1899} / 12 / 30;   // day 0
constexpr std::chrono::sys_days kFirstDayOf1904 = std::chrono::year{1904} / 1 / 1;  // of workbooks that began on a Mac

/// `first_day` is day 0 where the number is a date.
std::string number(std::string_view digits, std::optional<std::chrono::sys_days> first_day) {
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size() || !std::isfinite(value)) return std::string{digits};
    if (first_day && value >= 1 && value < 2'956'000) {  // before the year 10000
        const std::chrono::year_month_day date{*first_day + std::chrono::days{static_cast<int>(value)}};
        return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    }
    return fmt::format("{:.15g}", value == 0 ? 0.0 : value);  // as many digits as Excel keeps: 0.1 + 0.2 is 0.3
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
    SheetReader(const std::vector<std::string>& words, const std::set<std::size_t>& dates, std::chrono::sys_days first_day, const std::string& subject)
        : m_words{words}, m_dates{dates}, m_first_day{first_day}, m_subject{subject} {}

    std::vector<TableRow> read(const pugi::xml_node& sheet) {
        std::vector<TableRow> rows;
        std::int64_t line = 0;
        for (const auto& node : sheet.child("sheetData").children("row")) {
            line = node.attribute("r") ? std::int64_t{node.attribute("r").as_int()} : line + 1;
            TableRow row{line, {}};
            std::size_t next = 0;  // for cells that do not say where they stand
            for (const auto& cell : node.children("c")) {
                const auto column = column_of(cell.attribute("r").value()).value_or(next);
                next = column + 1;
                auto value = value_of(cell);
                if (value.empty() || column >= kMostColumns) continue;
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
        } else if (type == "d") {
            words = value.substr(0, value.find('T'));
        } else if (type == "str" || type == "b" || type == "e") {
            words = type == "e" ? std::string{} : without_escapes(value);
        } else {
            words = number(value, m_dates.contains(cell.attribute("s").as_ullong()) ? std::optional{m_first_day} : std::nullopt);
        }
        if (text::find_invalid_utf8(words)) throw Error{ErrorKind::Malformed, "text is not valid Unicode", m_subject};
        return text::with_plain_line_ends(words);
    }

    const std::vector<std::string>& m_words;
    const std::set<std::size_t>& m_dates;
    std::chrono::sys_days m_first_day;
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
    const auto first_day = workbook.document.child("workbook").child("workbookPr").attribute("date1904").as_bool() ? kFirstDayOf1904 : kFirstDay;
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
        auto rows = SheetReader{words, dates, first_day, subject}.read(sheet.document.child("worksheet"));
        if (!rows.empty()) return rows;
    }
    return {};
}

}  // namespace fundstelle::formats
