// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "formats/transcript.h"

namespace fundstelle::formats {

/// Reads a page as speech recognition and word processors save it (HTML Living Standard, section 4) into `transcript`, as `read_docx()`
/// does. Times that elements carry as attributes (`data-time`, `data-timestamp`, `data-start` in seconds, `data-m` in milliseconds,
/// `href="#t=12.5"`; also as 00:00:12.5) become marks, and words that only say that time go. Scripts, styles, hidden elements and <del> are left out. `bytes` may be in any encoding. Throws
/// `Malformed` or `TooLarge`.
void read_html(std::string_view bytes, const std::string& subject, Transcript& transcript);

/// True if the bytes start like a page.
bool is_html(std::string_view bytes);

}  // namespace fundstelle::formats
