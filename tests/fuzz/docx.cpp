// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers.h"
#include "word_package.h"

namespace fundstelle::fuzz {

Transcripts docx(std::string_view parts) {
    return read(word_package({part(parts, 0), part(parts, 1), part(parts, 2), part(parts, 3)}), "Probe.docx");
}

}  // namespace fundstelle::fuzz
