// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/search_key.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <array>
#include <cstring>

#include "text/segmentation.h"
#include "text/utf8.h"

namespace fundstelle::text {

namespace {

char32_t fold(char32_t c) {
    // Nearly all of a German text is here, and a table is ten times as fast as asking ICU.
    static const auto table = [] {
        std::array<char16_t, 0x180> folds{};
        for (char16_t i = 0; i < folds.size(); ++i) folds[i] = static_cast<char16_t>(u_foldCase(i, U_FOLD_CASE_DEFAULT));
        return folds;
    }();
    return c < table.size() ? table[c] : static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT));
}

bool may_compose(char32_t c) {
    return c >= 0x300;
}

/// How many bytes from the start are ASCII, in whole blocks of eight where possible.
std::size_t ascii_run(std::string_view utf8) {
    std::size_t end = 0;
    for (std::uint64_t eight = 0; end + sizeof eight <= utf8.size(); end += sizeof eight) {
        std::memcpy(&eight, utf8.data() + end, sizeof eight);
        if ((eight & 0x8080808080808080ULL) != 0) break;
    }
    while (end < utf8.size() && static_cast<unsigned char>(utf8[end]) < 0x80) ++end;
    return end;
}

void append_folded_ascii(std::string& folded, std::string_view ascii) {
    const auto start = folded.size();
    folded.append(ascii);
    // No branch, so that the compiler folds sixteen letters at a time; this is most of what a search over all texts costs.
    for (auto at = folded.data() + start; at != folded.data() + folded.size(); ++at) {
        *at = static_cast<char>(*at + (static_cast<unsigned char>(*at - 'A') < 26) * 32);
    }
}

const icu::Normalizer2& nfc() {
    UErrorCode status = U_ZERO_ERROR;
    return *icu::Normalizer2::getNFCInstance(status);
}

/// True if a letter, digit or mark begins at `byte`, or ends before it.
bool word_at(std::string_view utf8, std::size_t byte) {
    return byte < utf8.size() && belongs_to_word(next_code_point(utf8, byte));
}

bool word_before(std::string_view utf8, std::size_t byte) {
    if (byte == 0) return false;
    do {
        --byte;
    } while (byte > 0 && (static_cast<unsigned char>(utf8[byte]) & 0xC0) == 0x80);
    return word_at(utf8, byte);
}

}  // namespace

SearchKey::SearchKey(std::string_view utf8) {
    m_folded.reserve(utf8.size());
    std::vector<std::int32_t> positions;
    bool moved = false;
    std::int32_t position = 0;
    std::size_t byte = 0;
    while (byte < utf8.size()) {
        if (const auto run = ascii_run(utf8.substr(byte)); run > 0) {
            append_folded_ascii(m_folded, utf8.substr(byte, run));
            for (std::size_t i = 0; moved && i < run; ++i) positions.push_back(position + static_cast<std::int32_t>(i));
            byte += run;
            position += static_cast<std::int32_t>(run);
            continue;
        }
        const auto start = byte;
        const char32_t c = next_code_point(utf8, byte);
        if (!may_compose(c) || nfc().hasBoundaryBefore(static_cast<UChar32>(c))) {
            append_code_point(m_folded, fold(c));
            if (moved) positions.push_back(position);
            ++position;
            continue;
        }
        // A combining mark: take back the letter before it and compose the whole cluster.
        if (!moved) {
            moved = true;
            positions.reserve(utf8.size());
            for (std::int32_t i = 0; i < position; ++i) positions.push_back(i);
        }
        std::size_t base = start;
        std::int32_t base_position = position;
        if (base > 0) {
            do {
                --base;
            } while (base > 0 && (static_cast<unsigned char>(utf8[base]) & 0xC0) == 0x80);
            --base_position;
            while ((static_cast<unsigned char>(m_folded.back()) & 0xC0) == 0x80) m_folded.pop_back();
            m_folded.pop_back();
            positions.pop_back();
        }
        std::int32_t behind = position + 1;
        while (byte < utf8.size()) {
            auto next = byte;
            if (nfc().hasBoundaryBefore(static_cast<UChar32>(next_code_point(utf8, next)))) break;
            byte = next;
            ++behind;
        }
        UErrorCode status = U_ZERO_ERROR;
        const auto cluster = utf8.substr(base, byte - base);
        const auto composed = nfc().normalize(
            icu::UnicodeString::fromUTF8(icu::StringPiece{cluster.data(), static_cast<int32_t>(cluster.size())}), status);
        for (int32_t i = 0; i < composed.length(); i = composed.moveIndex32(i, 1)) {
            append_code_point(m_folded, fold(static_cast<char32_t>(composed.char32At(i))));
            positions.push_back(base_position);
        }
        position = behind;
    }
    if (moved) {
        positions.push_back(position);
        m_positions = std::move(positions);
    }
    m_folded.shrink_to_fit();
}

std::optional<CodePointRange> SearchKey::Places::of(std::size_t begin, std::size_t end) {
    const std::string_view folded = m_key.m_folded;
    const auto& positions = m_key.m_positions;
    m_position += count_code_points(folded.substr(m_counted, begin - m_counted));
    m_counted = begin;
    const auto first = m_position;
    const auto last = first + count_code_points(folded.substr(begin, end - begin));
    if (positions.empty()) return CodePointRange{first, last};
    // Several folded code points of one cluster share its position.
    const bool within = (first > 0 && positions[first] == positions[first - 1]) || positions[last] == positions[last - 1];
    return within ? std::nullopt : std::optional{CodePointRange{positions[first], positions[last]}};
}

std::vector<CodePointRange> SearchKey::find(const SearchKey& needle, Borders borders) const {
    std::vector<CodePointRange> found;
    if (needle.m_folded.empty()) return found;
    const std::string_view haystack = m_folded;
    const auto length = needle.m_folded.size();
    const bool word_begins = borders == Borders::Words && word_at(needle.m_folded, 0);
    const bool word_ends = borders == Borders::Words && word_before(needle.m_folded, length);
    Places places{*this};
    auto at = haystack.find(needle.m_folded);
    while (at != std::string_view::npos) {
        const bool inside_word = (word_begins && word_before(haystack, at)) || (word_ends && word_at(haystack, at + length));
        if (!inside_word) {
            if (const auto place = places.of(at, at + length)) found.push_back(*place);
        }
        // What stands inside a word takes no room from a word that begins within it.
        at = haystack.find(needle.m_folded, inside_word ? at + 1 : at + length);
    }
    return found;
}

std::string folded(std::string_view utf8) {
    return SearchKey{utf8}.folded();
}

}  // namespace fundstelle::text
