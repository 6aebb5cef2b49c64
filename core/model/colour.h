// SPDX-License-Identifier: GPL-3.0-or-later
/// Colours of codes: a palette that stays distinguishable with the common colour-vision deficiencies, and shades for children.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace fundstelle::model {

/// "#RRGGBB" or "RRGGBB", any case, to "#rrggbb"; nothing for anything else.
std::optional<std::string> parse_colour(std::string_view text);

/// The colour of the `index`-th top code; twelve of similar lightness in an order that keeps neighbours apart, then again.
std::string palette_colour(std::size_t index);
/// All twelve.
std::span<const char* const> palette();

/// The shade for the `index`-th child of a code of colour `parent`: alternately lighter and darker.
std::string shade(std::string_view parent, std::size_t index);

}  // namespace fundstelle::model
