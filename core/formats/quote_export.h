// SPDX-License-Identifier: GPL-3.0-or-later
/// Collections of quotes for report chapters.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/quote.h"

namespace fundstelle::formats {

/// A quote ready to be printed.
struct PrintedQuote {
    std::string words;   ///< without quotation marks, edits in square brackets
    std::string source;  ///< "Interview 07, Abs. 29–31"; empty: none is printed
    // Where it comes from, whatever is printed.
    std::string document{};
    std::int64_t from_paragraph{0};
    std::int64_t to_paragraph{0};
    std::vector<model::QuoteEdit> edits{};
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
