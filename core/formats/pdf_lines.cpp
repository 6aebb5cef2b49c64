// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/pdf_lines.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>

#include "formats/hyphenation.h"
#include "formats/turn_recognition.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

constexpr std::size_t kEdgeLines = 3;       // at each edge of a page that may be of a running head
constexpr std::size_t kMostLinesOfPage = 2000;
constexpr double kSameHeight = 4;           // points
constexpr std::size_t kNeighbours = 100;    // lines before and behind that tell where a column ends
constexpr double kColumnGap = 1.5;          // times the height of a line: between the cells of a table
constexpr double kMarginGap = 9;            // times the height of a line: between a label in the margin and its words
constexpr double kWordGap = 0.12;           // times the height of a line: between words
constexpr double kWideGap = 1.45;           // times the usual distance of lines

/// Without numbers, so that "Seite 4 von 12" is equal on all pages.
std::string pattern_of(const PrintedLine& line) {
    std::string pattern;
    for (const char c : line.text()) {
        if (!text::is_digit(c)) pattern += c;
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

/// What stands at the edges of pages: for each pattern, how high, in order of height.
using EdgeLines = std::map<std::string, std::vector<double>>;

EdgeLines edge_lines(const std::vector<std::vector<PrintedLine>>& pages) {
    EdgeLines seen;
    for (const auto& page : pages) {
        for (const auto line : edge_of(page)) seen[pattern_of(page[line])].push_back(page[line].top);
    }
    for (auto& [pattern, heights] : seen) std::sort(heights.begin(), heights.end());
    return seen;
}

/// On how many pages a line stands at that height.
std::size_t pages_with(const std::vector<double>& heights, double top) {
    const auto first = std::lower_bound(heights.begin(), heights.end(), top - kSameHeight);
    const auto last = std::upper_bound(first, heights.end(), top + kSameHeight);
    return static_cast<std::size_t>(last - first);
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

/// The first and the last index of the lines that tell about the column of a line.
std::pair<std::size_t, std::size_t> neighbours(const std::vector<PrintedLine>& lines, std::size_t of) {
    return {of > kNeighbours ? of - kNeighbours : 0, std::min(of + kNeighbours, lines.size())};
}

/// Where another column begins to the right of a line on its page; beyond every page if there is none.
double next_column(const std::vector<PrintedLine>& lines, std::size_t of) {
    const auto& line = lines[of];
    double left = std::numeric_limits<double>::max();
    const auto [first, end] = neighbours(lines, of);
    for (auto i = first; i < end; ++i) {
        const auto& other = lines[i];
        const bool beside = other.page == line.page && other.left > line.right && other.top < line.bottom && line.top < other.bottom;
        if (beside) left = std::min(left, other.left);
    }
    return left;
}

/// Where the column of a line ends at the right. Lines that reach into a column beside it, such as a heading above both, do not tell.
double right_margin(const std::vector<PrintedLine>& lines, std::size_t of, const std::vector<double>& next_columns) {
    double margin = lines[of].right;
    double limit = next_columns[of];
    const auto [first, end] = neighbours(lines, of);
    const auto same_column = [&](std::size_t i) { return lines[i].left < lines[of].right && lines[of].left < lines[i].right; };
    for (auto i = first; i < end; ++i) {
        if (lines[i].page == lines[of].page && same_column(i)) limit = std::min(limit, next_columns[i]);
    }
    for (auto i = first; i < end; ++i) {
        const bool near = lines[i].page >= lines[of].page - 1 && lines[i].page <= lines[of].page + 1;
        if (near && same_column(i) && lines[i].right < limit) margin = std::max(margin, lines[i].right);
    }
    return margin;
}

/// True if a line goes on in the last cell of the one before it: it begins where that cell does, not where the line does.
bool goes_on_in_cell(const PrintedLine& before, const PrintedLine& line) {
    for (auto i = before.words.size(); i-- > 1;) {
        if (*before.words[i - 1].after != '\t') continue;
        const bool aligned = std::abs(before.words[i].left - line.left) < 0.2 * line.height();
        const bool single = std::none_of(line.words.begin(), line.words.end(), [](const auto& word) { return *word.after == '\t'; });
        return aligned && single;
    }
    return false;
}

/// True if what a line says so far is a speaker's label, which may have a wide gap behind it that is none of a table.
bool is_label(const PrintedLine& line) {
    return line.words.size() <= 2 && line.words.back().utf8.ends_with(':');
}

/// True for what stands in a column of its own to the left of the words: a label, a time stamp, a number.
bool is_margin_note(const PrintedLine& line) {
    const auto text = line.text();
    if (line.words.size() > 3 || text.size() > 40) return false;
    if (const auto stamp = time_stamp_at_start(text); stamp && stamp->bytes == text.size()) return true;
    return text.ends_with(':') || text.find_first_not_of("0123456789.") == std::string::npos;
}

/// Poppler reads such a column on its own. Its lines belong before the words at their height.
void join_margin_notes(std::vector<PrintedLine>& lines) {
    if (lines.size() > kMostLinesOfPage) return;  // no page that a person reads: each note looks at each line
    std::vector<std::size_t> notes;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (is_margin_note(lines[i])) notes.push_back(i);
    }
    // A number before a label before the words: the label finds them first.
    std::stable_sort(notes.begin(), notes.end(), [&](auto a, auto b) { return lines[a].left > lines[b].left; });
    for (const auto note : notes) {
        PrintedLine* beside = nullptr;
        for (auto& line : lines) {
            const auto gap = line.words.empty() ? -1 : line.left - lines[note].right;
            const bool same_height = std::min(line.bottom, lines[note].bottom) - std::max(line.top, lines[note].top) > 0.5 * lines[note].height();
            if (gap >= 0 && gap < kMarginGap * line.height() && same_height && (beside == nullptr || line.left < beside->left)) beside = &line;
        }
        if (beside == nullptr) continue;
        lines[note].words.back().after = " ";
        beside->words.insert(beside->words.begin(), lines[note].words.begin(), lines[note].words.end());
        beside->left = lines[note].left;
        lines[note].words.clear();
    }
    std::erase_if(lines, [](const auto& line) { return line.words.empty(); });
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
            if (gap > kColumnGap * line.height() && !is_label(line)) line.words.back().after = "\t";
            else if (gap > kWordGap * line.height()) line.words.back().after = " ";
            line.right = std::max(line.right, word.right);
            line.top = std::min(line.top, word.top);
            line.bottom = std::max(line.bottom, word.bottom);
        }
        lines.back().words.push_back(std::move(word));
    }
    join_margin_notes(lines);
    return lines;
}

