// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers.h"

namespace fundstelle::fuzz {

Transcripts rtf(std::string_view bytes) {
    // The first bytes tell the format; without them the rest would be tried out as plain text.
    return read(bytes.starts_with("{\\rtf") ? std::string{bytes} : "{\\rtf1 " + std::string{bytes}, "Probe.rtf");
}

}  // namespace fundstelle::fuzz
