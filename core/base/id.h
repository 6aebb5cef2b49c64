// SPDX-License-Identifier: GPL-3.0-or-later
/// Keys of everything in a project: 16-byte UUIDs, one type per kind of thing.
///
/// New keys are version 7 (RFC 9562, section 5.7), so that they sort by time of creation. Keys that come from other programs
/// (REFI-QDA GUIDs of any version) are kept as they are.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <mutex>
#include <optional>
#include <random>
#include <string>
#include <string_view>

#include "base/clock.h"

namespace fundstelle {

using Uuid = std::array<std::uint8_t, 16>;

/// Lower-case hexadecimal with hyphens, 36 characters.
std::string to_string(const Uuid& uuid);

/// Reads 36 characters with hyphens or 32 without, either case; nothing for anything else.
std::optional<Uuid> parse_uuid(std::string_view text);

/// The key of one kind of thing. There is no default: what may be absent is a `std::optional`.
template <class Tag>
class Id {
public:
    constexpr explicit Id(const Uuid& uuid) : m_uuid{uuid} {}
    [[nodiscard]] constexpr const Uuid& uuid() const { return m_uuid; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;

private:
    Uuid m_uuid;
};

/// Makes new keys. Injected, so that tests are deterministic.
class IdSource {
public:
    virtual ~IdSource() = default;
    virtual Uuid next() = 0;
};

/// Version 7 keys from a clock and a random generator; strictly increasing within one source. Thread-safe.
class TimeOrderedIds : public IdSource {
public:
    explicit TimeOrderedIds(const Clock& clock);
    Uuid next() override;

private:
    const Clock& m_clock;
    std::mutex m_mutex;
    std::mt19937_64 m_random;
    std::int64_t m_last_ms{0};
    std::uint16_t m_counter{0};
};

}  // namespace fundstelle

template <>
struct std::hash<fundstelle::Uuid> {
    std::size_t operator()(const fundstelle::Uuid& uuid) const noexcept {
        // The tail of a version 7 key is random; the head is time and would cluster.
        std::uint64_t tail;
        std::uint64_t head;
        std::memcpy(&head, uuid.data(), 8);
        std::memcpy(&tail, uuid.data() + 8, 8);
        return static_cast<std::size_t>((tail ^ (head * 0x9E3779B97F4A7C15ULL)) * 0xBF58476D1CE4E5B9ULL);
    }
};

template <class Tag>
struct std::hash<fundstelle::Id<Tag>> {
    std::size_t operator()(const fundstelle::Id<Tag>& id) const noexcept { return std::hash<fundstelle::Uuid>{}(id.uuid()); }
};
