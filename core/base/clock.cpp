// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <fmt/chrono.h>

#include <chrono>
#include <ctime>

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

Timestamp SystemClock::now() const {
    const auto since_epoch = std::chrono::system_clock::now().time_since_epoch();
    return Timestamp{std::chrono::duration_cast<std::chrono::milliseconds>(since_epoch).count()};
}

}  // namespace fundstelle
