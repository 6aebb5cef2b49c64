// SPDX-License-Identifier: GPL-3.0-or-later
/// A codebook as the appendix on methods prints it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/language.h"
#include "formats/text_paragraph.h"
#include "model/values.h"

namespace fundstelle::formats {

/// A passage that shows what a code means.
struct PrintedExample {
    std::string words;   ///< without quotation marks; '\n' between turns
    std::string source;  ///< „Interview 07, Abs. 29“; empty: none is printed
};

struct PrintedCode {
    model::Code code;
    int level;  ///< from 1
    std::int64_t segments;   ///< without those of codes below it
    std::int64_t documents;  ///< with at least one of these segments
    std::vector<PrintedExample> examples{};
};

struct CodebookReport {
    std::string title;
    std::vector<PrintedCode> codes;  ///< in the order of the tree
};

/// Each code with a heading of its level in its colour, its counts, definition, coding rule, demarcation, and its anchor examples as quotes: first
/// the written one, then the linked passages. What a code does not have is not printed.
std::vector<TextParagraph> codebook_paragraphs(const CodebookReport& report, Language language);

}  // namespace fundstelle::formats
