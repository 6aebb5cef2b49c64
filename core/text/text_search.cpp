// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text_search.h"

#include "text/regex_search.h"
#include "text/word_search.h"

namespace fundstelle::text {

TextSearch::TextSearch(const SearchQuery& query) : m_needle{query.words}, m_mode{query.mode} {
    if (m_mode == SearchMode::Stem) m_words = std::make_unique<WordSearch>(m_needle.folded(), WordSearch::Likeness::Stem);
    if (m_mode == SearchMode::Fuzzy) m_words = std::make_unique<WordSearch>(m_needle.folded(), WordSearch::Likeness::Spelling);
    if (m_mode == SearchMode::Regex) m_regex = std::make_unique<RegexSearch>(query.words);
}

TextSearch::~TextSearch() = default;
TextSearch::TextSearch(TextSearch&&) noexcept = default;
TextSearch& TextSearch::operator=(TextSearch&&) noexcept = default;

std::vector<CodePointRange> TextSearch::find(std::string_view utf8) {
    return m_regex ? m_regex->find(utf8) : find_in(SearchKey{utf8});
}

std::vector<CodePointRange> TextSearch::find_in(const SearchKey& key) {
    if (m_words) return m_words->find(key);
    return key.find(m_needle, m_mode == SearchMode::Word ? SearchKey::Borders::Words : SearchKey::Borders::Anywhere);
}

}  // namespace fundstelle::text
