// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/utf8.h"

#include <algorithm>
#include <cstring>

namespace fundstelle::text {

namespace {

bool is_continuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// Length of the well-formed sequence at `at`, or 0.
std::size_t sequence_length(std::string_view bytes, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char lead = byte(at);
    if (lead < 0x80) return 1;
    std::size_t length = 0;
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
    if (lead >= 0xC2 && lead <= 0xDF) {
        length = 2;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        length = 3;
        if (lead == 0xE0) low = 0xA0;
        if (lead == 0xED) high = 0x9F;  // surrogates
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4;
        if (lead == 0xF0) low = 0x90;
        if (lead == 0xF4) high = 0x8F;
    } else {
        return 0;
    }
    if (at + length > bytes.size() || byte(at + 1) < low || byte(at + 1) > high) return 0;
    for (std::size_t i = 2; i < length; ++i) {
        if (!is_continuation(bytes[at + i])) return 0;
    }
    return length;
}

bool is_white_space(char32_t c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 || c == 0x202F || c == 0xFEFF || (c >= 0x2000 && c <= 0x200B) ||
           c == 0x3000;
}

}  // namespace

std::optional<Utf8Offset> find_invalid_utf8(std::string_view bytes) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        std::uint64_t eight = 0;
        if (at + 8 <= bytes.size()) {
            std::memcpy(&eight, bytes.data() + at, 8);
            if ((eight & 0x8080808080808080ULL) == 0) {
                at += 8;
                continue;
            }
        }
        const auto length = sequence_length(bytes, at);
        if (length == 0) return Utf8Offset{static_cast<std::int64_t>(at)};
        at += length;
    }
    return std::nullopt;
}

std::int64_t count_code_points(std::string_view utf8) {
    return static_cast<std::int64_t>(utf8.size()) - std::count_if(utf8.begin(), utf8.end(), is_continuation);
}

std::size_t byte_of(std::string_view utf8, CodePointOffset position) {
    std::int64_t remaining = position.count();
    std::size_t at = 0;
    while (at < utf8.size()) {
        if (!is_continuation(utf8[at])) {
            if (remaining == 0) return at;
            --remaining;
        }
        ++at;
    }
    return utf8.size();
}

std::string_view slice(std::string_view utf8, const CodePointRange& range) {
    const auto begin = byte_of(utf8, range.begin());
    const auto rest = utf8.substr(begin);
    return rest.substr(0, byte_of(rest, CodePointOffset{range.length()}));
}

char32_t next_code_point(std::string_view utf8, std::size_t& byte) {
    const auto at = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(utf8[i])); };
    const char32_t lead = at(byte);
    if (lead < 0x80) return ++byte, lead;
    if (lead < 0xE0) return byte += 2, ((lead & 0x1F) << 6) | (at(byte - 1) & 0x3F);
    if (lead < 0xF0) return byte += 3, ((lead & 0x0F) << 12) | ((at(byte - 2) & 0x3F) << 6) | (at(byte - 1) & 0x3F);
    byte += 4;
    return ((lead & 0x07) << 18) | ((at(byte - 3) & 0x3F) << 12) | ((at(byte - 2) & 0x3F) << 6) | (at(byte - 1) & 0x3F);
}

void append_code_point(std::string& utf8, char32_t c) {
    const auto put = [&](char32_t byte) { utf8.push_back(static_cast<char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

std::vector<std::string_view> lines(std::string_view utf8) {
    std::vector<std::string_view> lines;
    lines.reserve(static_cast<std::size_t>(std::count(utf8.begin(), utf8.end(), '\n')) + 1);
    for (std::size_t begin = 0; begin <= utf8.size();) {
        const auto end = std::min(utf8.find('\n', begin), utf8.size());
        lines.push_back(utf8.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

std::string_view trimmed(std::string_view utf8) {
    while (!utf8.empty()) {
        std::size_t next = 0;
        if (!is_white_space(next_code_point(utf8, next))) break;
        utf8.remove_prefix(next);
    }
    while (!utf8.empty()) {
        std::size_t last = utf8.size() - 1;
        while (last > 0 && is_continuation(utf8[last])) --last;
        std::size_t next = last;
        if (!is_white_space(next_code_point(utf8, next))) break;
        utf8.remove_suffix(utf8.size() - last);
    }
    return utf8;
}

std::string with_plain_line_ends(std::string_view utf8) {
    std::string plain;
    plain.reserve(utf8.size());
    std::size_t at = 0;
    while (at < utf8.size()) {
        const auto byte = static_cast<unsigned char>(utf8[at]);
        if (byte >= 0x20 && byte != 0x7F && byte != 0xC2 && byte != 0xE2) {
            plain.push_back(utf8[at++]);
            continue;
        }
        const auto start = at;
        const char32_t c = next_code_point(utf8, at);
        if (c == '\r') {
            if (at < utf8.size() && utf8[at] == '\n') ++at;
            plain.push_back('\n');
        } else if (c == 0x85 || c == 0x2028 || c == 0x2029) {
            plain.push_back('\n');
        } else if (c >= 0x20 ? (c < 0x7F || c > 0x9F) : (c == '\n' || c == '\t')) {
            plain.append(utf8.substr(start, at - start));
        }
    }
    return plain;
}

}  // namespace fundstelle::text
