// SPDX-License-Identifier: GPL-3.0-or-later
/// Borders of sentences, words and characters as people see them. Source: Unicode Standard Annex #29, through ICU, German rules.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/offset.h"
#include "text/offset_map.h"

namespace fundstelle::text {

/// Letters, digits, and the marks on them (general categories L, N and M).
bool belongs_to_word(char32_t code_point);

/// A capital letter of any script.
bool is_capital(char32_t code_point);

enum class Segment {
    Grapheme,  ///< what a person takes for one character
    Word,      ///< words only; blanks and punctuation between them are left out
    Sentence,  ///< with its closing mark, without the blanks behind it
};

/// All segments of a text in order, as non-empty ranges relative to the start of `utf8`.
std::vector<CodePointRange> segments(std::string_view utf8, Segment kind);

/// The range, wide enough to cut no character that people see, and with `Segment::Word` no word either, whole with the hyphens and apostrophes in it
/// ("Nicht-Zuständigkeit"). Words of more than 80 code points may be cut.
CodePointRange widened(const OffsetMap& text, const CodePointRange& range, Segment kind);

/// The words on one line, runs of white space as one blank; at most `most` code points, in whole words and with " …" behind them if something
/// is left out. A word that is too long by itself is cut between graphemes.
std::string shortened(std::string_view utf8, std::int64_t most);

}  // namespace fundstelle::text
