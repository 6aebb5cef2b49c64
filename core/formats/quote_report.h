// SPDX-License-Identifier: GPL-3.0-or-later
/// Quotes for a report, as they are printed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/quote.h"

namespace fundstelle::formats {

/// A quote ready to be printed.
struct PrintedQuote {
    std::string words;    ///< without quotation marks, edits in square brackets; '\n' between turns
    std::string source{};  ///< "Interview 07, Abs. 29–31"; empty: none is printed
    // Where it comes from, whatever is printed.
    std::string document{};
    std::int64_t from_paragraph{0};
    std::int64_t to_paragraph{0};
    std::vector<model::QuoteEdit> edits{};
    std::int64_t number{0};         ///< within its collection; 0: it has none
    std::string key{};              ///< of the quote, 32 hexadecimal digits; empty for segments
    std::string transcript{};       ///< all words of the passage, as the transcript has them
    std::int64_t transcript_begin{0};  ///< where these stand in the document's text, in code points; the edits' ranges count alike
    std::string status{};           ///< as `model::to_string()` names it
    std::string note{};
    std::string check{};            ///< "changed" or "lost" where a correction did something that nobody has looked at; else "none" or empty
    std::vector<std::string> codes{};  ///< paths of those that it proves
    std::optional<model::DocumentId> document_id{};  ///< none if its words are lost
};

/// Quotes under one heading: a code, or a chapter.
struct QuoteSection {
    std::string heading;
    int level;  ///< from 1
    std::vector<PrintedQuote> quotes{};
    std::string introduction{};  ///< paragraphs parted by '\n'
};

struct QuoteReport {
    std::string title;
    std::vector<QuoteSection> sections;
    model::QuoteStyle style{};
};

}  // namespace fundstelle::formats
