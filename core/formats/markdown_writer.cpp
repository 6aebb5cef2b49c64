// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/markdown_writer.h"

#include <algorithm>
#include <string_view>

#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

/// Signs that Markdown, or one of its dialects, would take for its own wherever they stand.
constexpr std::string_view kSigns = "\\`*_[]<>|&#~^$@{}";
/// At the start of a line: lists, rules, underlined headings, definitions.
constexpr std::string_view kSignsAtStart = "+-=:%";

/// Behind the digits of "1." or "1)" at the start of a line; 0 where there are none.
std::size_t list_number_size(std::string_view line) {
    const auto digits = std::min(line.find_first_not_of("0123456789"), line.size());
    if (digits == 0 || digits == line.size() || (line[digits] != '.' && line[digits] != ')')) return 0;
    return digits + 1 == line.size() || line[digits + 1] == ' ' || line[digits + 1] == '\t' ? digits : 0;  // "3.1" begins no list
}

std::string escaped(std::string_view words, bool at_line_start) {
    std::string result;
    const auto number = at_line_start ? list_number_size(words) : 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const char c = words[i];
        const bool is_sign = kSigns.find(c) != std::string_view::npos || (i == 0 && at_line_start && kSignsAtStart.find(c) != std::string_view::npos);
        if (is_sign || (number > 0 && i == number)) result += '\\';
        result += c;
    }
    return result;
}

/// Asterisks of emphasis must touch its words.
std::string emphasised(std::string_view words, bool at_line_start) {
    const auto inner = text::trimmed(words);
    if (inner.empty()) return std::string{words};
    const auto begin = static_cast<std::size_t>(inner.data() - words.data());
    return std::string{words.substr(0, begin)} + '*' + escaped(inner, at_line_start) + '*' + std::string{words.substr(begin + inner.size())};
}

/// The lines of a paragraph, without those that are empty.
std::vector<std::string> written_lines(const TextParagraph& paragraph) {
    std::vector<std::string> lines{""};
    for (const auto& run : paragraph.runs) {
        const auto parts = text::lines(run.text);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (i > 0) lines.emplace_back();
            auto& line = lines.back();
            line += run.italic ? emphasised(parts[i], line.empty()) : escaped(parts[i], line.empty());
        }
    }
    std::erase_if(lines, [](const std::string& line) { return text::trimmed(line).empty(); });
    return lines;
}

std::string prefix_of(ParagraphStyle style) {
    if (style == ParagraphStyle::Title) return "# ";
    if (const int level = heading_level(style); level > 0) return std::string(static_cast<std::size_t>(std::min(level + 1, 6)), '#') + ' ';
    return style == ParagraphStyle::Quote ? "> " : "";
}

}  // namespace

std::string make_markdown(const std::vector<TextParagraph>& paragraphs) {
    std::string markdown;
    for (const auto& paragraph : paragraphs) {
        if (!markdown.empty()) markdown += '\n';
        const auto prefix = prefix_of(paragraph.style);
        const auto lines = written_lines(paragraph);
        for (std::size_t i = 0; i < lines.size(); ++i) markdown += prefix + lines[i] + (i + 1 < lines.size() ? "  \n" : "\n");
    }
    return markdown;
}

}  // namespace fundstelle::formats
