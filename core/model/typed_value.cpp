// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/typed_value.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <fmt/format.h>

#include "text/search_key.h"
#include "text/utf8.h"

namespace fundstelle::model {

namespace {

bool all_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "1.234.567" without its separators; nothing if the groups are not right.
std::optional<std::string> without_separators(std::string_view whole) {
    std::string digits;
    for (std::size_t begin = 0, end = 0; end != std::string_view::npos; begin = end + 1) {
        end = whole.find('.', begin);
        const auto group = whole.substr(begin, end == std::string_view::npos ? end : end - begin);
        const bool sized = begin == 0 ? group.size() <= 3 : group.size() == 3;
        if (!all_digits(group) || (!sized && whole.find('.') != std::string_view::npos)) return std::nullopt;
        digits += group;
    }
    return digits;
}

std::optional<std::string> number(std::string_view text) {
    const bool negative = text.starts_with('-') || text.starts_with("\u2212");
    if (negative) text.remove_prefix(text.starts_with('-') ? 1 : std::string_view{"\u2212"}.size());
    const bool points_separate = text.find(',') != std::string_view::npos || std::count(text.begin(), text.end(), '.') > 1;
    const auto decimal = text.find(points_separate ? ',' : '.');
    const auto whole = points_separate ? without_separators(text.substr(0, decimal)) : std::optional{std::string{text.substr(0, decimal)}};
    const auto fraction = decimal == std::string_view::npos ? std::string_view{} : text.substr(decimal + 1);
    if (!whole || !all_digits(*whole) || (decimal != std::string_view::npos && !all_digits(fraction))) return std::nullopt;
    return (negative ? "-" : "") + *whole + (fraction.empty() ? "" : "." + std::string{fraction});
}

/// The parts between `separator`, as numbers; nothing if there are not three of them.
std::optional<std::array<int, 3>> three_numbers(std::string_view text, char separator) {
    std::array<int, 3> numbers{};
    for (std::size_t i = 0; i < 3; ++i) {
        const auto end = i < 2 ? text.find(separator) : text.size();
        if (end == std::string_view::npos || !all_digits(text.substr(0, end)) || end > 4) return std::nullopt;
        std::from_chars(text.data(), text.data() + end, numbers[i]);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return numbers;
}

std::optional<std::string> date(std::string_view text) {
    auto parts = three_numbers(text, '-');
    if (!parts) {
        parts = three_numbers(text, '.');
        if (parts) std::swap((*parts)[0], (*parts)[2]);
    }
    if (!parts || (*parts)[0] < 1000) return std::nullopt;  // a year of two digits says too little
    const std::chrono::year_month_day day{std::chrono::year{(*parts)[0]}, std::chrono::month{static_cast<unsigned>((*parts)[1])},
                                          std::chrono::day{static_cast<unsigned>((*parts)[2])}};
    if (!day.ok()) return std::nullopt;
    return fmt::format("{:04}-{:02}-{:02}", (*parts)[0], (*parts)[1], (*parts)[2]);
}

std::optional<std::string> truth(std::string_view text) {
    const auto word = text::folded(text);
    for (const auto* yes : {"1", "ja", "j", "wahr", "true", "yes", "x"}) {
        if (word == yes) return "1";
    }
    for (const auto* no : {"0", "nein", "n", "falsch", "false", "no"}) {
        if (word == no) return "0";
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::string> typed_value(VariableType type, std::string_view written) {
    const auto plain = text::trimmed(written);
    if (plain.empty()) return std::string{};
    switch (type) {
        case VariableType::Number: return number(plain);
        case VariableType::Date: return date(plain);
        case VariableType::Truth: return truth(plain);
        case VariableType::Text: break;
    }
    return std::string{plain};
}

std::string shown_value(VariableType type, std::string_view kept) {
    const auto value = typed_value(type, kept);
    if (!value || value->empty() || type == VariableType::Text) return std::string{kept};
    if (type == VariableType::Truth) return *value == "1" ? "ja" : "nein";
    if (type == VariableType::Date) return value->substr(8) + "." + value->substr(5, 2) + "." + value->substr(0, 4);
    auto number = *value;
    std::replace(number.begin(), number.end(), '.', ',');
    return number;
}

}  // namespace fundstelle::model
