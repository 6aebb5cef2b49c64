// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers.h"

namespace fundstelle::fuzz {

Transcripts csv(std::string_view bytes) {
    return read(bytes, "Probe.csv");
}

}  // namespace fundstelle::fuzz
