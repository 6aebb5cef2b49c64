// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/offset_map.h"

#include <algorithm>

namespace fundstelle::text {

namespace {

/// Bytes of the sequence that starts with `lead`.
int utf8_length(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

int utf16_length(char lead) {
    return utf8_length(lead) == 4 ? 2 : 1;
}

}  // namespace

OffsetMap::OffsetMap(std::string_view utf8) : m_text{utf8} {
    const bool ascii = std::none_of(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0x80) != 0; });
    if (ascii) {
        m_code_points = m_utf16_units = static_cast<std::int64_t>(utf8.size());
        return;
    }
    m_marks.reserve(utf8.size() / kStride + 1);
    for (std::size_t byte = 0; byte < utf8.size(); ++m_code_points) {
        if (m_code_points % kStride == 0) m_marks.push_back({static_cast<std::int64_t>(byte), m_utf16_units});
        m_utf16_units += utf16_length(utf8[byte]);
        byte += static_cast<std::size_t>(utf8_length(utf8[byte]));
    }
}

OffsetMap::Walk OffsetMap::walk_to(CodePointOffset position) const {
    const auto target = std::clamp<std::int64_t>(position.count(), 0, m_code_points);
    if (m_marks.empty()) return {target, target, target};
    const auto index = std::min<std::int64_t>(target / kStride, static_cast<std::int64_t>(m_marks.size()) - 1);
    Walk walk{index * kStride, m_marks[index].utf8, m_marks[index].utf16};
    for (; walk.code_point < target; ++walk.code_point) {
        const char lead = m_text[walk.utf8];
        walk.utf8 += utf8_length(lead);
        walk.utf16 += utf16_length(lead);
    }
    return walk;
}

Utf8Offset OffsetMap::to_utf8(CodePointOffset position) const {
    return Utf8Offset{walk_to(position).utf8};
}

Utf16Offset OffsetMap::to_utf16(CodePointOffset position) const {
    return Utf16Offset{walk_to(position).utf16};
}

template <class Before>
CodePointOffset OffsetMap::find(std::int64_t Mark::*unit, Before before) const {
    // The last mark that is not behind the position, then forward while the next code point still starts at or before it.
    const auto behind = std::partition_point(m_marks.begin(), m_marks.end(), [&](const Mark& mark) { return before(mark.*unit); });
    const auto index = std::max<std::int64_t>(0, behind - m_marks.begin() - 1);
    Walk walk{index * kStride, m_marks[index].utf8, m_marks[index].utf16};
    while (walk.code_point < m_code_points) {
        const char lead = m_text[walk.utf8];
        const Mark next{walk.utf8 + utf8_length(lead), walk.utf16 + utf16_length(lead)};
        if (!before(next.*unit)) break;
        walk = {walk.code_point + 1, next.utf8, next.utf16};
    }
    return CodePointOffset{walk.code_point};
}

CodePointOffset OffsetMap::from_utf8(Utf8Offset position) const {
    if (m_marks.empty()) return CodePointOffset{std::clamp<std::int64_t>(position.count(), 0, m_code_points)};
    return find(&Mark::utf8, [&](std::int64_t start) { return start <= position.count(); });
}

CodePointOffset OffsetMap::from_utf16(Utf16Offset position) const {
    if (m_marks.empty()) return CodePointOffset{std::clamp<std::int64_t>(position.count(), 0, m_code_points)};
    return find(&Mark::utf16, [&](std::int64_t start) { return start <= position.count(); });
}

std::string_view OffsetMap::slice(const CodePointRange& range) const {
    const auto begin = to_utf8(range.begin()).count();
    return m_text.substr(begin, to_utf8(range.end()).count() - begin);
}

}  // namespace fundstelle::text
