// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "analysis/snapshot.h"

namespace fundstelle::analysis {

/// How many code points of a document stand under at least one coding; with a coder's index, under one of theirs.
std::int64_t covered_code_points(const DocumentRows& document, std::optional<std::uint16_t> coder = std::nullopt);

}  // namespace fundstelle::analysis
