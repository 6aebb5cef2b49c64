// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/hit.h"

#include <algorithm>
#include <optional>

#include "text/segmentation.h"

namespace fundstelle::project {

namespace {

using text::CodePointOffset;
using text::CodePointRange;

/// From the first to the last sentence of [begin, end) that `range` touches.
CodePointRange sentences_at(const CodePointRange& range, CodePointOffset begin, CodePointOffset end, const DocumentText& text) {
    std::optional<CodePointRange> found;
    for (const auto& piece : text::segments(text.words({begin, end}), text::Segment::Sentence)) {
        const CodePointRange sentence{begin.count() + piece.begin().count(), begin.count() + piece.end().count()};
        if (sentence.overlaps(range)) found = CodePointRange{found ? found->begin() : sentence.begin(), sentence.end()};
    }
    return found.value_or(range);
}

}  // namespace

CodePointRange extended(const CodePointRange& range, Extent extent, const DocumentText& text, const std::vector<model::Turn>& turns) {
    if (extent == Extent::Words) return range;
    const auto& paragraphs = text.paragraphs();
    const auto first = paragraphs.number_of(range.begin());
    const auto last = paragraphs.last_number_of(range);
    auto begin = paragraphs.begin_of(first);
    auto end = paragraphs.end_of(last);
    const auto turn_at = [&](CodePointOffset position) {
        const auto turn = std::partition_point(turns.begin(), turns.end(), [&](const auto& t) { return t.range.end() <= position; });
        return turn != turns.end() && turn->range.contains(position) ? turn : turns.end();
    };
    // A label and time stamps are not words; what is looked for may stand in them all the same.
    if (const auto turn = turn_at(range.begin()); turn != turns.end()) {
        begin = extent == Extent::Turn ? turn->words_begin : std::max(begin, turn->words_begin);
    }
    if (const auto turn = turn_at(CodePointOffset{range.end().count() - 1}); turn != turns.end()) {
        end = extent == Extent::Turn ? turn->words_end : std::min(end, turn->words_end);
    }
    begin = std::min(begin, range.begin());
    end = std::max(end, range.end());
    if (extent != Extent::Sentence) return {begin, end};
    const auto sentences = sentences_at(range, begin, end, text);
    return {std::min(sentences.begin(), range.begin()), std::max(sentences.end(), range.end())};
}

}  // namespace fundstelle::project
