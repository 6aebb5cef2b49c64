// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "formats/text_paragraph.h"

namespace fundstelle::formats {

struct DocxCell {
    std::string text;
    bool is_number{false};  ///< set to the right
};

struct DocxTableRow {
    std::vector<DocxCell> cells;
    int depth{0};  ///< how far the first cell is indented
    bool bold{false};
};

/// The header is repeated on every page. With more than six columns the page lies on its side.
struct DocxTable {
    std::vector<std::string> header;
    std::vector<DocxTableRow> rows;
};

using DocxBlock = std::variant<TextParagraph, DocxTable>;

/// A Word document (Office Open XML, ECMA-376 part 1) that opens in Word and LibreOffice; equal blocks give equal bytes. `author` is
/// that of comments.
std::string make_docx(const std::vector<DocxBlock>& blocks, const std::string& author = {});

}  // namespace fundstelle::formats
