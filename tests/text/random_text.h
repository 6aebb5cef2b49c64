// SPDX-License-Identifier: GPL-3.0-or-later
/// Random texts whose positions are known without asking the code under test.
#pragma once

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace fundstelle::test {

inline std::size_t below(std::mt19937& random, std::size_t count) {
    return std::uniform_int_distribution<std::size_t>{0, count - 1}(random);
}

/// A text with the start of every code point, and of the end, in each unit.
struct MeasuredText {
    std::string utf8;
    std::vector<std::int64_t> bytes{0};
    std::vector<std::int64_t> units{0};

    [[nodiscard]] std::int64_t code_points() const { return static_cast<std::int64_t>(bytes.size()) - 1; }
    void add(std::string_view code_point, std::int64_t utf16_units) {
        utf8 += code_point;
        bytes.push_back(static_cast<std::int64_t>(utf8.size()));
        units.push_back(units.back() + utf16_units);
    }
};

/// `share_of_ascii` in percent: 100 takes the way that pure ASCII texts take.
inline MeasuredText random_text(std::mt19937& random, std::size_t code_points, std::size_t share_of_ascii) {
    constexpr std::array<std::string_view, 6> kAscii{"a", "Z", " ", "\n", "7", "."};
    constexpr std::array<std::string_view, 8> kTwoAndThreeBytes{"ä", "ß", "\u0308", "„", "–", "€", "\u200D", "\u2028"};
    constexpr std::array<std::string_view, 3> kFourBytes{"😀", "👩", "𝔉"};
    MeasuredText text;
    for (std::size_t i = 0; i < code_points; ++i) {
        if (below(random, 100) < share_of_ascii)
            text.add(kAscii[below(random, kAscii.size())], 1);
        else if (below(random, 3) > 0)
            text.add(kTwoAndThreeBytes[below(random, kTwoAndThreeBytes.size())], 1);
        else
            text.add(kFourBytes[below(random, kFourBytes.size())], 2);
    }
    return text;
}

}  // namespace fundstelle::test
