// SPDX-License-Identifier: GPL-3.0-or-later
/// The words of a text, and what makes two of them forms of one word.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "text/segmentation.h"
#include "text/utf8.h"

namespace fundstelle::text {

/// A folded word with umlauts and ß as single letters, however they are written: "traeger" becomes "träger". "ue" behind a vowel or q is
/// two sounds ("neue", "bequem") and stays.
std::u32string spelling_of(const std::u32string& word);

/// The German stem (Snowball) of a `spelling_of()` a word.
std::string stem_of(const std::u32string& spelling);

/// Calls `take(begin, end)` with the bytes of every word: a run of letters, digits and marks.
template <class Take>
void for_each_word(std::string_view folded, Take take) {
    static const auto ascii = [] {
        std::array<bool, 128> words{};
        for (char32_t c = 0; c < words.size(); ++c) words[c] = belongs_to_word(c);
        return words;
    }();
    constexpr auto kNone = std::string_view::npos;
    std::size_t begin = kNone;
    for (std::size_t byte = 0; byte < folded.size();) {
        const auto start = byte;
        const auto first = static_cast<unsigned char>(folded[byte]);
        bool in_word = false;
        if (first < 0x80) {
            in_word = ascii[first];
            ++byte;
        } else {
            const auto c = next_code_point(folded, byte);
            in_word = (c >= U'ß' && c <= U'ÿ' && c != U'÷') || belongs_to_word(c);  // most of German without asking ICU
        }
        if (in_word == (begin != kNone)) continue;
        if (in_word) begin = start;
        else {
            take(begin, start);
            begin = kNone;
        }
    }
    if (begin != kNone) take(begin, folded.size());
}

}  // namespace fundstelle::text
