// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/hyphenation.h"

#include <algorithm>
#include <array>

#include "text/german_dictionary.h"
#include "text/search_key.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

constexpr std::string_view kSoftHyphen = "\u00AD";

bool is_letter(char32_t c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c < 0x2000 && c != 0xD7 && c != 0xF7);
}

/// The first letters of a line, behind opening marks.
std::string_view leading_letters(std::string_view line) {
    static constexpr std::u32string_view kOpening = U"\"'([{„“‚‘»«›‹";
    std::size_t begin = 0;
    for (std::size_t at = 0; at < line.size(); begin = at) {
        if (kOpening.find(text::next_code_point(line, at)) == std::u32string_view::npos) break;
    }
    auto end = begin;
    for (auto at = begin; at < line.size(); end = at) {
        if (!is_letter(text::next_code_point(line, at))) break;
    }
    return line.substr(begin, end - begin);
}

/// The letters that a line ends with.
std::string_view trailing_letters(std::string_view line) {
    std::size_t begin = 0;
    for (std::size_t at = 0; at < line.size();) {
        if (!is_letter(text::next_code_point(line, at))) begin = at;
    }
    return line.substr(begin);
}

/// "Integrations- und Sprachkurse": the hyphen stands for a part of a word that follows later.
bool is_conjunction(std::string_view word) {
    static constexpr std::array<std::string_view, 9> kConjunctions = {"und", "oder", "bzw", "beziehungsweise", "sowie", "als", "bis", "noch", "statt"};
    return std::find(kConjunctions.begin(), kConjunctions.end(), word) != kConjunctions.end();
}

bool starts_lower(std::string_view word) {
    if (word.empty()) return false;
    std::size_t end = 0;
    const auto first = text::next_code_point(word, end);
    return first == U'ß' || (is_letter(first) && text::folded(word.substr(0, end)) == word.substr(0, end));
}

/// "GE" + "SETZ": words in capitals are stressed, and broken like others.
bool is_in_capitals(std::string_view word) {
    if (word.size() < 2) return false;
    for (std::size_t at = 0; at < word.size();) {
        const auto begin = at;
        text::next_code_point(word, at);
        if (starts_lower(word.substr(begin, at - begin))) return false;
    }
    return true;
}

}  // namespace

bool Hyphenation::is_word(const std::string& utf8) {
    return text::is_german_word(utf8);
}

Joint Hyphenation::joint(std::string_view line, std::string_view next) {
    using Kind = Joint::Kind;
    if (line.empty() || next.empty()) return {};
    // "2015–" + "2020"
    static constexpr std::string_view kDash = "–";
    if (line.ends_with(kDash) && line.size() > kDash.size() && text::is_digit(line[line.size() - kDash.size() - 1]) && text::is_digit(next.front())) return {Kind::Keep};
    const auto hyphen = closing_hyphen(line);
    if (hyphen == 0) return {};
    if (line.ends_with(kSoftHyphen)) return {Kind::Merge, hyphen};
    line.remove_suffix(hyphen);
    const auto after = leading_letters(next);
    // "#00:07:11-" + "0#", "60-" + "jährige", "Covid-" + "19"
    if (after.empty() || text::is_digit(line.back())) return {is_conjunction(after) ? Kind::Blank : Kind::Keep};
    // "Integra-" + "tions- und Sprachkurse": the dictionary knows first parts of words by their hyphen.
    const auto behind = next.substr(static_cast<std::size_t>(after.data() - next.data()) + after.size());
    return joint_of_words(trailing_letters(line), std::string{after} + (behind.starts_with('-') ? "-" : ""), hyphen);
}

Joint Hyphenation::joint_of_words(std::string_view before, const std::string& after, std::size_t hyphen) {
    using Kind = Joint::Kind;
    const bool capitals = is_in_capitals(before) && is_in_capitals(after);
    if (!starts_lower(after) && !capitals) return {Kind::Keep};
    if (is_word(std::string{before} + after)) return {Kind::Merge, hyphen};
    return is_conjunction(after) ? Joint{} : Joint{Kind::Keep, 0, !capitals};
}

std::size_t closing_hyphen(std::string_view line) {
    for (const std::string_view hyphen : {std::string_view{"-"}, std::string_view{"\u2010"}, kSoftHyphen}) {
        if (!line.ends_with(hyphen) || line.size() == hyphen.size()) continue;
        const auto before = static_cast<unsigned char>(line[line.size() - hyphen.size() - 1]);
        const bool of_word = text::is_digit(static_cast<char>(before)) || (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z') || before >= 0x80;
        return of_word ? hyphen.size() : 0;
    }
    return 0;
}

}  // namespace fundstelle::formats
