// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/codings_csv.h"

#include <charconv>

#include "formats/csv.h"
#include "model/values.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

std::optional<std::int64_t> number_of(std::string_view text) {
    text = text::trimmed(text);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional{value} : std::nullopt;
}

}  // namespace

CodingTable read_codings_csv(const std::filesystem::path& path) {
    const auto table = Table::read(path);
    const auto words = table.column({"text", "segment", "zitat", "quote"});
    const bool has_positions = !words || table.column({"begin", "anfang", "beginn"}) || table.column({"end", "ende"});
    const auto column = [&](std::initializer_list<std::string_view> names) {
        return has_positions ? std::optional{table.needed_column(names)} : table.column(names);
    };
    const auto document = column({"document", "dokument"});
    const auto begin = column({"begin", "anfang", "beginn"});
    const auto end = column({"end", "ende"});
    const auto code = table.needed_column({"code"});
    const auto coder = table.column({"coder", "coder*in", "codiererin"});
    const auto weight = table.column({"weight", "gewicht"});
    const auto comment = table.column({"comment", "kommentar"});
    CodingTable result;
    std::int64_t number = 1;
    for (const auto& row : table.rows()) {
        ++number;
        const auto from = number_of(cell(row, begin));
        const auto to = number_of(cell(row, end));
        const auto given_weight = cell(row, weight);
        const auto weight_value = given_weight.empty() ? std::optional<std::int64_t>{model::kNeutralWeight} : number_of(given_weight);
        const bool is_quoted = cell(row, begin).empty() && cell(row, end).empty() && !text::trimmed(cell(row, words)).empty();
        if (!is_quoted && (!from || !to)) {
            result.unreadable.push_back({number, row.line, false});
        } else if (!weight_value || *weight_value < 0 || *weight_value > 100) {
            result.unreadable.push_back({number, row.line, true});
        } else if (is_quoted) {
            result.quoted.push_back({number, row.line, cell(row, document), cell(row, words), cell(row, code), cell(row, coder),
                                     static_cast<int>(*weight_value), cell(row, comment)});
        } else {
            result.rows.push_back({number, row.line, cell(row, document), *from, *to, cell(row, code), cell(row, coder),
                                   static_cast<int>(*weight_value), cell(row, comment),
                                   words ? std::optional{cell(row, words)} : std::nullopt});
        }
    }
    return result;
}

std::string codings_csv(const std::vector<CodingRow>& rows) {
    std::vector<std::vector<std::string>> table{{"document", "begin", "end", "code", "coder", "weight", "comment", "text"}};
    for (const auto& row : rows) {
        table.push_back({row.document, std::to_string(row.begin), std::to_string(row.end), row.code, row.coder,
                         std::to_string(row.weight), row.comment, row.text.value_or("")});
    }
    return to_csv(table);
}

}  // namespace fundstelle::formats
