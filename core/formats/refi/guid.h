// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/id.h"

namespace fundstelle::formats::refi {

/// How GUIDs are written: each as it was read, or all alike and without braces.
enum class GuidSpelling { AsRead, Upper, Lower };

/// A GUID of the exchange format with the spelling it was read in: either case, or both, with or without braces. Compares by what it means.
class Guid {
public:
    /// Spelled in capitals: some programs dislike lower case.
    explicit Guid(const Uuid& uuid);

    /// 8-4-4-4-12 hexadecimal digits, with or without braces, blanks around; nothing for anything else.
    static std::optional<Guid> parse(std::string_view written);
    /// For what has no GUID or an unreadable one: always the same for the same words.
    static Guid standing_for(std::string_view words);

    [[nodiscard]] const Uuid& uuid() const { return m_uuid; }
    [[nodiscard]] std::string written(GuidSpelling spelling = GuidSpelling::AsRead) const;
    void append_to(std::string& text, GuidSpelling spelling) const;

    friend bool operator==(const Guid& a, const Guid& b) { return a.m_uuid == b.m_uuid; }
    friend auto operator<=>(const Guid& a, const Guid& b) { return a.m_uuid <=> b.m_uuid; }

private:
    Guid() = default;

    Uuid m_uuid{};
    std::uint32_t m_capitals{0xFFFF'FFFF};  ///< a bit for each digit, the first one highest; what it is for 0 to 9 means nothing
    bool m_in_braces{false};
};

}  // namespace fundstelle::formats::refi
