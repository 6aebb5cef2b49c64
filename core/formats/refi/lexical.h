// SPDX-License-Identifier: GPL-3.0-or-later
/// How XML Schema and the standard write values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/clock.h"
#include "formats/refi/exchange.h"

namespace fundstelle::formats::refi {

/// The names of the standard: "DateTime", "OneWay", …; nothing for any other.
std::string_view to_string(TypeOfVariable type);
std::optional<TypeOfVariable> parse_type_of_variable(std::string_view name);
std::string_view to_string(Direction direction);
std::optional<Direction> parse_direction(std::string_view name);

/// The value as XML Schema writes the type, mended where that loses nothing ("3,5", "1e5", "True", "12.0", a blank within a time); nothing
/// for what is no value of it. Text is always one.
std::optional<std::string> value_of(TypeOfVariable type, std::string_view written);

/// A whole number, rounded if it has decimals; nothing for anything else or beyond 64 bits.
std::optional<std::int64_t> whole_number(std::string_view written);

/// "#RGB" or "#RRGGBB", also if the '#' is missing; nothing for anything else.
std::optional<std::string> color_of(std::string_view written);

/// The moment of a valid xsd:dateTime; one without a time zone is taken for UTC. Nothing for anything else.
std::optional<Timestamp> moment(std::string_view date_time);

}  // namespace fundstelle::formats::refi
