// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fundstelle::formats {

/// What a sign of a symbol font ("Symbol", "Wingdings") shows, in Unicode. Such fonts keep their signs at code points F020–F0FF, or at
/// 20–FF. A sign that has no place in Unicode, or of a font that we do not know, becomes a box "□".
/// Sources: Unicode mapping tables for Adobe Symbol; Microsoft Wingdings as mapped in Unicode proposal L2/11-052.
std::string sign_of_symbol_font(std::string_view font, char32_t code);

/// The same for all signs of some words. Throws `Malformed` if they are not valid UTF-8; `subject` names the file.
std::string signs_of_symbol_font(std::string_view font, std::string_view words, const std::string& subject);

/// What a field with that instruction shows, such as ` SYMBOL 224 \f "Wingdings" `; empty for every other field. Word keeps signs in this way
/// in Rich Text files and in what was written before 1997.
std::string sign_of_symbol_field(std::string_view instruction);

/// True for fonts whose letters are signs.
bool is_symbol_font(std::string_view font);

}  // namespace fundstelle::formats
