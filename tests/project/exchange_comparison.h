// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "formats/refi/exchange.h"

namespace fundstelle::test {

/// Where two projects differ first, in words; empty if they say the same. The order of things does not matter, but for codes and texts.
std::string difference(formats::refi::Project a, formats::refi::Project b);

}  // namespace fundstelle::test
