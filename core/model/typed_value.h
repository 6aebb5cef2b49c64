// SPDX-License-Identifier: GPL-3.0-or-later
/// Values of variables as people write them, and as they are kept.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/values.h"

namespace fundstelle::model {

/// The value as it is kept: numbers with a point and without separators ("1.234,5" is 1234.5; a single point is a decimal point), dates as
/// in ISO 8601 ("15.3.2021" is 2021-03-15), truth as "1" and "0" (ja, wahr, true, x; nein, falsch, false), text without blanks around it.
/// Nothing if the words are no value of the type. Empty stays empty.
std::optional<std::string> typed_value(VariableType type, std::string_view written);

/// A kept value as Germans read it: "1234,5", "15.03.2021", "ja". What is no value of the type stays as it is.
std::string shown_value(VariableType type, std::string_view kept);

}  // namespace fundstelle::model
