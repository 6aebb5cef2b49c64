// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "formats/transcript.h"

namespace fundstelle::formats {

/// Reads the body of an OpenDocument text (OASIS OpenDocument 1.3, part 3) into `transcript`, as `read_docx()` does. `bytes` are the
/// package (.odt) or the one XML file (.fodt). Throws `Malformed`, `Unsupported` (no OpenDocument text), `Protected` or `TooLarge`.
void read_odt(std::string_view bytes, const std::string& subject, Transcript& transcript, Notes notes = Notes::Drop);

}  // namespace fundstelle::formats
