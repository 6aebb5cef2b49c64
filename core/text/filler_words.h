// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace fundstelle::text {

/// „äh“, „hm“, „ne“: sounds that a transcript keeps and that say nothing. `folded` is a whole word, folded.
bool is_filler(std::string_view folded);

}  // namespace fundstelle::text
