// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "formats/transcript.h"

namespace fundstelle::formats {

/// Reads the words of a Rich Text file (Microsoft, Rich Text Format Specification 1.9.1) into `transcript`, as `read_docx()` does. Throws
/// `Malformed` (groups nested absurdly, a file that is cut off within a group) or `TooLarge`.
void read_rtf(std::string_view bytes, const std::string& subject, Transcript& transcript);

}  // namespace fundstelle::formats
