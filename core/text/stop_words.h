// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace fundstelle::text {

/// True for German words that say little by themselves: articles, pronouns, prepositions, auxiliary verbs, and what people say while they
/// think ("halt", "sozusagen", "ähm"). `folded` is a folded word.
bool is_stop_word(std::string_view folded);

}  // namespace fundstelle::text
