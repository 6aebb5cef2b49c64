// SPDX-License-Identifier: GPL-3.0-or-later
/// Find and replace in one text, with the anchors that codings follow. Internal to this module.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "project/corrections.h"
#include "project/document_text.h"
#include "text/anchor_map.h"
#include "text/search_key.h"

namespace fundstelle::project {

struct WordReplacement {
    text::CodePointRange range;
    std::string with;
};

/// Places that fit, in order, not overlapping. `needle` is the key of the words that are looked for.
std::vector<WordReplacement> places_in(const DocumentText& text, const ReplacementSearch& search, const text::SearchKey& needle);

struct ReplacedWords {
    std::string utf8;
    text::AnchorMap anchors;
};

/// The text with these places replaced. What ends at a replaced word ends at its replacement. Nothing if the places overlap or lie beyond the
/// text, as those of an older one may.
std::optional<ReplacedWords> with_words_replaced(const DocumentText& text, std::vector<WordReplacement> places);

}  // namespace fundstelle::project
