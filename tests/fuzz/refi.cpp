// SPDX-License-Identifier: GPL-3.0-or-later
#include "refi.h"

#include <stdexcept>

#include "formats/refi/references.h"

namespace fundstelle::fuzz {

using namespace formats::refi;

Transcripts transcripts_of(const Project& project) {
    Transcripts transcripts;
    transcripts.emplace_back().text = "Projekt";
    for_each_text_source(project, [&](const TextSource& source) {
        auto& transcript = transcripts.emplace_back();
        transcript.name = source.name;
        // Unlike a transcript, a text may be empty or end with a line end.
        transcript.text = source.content.text.value_or(std::string{}) + ".";
        if (!source.content.text) return;
        for (const auto& selection : source.selections) {
            if (selection.start != selection.end) transcript.codings.push_back({{selection.start, selection.end}, {"Code"}});
        }
    });
    return transcripts;
}

void require_same(bool is_same) {
    if (!is_same) throw std::logic_error{"what was written is read as something else"};
}

}  // namespace fundstelle::fuzz
