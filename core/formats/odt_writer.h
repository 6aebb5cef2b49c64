// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/language.h"
#include "formats/text_paragraph.h"

namespace fundstelle::formats {

/// An OpenDocument text 1.3 that opens in LibreOffice and Word; equal paragraphs give equal bytes. `language` is that of its words.
std::string make_odt(const std::vector<TextParagraph>& paragraphs, Language language);

}  // namespace fundstelle::formats
