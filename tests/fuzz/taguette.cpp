// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/taguette/taguette_reader.h"

#include "refi.h"

namespace fundstelle::fuzz {

Transcripts taguette(std::string_view bytes) {
    return transcripts_of(formats::taguette::read_taguette(bytes, "Probe.sqlite3").project);
}

}  // namespace fundstelle::fuzz
