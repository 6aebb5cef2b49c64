// SPDX-License-Identifier: GPL-3.0-or-later
/// Searching one text, or one after another, in the ways in which people look for words.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "text/offset.h"
#include "text/search_key.h"

namespace fundstelle::text {

class RegexSearch;
class WordSearch;

enum class SearchMode {
    Part,   ///< the letters, wherever they stand, also as part of a compound
    Word,   ///< the letters as whole words
    Stem,   ///< words in any form: "Maßnahme" finds "Maßnahmen"
    Fuzzy,  ///< words with typing errors
    Regex,  ///< a regular expression, as ICU reads it; `^` and `$` are borders of paragraphs
};

/// What to look for. Case never counts, except where a regular expression asks for it with `(?-i)`.
struct SearchQuery {
    std::string words;
    SearchMode mode{SearchMode::Part};
    friend bool operator==(const SearchQuery&, const SearchQuery&) = default;
};

/// A query made ready for many texts. It learns words while it searches, so it belongs to one thread.
class TextSearch {
public:
    /// Throws `Invalid` for what is no regular expression, with the place in it ("character 5", from 1).
    explicit TextSearch(const SearchQuery& query);
    ~TextSearch();
    TextSearch(TextSearch&&) noexcept;
    TextSearch& operator=(TextSearch&&) noexcept;

    /// All places, in order, not overlapping each other; none for a query without words. Throws `Invalid` if a regular expression takes
    /// longer than anybody would wait.
    [[nodiscard]] std::vector<CodePointRange> find(std::string_view utf8);

    /// Regular expressions read the text itself, letter for letter; everything else reads its key, which may be kept.
    [[nodiscard]] bool reads_keys() const { return m_regex == nullptr; }
    /// As `find()`. Only if `reads_keys()`.
    [[nodiscard]] std::vector<CodePointRange> find_in(const SearchKey& key);

private:
    SearchKey m_needle;
    SearchMode m_mode;
    std::unique_ptr<WordSearch> m_words;
    std::unique_ptr<RegexSearch> m_regex;
};

}  // namespace fundstelle::text