std::int64_t remove_page_heads(std::vector<std::vector<PrintedLine>>& pages) {
    if (pages.size() < 2) return 0;
    std::string text;
    for (const auto& page : pages) {
        for (const auto& line : page) text += line.text() + "\n";
    }
    const auto labels = turn_labels(text);
    const auto seen = edge_lines(pages);
    const auto enough = std::max<std::size_t>(2, (pages.size() * 2 + 4) / 5);
    const auto is_head = [&](const PrintedLine& line, bool outermost) {
        // Short turns are alike, too: "I: Mhm. #00:07:11-0#".
        const auto words = line.text();
        if (starts_paragraph(words, labels) || time_stamp_at_end(words)) return false;
        const auto pattern = pattern_of(line);
        const auto times = pages_with(seen.at(pattern), line.top);
        if (is_only_number(pattern)) return outermost || times >= 2;
        // What is the same word for word on two pages of two may be two short turns: without a number it takes three pages.
        const bool has_number = pattern.find('#') != std::string::npos;
        return times >= (has_number ? enough : std::max<std::size_t>(enough, 3));
    };
    std::int64_t removed = 0;
    for (auto& page : pages) {
        auto edge = edge_of(page);
        std::vector<std::size_t> heads;
        for (const auto line : edge) {
            if (is_head(page[line], line == edge.front() || line == edge.back())) heads.push_back(line);
        }
        std::sort(heads.rbegin(), heads.rend());
        for (const auto line : heads) page.erase(page.begin() + static_cast<std::ptrdiff_t>(line));
        removed += static_cast<std::int64_t>(heads.size());
    }
    return removed;
}

