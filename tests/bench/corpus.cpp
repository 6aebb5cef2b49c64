// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

#include "model/code_tree.h"
#include "text/utf8.h"

namespace fundstelle::bench {

namespace {

constexpr std::array kSizes = {
    Size{"XS", 3, 6'000, 20, 60, 2},
    Size{"S", 14, 60'000, 100, 3'000, 2},
    Size{"M", 200, 60'000, 300, 60'000, 3},
    Size{"L", 1'000, 60'000, 500, 500'000, 4},
};

constexpr std::array<std::string_view, 24> kFrequent = {
    "und", "ich",  "die",  "das",  "nicht", "also", "wir",  "so",         "dann",      "auch",   "war",     "da",
    "für", "über", "wenn", "muss", "hab",   "ja",   "noch", "eigentlich", "Förderung", "Termin", "Stellen", "dass"};
constexpr std::array<std::string_view, 16> kOnsets = {"B", "Gr", "Schl", "K",  "V", "M", "Tr", "Pfl",
                                                      "W", "St", "D",    "Zw", "F", "H", "R",  "L"};
// About every fiftieth letter of a German text is an umlaut or an ß, so here too: they are what folding and counting cost.
constexpr std::array<std::string_view, 24> kVowels = {"a", "e", "i", "o", "u", "e", "a", "e", "i", "o",  "u",  "e",
                                                      "ä", "e", "i", "o", "u", "e", "a", "ö", "i", "ei", "au", "ü"};
constexpr std::array<std::string_view, 16> kCodas = {"n",  "st", "ß", "cht", "ng", "rk", "tz", "l",
                                                     "mm", "ft", "s", "r",   "n",  "t",  "ch", "nd"};
constexpr std::array<std::string_view, 8> kEndings = {"", "en", "ung", "keit", "er", "lich", "te", "schaft"};

/// With a small first letter. The onsets are ASCII.
std::string in_small(std::string word) {
    if (!word.empty() && word.front() >= 'A' && word.front() <= 'Z') word.front() = static_cast<char>(word.front() + 32);
    return word;
}

std::string made_up_word(Dice& dice) {
    std::string word;
    const auto syllables = dice.between(1, 3);
    for (std::int64_t i = 0; i < syllables; ++i) {
        std::string syllable{kOnsets[dice.below(kOnsets.size())]};
        syllable += kVowels[dice.below(kVowels.size())];
        syllable += kCodas[dice.below(kCodas.size())];
        word += i == 0 ? syllable : in_small(syllable);
    }
    word += kEndings[dice.below(kEndings.size())];
    return dice.below(3) == 0 ? word : in_small(word);
}

std::uint64_t seed_of(std::uint64_t seed, std::uint64_t part) {
    return seed * 0x9E3779B97F4A7C15ULL + part;
}

}  // namespace

std::optional<Size> size_named(std::string_view name) {
    const auto found = std::find_if(kSizes.begin(), kSizes.end(), [&](const Size& size) { return size.name == name; });
    return found == kSizes.end() ? std::nullopt : std::optional{*found};
}

Corpus::Corpus(const Size& size, std::uint64_t seed) : m_size{size}, m_seed{seed} {
    Dice dice{seed_of(seed, 0)};
    for (int i = 0; i < 3'000; ++i) m_words.push_back(made_up_word(dice));
}

std::string Corpus::document_name(std::size_t document) {
    return fmt::format("Interview {:04}", document + 1);
}

std::string Corpus::text(std::size_t document) const {
    Dice dice{seed_of(m_seed, 1'000 + document)};
    std::string text;
    text.reserve(static_cast<std::size_t>(m_size.characters) * 9 / 8);
    std::int64_t characters = 0;
    for (bool interviewer = true; characters < m_size.characters; interviewer = !interviewer) {
        std::string turn = interviewer ? "I:" : "B:";
        const auto wanted = std::min(dice.between(100, 600), std::max<std::int64_t>(m_size.characters - characters, 3));
        std::int64_t length = 2;
        while (length < wanted) {
            // Nearly half of all words are the frequent ones, as in speech.
            const std::string_view word = dice.below(9) < 4 ? kFrequent[dice.below(kFrequent.size())]
                                                            : std::string_view{m_words[dice.below(m_words.size())]};
            const auto mark = dice.below(12);
            turn += ' ';
            turn += word;
            turn += mark == 0 ? "," : mark == 1 ? "." : "";
            length += 1 + text::count_code_points(word) + (mark < 2 ? 1 : 0);
        }
        if (!text.empty()) {
            text += '\n';
            ++characters;
        }
        text += turn;
        characters += length;
    }
    return std::string{text::slice(text, {0, m_size.characters})};
}

formats::Transcript Corpus::transcript(std::size_t document) const {
    formats::Transcript transcript;
    transcript.name = document_name(document);
    transcript.source = transcript.name + ".txt";
    transcript.format = "txt";
    transcript.text = text(document);
    return transcript;
}

std::vector<std::vector<std::string>> Corpus::code_paths() const {
    // Every tenth code is a top code, each has three middle ones, and the rest lie below those in turn.
    const auto tops = std::max<std::size_t>(m_size.codes / 10, 1);
    std::vector<std::vector<std::string>> paths;
    for (std::size_t top = 0; top < tops; ++top) {
        const auto top_name = fmt::format("Thema {:02} {}", top + 1, m_words[top]);
        paths.push_back({top_name});
        const auto share = m_size.codes / tops + (top < m_size.codes % tops ? 1 : 0) - 1;
        const auto middles = std::min<std::size_t>(3, share);
        for (std::size_t i = 0; i < share; ++i) {
            const auto middle = fmt::format("{} {}", m_words[100 + i % middles], i % middles + 1);
            if (i < middles)
                paths.push_back({top_name, middle});
            else
                paths.push_back({top_name, middle, fmt::format("{} {}", m_words[200 + i], i + 1)});
        }
    }
    return paths;
}

std::vector<formats::CodebookEntry> Corpus::codebook() const {
    std::vector<formats::CodebookEntry> entries;
    for (auto& path : code_paths()) {
        entries.push_back({std::move(path), std::nullopt, "Alles, was darüber gesagt wird.", "„Und dann war Schluss.“",
                           "Der ganze Beitrag.", ""});
    }
    return entries;
}

std::string Corpus::largest_subtree() const {
    return code_paths().front().front();  // the first ones get what does not divide evenly
}

formats::CodingTable Corpus::codings() const {
    Dice dice{seed_of(m_seed, 1)};
    const auto paths = code_paths();
    std::vector<std::string> codes;
    for (const auto& path : paths) codes.push_back(fmt::format("{}", fmt::join(path, model::kPathSeparator)));
    formats::CodingTable table;
    table.rows.reserve(m_size.codings);
    for (std::size_t i = 0; i < m_size.codings; ++i) {
        const auto document = i * m_size.documents / m_size.codings;
        const auto length = dice.between(50, 600);
        const auto begin = dice.between(0, m_size.characters - length);
        const auto row = static_cast<std::int64_t>(i) + 2;
        table.rows.push_back({row,
                              row,
                              document_name(document),
                              begin,
                              begin + length,
                              codes[dice.below(codes.size())],
                              fmt::format("Coder {}", dice.below(m_size.coders) + 1),
                              static_cast<int>(dice.between(0, 100)),
                              {},
                              std::nullopt});
    }
    return table;
}

}  // namespace fundstelle::bench
