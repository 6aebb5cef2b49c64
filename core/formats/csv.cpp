// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>

#include "base/error.h"
#include "text/encoding.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

char separator_of(std::string_view text) {
    std::string header;  // without what is quoted
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        else if (c == '\n' && !quoted) break;
        else if (!quoted) header.push_back(c);
    }
    char best = ',';
    for (const char candidate : {';', '\t'}) {
        if (std::count(header.begin(), header.end(), candidate) > std::count(header.begin(), header.end(), best)) best = candidate;
    }
    return best;
}

/// The separator that a first line "sep=;" names, by which Excel is told it.
std::optional<char> named_separator(std::string_view text) {
    const bool names_one = text.starts_with("sep=") && text.size() > 5 && text[5] == '\n';
    return names_one ? std::optional{text[4]} : std::nullopt;
}

std::vector<TableRow> parse(std::string_view text, const std::string& subject) {
    const auto named = named_separator(text);
    if (named) text.remove_prefix(6);
    const char separator = named ? *named : separator_of(text);
    std::vector<TableRow> rows;
    std::string value;
    std::int64_t line = named ? 2 : 1;
    TableRow row{line, {}};
    std::int64_t quote_line = 0;
    bool quoted = false;
    bool row_has_quotes = false;
    const auto end_row = [&] {
        row.cells.push_back(std::move(value));
        value.clear();
        const bool empty = row.cells.size() == 1 && row.cells.front().empty() && !row_has_quotes;
        if (!empty) rows.push_back(std::move(row));
        row = {line, {}};
        row_has_quotes = false;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n') ++line;
        if (quoted) {
            if (c != '"') value.push_back(c);
            else if (i + 1 < text.size() && text[i + 1] == '"') value.push_back(text[++i]);
            else quoted = false;
        } else if (c == '"' && value.empty()) {
            quoted = true;
            row_has_quotes = true;
            quote_line = line;
        } else if (c == separator) {
            row.cells.push_back(std::move(value));
            value.clear();
        } else if (c == '\n') {
            end_row();
        } else {
            value.push_back(c);
        }
    }
    if (quoted) throw Error{ErrorKind::Malformed, "a quotation mark is not closed", subject, fmt::format("line {}", quote_line)};
    if (!value.empty() || !row.cells.empty() || row_has_quotes) end_row();
    return rows;
}

}  // namespace

std::vector<TableRow> parse_csv(std::string_view bytes, const std::string& subject) {
    return parse(text::decode(bytes).utf8, subject);
}

std::string no_formula(std::string words) {
    const bool may_be_one = !words.empty() && std::string_view{"=+-@\t\r"}.find(words.front()) != std::string_view::npos;
    const bool is_number = may_be_one && words.find_first_not_of("0123456789.,% ", 1) == std::string::npos;
    if (may_be_one && !is_number) words.insert(0, 1, '\'');
    return words;
}

std::string to_csv(const std::vector<std::vector<std::string>>& rows, CsvDialect dialect) {
    const bool excel = dialect == CsvDialect::GermanExcel;
    const char separator = excel ? ';' : ',';
    std::string csv = excel ? "\xEF\xBB\xBF" : "";
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) csv.push_back(separator);
            const auto& value = row[i];
            const bool plain = value.find_first_of("\"\n\r,;\t") == std::string::npos && text::trimmed(value) == value;
            // A row of one empty cell would read as an empty line.
            if (plain && !(value.empty() && row.size() == 1)) {
                csv += value;
                continue;
            }
            csv.push_back('"');
            for (const char c : value) {
                if (c == '"') csv.push_back('"');
                csv.push_back(c);
            }
            csv.push_back('"');
        }
        csv += excel ? "\r\n" : "\n";
    }
    return csv;
}

}  // namespace fundstelle::formats
