// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/condition_list.h"

#include "text/utf8.h"

namespace fundstelle::analysis {

namespace {

constexpr std::string_view kSigns = ";&\"";

/// The pieces between separators that stand outside of quotation marks.
std::vector<std::string_view> pieces(std::string_view text, char separator) {
    std::vector<std::string_view> result;
    bool quoted = false;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] == '"') quoted = !quoted;
        if (i < text.size() && (quoted || text[i] != separator)) continue;
        const auto piece = text::trimmed(text.substr(begin, i - begin));
        if (!piece.empty()) result.push_back(piece);
        begin = i + 1;
    }
    return result;
}

/// Without the quotation marks around it.
std::string bare(const std::string& value) {
    if (value.size() < 2 || value.front() != '"' || value.back() != '"') return value;
    return value.substr(1, value.size() - 2);
}

std::string written(const std::string& value) {
    return value.find_first_of(kSigns) == std::string::npos ? value : '"' + value + '"';
}

}  // namespace

std::vector<std::vector<Condition>> parse_condition_lists(std::string_view text) {
    std::vector<std::vector<Condition>> lists;
    for (const auto column : pieces(text, ';')) {
        auto& list = lists.emplace_back();
        for (const auto piece : pieces(column, '&')) {
            list.push_back(parse_condition(piece));
            list.back().value = bare(list.back().value);
        }
    }
    std::erase_if(lists, [](const auto& list) { return list.empty(); });
    return lists;
}

std::string to_text(const std::vector<std::vector<Condition>>& lists) {
    using Comparison = Condition::Comparison;
    std::string text;
    for (const auto& list : lists) {
        std::string column;
        for (const auto& condition : list) {
            const auto* sign = condition.comparison == Comparison::Equal      ? "="
                               : condition.comparison == Comparison::NotEqual ? "!="
                               : condition.comparison == Comparison::Less     ? "<"
                                                                              : ">";
            column += (column.empty() ? "" : " & ") + condition.variable + sign + written(condition.value);
        }
        text += (text.empty() ? "" : "; ") + column;
    }
    return text;
}

}  // namespace fundstelle::analysis
