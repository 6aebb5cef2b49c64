// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/tab_separated.h"

namespace fundstelle::formats {

namespace {

/// Reads a cell in quotation marks and moves behind it; false if there is none, or it is not closed before a tab or line end.
bool take_quoted(std::string_view& rest, std::string& cell) {
    if (!rest.starts_with('"')) return false;
    std::string words;
    for (std::size_t i = 1; i < rest.size(); ++i) {
        if (rest[i] != '"') {
            if (rest[i] != '\r') words += rest[i];
        } else if (i + 1 < rest.size() && rest[i + 1] == '"') {
            words += rest[i++];
        } else {
            const auto behind = rest.substr(i + 1);
            if (!behind.empty() && std::string_view{"\t\r\n"}.find(behind.front()) == std::string_view::npos) return false;
            rest = behind;
            cell = std::move(words);
            return true;
        }
    }
    return false;
}

}  // namespace

std::vector<std::vector<std::string>> parse_tab_separated(std::string_view utf8) {
    std::vector<std::vector<std::string>> rows;
    while (!utf8.empty()) {
        auto& row = rows.emplace_back();
        for (bool more = true; more;) {
            auto& cell = row.emplace_back();
            if (!take_quoted(utf8, cell)) {
                const auto end = utf8.find_first_of("\t\r\n");
                cell = utf8.substr(0, end);
                utf8.remove_prefix(end == std::string_view::npos ? utf8.size() : end);
            }
            more = utf8.starts_with('\t');
            if (more) utf8.remove_prefix(1);
        }
        if (utf8.starts_with('\r')) utf8.remove_prefix(1);
        if (utf8.starts_with('\n')) utf8.remove_prefix(1);
    }
    return rows;
}

std::string to_tab_separated(const std::vector<std::vector<std::string>>& rows) {
    std::string text;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) text += '\t';
            if (row[i].find_first_of("\t\r\n\"") == std::string::npos) {
                text += row[i];
                continue;
            }
            text += '"';
            for (const char c : row[i]) text += c == '"' ? std::string{"\"\""} : std::string{c};
            text += '"';
        }
        text += '\n';
    }
    return text;
}

}  // namespace fundstelle::formats
