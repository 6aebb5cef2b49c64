// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "formats/transcript.h"

namespace fundstelle::formats {

/// Reads subtitles (WebVTT, W3C Candidate Recommendation 2019; SubRip) into `transcript`: the cues of one speaker in a row become one
/// paragraph "S01: words", each cue's time a mark. Speakers are named by `<v S01>` or `S01:`. Without any, a paragraph ends where nobody
/// speaks for three seconds, or with a sentence after 500 characters. A cue that cannot be read is left out with a warning. Returns
/// the speakers (a hundred at most), who are known here even if they speak only once. Throws `Malformed` if there is no cue at all.
std::vector<std::string> read_subtitles(const std::string& utf8, const std::string& subject, Transcript& transcript);

/// True if the text starts like subtitles of either kind.
bool is_subtitles(std::string_view utf8);

}  // namespace fundstelle::formats
