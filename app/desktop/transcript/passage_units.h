// SPDX-License-Identifier: GPL-3.0-or-later
/// The pieces of a transcript that people code: sentences, paragraphs, turns. Without labels, time stamps and blanks at the borders.
#pragma once

#include <optional>

#include "transcript/transcript_content.h"

namespace fundstelle::desktop {

enum class PassageUnit { Sentence, Paragraph, Turn };

/// What was said in one paragraph; nothing if it holds no words.
std::optional<text::CodePointRange> wordsOf(const TranscriptContent& content, const TranscriptContent::Paragraph& paragraph);

/// The piece that holds a position, or the nearest one behind it in the same paragraph or turn; nothing if there is none.
std::optional<text::CodePointRange> unitAt(const TranscriptContent& content, std::int64_t position, PassageUnit unit);

/// The first piece that begins at or behind a position; nothing at the end of the text.
std::optional<text::CodePointRange> unitAfter(const TranscriptContent& content, std::int64_t position, PassageUnit unit);

}  // namespace fundstelle::desktop
