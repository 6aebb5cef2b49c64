// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words.h"

#include <algorithm>
#include <array>

#include "text/search_key.h"
#include "text/segmentation.h"
#include "text/utf8.h"

namespace fundstelle::report {

namespace {

/// Digits and the signs between them in a time stamp, from `at` on: "00:03:12-5". How many colons are in them is counted.
std::size_t clock_bytes(std::string_view text, std::size_t at, int& colons) {
    std::size_t digits = 0;
    const auto begin = at;
    for (; at < text.size() && at - begin < 16; ++at) {
        if (text::is_digit(text[at])) {
            if (++digits > 3) return 0;
        } else if (text[at] == ':' || (colons > 0 && (text[at] == '-' || text[at] == '.' || text[at] == ','))) {
            const bool between = digits > 0 && at + 1 < text.size() && text::is_digit(text[at + 1]);
            if (!between) break;
            colons += text[at] == ':' ? 1 : 0;
            digits = 0;
        } else {
            break;
        }
    }
    return digits == 0 ? 0 : at - begin;
}

/// What may stand in a word and says nothing: soft hyphens, joiners, apostrophes.
bool is_silent(char32_t c) {
    return c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
}

bool is_apostrophe(char32_t c) {
    return c == '\'' || c == 0x2019 || c == 0x02BC || c == 0xB4 || c == '`' || c == 0x2018;
}

bool is_word_sign(char32_t c) {
    if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (c >= 0xC0 && c < 0x250) return c != 0xD7 && c != 0xF7;
    if (c < 0xC0) return c == 0xAA || c == 0xB5 || c == 0xBA || c == 0xB2 || c == 0xB3 || c == 0xB9;
    return text::belongs_to_word(c);
}

template <std::size_t N>
bool is_one_of(std::string_view key, const std::array<std::string_view, N>& words) {
    return std::find(words.begin(), words.end(), key) != words.end();
}

}  // namespace

std::size_t time_stamp_bytes(std::string_view utf8, std::size_t at) {
    const char first = utf8[at];
    int colons = 0;
    if (first == '#' || first == '[' || first == '(') {
        const auto bytes = clock_bytes(utf8, at + 1, colons);
        const char closing = first == '#' ? '#' : first == '[' ? ']' : ')';
        const bool whole = bytes > 0 && colons > 0 && at + 1 + bytes < utf8.size() && utf8[at + 1 + bytes] == closing;
        return whole ? bytes + 2 : 0;
    }
    if (!text::is_digit(first)) return 0;
    const auto bytes = clock_bytes(utf8, at, colons);
    return colons >= 2 ? bytes : 0;
}

bool WordReader::next() {
    while (m_byte < m_text.size()) {
        const char c = m_text[m_byte];
        if (c == '#' || c == '[' || c == '(' || text::is_digit(c)) {
            if (const auto stamp = time_stamp_bytes(m_text, m_byte)) {
                m_byte += stamp;
                m_position += static_cast<std::int64_t>(stamp);  // ASCII
                continue;
            }
        }
        auto after = m_byte;
        if (is_word_sign(text::next_code_point(m_text, after))) {
            read_word();
            return true;
        }
        m_byte = after;
        ++m_position;
    }
    return false;
}

void WordReader::read_word() {
    m_key.clear();
    m_begin = m_position;
    m_begin_byte = m_byte;
    bool is_plain = true;  // in letters that fold by themselves
    while (m_byte < m_text.size()) {
        auto after = m_byte;
        const auto c = text::next_code_point(m_text, after);
        if (is_word_sign(c)) {
            if (c < 0x80) {
                m_key += static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
            } else if (c >= 0xC0 && c <= 0xFF) {
                text::append_code_point(m_key, c <= 0xDE ? c + 0x20 : c);
            } else {
                m_key += m_text.substr(m_byte, after - m_byte);
                is_plain = false;
            }
            m_end = m_position + 1;
            m_end_byte = after;
        } else if (is_apostrophe(c)) {
            auto ahead = after;
            if (ahead >= m_text.size() || !is_word_sign(text::next_code_point(m_text, ahead))) break;
        } else if (!is_silent(c)) {
            break;
        }
        m_byte = after;
        ++m_position;
    }
    if (!is_plain) m_key = text::folded(m_key);
}

bool is_negation(std::string_view key) {
    static constexpr std::array<std::string_view, 17> kNegations = {"nicht",  "nichts", "nie",    "niemals", "niemand", "niemanden", "niemandem", "kein",  "keine",
                                                                    "keinen", "keinem", "keiner", "keines",  "keins",   "nirgends",  "ohne",      "weder"};
    return is_one_of(key, kNegations) || key == "not" || key == "no" || key == "never";
}

bool is_number(std::string_view key) {
    if (std::any_of(key.begin(), key.end(), [](char c) { return text::is_digit(c); })) return true;
    static constexpr std::array<std::string_view, 38> kNumbers = {
        "zwei",     "drei",      "vier",     "fünf",     "sechs",    "sieben",  "acht",    "neun",    "zehn",    "elf",     "zwölf",   "dreizehn", "vierzehn",
        "fünfzehn", "sechzehn",  "siebzehn", "achtzehn", "neunzehn", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig",
        "hundert",  "tausend",   "million",  "millionen", "einmal",  "zweimal", "dreimal", "halb",    "doppelt", "hälfte",  "drittel", "viertel"};
    return is_one_of(key, kNumbers) || key.ends_with("hundert") || key.ends_with("unddreißig") || key.ends_with("tausend") || (key.size() > 8 && (key.ends_with("zig") || key.ends_with("zehn")));
}

bool are_alike(std::string_view a, std::string_view b) {
    if (a.empty() || b.empty() || (a.front() != b.front() && a.back() != b.back())) return false;
    std::size_t same = 0;
    while (same < a.size() && same < b.size() && a[same] == b[same]) ++same;
    const auto longer = std::max(a.size(), b.size());
    if (same >= 3 && longer - same <= 4 && same * 2 >= longer) return true;
    std::size_t same_end = 0;
    while (same_end < a.size() - same && same_end < b.size() - same && a[a.size() - 1 - same_end] == b[b.size() - 1 - same_end]) ++same_end;
    return longer >= 4 && same + same_end + 2 >= longer && same + same_end >= 3;
}

}  // namespace fundstelle::report
