// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/subtitles_reader.h"
#include "importers.h"
#include "text/encoding.h"

namespace fundstelle::fuzz {

Transcripts vtt(std::string_view bytes) {
    return read(formats::is_subtitles(text::decode(bytes).utf8) ? std::string{bytes} : "WEBVTT\n\n" + std::string{bytes}, "Probe.vtt");
}

}  // namespace fundstelle::fuzz
