// SPDX-License-Identifier: GPL-3.0-or-later
/// Words of printed pages, made lines and paragraphs again.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fundstelle::formats {

/// A word of a page, where it is printed, in points from the page's top left.
struct PrintedWord {
    std::string utf8;
    double left;
    double right;
    double top;
    double bottom;
    int style;         ///< a union of `model::Style`s
    const char* after;  ///< what separates it from the next one of its line: nothing, a blank, or a tab for a wide gap
};

/// Words of one line, in the order of reading.
struct PrintedLine {
    std::vector<PrintedWord> words;
    std::int64_t page;  ///< from 1
    double left;
    double right;
    double top;
    double bottom;
    [[nodiscard]] std::string text() const;
    [[nodiscard]] double height() const { return bottom - top; }
};

/// The lines of a page; `words` in the order of reading.
std::vector<PrintedLine> lines_of_page(std::vector<PrintedWord> words, std::int64_t page);

/// Takes out lines at the upper or lower edge of pages that say the same, but for numbers, at the same height on two of five pages or more,
/// and page numbers. Labelled and timed lines stay. Returns how many went.
std::int64_t remove_page_heads(std::vector<std::vector<PrintedLine>>& pages);

/// For each line whether it begins farther right than most lines of its page, and is no item of a list.
std::vector<bool> lines_set_in(const std::vector<PrintedLine>& lines);

/// For each line but the first: whether it begins a paragraph.
std::vector<bool> paragraph_starts(const std::vector<PrintedLine>& lines);

}  // namespace fundstelle::formats
