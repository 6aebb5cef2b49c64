// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/refi/lexical.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

#include "text/utf8.h"

namespace fundstelle::formats::refi {

namespace {

constexpr std::array<std::string_view, 6> kTypes{"Text", "Boolean", "Integer", "Float", "Date", "DateTime"};
constexpr std::array<std::string_view, 3> kDirections{"Associative", "OneWay", "Bidirectional"};

template <class Enum, std::size_t N>
std::optional<Enum> parse_name(const std::array<std::string_view, N>& names, std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), text::trimmed(name));
    if (found == names.end()) return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

bool all_digits(std::string_view words) {
    return !words.empty() && std::all_of(words.begin(), words.end(), text::is_digit);
}

std::string_view without_sign(std::string_view words) {
    if (!words.empty() && (words.front() == '-' || words.front() == '+')) words.remove_prefix(1);
    return words;
}

bool is_decimal(std::string_view words) {
    words = without_sign(words);
    const auto point = words.find('.');
    if (point == std::string_view::npos) return all_digits(words);
    const auto before = words.substr(0, point);
    const auto behind = words.substr(point + 1);
    return (before.empty() || all_digits(before)) && (behind.empty() || all_digits(behind)) && words.size() > 1;
}

std::optional<double> real_number(std::string_view words) {
    if (words.starts_with('+')) words.remove_prefix(1);
    double value = 0;
    const auto result = std::from_chars(words.data(), words.data() + words.size(), value);
    if (result.ec != std::errc{} || result.ptr != words.data() + words.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

std::optional<std::string> decimal_of(std::string_view written) {
    std::string words{written};
    if (words.find('.') == std::string::npos) std::replace(words.begin(), words.end(), ',', '.');
    if (is_decimal(words)) return words;
    const auto value = real_number(words);
    if (!value) return std::nullopt;
    std::array<char, 512> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), *value, std::chars_format::fixed).ptr;
    return std::string{digits.data(), end};
}

std::optional<std::string> integer_of(std::string_view words) {
    if (all_digits(without_sign(words))) return std::string{words};
    const auto point = words.find('.');
    if (point == std::string_view::npos || words.find_first_not_of('0', point + 1) != std::string_view::npos) return std::nullopt;
    return all_digits(without_sign(words.substr(0, point))) ? std::optional{std::string{words.substr(0, point)}} : std::nullopt;
}

std::optional<std::string> truth_of(std::string_view words) {
    std::string lower{words};
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    if (lower == "true" || lower == "false" || lower == "1" || lower == "0") return lower;
    return std::nullopt;
}

int number(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// "YYYY-MM-DD" at the start of the words.
std::optional<std::chrono::sys_days> day_of(std::string_view words) {
    if (words.size() < 10 || words[4] != '-' || words[7] != '-') return std::nullopt;
    if (!all_digits(words.substr(0, 4)) || !all_digits(words.substr(5, 2)) || !all_digits(words.substr(8, 2))) return std::nullopt;
    const std::chrono::year_month_day day{std::chrono::year{number(words.substr(0, 4))},
                                          std::chrono::month{static_cast<unsigned>(number(words.substr(5, 2)))},
                                          std::chrono::day{static_cast<unsigned>(number(words.substr(8, 2)))}};
    if (!day.ok() || int{day.year()} == 0) return std::nullopt;
    return std::chrono::sys_days{day};
}

/// Minutes east of Greenwich of "", "Z" or "±hh:mm".
std::optional<int> zone_of(std::string_view words) {
    if (words.empty() || words == "Z") return 0;
    if (words.size() != 6 || (words[0] != '+' && words[0] != '-') || words[3] != ':') return std::nullopt;
    if (!all_digits(words.substr(1, 2)) || !all_digits(words.substr(4, 2))) return std::nullopt;
    const int minutes = number(words.substr(1, 2)) * 60 + number(words.substr(4, 2));
    if (number(words.substr(4, 2)) > 59 || minutes > 14 * 60) return std::nullopt;
    return words[0] == '-' ? -minutes : minutes;
}

std::optional<std::string> date_of(std::string_view words) {
    if (!day_of(words)) return std::nullopt;
    if (zone_of(words.substr(10))) return std::string{words};
    // Midnight is how programs without a type for dates write one.
    const auto rest = words.substr(10);
    const bool is_midnight = (rest.starts_with("T00:00:00") || rest.starts_with(" 00:00:00")) && moment(std::string{words.substr(0, 10)} + "T" + std::string{rest.substr(1)});
    return is_midnight ? std::optional{std::string{words.substr(0, 10)}} : std::nullopt;
}

std::optional<std::string> date_time_of(std::string_view words) {
    std::string written{words};
    if (written.size() == 10) written += "T00:00:00";
    if (written.size() > 10 && written[10] == ' ') written[10] = 'T';
    return moment(written) ? std::optional{written} : std::nullopt;
}

}  // namespace

std::string_view to_string(TypeOfVariable type) {
    return kTypes.at(static_cast<std::size_t>(type));
}

std::optional<TypeOfVariable> parse_type_of_variable(std::string_view name) {
    return parse_name<TypeOfVariable>(kTypes, name);
}

std::string_view to_string(Direction direction) {
    return kDirections.at(static_cast<std::size_t>(direction));
}

std::optional<Direction> parse_direction(std::string_view name) {
    return parse_name<Direction>(kDirections, name);
}

std::optional<std::string> value_of(TypeOfVariable type, std::string_view written) {
    if (type == TypeOfVariable::Text) return std::string{written};
    const auto words = text::trimmed(written);
    switch (type) {
        case TypeOfVariable::Boolean: return truth_of(words);
        case TypeOfVariable::Integer: return integer_of(words);
        case TypeOfVariable::Float: return decimal_of(words);
        case TypeOfVariable::Date: return date_of(words);
        default: return date_time_of(words);
    }
}

std::optional<std::int64_t> whole_number(std::string_view written) {
    auto words = text::trimmed(written);
    if (words.starts_with('+')) words.remove_prefix(1);
    std::int64_t value = 0;
    const auto result = std::from_chars(words.data(), words.data() + words.size(), value);
    if (result.ec == std::errc{} && result.ptr == words.data() + words.size()) return value;
    const auto real = real_number(words);
    if (!real || std::abs(*real) > 9e18) return std::nullopt;
    return std::llround(*real);
}

std::optional<std::string> color_of(std::string_view written) {
    auto digits = text::trimmed(written);
    if (digits.starts_with('#')) digits.remove_prefix(1);
    const auto is_hexadecimal = [](char c) { return text::is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
    if ((digits.size() != 3 && digits.size() != 6) || !std::all_of(digits.begin(), digits.end(), is_hexadecimal)) return std::nullopt;
    return "#" + std::string{digits};
}

std::optional<Timestamp> moment(std::string_view date_time) {
    const auto day = day_of(date_time);
    if (!day || date_time.size() < 19 || date_time[10] != 'T' || date_time[13] != ':' || date_time[16] != ':') return std::nullopt;
    for (const std::size_t at : {11, 14, 17}) {
        if (!all_digits(date_time.substr(at, 2))) return std::nullopt;
    }
    const int hours = number(date_time.substr(11, 2));
    const int minutes = number(date_time.substr(14, 2));
    const int seconds = number(date_time.substr(17, 2));
    if (hours > 23 || minutes > 59 || seconds > 59) return std::nullopt;
    auto rest = date_time.substr(19);
    int milliseconds = 0;
    if (rest.starts_with('.')) {
        const auto end = std::min(rest.find_first_not_of("0123456789", 1), rest.size());
        if (end == 1) return std::nullopt;
        std::string thousandths{rest.substr(1, std::min<std::size_t>(end - 1, 3))};
        thousandths.resize(3, '0');
        milliseconds = number(thousandths);
        rest.remove_prefix(end);
    }
    const auto zone = zone_of(rest);
    if (!zone) return std::nullopt;
    const std::int64_t minutes_since_1970 = std::int64_t{day->time_since_epoch().count()} * 1440 + hours * 60 + minutes - *zone;
    return Timestamp{(minutes_since_1970 * 60 + seconds) * 1000 + milliseconds};
}

}  // namespace fundstelle::formats::refi
