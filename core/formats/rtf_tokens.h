// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace fundstelle::formats {

/// One piece of a Rich Text file.
struct RtfToken {
    enum class Kind {
        Open,    ///< {
        Close,   ///< }
        Word,    ///< \name or \nameN
        Symbol,  ///< a backslash and one sign, in `text`
        Byte,    ///< \'hh, in `value`
        Text,    ///< bytes as they stand, in `text`
        Binary,  ///< the bytes after \bin, already skipped
    };
    Kind kind;
    std::string_view text;             ///< of a word: its name
    std::optional<std::int32_t> value;  ///< of a word: its number, held within 32 bits
};

/// Cuts a Rich Text file into tokens. Any bytes give some tokens; nothing throws.
class RtfTokens {
public:
    explicit RtfTokens(std::string_view bytes) : m_bytes{bytes} {}
    /// Nothing at the end.
    std::optional<RtfToken> next();
    /// Of the next token, in bytes.
    [[nodiscard]] std::size_t position() const { return m_at; }
    [[nodiscard]] std::string_view rest() const { return m_bytes.substr(m_at); }

private:
    RtfToken control();

    std::string_view m_bytes;
    std::size_t m_at{0};
};

}  // namespace fundstelle::formats
