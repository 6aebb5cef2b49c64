// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/list_numbers.h"

#include <fmt/format.h>

#include <array>
#include <utility>

#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

std::string letters(std::int64_t value, char first) {
    if (value < 1 || value > 26 * 8) return fmt::format("{}", value);
    return std::string(static_cast<std::size_t>((value - 1) / 26 + 1), static_cast<char>(first + (value - 1) % 26));
}

std::string roman(std::int64_t value, bool upper) {
    if (value < 1 || value > 3999) return fmt::format("{}", value);
    static constexpr std::array<std::pair<int, const char*>, 13> kParts = {
        {{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}}};
    std::string number;
    for (const auto& [amount, sign] : kParts) {
        for (; value >= amount; value -= amount) number += sign;
    }
    if (upper) {
        for (auto& sign : number) sign = static_cast<char>(sign - 'a' + 'A');
    }
    return number;
}

}  // namespace

std::string list_number(ListNumbers numbers, std::int64_t value) {
    switch (numbers) {
        case ListNumbers::Decimal: return fmt::format("{}", value);
        case ListNumbers::DecimalZero: return fmt::format("{:02}", value);
        case ListNumbers::LowerLetter: return letters(value, 'a');
        case ListNumbers::UpperLetter: return letters(value, 'A');
        case ListNumbers::LowerRoman: return roman(value, false);
        case ListNumbers::UpperRoman: return roman(value, true);
        case ListNumbers::None:
        case ListNumbers::Bullet: break;
    }
    return {};
}

std::string bullet(const std::string& mark) {
    if (mark.empty() || mark == "o" || text::find_invalid_utf8(mark)) return "•";
    std::size_t byte = 0;
    const auto first = text::next_code_point(mark, byte);
    return (first >= 0xE000 && first <= 0xF8FF) || first < 0x20 || first == 0xB7 ? "•" : mark;
}

}  // namespace fundstelle::formats
