// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/marked_text_reader.h"
#include "importers.h"
#include "text/encoding.h"

namespace fundstelle::fuzz {

Transcripts marked(std::string_view bytes) {
    return read(formats::is_marked_text(text::decode(bytes).utf8) ? std::string{bytes} : "#TEXT Probe\n" + std::string{bytes}, "Probe.txt");
}

}  // namespace fundstelle::fuzz
