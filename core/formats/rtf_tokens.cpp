// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/rtf_tokens.h"

#include <algorithm>
#include <charconv>

#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

}  // namespace

std::optional<RtfToken> RtfTokens::next() {
    while (m_at < m_bytes.size() && (m_bytes[m_at] == '\r' || m_bytes[m_at] == '\n' || m_bytes[m_at] == '\0')) ++m_at;
    if (m_at >= m_bytes.size()) return std::nullopt;
    const char first = m_bytes[m_at];
    if (first == '{' || first == '}') {
        ++m_at;
        return RtfToken{first == '{' ? RtfToken::Kind::Open : RtfToken::Kind::Close, {}, {}};
    }
    if (first == '\\') return control();
    const auto begin = m_at;
    m_at = std::min(m_bytes.find_first_of(std::string_view{"{}\\\r\n\0", 6}, m_at), m_bytes.size());
    return RtfToken{RtfToken::Kind::Text, m_bytes.substr(begin, m_at - begin), {}};
}

RtfToken RtfTokens::control() {
    ++m_at;
    if (m_at >= m_bytes.size()) return {RtfToken::Kind::Symbol, {}, {}};
    if (!is_letter(m_bytes[m_at])) {
        const auto sign = m_bytes.substr(m_at, 1);
        ++m_at;
        if (sign != "'") return {RtfToken::Kind::Symbol, sign, {}};
        int byte = 0;
        const auto digits = m_bytes.substr(m_at, 2);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16);
        if (error != std::errc{} || end != digits.data() + 2) return {RtfToken::Kind::Symbol, {}, {}};
        m_at += 2;
        return {RtfToken::Kind::Byte, {}, byte};
    }
    const auto begin = m_at;
    while (m_at < m_bytes.size() && is_letter(m_bytes[m_at])) ++m_at;
    RtfToken token{RtfToken::Kind::Word, m_bytes.substr(begin, m_at - begin), {}};
    const auto number = m_at;
    if (m_at < m_bytes.size() && m_bytes[m_at] == '-') ++m_at;
    while (m_at < m_bytes.size() && text::is_digit(m_bytes[m_at])) ++m_at;
    if (m_at > number && text::is_digit(m_bytes[m_at - 1])) {
        std::int32_t value = 0;
        const auto [end, error] = std::from_chars(m_bytes.data() + number, m_bytes.data() + m_at, value);
        token.value = error == std::errc{} ? value : m_bytes[number] == '-' ? INT32_MIN : INT32_MAX;
    } else {
        m_at = number;
    }
    if (m_at < m_bytes.size() && m_bytes[m_at] == ' ') ++m_at;
    if (token.text == "bin") {
        const auto length = static_cast<std::size_t>(std::max<std::int32_t>(token.value.value_or(0), 0));
        m_at += std::min(length, m_bytes.size() - m_at);
        token.kind = RtfToken::Kind::Binary;
    }
    return token;
}

}  // namespace fundstelle::formats
