// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/qualcoder/qualcoder_reader.h"

#include "refi.h"

namespace fundstelle::fuzz {

Transcripts qualcoder(std::string_view bytes) {
    return transcripts_of(formats::qualcoder::read_qualcoder(bytes, "Probe").project);
}

}  // namespace fundstelle::fuzz
