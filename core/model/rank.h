// SPDX-License-Identifier: GPL-3.0-or-later
/// Order among siblings by fractional ranks: moving one thing changes one row, so that two people who move different things do
/// not disturb each other. Ranks are compared as bytes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace fundstelle::model {

/// A rank between two others. An empty `before` is the start, an empty `after` the end; otherwise `before` < `after`.
std::string rank_between(std::string_view before, std::string_view after);

/// Several in order, spread evenly, so that they stay short.
std::vector<std::string> ranks_between(std::string_view before, std::string_view after, std::size_t count);

}  // namespace fundstelle::model
