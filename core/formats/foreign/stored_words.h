// SPDX-License-Identifier: GPL-3.0-or-later
/// Positions that another program has stored together with the words that stand there: what the positions count is found by comparing them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/offset_map.h"

namespace fundstelle::formats::foreign {

/// A text as we hold it, and how positions in it counted where it comes from.
class StoredText {
public:
    /// `stored` is in any encoding; see `text::decode()`.
    explicit StoredText(std::string_view stored);
    StoredText(const StoredText&) = delete;
    StoredText& operator=(const StoredText&) = delete;

    /// What other programs count.
    enum class Unit {
        CodePoints,       ///< of the text as it is stored, line ends of two characters and byte-order marks included
        Utf16,            ///< the same in UTF-16
        PlainCodePoints,  ///< of the text with line ends of one character, as we hold it
        PlainUtf16,
    };
    static constexpr Unit kUnits[] = {Unit::CodePoints, Unit::Utf16, Unit::PlainCodePoints, Unit::PlainUtf16};

    /// Ours. Positions before the start or beyond the end are taken as the start or the end.
    [[nodiscard]] std::int64_t position(std::int64_t stored, Unit unit) const;
    [[nodiscard]] std::int64_t size() const { return m_map.size().count(); }
    /// The end of the text in these units.
    [[nodiscard]] std::int64_t size(Unit unit) const;
    [[nodiscard]] std::string_view words(std::int64_t begin, std::int64_t end) const;
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] const text::OffsetMap& map() const { return m_map; }
    [[nodiscard]] std::int64_t replaced() const { return m_replaced; }
    [[nodiscard]] bool has_line_ends_of_two() const { return m_has_line_ends_of_two; }
    /// Two units may differ in this text.
    [[nodiscard]] bool is_ambiguous() const { return !m_dropped.empty() || m_has_astral; }

private:
    std::int64_t m_replaced{0};
    std::string m_stored;
    std::string m_text;
    std::vector<std::int64_t> m_dropped;  ///< positions in `m_stored`, in code points, of characters that `m_text` does not have
    bool m_has_line_ends_of_two{false};
    bool m_has_astral{false};
    text::OffsetMap m_stored_map;
    text::OffsetMap m_map;
};

/// What became of a passage.
enum class Fit {
    AsStored,   ///< its words stand where it says, or it has none to compare with
    Recounted,  ///< they stand there if its positions are counted in other units
    Moved,      ///< they stand nearby, or at one place only
    Ambiguous,  ///< they stand at several places, and at none that is the nearest by far; it stays where it says
    Lost,       ///< they stand nowhere; it stays where it says
    Empty,      ///< it ends where it begins, also after all that
};

struct StoredPassage {
    std::int64_t begin;
    std::int64_t end;
    std::string words;  ///< may be empty: then there is nothing to compare with
    Fit fit{Fit::AsStored};
};

/// Turns all positions into ours, each on a range within the text, in order. Returns the unit that fits most passages.
StoredText::Unit settle(const StoredText& text, std::vector<StoredPassage>& passages);

}  // namespace fundstelle::formats::foreign
