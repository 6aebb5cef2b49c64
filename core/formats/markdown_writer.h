// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "formats/text_paragraph.h"

namespace fundstelle::formats {

/// CommonMark 0.30, UTF-8: headings below the title, which is the first level; quotes as block quotations, their
/// sources behind them: all that stands in a block quotation was said.
std::string make_markdown(const std::vector<TextParagraph>& paragraphs);

}  // namespace fundstelle::formats
