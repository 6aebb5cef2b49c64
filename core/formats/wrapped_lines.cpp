// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/wrapped_lines.h"

#include <algorithm>
#include <vector>

#include "formats/hyphenation.h"
#include "formats/turn_recognition.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

constexpr std::int64_t kNarrowest = 40;
constexpr std::int64_t kWidest = 130;

std::vector<std::string_view> trimmed_lines(std::string_view utf8) {
    auto lines = text::lines(utf8);
    for (auto& line : lines) line = text::trimmed(line);
    return lines;
}

std::string_view first_word(std::string_view line) {
    return line.substr(0, line.find_first_of(" \t"));
}

/// "--- ---" and "=====" have the width of what they stand below, whatever that is.
bool is_ruler(std::string_view line) {
    return line.find_first_not_of("-=_*+| \t") == std::string_view::npos;
}

/// Markdown's way to say that a line ends on purpose.
bool is_hard_break(std::string_view text, std::string_view line) {
    const auto behind = text.substr(static_cast<std::size_t>(line.data() - text.data()) + line.size());
    return line.ends_with('\\') || behind.starts_with("  ");
}

}  // namespace

std::optional<std::int64_t> wrap_width(std::string_view utf8, std::size_t fewest_joints) {
    const auto lines = trimmed_lines(utf8);
    const auto labels = turn_labels(utf8);
    std::int64_t width = 0;
    for (const auto& line : lines) {
        if (!is_ruler(line)) width = std::max(width, text::count_code_points(line));
    }
    if (width < kNarrowest || width > kWidest) return std::nullopt;
    std::size_t ends = 0;
    std::size_t forced = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].empty() || lines[i + 1].empty() || starts_paragraph(lines[i + 1], labels) || is_hard_break(utf8, lines[i])) continue;
        ++ends;
        const auto needed = text::count_code_points(lines[i]) + 1 + text::count_code_points(first_word(lines[i + 1]));
        if (needed > width || closing_hyphen(lines[i]) > 0) ++forced;
    }
    return forced >= fewest_joints && forced * 10 >= ends * 9 ? std::optional{width} : std::nullopt;
}

Unwrapped unwrap(std::string_view utf8, std::int64_t width) {
    const auto lines = trimmed_lines(utf8);
    const auto labels = turn_labels(utf8);
    Hyphenation hyphenation;
    Unwrapped result{{}, 0, 0};
    std::string_view before;  // the line that the paragraph ends with so far
    for (const auto& line : lines) {
        if (line.empty()) {
            before = {};
            continue;
        }
        const auto word = first_word(line);
        const bool was_full = !before.empty() && (text::count_code_points(before) + 1 + text::count_code_points(word) > width || closing_hyphen(before) > 0);
        if (!was_full || starts_paragraph(line, labels)) {
            if (!result.utf8.empty()) result.utf8 += '\n';
        } else {
            ++result.joined;
            const auto joint = hyphenation.joint(before, line);
            if (joint.kind == Joint::Kind::Merge) result.utf8.resize(result.utf8.size() - joint.hyphen);
            else if (joint.kind == Joint::Kind::Blank) result.utf8 += ' ';
            if (joint.doubtful) ++result.kept_hyphens;
        }
        result.utf8 += line;
        before = line;
    }
    return result;
}

}  // namespace fundstelle::formats
