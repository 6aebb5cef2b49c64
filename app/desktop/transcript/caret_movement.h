// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/page_layout.h"
#include "transcript/transcript_content.h"

namespace fundstelle::desktop {

/// How far a caret moves at once.
enum class CaretStep { Character, Word, Sentence, Line, Paragraph, Turn };
/// Which border of words and sentences is looked for.
enum class StepTo { Usual, Begin, End };

/// The next border from `position` on, forward (`direction` 1) or back (-1); `position` itself at the end of the text. Forward usually ends
/// of words and sentences, back their begins.
std::int64_t borderFrom(const TranscriptContent& content, PageLayout& page, std::int64_t position, int direction, CaretStep step,
                        StepTo to = StepTo::Usual);

}  // namespace fundstelle::desktop
