// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers.h"

namespace fundstelle::fuzz {

Transcripts html(std::string_view bytes) {
    return read(bytes, "Probe.html");
}

}  // namespace fundstelle::fuzz
