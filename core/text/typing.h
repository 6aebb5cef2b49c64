// SPDX-License-Identifier: GPL-3.0-or-later
/// Names as people type them in a hurry: without umlauts, with a slip.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace fundstelle::text {

/// Folded as `folded()`, and with base letters only: "Förderung" → "forderung", "Maß" → "mass".
std::string base_letters(std::string_view utf8);

/// Folded, with umlauts spelled out: "Förderung" → "foerderung", "Maß" → "mass". Other marks are dropped.
std::string spelled_out(std::string_view utf8);

/// How many slips (a letter too many, too few, wrong, or swapped with its neighbour) lead from what was typed to some beginning of `word`.
/// Counts up to `most` and says `most + 1` beyond. In code points; no folding.
std::size_t slips_to_prefix(std::string_view typed, std::string_view word, std::size_t most);

}  // namespace fundstelle::text
