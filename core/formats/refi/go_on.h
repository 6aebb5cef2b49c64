// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace fundstelle::formats::refi {

/// Asked again and again during something long, with how much of it is done; false cancels it, by an `Error` of the kind `Cancelled`. May be
/// empty: then nobody is asked.
using GoOn = std::function<bool(std::size_t done, std::size_t all)>;

}  // namespace fundstelle::formats::refi
