// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/search_key.h"

namespace fundstelle::text {

/// Looks for words that are like those of a query: by their stem (Snowball's German one), or by their spelling, with one typing error in
/// words of 4 to 7 letters and two in longer ones (Damerau and Levenshtein: a letter too many, too few, another, or two swapped). In both,
/// umlauts may be written ae, oe, ue, and ß ss. Several words must follow one another within a paragraph.
///
/// There is no index of words. A sweep that skips what cannot be alike by its first letter, its length or its letters costs about what reading
/// the text costs, and each form of a word is compared only once: 1,000 interviews take a few tenths of a second, and nothing has to be
/// kept up to date.
class WordSearch {
public:
    enum class Likeness { Stem, Spelling };
    WordSearch(std::string_view folded_query, Likeness likeness);

    /// All places in order, not overlapping each other.
    [[nodiscard]] std::vector<CodePointRange> find(const SearchKey& text);

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    struct Wanted {
        std::u32string word;
        std::u32string spelling;             ///< with umlauts and ß as single letters
        std::string stem;
        std::size_t errors{0};               ///< typing errors that are allowed
        std::uint32_t letters{0};            ///< a set, as bits
        std::size_t least{1};                ///< bytes that a word must have to be alike
        std::size_t most{0};
        std::array<bool, 256> first{};       ///< bytes with which a word may begin
        std::unordered_map<std::string, bool, Hash, std::equal_to<>> known;  ///< forms met so far: alike or not
    };
    struct Token {
        std::size_t begin;
        std::size_t end;
    };
    [[nodiscard]] bool alike(Wanted& wanted, std::string_view word) const;
    [[nodiscard]] bool all_alike(std::string_view folded, std::size_t token);

    Likeness m_likeness;
    std::vector<Wanted> m_wanted;
    std::vector<Token> m_tokens;  ///< of the text being searched; kept for its memory
};

}  // namespace fundstelle::text
