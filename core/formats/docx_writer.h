// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace fundstelle::formats {

/// The paragraph styles that our Word files define, under the names that Word's own gallery uses.
enum class ParagraphStyle { Title, Heading1, Heading2, Body, Quote, Source };

struct DocxRun {
    std::string text;  ///< UTF-8; '\n' is a line break within the paragraph
    bool italic{false};
};

struct DocxParagraph {
    ParagraphStyle style;
    std::vector<DocxRun> runs;
};

/// A Word document (Office Open XML, ECMA-376 part 1) that opens in Word and LibreOffice; equal paragraphs give equal bytes.
std::string make_docx(const std::vector<DocxParagraph>& paragraphs);

}  // namespace fundstelle::formats
