// SPDX-License-Identifier: GPL-3.0-or-later
/// Who speaks when: speaker labels, time stamps and the head of metadata lines, read from the form of a transcript.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "formats/time_stamps.h"
#include "formats/transcript.h"

namespace fundstelle::formats {

/// What a person knows better than the form of a transcript tells.
struct TurnOptions {
    bool recognise{true};                       ///< false: the document has no turns
    std::vector<std::string> labels;            ///< are labels, whatever they look like
    std::vector<std::string> no_labels;         ///< look like labels, and are none
    std::map<std::string, std::string> meant;   ///< a label as it is written, and the one that is meant: "B." and "B"
    std::map<std::string, model::Role> roles;   ///< by label
};

/// Fills head, speakers, turns and label hints from `transcript.text`; may be called again with other options.
///
/// A turn starts at a paragraph "label: words", where the label stands at least twice in the document, or is one that interviewers
/// use ("I", "B2", "Interviewerin", …). A time stamp may stand before the label, behind it, or at the end of the turn; without one, a time
/// mark at its words counts. The mark of a list may stand before. A paragraph without label continues the turn. Lines before the first turn
/// are the head. Warns if no turn was found, and of what looks like a label with a slip of the pen.
void recognise_turns(Transcript& transcript, const TurnOptions& options = {});

/// Has labels with a slip of the pen mean those that `recognise_turns()` took them for.
void mend_labels(TurnOptions& options, const Transcript& transcript);

/// The labels that `recognise_turns()` takes for speakers' in this text.
std::set<std::string> turn_labels(std::string_view utf8);

/// True if a line must start a paragraph, whatever stands before it: with one of the labels, also behind a time stamp or a number, or with a
/// bullet. A stamp alone may be the end of a turn that its line had no room for, and "3." or "–" may stand within a sentence.
bool starts_paragraph(std::string_view line, const std::set<std::string>& labels);

}  // namespace fundstelle::formats
