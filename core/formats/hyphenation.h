// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fundstelle::formats {

/// How a line goes on in the next one of its paragraph.
struct Joint {
    enum class Kind {
        Blank,  ///< "die Ausländer-" + "und": two words
        Merge,  ///< "Ausländer-" + "behörde": one word, the hyphen was one of line breaking
        Keep,   ///< "KI-" + "Leitung", "#00:07:11-" + "0#": one word, nothing goes and nothing comes between
    };
    Kind kind{Kind::Blank};
    std::size_t hyphen{0};  ///< bytes to take off the first line where the kind is `Merge`
    bool doubtful{false};   ///< the hyphen stays only because no dictionary knows the word
};

/// Decides what a hyphen at the end of a line was: one of line breaking, or one of the word. Asks the German dictionary of Hunspell if it
/// is installed; each thread loads it with its first question.
class Hyphenation {
public:
    /// Both lines without blanks at their ends.
    [[nodiscard]] Joint joint(std::string_view line, std::string_view next);
    [[nodiscard]] bool is_word(const std::string& utf8);

private:
    [[nodiscard]] Joint joint_of_words(std::string_view before, const std::string& after, std::size_t hyphen);
};

/// The bytes of the hyphen that `line` ends with; 0 if it does not end with one behind a letter or a digit.
std::size_t closing_hyphen(std::string_view line);

}  // namespace fundstelle::formats
