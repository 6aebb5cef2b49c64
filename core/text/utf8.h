// SPDX-License-Identifier: GPL-3.0-or-later
/// UTF-8 as bytes: validity, counting, slicing. Texts in a project are always valid UTF-8 with '\n' as the only line end.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/offset.h"

namespace fundstelle::text {

/// The byte offset of the first sequence that is not well-formed UTF-8 (Unicode 15, table 3-7), or nothing.
std::optional<Utf8Offset> find_invalid_utf8(std::string_view bytes);

/// Number of code points of valid UTF-8.
std::int64_t count_code_points(std::string_view utf8);

/// The byte where code point `position` starts; the size of the text if the position is at or beyond its end. Walks the text: for
/// many look-ups in one text use an `OffsetMap`.
std::size_t byte_of(std::string_view utf8, CodePointOffset position);

/// The words of a range; shorter where the range goes beyond the end.
std::string_view slice(std::string_view utf8, const CodePointRange& range);

/// Decodes the code point at `byte` and moves `byte` behind it. The text must be valid.
char32_t next_code_point(std::string_view utf8, std::size_t& byte);

/// Appends one code point.
void append_code_point(std::string& utf8, char32_t code_point);

/// The lines, without their ends: one more than there are '\n's.
std::vector<std::string_view> lines(std::string_view utf8);

/// True for 0 to 9.
constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Without white space (also no-break spaces) at either end.
std::string_view trimmed(std::string_view utf8);

/// CRLF, CR, NEL, U+2028 and U+2029 become '\n'; NUL and the other control characters but TAB and '\n' are dropped, because no
/// exchange format (XML) can carry them.
std::string with_plain_line_ends(std::string_view utf8);

}  // namespace fundstelle::text
