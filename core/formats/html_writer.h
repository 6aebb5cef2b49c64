// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/language.h"
#include "formats/text_paragraph.h"

namespace fundstelle::formats {

/// A page without anything from outside; `language` is that of its words.
std::string make_html(const std::vector<TextParagraph>& paragraphs, Language language);

/// What stands in its body, with its look in attributes, so that Word and LibreOffice take it over from the clipboard.
std::string html_fragment(const std::vector<TextParagraph>& paragraphs);

/// The same paragraphs without any look, an empty line between them; a source stands right below its quote.
std::string plain_text(const std::vector<TextParagraph>& paragraphs);

}  // namespace fundstelle::formats
