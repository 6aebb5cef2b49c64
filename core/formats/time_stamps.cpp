// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/time_stamps.h"

#include <array>

#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

/// "00:03:12", "00:03:12-5", "00:03:12.5", "3:12" at the start: bytes and milliseconds.
std::optional<TimeStamp> clock_time(std::string_view text, bool hours_needed) {
    std::array<std::int64_t, 3> parts{};
    std::size_t count = 0;
    std::size_t at = 0;
    while (count < 3) {
        const auto start = at;
        while (at < text.size() && text::is_digit(text[at]) && at - start < 3) parts[count] = parts[count] * 10 + (text[at++] - '0');
        if (at == start || (count > 0 && (at - start != 2 || parts[count] > 59))) return std::nullopt;
        ++count;
        if (at >= text.size() || text[at] != ':') break;
        if (count < 3) ++at;
    }
    if (count < 2 || (count == 2 && hours_needed)) return std::nullopt;
    auto time = count == 3 ? (parts[0] * 60 + parts[1]) * 60 + parts[2] : parts[0] * 60 + parts[1];
    time *= 1000;
    if (at + 1 < text.size() && (text[at] == '-' || text[at] == '.' || text[at] == ',') && text::is_digit(text[at + 1])) {
        std::int64_t unit = 100;
        for (++at; at < text.size() && text::is_digit(text[at]); ++at, unit /= 10) time += (text[at] - '0') * unit;
    }
    return TimeStamp{at, time};
}

}  // namespace

std::optional<TimeStamp> time_stamp_at_start(std::string_view utf8) {
    if (utf8.empty()) return std::nullopt;
    const char open = utf8.front();
    const char close = open == '#' ? '#' : open == '[' ? ']' : open == '(' ? ')' : '\0';
    if (close == '\0') {
        const auto time = clock_time(utf8, true);
        const bool ends = time && (time->bytes == utf8.size() || utf8[time->bytes] == ' ' || utf8[time->bytes] == '\t');
        return ends ? time : std::nullopt;
    }
    const auto time = clock_time(utf8.substr(1), false);
    if (!time || time->bytes + 1 >= utf8.size() || utf8[time->bytes + 1] != close) return std::nullopt;
    return TimeStamp{time->bytes + 2, time->time_ms};
}

std::optional<TimeStamp> time_stamp_at_end(std::string_view utf8) {
    // The longest dialect has 16 bytes; try every start from there on.
    const auto earliest = utf8.size() > 20 ? utf8.size() - 20 : 0;
    for (auto start = earliest; start < utf8.size(); ++start) {
        if (start > 0 && (text::is_digit(utf8[start - 1]) || utf8[start - 1] == ':')) continue;
        const auto stamp = time_stamp_at_start(utf8.substr(start));
        if (stamp && start + stamp->bytes == utf8.size()) return stamp;
    }
    return std::nullopt;
}

}  // namespace fundstelle::formats
