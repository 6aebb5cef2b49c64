// SPDX-License-Identifier: GPL-3.0-or-later
/// Texts like transcripts, and corrections like those that people make in them.
#pragma once

#include <array>
#include <random>
#include <string>

#include "random_text.h"
#include "tracked_text.h"

namespace fundstelle::test {

/// Turns of speech of about `code_points` characters, from a vocabulary as small as that of real talk.
inline std::string random_talk(std::mt19937& random, std::int64_t code_points) {
    static constexpr std::array kFrequent = {"und", "die", "das", "ist", "nicht", "wir", "ich", "so", "da", "dann", "auch", "mit", "haben", "es",
                                             "der", "aber", "noch", "schon", "mal", "in", "zu", "man", "ein", "eine", "halt", "ja", "für", "auf"};
    static constexpr std::array kStems = {"Behörde", "Beratung", "Träger", "Kommune", "Ausbildung", "Gespräch", "Zielgruppe", "Termin", "Stelle",
                                          "Kooperation", "Antrag", "Netzwerk", "Förderung", "Übergang", "Schule", "Sprache", "Büro", "Corona"};
    static constexpr std::array kEndings = {"", "n", "s", "en", "stelle", "arbeit", "runde", "plan", "konferenz", "gruppe", "frage", "leitung"};
    std::string talk;
    std::int64_t size = 0;
    bool asks = true;
    while (size < code_points) {
        std::string turn = asks ? "I:" : "B:";
        const auto sentences = asks ? 1 : 2 + below(random, 5);
        for (std::size_t s = 0; s < sentences; ++s) {
            const auto words = 4 + below(random, 14);
            for (std::size_t w = 0; w < words; ++w) {
                turn += ' ';
                if (below(random, 3) > 0) turn += kFrequent[below(random, kFrequent.size())];
                else turn += std::string{kStems[below(random, kStems.size())]} + kEndings[below(random, kEndings.size())];
                if (below(random, 12) == 0) turn += ',';
            }
            turn += asks ? "?" : ".";
        }
        turn += '\n';
        size += text::count_code_points(turn);
        talk += turn;
        asks = !asks;
    }
    return talk;
}

inline bool is_letter(const std::string& character) {
    return character.size() > 1 || (character[0] >= 'a' && character[0] <= 'z') || (character[0] >= 'A' && character[0] <= 'Z');
}

/// The word around or behind a random place, as [begin, end).
inline std::pair<std::int64_t, std::int64_t> random_word(const TrackedText& text, std::mt19937& random) {
    auto begin = static_cast<std::int64_t>(below(random, static_cast<std::size_t>(text.size())));
    while (begin < text.size() && !is_letter(text.at(begin))) ++begin;
    while (begin > 0 && is_letter(text.at(begin - 1))) --begin;
    auto end = begin;
    while (end < text.size() && is_letter(text.at(end))) ++end;
    return {begin, end};
}

/// The sentence around a random place with the blank before it, as [begin, end); empty at borders of turns.
inline std::pair<std::int64_t, std::int64_t> random_sentence(const TrackedText& text, std::mt19937& random) {
    auto begin = static_cast<std::int64_t>(below(random, static_cast<std::size_t>(text.size())));
    while (begin > 0 && text.at(begin - 1) != "." && text.at(begin - 1) != "?" && text.at(begin - 1) != ":" && text.at(begin - 1) != "\n") --begin;
    auto end = begin;
    while (end < text.size() && text.at(end) != "." && text.at(end) != "?" && text.at(end) != "\n" && text.at(end) != ":") ++end;
    if (end >= text.size() || text.at(begin) != " " || (text.at(end) != "." && text.at(end) != "?")) return {begin, begin};
    return {begin, end + 1};
}

enum class Correction { Typo, Name, DeletedSentence, MovedSentence, InsertedWord };

inline void correct(TrackedText& text, std::mt19937& random, Correction correction) {
    static constexpr std::array kLetters = {"e", "n", "r", "s", "t", "ä", "ü", "m"};
    static constexpr std::array kNames = {"[Kommune]", "Herr X", "Frau Y", "[Träger]", "Stadt Z"};
    if (correction == Correction::Typo) {
        const auto [begin, end] = random_word(text, random);
        if (end - begin < 4) return;
        const auto at = begin + static_cast<std::int64_t>(below(random, static_cast<std::size_t>(end - begin)));
        const auto kind = below(random, 3);
        const std::string letter = kLetters[below(random, kLetters.size())];
        if (kind == 0) text.replace(at, at, letter);
        else if (kind == 1) text.replace(at, at + 1, "");
        else if (text.at(at) != letter) text.replace(at, at + 1, letter);
    } else if (correction == Correction::Name) {
        const auto [begin, end] = random_word(text, random);
        if (end > begin) text.replace(begin, end, kNames[below(random, kNames.size())]);
    } else if (correction == Correction::InsertedWord) {
        const auto [begin, end] = random_word(text, random);
        if (end > begin) text.replace(begin, begin, "eigentlich ");
    } else {
        const auto [begin, end] = random_sentence(text, random);
        if (end == begin) return;
        if (correction == Correction::DeletedSentence) return text.replace(begin, end, "");
        const auto [to, to_end] = random_sentence(text, random);
        if (to_end > to && (to_end <= begin || to >= end)) text.move(begin, end, to_end);
    }
}

/// Of 100 corrections 60 are slips of the pen, 30 names, 6 inserted words, 3 deleted sentences and 1 a moved sentence.
inline void correct_as_people_do(TrackedText& text, std::mt19937& random, int corrections) {
    for (int i = 0; i < corrections; ++i) {
        const auto dice = below(random, 100);
        correct(text, random, dice < 60   ? Correction::Typo
                              : dice < 90 ? Correction::Name
                              : dice < 96 ? Correction::InsertedWord
                              : dice < 99 ? Correction::DeletedSentence
                                          : Correction::MovedSentence);
    }
}

}  // namespace fundstelle::test
