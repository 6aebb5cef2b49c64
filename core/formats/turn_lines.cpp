// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/turn_lines.h"

#include <algorithm>

#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

constexpr std::int64_t kLongestLabel = 32;  // code points

/// A label as a person named it, with or without a colon behind it.
std::optional<std::pair<std::string, std::size_t>> named_label_at_start(std::string_view text, const TurnOptions& options) {
    std::string_view longest;
    const auto regard = [&](std::string_view label) {
        const auto next = label.size() < text.size() ? text[label.size()] : ' ';
        if (label.size() > longest.size() && text.starts_with(label) && (next == ' ' || next == '\t' || next == ':')) longest = label;
    };
    for (const auto& label : options.labels) regard(label);
    for (const auto& [written, meant] : options.meant) regard(written);
    if (longest.empty()) return std::nullopt;
    return std::pair{std::string{longest}, longest.size() + (text.substr(longest.size()).starts_with(':') ? 1 : 0)};
}

/// "Ich dachte / er" breaks off; "Befragte/r" and "B1/B2" do not.
bool has_break_off(std::string_view label) {
    for (auto at = label.find('/'); at != std::string_view::npos; at = label.find('/', at + 1)) {
        if (at == 0 || at + 1 == label.size() || label[at - 1] == ' ' || label[at + 1] == ' ' || label[at + 1] == '/') return true;
    }
    return false;
}

TurnLine take_apart(std::string_view text, std::size_t begin, std::size_t end, bool after_blank, const TurnOptions& options) {
    TurnLine line{begin, end, begin, {}, begin, begin, begin, end, {}, after_blank, false};
    auto rest = without_leading_blanks(text.substr(begin, end - begin));
    const auto take_stamp = [&] {
        if (const auto stamp = time_stamp_at_start(rest)) {
            if (!line.time_ms) line.time_ms = stamp->time_ms;
            rest = without_leading_blanks(rest.substr(stamp->bytes));
        }
    };
    take_stamp();
    line.content = rest.empty() ? end : static_cast<std::size_t>(rest.data() - text.data());
    const auto find_label = [&](std::string_view words) {
        auto named = named_label_at_start(words, options);
        return named ? named : label_at_start(words);
    };
    auto label = find_label(rest);
    if (const auto mark = label ? 0 : list_mark_at_start(rest); mark > 0) {
        label = find_label(rest.substr(mark));
        if (label) rest.remove_prefix(mark);
    }
    if (label) {
        line.label = std::move(label->first);
        line.label_begin = static_cast<std::size_t>(rest.data() - text.data());
        line.label_end = line.label_begin + label->second;
        rest = without_leading_blanks(rest.substr(label->second));
        take_stamp();
    }
    const auto body = text::trimmed(rest);
    line.words_begin = rest.empty() ? end : static_cast<std::size_t>(rest.data() - text.data());
    line.words_end = line.words_begin + body.size();
    if (const auto stamp = time_stamp_at_end(body)) {
        if (!line.time_ms) line.time_ms = stamp->time_ms;
        line.closed_by_stamp = true;
        line.words_end -= stamp->bytes;
        line.words_end = line.words_begin + text::trimmed(text.substr(line.words_begin, line.words_end - line.words_begin)).size();
    }
    return line;
}

}  // namespace

std::string_view without_leading_blanks(std::string_view text) {
    const auto rest = text::trimmed(text);
    return rest.empty() ? text.substr(text.size()) : text.substr(static_cast<std::size_t>(rest.data() - text.data()));
}

std::size_t list_mark_at_start(std::string_view text) {
    std::size_t at = text.starts_with('(') ? 1 : 0;
    const auto digits = at;
    while (at < text.size() && text::is_digit(text[at]) && at - digits < 5) ++at;
    if (at > digits) {
        if (at < text.size() && (text[at] == '.' || text[at] == ')')) ++at;
        else if (digits == 1) return 0;  // "(3s)"
    } else {
        at = 0;
        for (const std::string_view bullet : {"•", "–", "-", "▪", "*"}) {
            if (text.starts_with(bullet)) at = bullet.size();
        }
    }
    const auto mark = at;
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t')) ++at;
    return mark > 0 && at > mark ? at : 0;
}

std::optional<std::pair<std::string, std::size_t>> label_at_start(std::string_view text) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0) return std::nullopt;
    auto label = text.substr(0, colon);
    if (label.ends_with(' ')) label.remove_suffix(1);  // "B :"
    if (label.empty() || text::count_code_points(label) > kLongestLabel || label.find_first_of("\t.,;!?()[]\"#") != std::string_view::npos ||
        has_break_off(label) || list_mark_at_start(label) > 0 || text::is_digit(label.front()) || std::count(label.begin(), label.end(), ' ') > 2 || text::trimmed(label) != label) {
        return std::nullopt;
    }
    return std::pair{std::string{label}, colon + 1};
}

std::vector<TurnLine> turn_lines(std::string_view text, const TurnOptions& options) {
    std::vector<TurnLine> lines;
    bool after_blank = false;
    for (const auto line : text::lines(text)) {
        const bool blank = text::trimmed(line).empty();
        const auto begin = static_cast<std::size_t>(line.data() - text.data());
        if (!blank) lines.push_back(take_apart(text, begin, begin + line.size(), after_blank, options));
        after_blank = blank;
    }
    return lines;
}

}  // namespace fundstelle::formats
