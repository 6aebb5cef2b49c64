// SPDX-License-Identifier: GPL-3.0-or-later
/// Words as quotes and transcripts are compared: without regard to case, punctuation, soft hyphens, apostrophes and time stamps.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace fundstelle::report {

/// Reads the words of a text one after the other: runs of letters, digits and marks; „hab's“ and „habs“ are one and the same word, „KI-Leitung“
/// and „Träger*innen“ are two. Time stamps (#00:03:12-5#, [00:03:12], 00:03:12) are no words.
class WordReader {
public:
    explicit WordReader(std::string_view utf8) : m_text{utf8} {}

    /// Moves to the next word; false at the end.
    bool next();
    /// The word folded; valid until the next call of `next()`.
    [[nodiscard]] std::string_view key() const { return m_key; }
    [[nodiscard]] std::int64_t begin() const { return m_begin; }  ///< code points
    [[nodiscard]] std::int64_t end() const { return m_end; }
    [[nodiscard]] std::size_t begin_byte() const { return m_begin_byte; }
    [[nodiscard]] std::size_t end_byte() const { return m_end_byte; }

private:
    void read_word();

    std::string_view m_text;
    std::size_t m_byte{0};
    std::int64_t m_position{0};
    std::string m_key;
    std::int64_t m_begin{0};
    std::int64_t m_end{0};
    std::size_t m_begin_byte{0};
    std::size_t m_end_byte{0};
};

/// The bytes of a time stamp that stands at `at`; 0 if there is none.
std::size_t time_stamp_bytes(std::string_view utf8, std::size_t at);

/// „nicht“, „kein“, „nie“ and the like: words whose loss turns a sentence round.
bool is_negation(std::string_view key);
/// Digits or a number in words („zwölf“).
bool is_number(std::string_view key);

/// True for two forms of one word: „Stadt“ and „Städte“, „machen“ and „macht“; or a slip of the pen.
bool are_alike(std::string_view a, std::string_view b);

}  // namespace fundstelle::report
