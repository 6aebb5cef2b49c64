// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "formats/transcript.h"

namespace fundstelle::formats {

/// Reads the words of a PDF file (ISO 32000) in the order in which Poppler reads them into `transcript`. Lines become paragraphs by their
/// ends, distances and speakers' labels; hyphens of line breaking go where a dictionary knows the word; lines that stand at the edge of
/// many pages (running heads, page numbers) are left out; each page's begin becomes a mark. Throws `Malformed`, `Protected`, `WithoutText`
/// (a scan) or `TooLarge`.
void read_pdf(std::string_view bytes, const std::string& subject, Transcript& transcript);

}  // namespace fundstelle::formats
