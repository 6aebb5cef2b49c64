// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/refi/qdc_reader.h"
#include "formats/refi/qdc_writer.h"
#include "refi.h"

namespace fundstelle::fuzz {

using namespace formats::refi;

Transcripts qdc(std::string_view bytes) {
    auto codebook = read_qdc(std::string{bytes}, "Probe.qdc").codebook;
    for (auto& code : codebook.codes) code.note_refs.clear();
    for (auto& set : codebook.sets) {
        set.member_sources.clear();
        set.member_notes.clear();
    }
    if (!codebook.codes.empty()) require_same(read_qdc(make_qdc(codebook), "Probe.qdc").codebook == codebook);
    return transcripts_of({});
}

}  // namespace fundstelle::fuzz
