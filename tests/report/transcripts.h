// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "formats/transcript.h"
#include "report/corpus.h"

namespace fundstelle::test {

/// A transcript as the check of reports reads it, with its turns recognised.
report::Transcript transcript(const std::string& name, const std::string& text);

/// All of sample-transcripts/, in order of their names.
std::vector<report::Transcript> sample_transcripts();

}  // namespace fundstelle::test
