// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "formats/refi/exchange.h"

namespace fundstelle::formats::refi {

/// A REFI-QDA codebook (.qdc). It holds no notes and no sources, so references to them are not written. Throws `Invalid` for a codebook without
/// codes, which the standard does not allow.
std::string make_qdc(const CodeBook& codebook, GuidSpelling guids = GuidSpelling::AsRead);

}  // namespace fundstelle::formats::refi
