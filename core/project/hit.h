// SPDX-License-Identifier: GPL-3.0-or-later
/// Places that a search finds, and how much around them is meant.
#pragma once

#include <vector>

#include "model/values.h"
#include "project/document_text.h"

namespace fundstelle::project {

/// A place where a search text stands.
struct Hit {
    model::DocumentId document;
    text::CodePointRange range;
    friend auto operator<=>(const Hit&, const Hit&) = default;
};

/// What is coded of a hit.
enum class Extent { Words, Sentence, Paragraph, Turn };

/// The smallest passage of that extent that holds `range`: whole sentences, paragraphs or turns where it touches several, without the label
/// and time stamps of a turn. Where nobody speaks, the paragraph stands for the turn. `turns` are those of the text, in order.
text::CodePointRange extended(const text::CodePointRange& range, Extent extent, const DocumentText& text, const std::vector<model::Turn>& turns);

}  // namespace fundstelle::project
