// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "formats/text_paragraph.h"

namespace fundstelle::formats {

/// Rich Text Format 1.9 in ASCII, with styles for titles, headings, quotes and sources.
std::string make_rtf(const std::vector<TextParagraph>& paragraphs);

}  // namespace fundstelle::formats
