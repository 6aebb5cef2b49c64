// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/german_dictionary.h"

#include <algorithm>
#include <filesystem>
#include <hunspell/hunspell.hxx>
#include <memory>
#include <unordered_map>

#include "text/utf8.h"

namespace fundstelle::text {

namespace {

constexpr const char* kDictionary = "/usr/share/hunspell/de_DE";
constexpr std::size_t kMostAnswers = 200'000;  ///< some 15 MB

/// Some dictionaries of German are in ISO 8859-1, whose bytes are the first code points; empty if a letter has none.
std::string in_latin1(std::string_view utf8) {
    std::string bytes;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto c = next_code_point(utf8, i);
        if (c > 0xFF) return {};
        bytes += static_cast<char>(c);
    }
    return bytes;
}

/// Nothing if it is not installed. Kept by each thread, because loading it takes longer than reading most files.
Hunspell* dictionary() {
    static thread_local const auto speller = []() -> std::unique_ptr<Hunspell> {
        const std::string base = kDictionary;
        if (!std::filesystem::exists(base + ".aff") || !std::filesystem::exists(base + ".dic")) return nullptr;
        return std::make_unique<Hunspell>((base + ".aff").c_str(), (base + ".dic").c_str());
    }();
    return speller.get();
}

struct Answer {
    bool known{false};
    bool joined{false};  ///< only as words of the dictionary put together
};

Answer ask(const std::string& utf8) {
    auto* speller = dictionary();
    if (speller == nullptr || utf8.size() > 100) return {};
    const bool is_utf8 = speller->get_dict_encoding() == "UTF-8";
    const auto word = is_utf8 ? utf8 : in_latin1(utf8);
    int how = 0;
    if (word.empty() || !speller->spell(word, &how)) return {};
    return {true, (how & SPELL_COMPOUND) != 0};
}

Answer answer(const std::string& utf8) {
    static thread_local std::unordered_map<std::string, Answer> answers;
    if (const auto known = answers.find(utf8); known != answers.end()) return known->second;
    if (answers.size() >= kMostAnswers) answers.clear();
    return answers[utf8] = ask(utf8);
}

}  // namespace

bool has_german_dictionary() {
    return dictionary() != nullptr;
}

bool is_german_word(const std::string& utf8) {
    return answer(utf8).known;
}

bool is_small_german_word(const std::string& utf8) {
    static thread_local std::unordered_map<std::string, bool> answers;
    if (const auto known = answers.find(utf8); known != answers.end()) return known->second;
    if (answers.size() >= kMostAnswers) answers.clear();
    auto* speller = dictionary();
    if (speller == nullptr || !is_german_word(utf8) || is_joined_german_word(utf8)) return answers[utf8] = false;
    const auto stems = speller->stem(speller->get_dict_encoding() == "UTF-8" ? utf8 : in_latin1(utf8));
    const auto is_small = [](const std::string& stem) {
        std::size_t at = 0;
        const auto first = stem.empty() ? U'A' : next_code_point(stem, at);
        return (first >= U'a' && first <= U'z') || (first >= 0xDF && first <= 0xFF);
    };
    return answers[utf8] = !stems.empty() && std::all_of(stems.begin(), stems.end(), is_small);
}

bool is_joined_german_word(const std::string& utf8) {
    return answer(utf8).joined;
}

}  // namespace fundstelle::text
