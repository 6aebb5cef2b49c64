// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "text/anchor_map.h"

namespace fundstelle::text {

/// Which characters of `old_text` a person would say are still there in `new_text`: whole words first, then letters of words that differ
/// by a slip of the pen, then passages that were moved. A word that was replaced by another one is not kept, however many letters they
/// share by chance. Both are valid UTF-8.
///
/// Method: words that occur once in both texts hold on to each other where their order agrees (patience diff, B. Cohen); between them the
/// shortest edit script (E. Myers: An O(ND) Difference Algorithm, Algorithmica 1, 1986); deletions and insertions that could stand at
/// several places go to the border of a sentence.
AnchorMap compare(std::string_view old_text, std::string_view new_text);

}  // namespace fundstelle::text
