// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/colour.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace fundstelle::model {

namespace {

// Found by a search for the largest difference that the two most similar of twelve colours keep for people with normal sight,
// protanopia, deuteranopia and tritanopia (Machado 2009): 11.3 by CIEDE2000. With one and the same lightness 7 is the most, because to
// dichromats such colours differ along one line only; so the lightness (CIE L*) is between 45 and 65.
constexpr std::array kPalette = {"#5d5fc7", "#b19e23", "#be3278", "#0a777d", "#ec799e", "#57724c",
                                 "#7f92fe", "#7e7204", "#0fb0a2", "#a67573", "#967cb6", "#8da66c"};

}  // namespace

std::optional<std::string> parse_colour(std::string_view text) {
    if (!text.empty() && text.front() == '#') text.remove_prefix(1);
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    if (text.size() != 6 || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return fmt::format("#{:06x}", value);
}

std::string palette_colour(std::size_t index) {
    return kPalette[index % kPalette.size()];
}

std::span<const char* const> palette() {
    return kPalette;
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
