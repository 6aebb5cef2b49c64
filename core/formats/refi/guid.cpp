// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/refi/guid.h"

#include "text/utf8.h"

namespace fundstelle::formats::refi {

namespace {

constexpr std::size_t kLength = 36;

bool is_hyphen_place(std::size_t at) {
    return at == 8 || at == 13 || at == 18 || at == 23;
}

/// The value of a hexadecimal digit, or -1.
int digit_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

}  // namespace

Guid::Guid(const Uuid& uuid) : m_uuid{uuid} {}

std::optional<Guid> Guid::parse(std::string_view written) {
    Guid guid;
    if (written.size() != kLength) written = text::trimmed(written);
    if (written.size() == kLength + 2 && written.front() == '{' && written.back() == '}') {
        guid.m_in_braces = true;
        written = written.substr(1, kLength);
    }
    if (written.size() != kLength) return std::nullopt;
    std::uint32_t capitals = 0;
    std::size_t digit = 0;
    for (std::size_t i = 0; i < kLength; ++i) {
        const char c = written[i];
        if (is_hyphen_place(i)) {
            if (c != '-') return std::nullopt;
            continue;
        }
        const int value = digit_value(c);
        if (value < 0) return std::nullopt;
        capitals = (capitals << 1) | (c >= 'A' && c <= 'F' ? 1U : 0U);
        auto& byte = guid.m_uuid[digit / 2];
        byte = static_cast<std::uint8_t>((byte << 4) | value);
        ++digit;
    }
    guid.m_capitals = capitals;
    return guid;
}

Guid Guid::standing_for(std::string_view words) {
    // FNV-1a from two starts: nothing here must withstand an attack, two things with one GUID are noticed anyway.
    Uuid uuid{};
    std::uint64_t start = 0xCBF29CE484222325ULL;
    for (std::size_t half = 0; half < 2; ++half) {
        auto hash = start;
        for (const char c : words) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
        for (std::size_t i = 0; i < 8; ++i) uuid[half * 8 + i] = static_cast<std::uint8_t>(hash >> (8 * i));
        start = hash ^ 0x9E3779B97F4A7C15ULL;
    }
    uuid[6] = static_cast<std::uint8_t>((uuid[6] & 0x0F) | 0x80);  // version 8 of RFC 9562: made by our own rule
    uuid[8] = static_cast<std::uint8_t>((uuid[8] & 0x3F) | 0x80);
    return Guid{uuid};
}

void Guid::append_to(std::string& text, GuidSpelling spelling) const {
    static constexpr char kUpper[] = "0123456789ABCDEF";
    static constexpr char kLower[] = "0123456789abcdef";
    const bool as_read = spelling == GuidSpelling::AsRead;
    const std::uint32_t capitals = as_read ? m_capitals : (spelling == GuidSpelling::Upper ? 0xFFFF'FFFF : 0);
    if (as_read && m_in_braces) text.push_back('{');
    char written[kLength];
    unsigned digit = 0;
    for (std::size_t i = 0; i < kLength; ++i) {
        if (is_hyphen_place(i)) {
            written[i] = '-';
            continue;
        }
        const unsigned value = (m_uuid[digit / 2] >> (digit % 2 == 0 ? 4 : 0)) & 0x0FU;
        written[i] = ((capitals >> (31 - digit)) & 1U) != 0 ? kUpper[value] : kLower[value];
        ++digit;
    }
    text.append(written, kLength);
    if (as_read && m_in_braces) text.push_back('}');
}

std::string Guid::written(GuidSpelling spelling) const {
    std::string text;
    append_to(text, spelling);
    return text;
}

}  // namespace fundstelle::formats::refi
