// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "formats/transcript.h"

namespace fundstelle::formats {

/// Reads Markdown (CommonMark 0.30, with GitHub's tables) into `transcript`. What stands in angle brackets and is no element of pages, such
/// as <lacht>, stays. `keep_lines`: line ends within paragraphs end paragraphs, as in transcripts that put
/// each turn on a line; otherwise they are blanks. Throws as `read_html()`.
void read_markdown(const std::string& utf8, bool keep_lines, const std::string& subject, Transcript& transcript);

}  // namespace fundstelle::formats
