// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace fundstelle::formats {

/// How the items of a list are counted.
enum class ListNumbers { None, Bullet, Decimal, DecimalZero, LowerLetter, UpperLetter, LowerRoman, UpperRoman };

/// 3 as "3", "03", "c", "C", "iii", "III". Letters go on as aa, bb after z, as word processors count. Empty for `None` and `Bullet`.
std::string list_number(ListNumbers numbers, std::int64_t value);

/// The mark of a bullet list as Unicode: bullets of symbol fonts and the "o" of Courier New become "•".
std::string bullet(const std::string& mark);

}  // namespace fundstelle::formats
