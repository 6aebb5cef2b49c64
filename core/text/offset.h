// SPDX-License-Identifier: GPL-3.0-or-later
/// Positions in transcript text, one type per unit of counting.
///
/// The canonical unit is the Unicode code point: the database stores it and every exchange format counts it. UTF-8 bytes (SQLite,
/// files) and UTF-16 code units (Qt, ICU) appear only at those borders, and only `OffsetMap` converts.
///
/// Source: W3C Web Annotation Data Model, section 4.2.5, Text Position Selector.
#pragma once

#include <compare>
#include <cstdint>

namespace fundstelle::text {

/// A zero-based count of `Unit`s from the start of a text. Offsets of different units do not mix: comparing them does not compile.
template <class Unit>
class Offset {
public:
    constexpr Offset() = default;
    constexpr explicit Offset(std::int64_t count) : m_count{count} {}
    [[nodiscard]] constexpr std::int64_t count() const { return m_count; }
    friend constexpr auto operator<=>(Offset, Offset) = default;

private:
    std::int64_t m_count{0};
};

using CodePointOffset = Offset<struct CodePointUnit>;
using Utf8Offset = Offset<struct Utf8Unit>;    ///< bytes
using Utf16Offset = Offset<struct Utf16Unit>;  ///< code units; what Qt and ICU count

/// The half-open span [begin, end) of a text, in code points. Never empty: a coding with nothing under it is not a coding.
class CodePointRange {
public:
    /// Throws `Error{ErrorKind::Invalid}` if `begin` is negative or `end` is not after `begin`. Whether the range fits a
    /// particular text is for that text to say: see `OffsetMap::contains()`.
    CodePointRange(CodePointOffset begin, CodePointOffset end);
    CodePointRange(std::int64_t begin, std::int64_t end) : CodePointRange{CodePointOffset{begin}, CodePointOffset{end}} {}

    [[nodiscard]] CodePointOffset begin() const { return m_begin; }
    [[nodiscard]] CodePointOffset end() const { return m_end; }
    /// In code points; at least 1.
    [[nodiscard]] std::int64_t length() const { return m_end.count() - m_begin.count(); }

    /// True if both spans share a code point. Spans that only touch, [0, 5) and [5, 9), do not overlap.
    [[nodiscard]] bool overlaps(const CodePointRange& other) const { return m_begin < other.m_end && other.m_begin < m_end; }
    [[nodiscard]] bool contains(CodePointOffset position) const { return m_begin <= position && position < m_end; }
    /// Equal spans contain each other.
    [[nodiscard]] bool contains(const CodePointRange& other) const { return m_begin <= other.m_begin && other.m_end <= m_end; }

    friend auto operator<=>(const CodePointRange&, const CodePointRange&) = default;

private:
    CodePointOffset m_begin;
    CodePointOffset m_end;
};

}  // namespace fundstelle::text
