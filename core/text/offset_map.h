// SPDX-License-Identifier: GPL-3.0-or-later
/// The one place where positions change their unit.
#pragma once

#include <string_view>
#include <vector>

#include "text/offset.h"

namespace fundstelle::text {

/// Converts positions in one text between code points, UTF-8 bytes and UTF-16 code units. Built once in linear time; a look-up
/// walks at most 63 code points from a stored mark. Keeps a view of the text, which must outlive it.
class OffsetMap {
public:
    /// `utf8` must be valid.
    explicit OffsetMap(std::string_view utf8);

    /// The number of code points.
    [[nodiscard]] CodePointOffset size() const { return CodePointOffset{m_code_points}; }
    [[nodiscard]] Utf16Offset size_in_utf16() const { return Utf16Offset{m_utf16_units}; }
    /// True if the range lies within the text.
    [[nodiscard]] bool contains(const CodePointRange& range) const { return range.end() <= size(); }

    /// Positions before the start or beyond the end are taken as the start or the end.
    [[nodiscard]] Utf8Offset to_utf8(CodePointOffset position) const;
    [[nodiscard]] Utf16Offset to_utf16(CodePointOffset position) const;
    /// A position inside a multi-byte sequence or a surrogate pair is rounded down to the start of its code point.
    [[nodiscard]] CodePointOffset from_utf8(Utf8Offset position) const;
    [[nodiscard]] CodePointOffset from_utf16(Utf16Offset position) const;

    /// The words of a range; shorter where the range goes beyond the end.
    [[nodiscard]] std::string_view slice(const CodePointRange& range) const;

private:
    static constexpr std::int64_t kStride = 64;
    struct Mark {
        std::int64_t utf8;
        std::int64_t utf16;
    };
    struct Walk {
        std::int64_t code_point;
        std::int64_t utf8;
        std::int64_t utf16;
    };
    [[nodiscard]] Walk walk_to(CodePointOffset position) const;
    template <class Before>
    [[nodiscard]] CodePointOffset find(std::int64_t Mark::*unit, Before before) const;

    std::string_view m_text;
    std::int64_t m_code_points{0};
    std::int64_t m_utf16_units{0};
    std::vector<Mark> m_marks;  ///< of the code points 0, 64, 128, …; empty for pure ASCII, where all units agree
};

}  // namespace fundstelle::text
