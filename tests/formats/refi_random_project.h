// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>

#include "formats/refi/exchange.h"

namespace fundstelle::test {

/// A sound project with everything that the standard knows: deep trees of codes, emoji and umlauts in every text and name, overlapping codings by
/// several users, variables of each type, notes on all that may have notes, media with parts that are kept verbatim.
formats::refi::Project random_project(std::uint32_t seed);

}  // namespace fundstelle::test
