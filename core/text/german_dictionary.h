// SPDX-License-Identifier: GPL-3.0-or-later
/// The German dictionary of Hunspell, if it is installed. Each thread loads it with its first question and remembers answers, because a
/// compound that is no word takes a thousand times as long as one that was asked for before.
#pragma once

#include <string>

namespace fundstelle::text {

/// False means that no dictionary is installed: then no word is known.
bool has_german_dictionary();

/// True for words in any of their forms, for compounds, and with a capital letter wherever one may stand; false for what has more than
/// 100 bytes.
bool is_german_word(const std::string& utf8);
/// True if a word with a capital letter is known only because its form in small letters is: "Klappert", "Lesen".
bool is_small_german_word(const std::string& utf8);

/// True if the dictionary knows the word, but only as words put together: "Arbeitsfeld", and what looks like one ("Hackländer").
bool is_joined_german_word(const std::string& utf8);

}  // namespace fundstelle::text
