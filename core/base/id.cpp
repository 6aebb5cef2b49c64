// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

namespace fundstelle {

std::string to_string(const Uuid& uuid) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < uuid.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) text.push_back('-');
        text.push_back(kDigits[uuid[i] >> 4]);
        text.push_back(kDigits[uuid[i] & 15]);
    }
    return text;
}

std::optional<Uuid> parse_uuid(std::string_view text) {
    const bool hyphens = text.size() == 36;
    if (!hyphens && text.size() != 32) return std::nullopt;
    Uuid uuid{};
    std::size_t digits = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (hyphens && (i == 8 || i == 13 || i == 18 || i == 23)) {
            if (text[i] != '-') return std::nullopt;
            continue;
        }
        const char c = text[i];
        int value = 0;
        if (c >= '0' && c <= '9') value = c - '0';
        else if (c >= 'a' && c <= 'f') value = c - 'a' + 10;
        else if (c >= 'A' && c <= 'F') value = c - 'A' + 10;
        else return std::nullopt;
        auto& byte = uuid[digits / 2];
        byte = static_cast<std::uint8_t>((byte << 4) | value);
        ++digits;
    }
    return uuid;
}

TimeOrderedIds::TimeOrderedIds(const Clock& clock) : m_clock{clock}, m_random{std::random_device{}()} {}

Uuid TimeOrderedIds::next() {
    const std::lock_guard lock{m_mutex};
    const std::int64_t now = m_clock.now().milliseconds;
    if (now > m_last_ms) {
        m_last_ms = now;
        m_counter = static_cast<std::uint16_t>(m_random() & 0x7FF);  // room to count up within the millisecond
    } else if (++m_counter > 0xFFF) {
        ++m_last_ms;
        m_counter = 0;
    }
    const std::uint64_t random = m_random();
    Uuid uuid{};
    for (int i = 0; i < 6; ++i) uuid[i] = static_cast<std::uint8_t>(m_last_ms >> (8 * (5 - i)));
    uuid[6] = static_cast<std::uint8_t>(0x70 | (m_counter >> 8));
    uuid[7] = static_cast<std::uint8_t>(m_counter & 0xFF);
    for (int i = 0; i < 8; ++i) uuid[8 + i] = static_cast<std::uint8_t>(random >> (8 * i));
    uuid[8] = static_cast<std::uint8_t>((uuid[8] & 0x3F) | 0x80);
    return uuid;
}

}  // namespace fundstelle
