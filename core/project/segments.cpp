// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/segments.h"

#include <algorithm>
#include <numeric>

#include "project/segment_narrowing.h"
#include "project/state.h"
#include "text/segmentation.h"

namespace fundstelle::project {

namespace {

/// Into order of code, in two sweeps: there may be 500,000. Those of one code stay in order.
template <class CodeOf>
std::vector<SegmentPlace> by_code(const std::vector<SegmentPlace>& places, std::size_t codes, const CodeOf& code_of) {
    std::vector<std::size_t> next(codes + 1);  // where the next one of each code goes
    for (const auto& place : places) ++next[code_of(place) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    auto ordered = places;
    for (const auto& place : places) ordered[next[code_of(place)]++] = place;
    return ordered;
}

}  // namespace

SegmentList Segments::arranged(const std::vector<model::CodingId>& codings, SegmentGrouping grouping) const {
    const auto& snapshot = m_state.snapshot();
    auto places = places_of(m_state, codings);
    SegmentList list;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (i == 0 || places[i].document != places[i - 1].document) ++list.documents;
    }
    const auto code_of = [&](const SegmentPlace& place) { return snapshot.tree_index(snapshot.documents[place.document].rows[place.row].code); };
    if (grouping == SegmentGrouping::None) {
        std::stable_sort(places.begin(), places.end(), [](const auto& a, const auto& b) { return a.given < b.given; });
    } else if (grouping == SegmentGrouping::ByCode) {
        places = by_code(places, snapshot.tree().size(), code_of);
    }
    list.codings.reserve(places.size());
    for (const auto& place : places) {
        const auto same = [&](const SegmentPlace& other) {
            return grouping == SegmentGrouping::ByCode ? code_of(other) == code_of(place) : other.document == place.document;
        };
        const auto& document = snapshot.documents[place.document];
        if (grouping != SegmentGrouping::None && (list.groups.empty() || !same(places[list.codings.size() - 1]))) {
            if (grouping == SegmentGrouping::ByDocument) list.groups.push_back({document.id, document.name, list.codings.size(), 0});
            else list.groups.push_back({snapshot.tree()[code_of(place)].id, snapshot.tree().path(code_of(place)), list.codings.size(), 0});
        }
        if (!list.groups.empty()) ++list.groups.back().count;
        list.codings.push_back(document.keys[place.row]);
    }
    return list;
}

std::vector<model::CodingId> Segments::narrowed(const std::vector<model::CodingId>& codings, std::string_view words) const {
    auto narrowing = start_narrowing(codings, words);
    while (!narrowing.done()) narrowing.step();
    return narrowing.found();
}

SegmentNarrowing Segments::start_narrowing(std::vector<model::CodingId> codings, std::string_view words) const {
    return {m_state, std::move(codings), words};
}

SegmentContext Segments::context(model::CodingId id, Surroundings surroundings) const {
    const auto coding = m_state.codings.find(id);
    if (!coding || surroundings == Surroundings::None) return {};
    const auto text = m_state.text_of(coding->document);
    const auto& paragraphs = text->paragraphs();
    const auto begin = coding->range.begin().count();
    const auto end = coding->range.end().count();
    auto first = paragraphs.number_of(coding->range.begin());
    auto last = paragraphs.number_of(text::CodePointOffset{end - 1});
    if (surroundings == Surroundings::Paragraphs) {
        if (first > 1 && paragraphs.begin_of(first).count() == begin) --first;
        if (last < paragraphs.count() && paragraphs.end_of(last).count() <= end) ++last;
    }
    auto from = paragraphs.begin_of(first).count();
    auto to = std::max(paragraphs.end_of(last).count(), end);
    if (surroundings == Surroundings::Sentences && from < to) {
        const auto start = from;
        std::int64_t before = start;
        std::int64_t after = to;
        for (const auto& sentence : text::segments(text->words({start, to}), text::Segment::Sentence)) {
            if (start + sentence.begin().count() < begin) before = start + sentence.begin().count();
            if (start + sentence.end().count() > end) {
                after = start + sentence.end().count();
                break;
            }
        }
        from = before;
        to = after;
    }
    const auto words = [&](std::int64_t a, std::int64_t b) { return a < b ? std::string{text->words({a, b})} : std::string{}; };
    return {words(from, begin), words(end, to)};
}

}  // namespace fundstelle::project
