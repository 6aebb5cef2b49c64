// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace fundstelle::formats {

/// The paragraph styles that our Word files define, under the names that Word's own gallery uses.
enum class ParagraphStyle { Title, Heading1, Heading2, Body, Quote, Source, Caption, TableNote };

struct DocxRun {
    std::string text;  ///< UTF-8; '\n' is a line break within the paragraph
    bool italic{false};
};

struct DocxParagraph {
    ParagraphStyle style;
    std::vector<DocxRun> runs;
};

struct DocxCell {
    std::string text;
    bool is_number{false};  ///< set to the right
};

struct DocxTableRow {
    std::vector<DocxCell> cells;
    int depth{0};  ///< how far the first cell is indented
    bool bold{false};
};

/// The header is repeated on every page.
struct DocxTable {
    std::vector<std::string> header;
    std::vector<DocxTableRow> rows;
};

using DocxBlock = std::variant<DocxParagraph, DocxTable>;

/// A Word document (Office Open XML, ECMA-376 part 1) that opens in Word and LibreOffice; equal blocks give equal bytes.
std::string make_docx(const std::vector<DocxBlock>& blocks);

}  // namespace fundstelle::formats
