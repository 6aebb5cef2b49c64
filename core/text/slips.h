// SPDX-License-Identifier: GPL-3.0-or-later
/// Slips of the fingers between two words. Internal to this module.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace fundstelle::text {

std::u32string code_points_of(std::string_view utf8);

enum class SlipsTo {
    Whole,      ///< all of the other word
    Beginning,  ///< whatever beginning of the other word is nearest
};

/// How many letters too many, too few, wrong, or swapped with their neighbour lead from one word to another; `most + 1` if more than `most`.
/// Source: F. Damerau, A technique for computer detection and correction of spelling errors, CACM 7(3), 1964, as optimal string alignment.
std::size_t slips(const std::u32string& from, const std::u32string& to, SlipsTo end, std::size_t most);

}  // namespace fundstelle::text
