// SPDX-License-Identifier: GPL-3.0-or-later
/// A transcript as a run of words with what stands between them. Internal to this module.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "disclosure/finding.h"

namespace fundstelle::disclosure {

struct Word {
    std::size_t begin;   ///< bytes
    std::size_t end;
    std::string folded;
    bool capital;        ///< begins with a capital letter
    bool all_capitals;   ///< has at least two letters, and no small one
    bool has_digit;
    bool opens;          ///< first in its sentence, quotation or line, where everything has a capital letter
    bool bracketed;      ///< within "[…]": somebody has replaced it already
};

/// A run of letters, marks and digits, with hyphens, apostrophes and the signs of gender between them: "Castrop-Rauxel", "Müller'schen",
/// "Teilhabemanager*innen".
class Words {
public:
    /// `utf8` must be composed, and must outlive the list.
    explicit Words(std::string_view utf8);

    [[nodiscard]] std::size_t size() const { return m_words.size(); }
    [[nodiscard]] const Word& operator[](std::size_t i) const { return m_words[i]; }
    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] std::string_view at(std::size_t i) const { return m_text.substr(m_words[i].begin, m_words[i].end - m_words[i].begin); }
    /// What stands between word `i` and the next one, or the end.
    [[nodiscard]] std::string_view gap(std::size_t i) const;
    /// True if there is a next word, and only blanks before it.
    [[nodiscard]] bool joined(std::size_t i) const;
    /// The folded word `i`, or nothing beyond the ends or where more than blanks stands between it and word `from`, its neighbour.
    [[nodiscard]] std::string_view beside(std::size_t from, int step) const;

private:
    std::string_view m_text;
    std::vector<Word> m_words;
};

/// A finding in bytes, before positions are counted.
struct Trace {
    std::size_t begin;
    std::size_t end;
    Kind kind;
    Risk risk;
    Reason reason;
};

/// True for capital letters, not for letters of scripts that have none.
bool is_capital(char32_t code_point);

bool ends_with_one_of(std::string_view word, std::initializer_list<std::string_view> endings);

/// A number as it is said, folded: "zwei", "vierundzwanzig".
bool is_number_word(std::string_view folded);

/// "X", "Y", "XY", "NN", "Soundso": what people write or say instead of a name.
bool is_placeholder(std::string_view word);

}  // namespace fundstelle::disclosure
