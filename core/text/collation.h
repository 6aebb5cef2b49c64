// SPDX-License-Identifier: GPL-3.0-or-later
/// Order of names as in a German list (DIN 5007, variant 1), with numbers by value: "Interview 2" before "Interview 10".
#pragma once

#include <string>
#include <string_view>

namespace fundstelle::text {

/// A key whose byte order is the order of the names.
std::string collation_key(std::string_view utf8);

}  // namespace fundstelle::text
