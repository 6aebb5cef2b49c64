// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace fundstelle::formats {

/// A time stamp at the start of `utf8` in one of the dialects #00:03:12-5#, [00:03:12], (00:03:12), 00:03:12 (also without hours
/// where bracketed): its length in bytes and the time in milliseconds.
struct TimeStamp {
    std::size_t bytes;
    std::int64_t time_ms;
};
std::optional<TimeStamp> time_stamp_at_start(std::string_view utf8);
std::optional<TimeStamp> time_stamp_at_end(std::string_view utf8);

}  // namespace fundstelle::formats
