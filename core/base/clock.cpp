// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <fmt/chrono.h>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <tuple>

namespace fundstelle {

namespace {

std::time_t seconds(Timestamp when) {
    return static_cast<std::time_t>(when.milliseconds / 1000);
}

}  // namespace

std::string to_iso8601(Timestamp when) {
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(seconds(when)));
}

std::string to_local_minute(Timestamp when) {
    return fmt::format("{:%d.%m.%Y, %H:%M}", fmt::localtime(seconds(when)));
}

std::string to_file_name(Timestamp when) {
    return fmt::format("{:%Y-%m-%d_%H-%M-%S}-{:03}", fmt::localtime(seconds(when)), when.milliseconds % 1000);
}

std::optional<Timestamp> start_of_day(std::string_view iso_day, int days_later) {
    std::tm day{};
    char rest = 0;
    const std::string text{iso_day};
    if (std::sscanf(text.c_str(), "%4d-%2d-%2d%c", &day.tm_year, &day.tm_mon, &day.tm_mday, &rest) != 3) return std::nullopt;
    const auto wanted = std::tuple{day.tm_year - 1900, day.tm_mon - 1, day.tm_mday};
    std::tie(day.tm_year, day.tm_mon, day.tm_mday) = wanted;
    day.tm_isdst = -1;
    auto seconds = std::mktime(&day);
    if (seconds == -1 || std::tie(day.tm_year, day.tm_mon, day.tm_mday) != wanted) return std::nullopt;  // the 31st of April
    if (days_later != 0) {
        day.tm_mday += days_later;
        day.tm_isdst = -1;
        seconds = std::mktime(&day);
    }
    return Timestamp{std::int64_t{seconds} * 1000};
}

Timestamp SystemClock::now() const {
    const auto since_epoch = std::chrono::system_clock::now().time_since_epoch();
    return Timestamp{std::chrono::duration_cast<std::chrono::milliseconds>(since_epoch).count()};
}

}  // namespace fundstelle
