// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/colour.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace fundstelle::model {

std::optional<std::string> parse_colour(std::string_view text) {
    if (!text.empty() && text.front() == '#') text.remove_prefix(1);
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    if (text.size() != 6 || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return fmt::format("#{:06x}", value);
}

std::string palette_colour(std::size_t index) {
    constexpr std::array kHues = {"#c2554d", "#3f86c2", "#a8932b", "#8a5fc0", "#3e9b6e", "#c77f2a",
                                  "#2f9a9a", "#b0569e", "#6f9a3a", "#5f6fc9", "#8c6d52", "#6b7785"};
    return kHues[index % kHues.size()];
}

std::string shade(std::string_view parent, std::size_t index) {
    const auto parsed = parse_colour(parent).value_or("#6b7785");
    const int step = static_cast<int>(index / 2 % 4) + 1;
    // Towards white for even, towards black for odd children; at most 48 % so that the hue stays recognisable.
    const double share = 0.12 * step;
    const int target = index % 2 == 0 ? 255 : 0;
    std::string result = "#";
    for (int channel = 0; channel < 3; ++channel) {
        int value = 0;
        std::from_chars(parsed.data() + 1 + 2 * channel, parsed.data() + 3 + 2 * channel, value, 16);
        result += fmt::format("{:02x}", std::clamp(static_cast<int>(value + (target - value) * share), 0, 255));
    }
    return result;
}

}  // namespace fundstelle::model
