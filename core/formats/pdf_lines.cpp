// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/pdf_lines.h"

#include <algorithm>
#include <map>
#include <set>

#include "formats/hyphenation.h"
#include "formats/turn_recognition.h"

namespace fundstelle::formats {

namespace {

constexpr std::size_t kEdgeLines = 3;       // at each edge of a page that may be of a running head
constexpr std::size_t kNeighbours = 100;    // lines before and behind that tell where a column ends
constexpr double kColumnGap = 1.5;          // times the height of a line: between the cells of a table
constexpr double kWideGap = 1.45;           // times the usual distance of lines

/// Without numbers, so that "Seite 4 von 12" is equal on all pages.
std::string pattern_of(const PrintedLine& line) {
    std::string pattern;
    for (const char c : line.text()) {
        const bool digit = c >= '0' && c <= '9';
        if (!digit) pattern += c;
        else if (pattern.empty() || pattern.back() != '#') pattern += '#';
    }
    return pattern;
}

bool is_only_number(const std::string& pattern) {
    return pattern == "#" || pattern == "- # -" || pattern == "– # –" || pattern == "-#-";
}

/// Indexes of the lines at the edges of a page, by their height on it.
std::vector<std::size_t> edge_of(const std::vector<PrintedLine>& page) {
    std::vector<std::size_t> order(page.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return page[a].top < page[b].top; });
    if (order.size() <= 2 * kEdgeLines) return order;
    order.erase(order.begin() + kEdgeLines, order.end() - kEdgeLines);
    return order;
}

/// The distance from line to line that most neighbours on a page have.
double usual_distance(const std::vector<PrintedLine>& lines) {
    std::vector<double> distances;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const auto distance = lines[i].top - lines[i - 1].top;
        if (lines[i].page == lines[i - 1].page && distance > 0.5 * lines[i].height()) distances.push_back(distance);
    }
    if (distances.empty()) return 0;
    // Of the closer half: a text whose every paragraph is one line has more wide distances than narrow ones.
    const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 4);
    std::nth_element(distances.begin(), middle, distances.end());
    return *middle;
}

/// Where the column of a line ends at the right.
double right_margin(const std::vector<PrintedLine>& lines, std::size_t of) {
    double margin = lines[of].right;
    const auto first = of > kNeighbours ? of - kNeighbours : 0;
    for (auto i = first; i < std::min(of + kNeighbours, lines.size()); ++i) {
        const bool same_column = lines[i].left < lines[of].right && lines[of].left < lines[i].right;
        if (same_column && lines[i].page >= lines[of].page - 1 && lines[i].page <= lines[of].page + 1) margin = std::max(margin, lines[i].right);
    }
    return margin;
}

double width_of_first_word(const PrintedLine& line) {
    std::size_t last = 0;
    while (last + 1 < line.words.size() && *line.words[last].after == '\0') ++last;
    return line.words[last].right - line.words.front().left;
}

}  // namespace

std::string PrintedLine::text() const {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        text += words[i].utf8;
        if (i + 1 < words.size()) text += words[i].after;
    }
    return text;
}

std::vector<PrintedLine> lines_of_page(std::vector<PrintedWord> words, std::int64_t page) {
    std::vector<PrintedLine> lines;
    for (auto& word : words) {
        const bool goes_on = !lines.empty() && [&] {
            auto& line = lines.back();
            const auto shared = std::min(line.bottom, word.bottom) - std::max(line.top, word.top);
            const auto height = std::min(line.height(), word.bottom - word.top);
            return shared > 0.4 * height && word.left > line.right - 0.5 * line.height();
        }();
        if (!goes_on) {
            lines.push_back({{}, page, word.left, word.right, word.top, word.bottom});
        } else {
            auto& line = lines.back();
            const auto gap = word.left - line.right;
            if (gap > kColumnGap * line.height()) line.words.back().after = "\t";
            else if (gap > 0.12 * line.height()) line.words.back().after = " ";
            line.right = std::max(line.right, word.right);
            line.top = std::min(line.top, word.top);
            line.bottom = std::max(line.bottom, word.bottom);
        }
        lines.back().words.push_back(std::move(word));
    }
    return lines;
}

std::int64_t remove_page_heads(std::vector<std::vector<PrintedLine>>& pages) {
    if (pages.size() < 2) return 0;
    std::map<std::string, std::set<std::size_t>> seen;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        for (const auto line : edge_of(pages[i])) seen[pattern_of(pages[i][line])].insert(i);
    }
    const auto enough = std::max<std::size_t>(2, (pages.size() * 2 + 4) / 5);
    std::int64_t removed = 0;
    for (auto& page : pages) {
        auto edge = edge_of(page);
        std::sort(edge.rbegin(), edge.rend());
        for (const auto line : edge) {
            const auto pattern = pattern_of(page[line]);
            const bool has_number = pattern.find('#') != std::string::npos;
            // What is the same word for word on two pages of two may be two short turns: without a number it takes three pages.
            if (seen[pattern].size() < (has_number ? enough : std::max<std::size_t>(enough, 3)) && !is_only_number(pattern)) continue;
            page.erase(page.begin() + static_cast<std::ptrdiff_t>(line));
            ++removed;
        }
    }
    return removed;
}

std::vector<bool> paragraph_starts(const std::vector<PrintedLine>& lines) {
    std::string text;
    for (const auto& line : lines) text += line.text() + "\n";
    const auto labels = turn_labels(text);
    const auto distance = usual_distance(lines);
    std::vector<bool> starts(lines.size(), false);
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const auto& line = lines[i];
        const auto& before = lines[i - 1];
        const bool follows_below = line.page == before.page && line.top > before.top;
        const bool was_short = before.right + width_of_first_word(line) + 0.3 * line.height() < right_margin(lines, i - 1);
        const bool stands_apart = follows_below && distance > 0 && line.top - before.top > kWideGap * distance;
        const bool indented = follows_below && i + 1 < lines.size() && lines[i + 1].page == line.page && lines[i + 1].top > line.top &&
                              line.left > before.left + line.height() && line.left > lines[i + 1].left + line.height();
        const bool other_size = before.height() > 1.25 * line.height() || line.height() > 1.25 * before.height();
        starts[i] = was_short || stands_apart || indented || other_size || starts_paragraph(line.text(), labels);
        // A word that goes on cannot start a paragraph.
        if (closing_hyphen(before.text()) > 0 && !stands_apart && !starts_paragraph(line.text(), labels)) starts[i] = false;
    }
    return starts;
}

}  // namespace fundstelle::formats
