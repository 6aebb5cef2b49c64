// SPDX-License-Identifier: GPL-3.0-or-later
/// Collections of quotes for report chapters.
#pragma once

#include <string>
#include <vector>

namespace fundstelle::formats {

/// A quote ready to be printed.
struct PrintedQuote {
    std::string words;   ///< without quotation marks, edits in square brackets
    std::string source;  ///< "Interview 07, Abs. 29–31"; empty: none is printed
};

/// Quotes under one heading: a code, or a chapter.
struct QuoteSection {
    std::string heading;
    int level;  ///< 1 or 2
    std::vector<PrintedQuote> quotes;
};

struct QuoteReport {
    std::string title;
    std::vector<QuoteSection> sections;
};

/// In German quotation marks, italic, each quote followed by its source.
std::string quotes_docx(const QuoteReport& report);
std::string quotes_markdown(const QuoteReport& report);

}  // namespace fundstelle::formats
