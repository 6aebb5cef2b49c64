// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/hyphenation.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <hunspell/hunspell.hxx>
#include <memory>

#include "text/search_key.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

constexpr const char* kDictionary = "/usr/share/hunspell/de_DE";

/// Dictionaries of German are in ISO 8859-1, whose bytes are the first code points; empty if a letter has none.
std::string in_latin1(std::string_view utf8) {
    std::string bytes;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto c = text::next_code_point(utf8, i);
        if (c > 0xFF) return {};
        bytes += static_cast<char>(c);
    }
    return bytes;
}

/// Letters at the start, without quotation marks before and punctuation behind them.
std::string_view letters(std::string_view word) {
    const auto first = std::min(word.find_first_not_of("\"'([{„“‚‘»«"), word.size());
    word.remove_prefix(first);
    return word.substr(0, word.find_first_of(".,;:!?)]}\"'/“”‘’»«"));
}

bool starts_lower(std::string_view word) {
    if (word.empty()) return false;
    std::size_t end = 0;
    const auto first = text::next_code_point(word, end);
    const bool is_letter = (first >= 'a' && first <= 'z') || first >= 0xDF;
    return is_letter && text::folded(word.substr(0, end)) == word.substr(0, end);
}

/// Nothing if it is not installed. Kept by each thread, because loading it takes longer than reading most files, and whoever imports one
/// file imports more.
Hunspell* dictionary() {
    static thread_local const auto speller = []() -> std::unique_ptr<Hunspell> {
        const std::string base = kDictionary;
        if (!std::filesystem::exists(base + ".aff") || !std::filesystem::exists(base + ".dic")) return nullptr;
        return std::make_unique<Hunspell>((base + ".aff").c_str(), (base + ".dic").c_str());
    }();
    return speller.get();
}

}  // namespace

bool Hyphenation::is_word(const std::string& utf8) {
    auto* speller = dictionary();
    if (speller == nullptr || utf8.size() > 100) return false;
    const bool is_utf8 = speller->get_dict_encoding() == "UTF-8";
    const auto word = is_utf8 ? utf8 : in_latin1(utf8);
    return !word.empty() && speller->spell(word);
}

Hyphenation::Joint Hyphenation::joint(std::string_view before, std::string_view after) {
    static constexpr std::array<std::string_view, 6> kConjunctions = {"und", "oder", "bzw.", "sowie", "als", "bis"};
    if (std::find(kConjunctions.begin(), kConjunctions.end(), after) != kConjunctions.end()) return Joint::KeepBoth;
    if (!starts_lower(after)) return Joint::KeepHyphen;
    before.remove_suffix(closing_hyphen(before));
    const auto word = std::string{letters(before.substr(before.rfind('-') + 1))} + std::string{letters(after)};
    return is_word(word) ? Joint::Merge : Joint::KeepHyphen;
}

std::size_t closing_hyphen(std::string_view line) {
    for (const std::string_view hyphen : {"-", "\u2010", "\u00AD"}) {
        if (!line.ends_with(hyphen) || line.size() == hyphen.size()) continue;
        const auto before = static_cast<unsigned char>(line[line.size() - hyphen.size() - 1]);
        const bool letter = (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z') || before >= 0x80;
        return letter ? hyphen.size() : 0;
    }
    return 0;
}

}  // namespace fundstelle::formats
