// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/markdown_reader.h"

#include <cmark.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <string_view>
#include <vector>

#include "formats/html_reader.h"
#include "text/search_key.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

constexpr std::size_t kLongestTag = 200;  // bytes that are looked at

std::string to_html(std::string_view markdown, int options) {
    const std::unique_ptr<char, void (*)(void*)> page{cmark_markdown_to_html(markdown.data(), markdown.size(), CMARK_OPT_UNSAFE | options), &std::free};
    return page.get();
}

/// True for what may stand between < and > in Markdown: an element that pages know, a comment or an address.
bool is_markup(std::string_view tag) {
    static constexpr std::array<std::string_view, 46> kElements = {
        "a",  "abbr", "b",    "blockquote", "br", "caption", "center", "code", "col", "colgroup", "dd",    "del", "details", "div",   "dl", "dt",
        "em", "font", "h1",   "h2",         "h3", "h4",      "hr",     "i",    "img", "ins",      "li",    "mark", "ol",     "p",     "pre", "s",
        "small", "span", "strong", "sub",   "summary", "sup", "table", "tbody", "td", "th",      "thead", "tr",  "u",       "ul"};
    if (tag.starts_with('!') || tag.starts_with('?')) return true;
    if (tag.find(' ') == std::string_view::npos && tag.find_first_of(":@") != std::string_view::npos) return true;
    if (tag.starts_with('/')) tag.remove_prefix(1);
    const auto name = text::folded(tag.substr(0, tag.find_first_of(" \t\n/")));
    return std::find(kElements.begin(), kElements.end(), name) != kElements.end();
}

/// Signs of transcription such as <lacht> are words.
std::string with_signs_as_words(std::string_view markdown) {
    std::string result;
    for (std::size_t at = 0; at < markdown.size(); ++at) {
        if (markdown[at] == '<') {
            const auto inside = markdown.substr(at + 1, kLongestTag);
            const bool escaped = at > 0 && markdown[at - 1] == '\\';
            if (!escaped && !is_markup(inside.substr(0, inside.find('>')))) result += '\\';
        }
        result += markdown[at];
    }
    return result;
}

/// Cells of a line "| a | b |"; none for another line.
std::vector<std::string_view> cells_of(std::string_view line) {
    line = text::trimmed(line);
    std::vector<std::string_view> cells;
    if (line.size() < 2 || line.front() != '|') return cells;
    line.remove_prefix(1);
    if (line.ends_with('|') && !line.ends_with("\\|")) line.remove_suffix(1);
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= line.size(); ++at) {
        const bool border = at == line.size() || (line[at] == '|' && (at == 0 || line[at - 1] != '\\'));
        if (!border) continue;
        cells.push_back(text::trimmed(line.substr(begin, at - begin)));
        begin = at + 1;
    }
    return cells;
}

/// "|---|:-:|", the second line of each table.
bool is_table_rule(std::string_view line) {
    const auto cells = cells_of(line);
    return !cells.empty() && std::all_of(cells.begin(), cells.end(), [](std::string_view cell) {
        return cell.find('-') != std::string_view::npos && cell.find_first_not_of("-:") == std::string_view::npos;
    });
}

std::string table_row(std::string_view line, int options) {
    std::string row = "<tr>";
    for (const auto cell : cells_of(line)) row += "<td>" + to_html(cell, options) + "</td>";
    return row + "</tr>";
}

/// Tables (GitHub Flavored Markdown 0.29, section 4.10), which CommonMark does not have, as elements.
std::string with_tables_as_elements(std::string_view markdown, int options) {
    std::string result;
    const auto lines = text::lines(markdown);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (cells_of(lines[i]).empty() || i + 1 == lines.size() || !is_table_rule(lines[i + 1])) {
            result.append(lines[i]) += '\n';
            continue;
        }
        result += "\n<table>";
        const auto head = cells_of(lines[i]);
        if (std::any_of(head.begin(), head.end(), [](const auto& cell) { return !cell.empty(); })) result += table_row(lines[i], options);
        for (i += 2; i < lines.size() && !cells_of(lines[i]).empty(); ++i) result += table_row(lines[i], options);
        result += "</table>\n\n";
        --i;
    }
    return result;
}

}  // namespace

void read_markdown(const std::string& utf8, bool keep_lines, const std::string& subject, Transcript& transcript) {
    const int options = CMARK_OPT_DEFAULT | (keep_lines ? CMARK_OPT_HARDBREAKS : 0);
    const auto page = to_html(with_tables_as_elements(with_signs_as_words(utf8), options), options);
    read_html("<!DOCTYPE html><meta charset=\"utf-8\"><body>" + page, subject, transcript);
    transcript.format = "md";
}

}  // namespace fundstelle::formats
