// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "base/language.h"
#include "formats/quote_report.h"
#include "formats/text_paragraph.h"

namespace fundstelle::formats {

/// How a reader of a Word file gets from a quote to its passage.
enum class WayBack {
    None,
    Bookmark,  ///< a hidden one around the quote: "_fs_" and the quote's key
    Comment,   ///< on the quote: „Interview 07, Abs. 29–31 · Zitat 12“
};

/// The report as every format prints it: title, headings, introductions, and each quote in its marks. In a block, the source has a paragraph of its
/// own; inline, it stands in brackets behind the quote. A number stands before the source: „[12] Interview 07, Abs. 29“. An empty title or
/// heading is not printed. `language` is that of comments.
std::vector<TextParagraph> quote_paragraphs(const QuoteReport& report, WayBack way_back = WayBack::None, Language language = Language::German);

/// What stands before each of the sections' quotes in lists: „Beratung > Zugang“, in the order of the sections.
std::vector<std::string> section_paths(const QuoteReport& report);

}  // namespace fundstelle::formats
