// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

#include "text/utf8.h"

namespace fundstelle::cli {

void print_json(const Json& json) {
    print_line(json.dump(2, ' ', false, Json::error_handler_t::replace));
}

void print_line(std::string_view line) {
    std::fwrite(line.data(), 1, line.size(), stdout);
    std::fputc('\n', stdout);
}

void print_message(std::string_view line) {
    std::fwrite(line.data(), 1, line.size(), stderr);
    std::fputc('\n', stderr);
}

void print_table(const std::vector<std::vector<std::string>>& rows, std::size_t first_number) {
    std::vector<std::int64_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], text::count_code_points(row[i]));
    }
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string blanks(static_cast<std::size_t>(widths[i] - text::count_code_points(row[i])), ' ');
            if (i > 0) line += "  ";
            line += i >= first_number ? blanks + row[i] : row[i] + blanks;
        }
        line.erase(line.find_last_not_of(' ') + 1);
        print_line(line);
    }
}

std::string percent(double share, bool german) {
    auto text = fmt::format("{:.1f}", share * 100);
    if (german) std::replace(text.begin(), text.end(), '.', ',');
    return text + " %";
}

std::string clock_time(std::int64_t milliseconds) {
    const auto seconds = milliseconds / 1000;
    auto text = fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    if (const auto rest = milliseconds % 1000; rest != 0) {
        text += fmt::format(".{:03}", rest);
        text.erase(text.find_last_not_of('0') + 1);
    }
    return text;
}

}  // namespace fundstelle::cli
