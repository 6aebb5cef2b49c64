// SPDX-License-Identifier: GPL-3.0-or-later
/// A text whose every character keeps its identity while it is edited: the oracle for anchor maps.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/offset.h"
#include "text/utf8.h"

namespace fundstelle::test {

class TrackedText {
public:
    struct Character {
        std::string utf8;
        std::int64_t original;  ///< its position in the first text; -1 for one that came later
        int moved{0};           ///< which move it took part in last; 0 for none
    };

    explicit TrackedText(std::string_view utf8) {
        std::int64_t position = 0;
        for (std::size_t byte = 0; byte < utf8.size();) {
            const auto begin = byte;
            text::next_code_point(utf8, byte);
            m_characters.push_back({std::string{utf8.substr(begin, byte - begin)}, position++});
        }
    }

    [[nodiscard]] std::int64_t size() const { return static_cast<std::int64_t>(m_characters.size()); }
    [[nodiscard]] const std::string& at(std::int64_t i) const { return m_characters[static_cast<std::size_t>(i)].utf8; }
    [[nodiscard]] std::string utf8() const {
        std::string text;
        for (const auto& character : m_characters) text += character.utf8;
        return text;
    }

    void replace(std::int64_t begin, std::int64_t end, std::string_view words) {
        TrackedText added{words};
        for (auto& character : added.m_characters) character.original = -1;
        m_characters.erase(m_characters.begin() + begin, m_characters.begin() + end);
        m_characters.insert(m_characters.begin() + begin, added.m_characters.begin(), added.m_characters.end());
    }

    /// The characters [begin, end) go to where `to` stands now, which lies outside of them.
    void move(std::int64_t begin, std::int64_t end, std::int64_t to) {
        ++m_moves;
        for (auto i = begin; i < end; ++i) m_characters[static_cast<std::size_t>(i)].moved = m_moves;
        if (to >= end) std::rotate(m_characters.begin() + begin, m_characters.begin() + end, m_characters.begin() + to);
        else std::rotate(m_characters.begin() + to, m_characters.begin() + begin, m_characters.begin() + end);
    }

    /// Where an original character stands now; -1 where it is gone.
    struct Place {
        std::int64_t position{-1};
        int moved{0};
    };
    /// By original position.
    [[nodiscard]] std::vector<Place> places(std::int64_t original_size) const {
        std::vector<Place> places(static_cast<std::size_t>(original_size));
        for (std::int64_t i = 0; i < size(); ++i) {
            const auto& character = m_characters[static_cast<std::size_t>(i)];
            if (character.original >= 0) places[static_cast<std::size_t>(character.original)] = {i, character.moved};
        }
        return places;
    }

private:
    std::vector<Character> m_characters;
    int m_moves{0};
};

using Places = std::vector<TrackedText::Place>;

/// From the first to the last surviving character of a range.
inline std::optional<text::CodePointRange> survivors(const Places& places, const text::CodePointRange& range) {
    std::int64_t first = -1;
    std::int64_t last = -1;
    for (auto i = range.begin().count(); i < range.end().count(); ++i) {
        const auto place = places[static_cast<std::size_t>(i)].position;
        if (place < 0) continue;
        first = first < 0 ? place : std::min(first, place);
        last = std::max(last, place);
    }
    return first < 0 ? std::nullopt : std::optional{text::CodePointRange{first, last + 1}};
}

/// True if some of the surviving characters were moved away from the others.
inline bool are_apart(const Places& places, const text::CodePointRange& range) {
    std::optional<int> moved;
    for (auto i = range.begin().count(); i < range.end().count(); ++i) {
        const auto& place = places[static_cast<std::size_t>(i)];
        if (place.position < 0) continue;
        if (moved && *moved != place.moved) return true;
        moved = place.moved;
    }
    return false;
}

}  // namespace fundstelle::test
