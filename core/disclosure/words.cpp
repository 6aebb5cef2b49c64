// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/words.h"

#include <algorithm>
#include <set>

#include "text/search_key.h"
#include "text/segmentation.h"
#include "text/utf8.h"

namespace fundstelle::disclosure {

namespace {

bool in_word(char32_t c) {
    if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (c >= U'À' && c <= U'ÿ') return c != U'×' && c != U'÷';
    return text::belongs_to_word(c);
}

/// Between two letters.
bool joins(char32_t c) {
    return c == U'-' || c == U'\'' || c == U'’' || c == U'‑' || c == U'*' || c == U'_' || c == U'\u00AD';
}

bool is_blank(std::string_view between) {
    for (std::size_t at = 0; at < between.size();) {
        const auto c = text::next_code_point(between, at);
        if (c != ' ' && c != '\t' && c != 0xA0 && c != 0x202F) return false;
    }
    return !between.empty();
}

/// True where the next word has a capital letter whatever it is.
bool opens_sentence(std::string_view between) {
    static constexpr std::u32string_view kOpening = U".!?:…\n\r„“\"»«‚‘/–—#])";
    for (std::size_t at = 0; at < between.size();) {
        if (kOpening.find(text::next_code_point(between, at)) != std::u32string_view::npos) return true;
    }
    return false;
}

}  // namespace

bool is_capital(char32_t c) {
    if (c < 0x80) return c >= 'A' && c <= 'Z';
    if (c < 0x100) return c >= 0xC0 && c <= 0xDE && c != 0xD7;
    std::string letter;
    text::append_code_point(letter, c);
    return text::folded(letter) != letter;
}

Words::Words(std::string_view utf8) : m_text{utf8} {
    m_words.reserve(utf8.size() / 6);
    bool bracketed = false;
    std::size_t gap_begin = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto begin = at;
        const auto first = text::next_code_point(utf8, at);
        if (first == '[') bracketed = true;
        if (first == ']' || first == '\n') bracketed = false;
        if (!in_word(first)) continue;
        Word word{begin, at, {}, is_capital(first), true, first >= '0' && first <= '9', false, bracketed};
        bool letters = false;
        while (at < utf8.size()) {
            auto next = at;
            auto c = text::next_code_point(utf8, next);
            if (joins(c) || (c == ':' && utf8.substr(next).starts_with("in"))) {
                if (next >= utf8.size()) break;
                auto behind = next;
                c = text::next_code_point(utf8, behind);
                if (!in_word(c)) break;
                next = behind;
            }
            if (!in_word(c)) break;
            letters = true;
            if (c >= '0' && c <= '9') word.has_digit = true;
            else if (!is_capital(c)) word.all_capitals = false;
            at = next;
        }
        word.end = at;
        word.all_capitals = word.all_capitals && letters && word.capital;
        word.folded = text::folded(utf8.substr(begin, at - begin));
        word.opens = m_words.empty() || opens_sentence(utf8.substr(gap_begin, begin - gap_begin));
        gap_begin = at;
        m_words.push_back(std::move(word));
    }
}

std::string_view Words::gap(std::size_t i) const {
    const auto begin = m_words[i].end;
    return m_text.substr(begin, (i + 1 < m_words.size() ? m_words[i + 1].begin : m_text.size()) - begin);
}

bool Words::joined(std::size_t i) const {
    return i + 1 < m_words.size() && is_blank(gap(i));
}

std::string_view Words::beside(std::size_t from, int step) const {
    if (step < 0) return from > 0 && joined(from - 1) ? std::string_view{m_words[from - 1].folded} : std::string_view{};
    return joined(from) ? std::string_view{m_words[from + 1].folded} : std::string_view{};
}

bool is_placeholder(std::string_view word) {
    if (text::count_code_points(word) == 1) return true;
    if (word.starts_with("X-") || word.starts_with("Y-") || word.starts_with("Z-") || word.ends_with("-X") || word.ends_with("-Y")) return true;
    if (word == "Soundso" || word == "Sowieso" || word == "Dingsda" || word == "Dings") return true;  // whose name does not matter
    return word == "XY" || word == "XYZ" || word == "NN" || word == "XX" || word == "YY" || word == "ZZ" || word == "XXX" || word == "Xy";
}

bool ends_with_one_of(std::string_view word, std::initializer_list<std::string_view> endings) {
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return word.ends_with(ending); });
}

bool is_number_word(std::string_view folded) {
    static const std::set<std::string_view> units = {"null", "eins", "zwo", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"};
    if (units.contains(folded)) return true;
    // "vier-sieben-eins-eins"
    if (const auto hyphen = folded.find('-'); hyphen != std::string_view::npos && hyphen > 0) return is_number_word(folded.substr(0, hyphen)) && is_number_word(folded.substr(hyphen + 1));
    return folded.size() < 24 && ends_with_one_of(folded, {"zehn", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"});
}

}  // namespace fundstelle::disclosure
