// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "formats/transcript.h"
#include "formats/turn_recognition.h"
#include "model/values.h"
#include "text/anchor_map.h"

namespace fundstelle::project {

/// How turns were recognised in a text that has these speakers and turns: their labels count, whatever they look like; what looks like a
/// label and is none of theirs does not, unless it is new in the text.
formats::TurnOptions options_that_gave(const std::string& utf8, const std::vector<model::Speaker>& speakers,
                                       const std::vector<model::Turn>& turns);

/// The turns of a corrected text, as its form shows them: a label that was rewritten changes the speaker, a new one starts a turn, a joined
/// paragraph ends one. Turns keep their times, where the text does not show others. `transcript.text` is the corrected text; its speakers and
/// turns are filled. A document without turns stays without.
void correct_turns(formats::Transcript& transcript, const std::string& old_text, const std::vector<model::Speaker>& speakers,
                   const std::vector<model::Turn>& turns, const text::AnchorMap& anchors);

/// Where the label of a speaker stands, without its colon.
struct LabelPlace {
    text::CodePointOffset begin;
    text::CodePointOffset end;
};

/// The label that begins the paragraph at `position`; its empty beginning if none of these speakers' does.
LabelPlace label_place(std::string_view utf8, text::CodePointOffset position, const std::vector<model::Speaker>& speakers);

}  // namespace fundstelle::project
