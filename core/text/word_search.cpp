// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/word_search.h"

#include <algorithm>
#include <bit>

#include "text/segmentation.h"
#include "text/slips.h"
#include "text/utf8.h"
#include "text/word_forms.h"

namespace fundstelle::text {

namespace {

/// Which letters a folded word has, as bits; umlauts as their vowel, ß as s, and no e, so that it is the same however they are written.
std::uint32_t letters_of(std::string_view folded) {
    const auto bit = [](char letter) { return std::uint32_t{1} << (letter - 'a'); };
    std::uint32_t letters = 0;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        const auto c = folded[i];
        if (c >= 'a' && c <= 'z') letters |= bit(c);
        if (c != '\xC3') continue;
        switch (folded[++i]) {  // the second byte of a letter of Latin-1
            case '\xA4': letters |= bit('a'); break;
            case '\xB6': letters |= bit('o'); break;
            case '\xBC': letters |= bit('u'); break;
            case '\x9F': letters |= bit('s'); break;
            default: break;
        }
    }
    return letters & ~bit('e');
}

/// The bytes with which a word may begin whose stem begins with `letter`: the stemmer changes no first letter but an umlaut.
void allow_first(std::array<bool, 256>& first, char32_t letter) {
    const std::u32string_view umlauts = U"aäoöuü";
    const auto at = umlauts.find(letter);
    const auto pair = at == std::u32string_view::npos ? std::u32string_view{&letter, 1} : umlauts.substr(at / 2 * 2, 2);
    for (const auto c : pair) {
        std::string utf8;
        append_code_point(utf8, c);
        first[static_cast<unsigned char>(utf8.front())] = true;
    }
}

}  // namespace

WordSearch::WordSearch(std::string_view folded_query, Likeness likeness) : m_likeness{likeness} {
    for_each_word(folded_query, [&](std::size_t begin, std::size_t end) {
        auto& wanted = m_wanted.emplace_back();
        wanted.word = code_points_of(folded_query.substr(begin, end - begin));
        wanted.spelling = spelling_of(wanted.word);
        const auto letters = wanted.spelling.size();
        if (likeness == Likeness::Stem) {
            wanted.stem = stem_of(wanted.spelling);
            wanted.most = std::string::npos;
            allow_first(wanted.first, wanted.spelling.front());
            return;
        }
        wanted.letters = letters_of(folded_query.substr(begin, end - begin));
        wanted.errors = letters < 4 ? 0 : letters < 8 ? 1 : 2;
        wanted.least = letters - wanted.errors;
        wanted.most = (letters + wanted.errors) * 4;
        wanted.first.fill(true);
    });
}

bool WordSearch::alike(Wanted& wanted, std::string_view word) const {
    if (word.size() < wanted.least || word.size() > wanted.most || !wanted.first[static_cast<unsigned char>(word.front())]) return false;
    // One typing error takes at most one letter away and brings one.
    if (m_likeness == Likeness::Spelling && std::popcount(wanted.letters ^ letters_of(word)) > static_cast<int>(2 * wanted.errors)) return false;
    if (const auto known = wanted.known.find(word); known != wanted.known.end()) return known->second;
    const auto letters = code_points_of(word);
    const auto spelling = spelling_of(letters);
    const auto near = [&](const std::u32string& a, const std::u32string& b) { return slips(a, b, SlipsTo::Whole, wanted.errors) <= wanted.errors; };
    // An error may also make what looks like an umlaut: "Straen" for "Straßen".
    const bool result = m_likeness == Likeness::Stem ? stem_of(spelling) == wanted.stem : near(wanted.spelling, spelling) || near(wanted.word, letters);
    wanted.known.emplace(word, result);
    return result;
}

bool WordSearch::all_alike(std::string_view folded, std::size_t token) {
    if (token + m_wanted.size() > m_tokens.size()) return false;
    for (std::size_t i = 0; i < m_wanted.size(); ++i) {
        const auto& [begin, end] = m_tokens[token + i];
        if (!alike(m_wanted[i], folded.substr(begin, end - begin))) return false;
        if (i == 0) continue;
        const auto before = m_tokens[token + i - 1].end;
        if (folded.substr(before, begin - before).find('\n') != std::string_view::npos) return false;
    }
    return true;
}

std::vector<CodePointRange> WordSearch::find(const SearchKey& text) {
    std::vector<CodePointRange> found;
    if (m_wanted.empty()) return found;
    const std::string_view folded = text.folded();
    m_tokens.clear();
    for_each_word(folded, [&](std::size_t begin, std::size_t end) { m_tokens.push_back({begin, end}); });
    SearchKey::Places places{text};
    for (std::size_t token = 0; token < m_tokens.size();) {
        if (!all_alike(folded, token)) {
            ++token;
            continue;
        }
        const auto last = token + m_wanted.size() - 1;
        if (const auto place = places.of(m_tokens[token].begin, m_tokens[last].end)) found.push_back(*place);
        token = last + 1;
    }
    return found;
}

}  // namespace fundstelle::text
