// SPDX-License-Identifier: GPL-3.0-or-later
/// Who speaks when: speaker labels, time stamps and the head of metadata lines, read from the form of a transcript.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "formats/transcript.h"

namespace fundstelle::formats {

/// Fills head, speakers and turns from `transcript.text`.
///
/// A turn starts at a paragraph "label: words", where the label stands at least twice in the document, or is one that interviewers
/// use ("I", "B2", "Interviewerin", …). A time stamp may stand before the label, behind it, or at the end of the turn. A paragraph
/// without label continues the turn. Lines before the first turn are the head. Warns if no turn was found.
void recognise_turns(Transcript& transcript);

/// A time stamp at the start of `utf8` in one of the dialects #00:03:12-5#, [00:03:12], (00:03:12), 00:03:12 (also without hours
/// where bracketed): its length in bytes and the time in milliseconds.
struct TimeStamp {
    std::size_t bytes;
    std::int64_t time_ms;
};
std::optional<TimeStamp> time_stamp_at_start(std::string_view utf8);
std::optional<TimeStamp> time_stamp_at_end(std::string_view utf8);

}  // namespace fundstelle::formats
