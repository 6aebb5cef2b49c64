// SPDX-License-Identifier: GPL-3.0-or-later
/// What plain search compares: text without differences of case and of composed and decomposed letters.
#pragma once

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

    /// All places where `needle` occurs, in order, not overlapping each other. Empty for an empty needle.
    [[nodiscard]] std::vector<CodePointRange> find(const SearchKey& needle) const;

    [[nodiscard]] const std::string& folded() const { return m_folded; }
    /// Bytes of memory it holds.
    [[nodiscard]] std::size_t size() const { return m_folded.capacity() + m_positions.capacity() * sizeof(std::int32_t); }

private:
    std::string m_folded;
    /// Where composing changed the number of code points: the position in the text of each folded code point, and behind them the
    /// text's end. Empty where folded and text have the same positions, which is nearly always.
    std::vector<std::int32_t> m_positions;
};

/// One word or name folded, for comparing names without regard to case.
std::string folded(std::string_view utf8);

}  // namespace fundstelle::text
