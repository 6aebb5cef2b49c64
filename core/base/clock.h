// SPDX-License-Identifier: GPL-3.0-or-later
/// Time, injected so that tests can stand still.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace fundstelle {

/// A moment: milliseconds since 1970-01-01T00:00:00Z.
struct Timestamp {
    std::int64_t milliseconds{0};
    friend constexpr auto operator<=>(const Timestamp&, const Timestamp&) = default;
};

/// ISO 8601 in UTC to the second, e.g. "2026-11-22T14:32:05Z".
std::string to_iso8601(Timestamp when);

/// As people in Germany write it, in the local time zone: "22.11.2026, 14:32".
std::string to_local_minute(Timestamp when);

/// In the local time zone and fit for a file name: "2026-11-22_14-32-05-123".
std::string to_file_name(Timestamp when);

/// The start of a day "2026-11-22" in the local time zone, `days_later` days on; nothing for what is no day.
std::optional<Timestamp> start_of_day(std::string_view iso_day, int days_later = 0);

class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Timestamp now() const = 0;
};

class SystemClock : public Clock {
public:
    [[nodiscard]] Timestamp now() const override;
};

}  // namespace fundstelle
