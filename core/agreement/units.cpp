// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/units.h"

#include <algorithm>

#include "base/error.h"
#include "text/segmentation.h"

namespace fundstelle::agreement {

namespace {

analysis::Spans from_begins(const std::vector<std::int32_t>& begins, std::int32_t end) {
    analysis::Spans spans;
    for (std::size_t i = 0; i < begins.size(); ++i) {
        const auto next = i + 1 < begins.size() ? begins[i + 1] : end;
        if (begins[i] < next) spans.push_back({begins[i], next});
    }
    return spans;
}

analysis::Spans turns_of(const analysis::DocumentRows& document) {
    analysis::Spans spans;
    for (const auto& turn : document.turns) {
        if (turn.begin < turn.end) spans.push_back({turn.begin, turn.end});
    }
    return spans;
}

analysis::Spans units_of(const analysis::DocumentRows& document, const Selection& selection, Unit unit, const WordsOf& words) {
    const auto length = static_cast<std::int32_t>(document.code_points);
    const analysis::Spans whole = length > 0 ? analysis::Spans{{0, length}} : analysis::Spans{};
    switch (unit) {
        case Unit::Character: return selection.by_turns() ? turns_of(document) : whole;
        case Unit::Sentence: return from_begins(document.sentences, length);
        case Unit::Paragraph: return from_begins(document.paragraphs, length);
        case Unit::Turn: return turns_of(document);
        case Unit::Document: return whole;
        case Unit::Word: break;
    }
    if (!words) throw Error{ErrorKind::Invalid, "words are compared, but nobody reads them", document.name};
    return words(document.id);
}

}  // namespace

analysis::Spans words_in(std::string_view utf8) {
    analysis::Spans spans;
    for (const auto& word : text::segments(utf8, text::Segment::Word))
        spans.push_back({static_cast<std::int32_t>(word.begin().count()), static_cast<std::int32_t>(word.end().count())});
    return spans;
}

Ruler::Ruler(const analysis::DocumentRows& document, const Selection& selection, Unit unit, const WordsOf& words) : m_characters{unit == Unit::Character} {
    for (const auto& span : units_of(document, selection, unit, words)) {
        if (selection.by_turns() && !selection.passes_turns(document, span)) continue;
        m_stretches.push_back({span, m_size});
        m_size += m_characters ? span.end - span.begin : 1;
    }
}

std::pair<std::int32_t, std::int32_t> Ruler::units_in(std::int32_t begin, std::int32_t end) const {
    const auto first = std::partition_point(m_stretches.begin(), m_stretches.end(), [&](const auto& stretch) { return stretch.span.end <= begin; });
    const auto behind = std::partition_point(first, m_stretches.end(), [&](const auto& stretch) { return stretch.span.begin < end; });
    if (first == behind) return {0, 0};
    const auto last = behind - 1;
    if (!m_characters) return {first->first, last->first + 1};
    return {first->first + std::max(0, begin - first->span.begin), last->first + std::min(end, last->span.end) - last->span.begin};
}

std::vector<CodedSegment> Ruler::measured(const std::vector<CodedSegment>& segments) const {
    std::vector<CodedSegment> result;
    result.reserve(segments.size());
    for (const auto& segment : segments) {
        const auto [first, last] = units_in(segment.begin, segment.end);
        if (first < last) result.push_back({first, last, segment.code, segment.coder});
    }
    return result;
}

}  // namespace fundstelle::agreement
