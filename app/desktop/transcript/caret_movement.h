// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/page_layout.h"
#include "transcript/transcript_content.h"

namespace fundstelle::desktop {

/// How far a caret moves at once.
enum class CaretStep { Character, Word, Sentence, Line, Paragraph };

/// The next border from `position` on, forward (`direction` 1) or back (-1); `position` itself at the end of the text.
std::int64_t borderFrom(const TranscriptContent& content, PageLayout& page, std::int64_t position, int direction, CaretStep step);

}  // namespace fundstelle::desktop
