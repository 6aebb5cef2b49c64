// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/passage_units.h"

#include <algorithm>

#include "text/segmentation.h"

namespace fundstelle::desktop {

namespace {

using Paragraph = TranscriptContent::Paragraph;

/// The paragraphs [first, last) of the turn that holds a paragraph; the paragraph alone where nobody speaks.
std::pair<std::size_t, std::size_t> turnOf(const TranscriptContent& content, std::size_t index) {
    const auto& all = content.paragraphs;
    auto first = index;
    auto last = index + 1;
    if (!all[index].role) return {first, last};
    while (first > 0 && !all[first].startsTurn() && all[first - 1].role) --first;
    while (last < all.size() && !all[last].startsTurn() && all[last].role) ++last;
    return {first, last};
}

/// The pieces within the paragraph, or of the turn, that holds paragraph `index`, in order.
std::vector<text::CodePointRange> unitsAround(const TranscriptContent& content, std::size_t index, PassageUnit unit) {
    std::vector<text::CodePointRange> units;
    if (unit == PassageUnit::Turn) {
        const auto [first, last] = turnOf(content, index);
        std::optional<text::CodePointRange> whole;
        for (auto i = first; i < last; ++i) {
            const auto words = wordsOf(content, content.paragraphs[i]);
            if (words) whole = whole ? text::CodePointRange{whole->begin(), words->end()} : *words;
        }
        if (whole) units.push_back(*whole);
        return units;
    }
    const auto words = wordsOf(content, content.paragraphs[index]);
    if (!words) return units;
    if (unit == PassageUnit::Paragraph) return {*words};
    for (const auto& sentence : text::segments(content.text->words(*words), text::Segment::Sentence)) {
        units.emplace_back(words->begin().count() + sentence.begin().count(), words->begin().count() + sentence.end().count());
    }
    return units;
}

}  // namespace

std::optional<text::CodePointRange> wordsOf(const TranscriptContent& content, const Paragraph& paragraph) {
    auto begin = std::max(paragraph.begin, paragraph.label_end);
    auto end = paragraph.end;
    for (const auto& [from, to] : paragraph.quiet) {
        if (to <= begin || from <= begin) begin = std::max(begin, to);
        else end = std::min(end, from);
    }
    if (begin >= end) return std::nullopt;
    const auto words = content.text->words({begin, end});
    const auto first = words.find_first_not_of(" \t");
    if (first == std::string_view::npos) return std::nullopt;
    const auto last = words.find_last_not_of(" \t");
    return text::CodePointRange{begin + static_cast<std::int64_t>(first), end - static_cast<std::int64_t>(words.size() - last - 1)};
}

std::optional<text::CodePointRange> unitAt(const TranscriptContent& content, std::int64_t position, PassageUnit unit) {
    if (content.paragraphs.empty()) return std::nullopt;
    const auto units = unitsAround(content, content.paragraphOf(position), unit);
    const auto holds = std::find_if(units.begin(), units.end(), [&](const auto& range) { return position < range.end().count(); });
    if (holds != units.end()) return *holds;
    return units.empty() ? std::nullopt : std::optional{units.back()};
}

std::optional<text::CodePointRange> unitAfter(const TranscriptContent& content, std::int64_t position, PassageUnit unit) {
    if (content.paragraphs.empty()) return std::nullopt;
    for (auto index = content.paragraphOf(position); index < content.paragraphs.size(); ++index) {
        for (const auto& range : unitsAround(content, index, unit)) {
            if (range.begin().count() >= position) return range;
        }
    }
    return std::nullopt;
}

}  // namespace fundstelle::desktop
