// SPDX-License-Identifier: GPL-3.0-or-later
/// What searches compare: text without differences of case and of composed and decomposed letters.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/offset.h"

namespace fundstelle::text {

/// The folded form of a text, with the way back to positions in the text. "Straße" and "STRASSE" stay different, because the
/// folding maps single code points (Unicode 15, CaseFolding.txt, status C and S); "ä" in one and in two code points are equal (NFC).
class SearchKey {
public:
    explicit SearchKey(std::string_view utf8);

    enum class Borders {
        Anywhere,
        Words,  ///< no letter, digit or mark goes on before or behind a needle that begins or ends with one
    };
    /// All places where `needle` occurs, in order, not overlapping each other. Empty for an empty needle.
    [[nodiscard]] std::vector<CodePointRange> find(const SearchKey& needle, Borders borders = Borders::Anywhere) const;

    [[nodiscard]] const std::string& folded() const { return m_folded; }
    /// Bytes of memory it holds.
    [[nodiscard]] std::size_t size() const { return m_folded.capacity() + m_positions.capacity() * sizeof(std::int32_t); }

    /// Leads spans of the folded text back to the text.
    class Places {
    public:
        explicit Places(const SearchKey& key) : m_key{key} {}
        /// The place of the bytes [begin, end) of `folded()`, which begin and end between code points; not before those that were asked
        /// for last. Nothing if they begin or end within a cluster: a letter without its marks is another letter.
        std::optional<CodePointRange> of(std::size_t begin, std::size_t end);

    private:
        const SearchKey& m_key;
        std::int64_t m_position{0};
        std::size_t m_counted{0};  ///< bytes whose code points are in `m_position`
    };

private:
    std::string m_folded;
    /// Where composing changed the number of code points: the position in the text of each folded code point, and behind them the
    /// text's end. Empty where folded and text have the same positions, which is nearly always.
    std::vector<std::int32_t> m_positions;
};

/// One word or name folded, for comparing names without regard to case.
std::string folded(std::string_view utf8);

}  // namespace fundstelle::text
