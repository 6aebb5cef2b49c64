// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fundstelle::formats {

/// Decides what a hyphen at the end of a line was: one of line breaking, or one of the word. Asks the German dictionary of Hunspell if it
/// is installed; it is loaded with the first question.
class Hyphenation {
public:
    enum class Joint {
        Merge,        ///< "Ausländer-" + "behörde": one word
        KeepHyphen,   ///< "KI-" + "Leitung": one word with a hyphen
        KeepBoth,     ///< "Integrations-" + "und": two words
    };
    /// `before` ends with the hyphen, `after` is the first word of the next line, both without blanks.
    [[nodiscard]] Joint joint(std::string_view before, std::string_view after);
    [[nodiscard]] bool is_word(const std::string& utf8);
};

/// The bytes of the hyphen that `line` ends with; 0 if it does not end with one behind a letter.
std::size_t closing_hyphen(std::string_view line);

}  // namespace fundstelle::formats