std::vector<bool> lines_set_in(const std::vector<PrintedLine>& lines) {
    std::vector<bool> set_in(lines.size(), false);
    for (std::size_t begin = 0; begin < lines.size();) {
        auto end = begin;
        std::map<std::int64_t, int> lefts;  // by steps of two points
        while (end < lines.size() && lines[end].page == lines[begin].page) ++lefts[std::llround(lines[end++].left / 2)];
        const auto usual = std::max_element(lefts.begin(), lefts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        bool in_item = false;
        for (auto i = begin; i < end; ++i) {
            const bool right_of = lines[i].left > 2.0 * static_cast<double>(usual->first) + 0.8 * lines[i].height();
            const auto first = lines[i].words.front().utf8;
            const bool is_mark = first == "•" || first == "–" || first == "-" || first == "▪" || first == "◦" || (text::is_digit(first.front()) && first.size() <= 3);
            in_item = right_of && (in_item || is_mark);
            set_in[i] = right_of && !in_item;
        }
        begin = end;
    }
    return set_in;
}

namespace {

/// Where a run of lines that are set in alike ends at the right, from each of them: a block quotation is often set in there, too. Other lines
/// have none.
std::vector<std::optional<double>> margins_of_runs(const std::vector<PrintedLine>& lines) {
    const auto set_in = lines_set_in(lines);
    std::vector<std::optional<double>> margins(lines.size());
    for (std::size_t begin = 0; begin < lines.size();) {
        auto end = begin + 1;
        const auto goes_on = [&](std::size_t i) {
            return set_in[i] && lines[i].page == lines[begin].page && lines[i].top > lines[i - 1].top && std::abs(lines[i].left - lines[begin].left) < 2;
        };
        double margin = lines[begin].right;
        for (; set_in[begin] && end < lines.size() && goes_on(end); ++end) margin = std::max(margin, lines[end].right);
        for (auto i = begin; i < end && set_in[begin]; ++i) margins[i] = margin;
        begin = end;
    }
    return margins;
}

}  // namespace

std::vector<bool> paragraph_starts(const std::vector<PrintedLine>& lines) {
    std::string text;
    for (const auto& line : lines) text += line.text() + "\n";
    const auto labels = turn_labels(text);
    const auto distance = usual_distance(lines);
    std::vector<double> next_columns;
    for (std::size_t i = 0; i < lines.size(); ++i) next_columns.push_back(next_column(lines, i));
    std::vector<bool> labelled;
    for (const auto& line : lines) labelled.push_back(starts_paragraph(line.text(), labels));
    const auto run_margins = margins_of_runs(lines);
    std::vector<bool> starts(lines.size(), false);
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const auto& line = lines[i];
        const auto& before = lines[i - 1];
        const bool follows_below = line.page == before.page && line.top > before.top;
        const bool stands_apart = follows_below && distance > 0 && line.top - before.top > kWideGap * distance;
        if (labelled[i] || stands_apart) {
            starts[i] = true;
            continue;
        }
        // A word that goes on cannot start a paragraph.
        if (closing_hyphen(before.text()) > 0 || (follows_below && goes_on_in_cell(before, line))) continue;
        const bool same_run = run_margins[i] && run_margins[i - 1] && follows_below && std::abs(line.left - before.left) < 2;
        const auto margin = same_run ? *run_margins[i] : right_margin(lines, i - 1, next_columns);
        const bool was_short = before.right + width_of_first_word(line) + 0.3 * line.height() < margin;
        // A line behind a label may hang: it stands further right than what comes before and behind it.
        const bool indented = follows_below && !labelled[i - 1] && i + 1 < lines.size() && lines[i + 1].page == line.page && lines[i + 1].top > line.top &&
                              line.left > before.left + line.height() && line.left > lines[i + 1].left + line.height();
        const bool other_size = before.height() > 1.25 * line.height() || line.height() > 1.25 * before.height();
        starts[i] = was_short || indented || other_size;
    }
    return starts;
}

}  // namespace fundstelle::formats
