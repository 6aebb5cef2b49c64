// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/segments.h"

#include <algorithm>
#include <unordered_map>

#include "project/state.h"
#include "text/segmentation.h"

namespace fundstelle::project {

namespace {

/// Where a coding of the list stands in the snapshot.
struct Place {
    std::size_t given;  ///< index into the list
    std::uint32_t document;
    std::uint32_t row;
};

/// Of all codings that exist, in order of document and position.
std::vector<Place> places_of(const analysis::Snapshot& snapshot, const std::vector<model::CodingId>& codings) {
    std::vector<Place> places;
    places.reserve(codings.size());
    const auto sweep = [&](const auto& index_of) {
        for (std::uint32_t d = 0; d < snapshot.documents.size(); ++d) {
            const auto& keys = snapshot.documents[d].keys;
            for (std::uint32_t r = 0; r < keys.size(); ++r) {
                if (const auto index = index_of(keys[r]); index < codings.size()) places.push_back({index, d, r});
            }
        }
    };
    // Lists mostly come from a query, in this very order: then one comparison per coding is enough.
    sweep([&](const auto& key) { return places.size() < codings.size() && codings[places.size()] == key ? places.size() : codings.size(); });
    if (places.size() == codings.size()) return places;
    places.clear();
    std::unordered_map<model::CodingId, std::size_t> wanted;
    for (std::size_t i = 0; i < codings.size(); ++i) wanted.emplace(codings[i], i);
    sweep([&](const auto& key) {
        const auto found = wanted.find(key);
        return found != wanted.end() ? found->second : codings.size();
    });
    return places;
}

bool holds(const std::vector<text::CodePointRange>& hits, const analysis::Row& row) {
    const auto first = std::partition_point(hits.begin(), hits.end(), [&](const auto& hit) { return hit.begin().count() < row.begin; });
    return first != hits.end() && first->end().count() <= row.end;
}

}  // namespace

SegmentList Segments::arranged(const std::vector<model::CodingId>& codings, SegmentGrouping grouping) const {
    const auto& snapshot = m_state.snapshot();
    auto places = places_of(snapshot, codings);
    SegmentList list;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (i == 0 || places[i].document != places[i - 1].document) ++list.documents;
    }
    const auto code_of = [&](const Place& place) { return snapshot.tree_index(snapshot.documents[place.document].rows[place.row].code); };
    if (grouping == SegmentGrouping::None) {
        std::stable_sort(places.begin(), places.end(), [](const auto& a, const auto& b) { return a.given < b.given; });
    } else if (grouping == SegmentGrouping::ByCode) {
        std::stable_sort(places.begin(), places.end(), [&](const auto& a, const auto& b) { return code_of(a) < code_of(b); });
    }
    list.codings.reserve(places.size());
    for (const auto& place : places) {
        const auto same = [&](const Place& other) {
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
    const auto needle = text::folded(words);
    if (needle.empty()) return codings;
    const auto& snapshot = m_state.snapshot();
    const text::SearchKey key{words};
    std::vector<bool> codes(snapshot.tree().size());
    for (std::size_t i = 0; i < codes.size(); ++i) codes[i] = text::folded(snapshot.tree()[i].name).find(needle) != std::string::npos;
    std::unordered_map<model::DocumentId, std::string> hashes;
    for (auto& version : m_state.documents.current_versions()) hashes.emplace(version.document, std::move(version.text_sha256));

    std::vector<bool> kept(codings.size());
    std::vector<text::CodePointRange> hits;
    bool whole_document = false;
    std::optional<std::uint32_t> last;
    for (const auto& place : places_of(snapshot, codings)) {
        const auto& document = snapshot.documents[place.document];
        if (last != place.document) {
            last = place.document;
            whole_document = text::folded(document.name).find(needle) != std::string::npos;
            hits = m_state.search_keys.of(hashes.at(document.id)).find(key);
        }
        const auto& row = document.rows[place.row];
        kept[place.given] = whole_document || codes[snapshot.tree_index(row.code)] || holds(hits, row);
    }
    std::vector<model::CodingId> found;
    for (std::size_t i = 0; i < codings.size(); ++i) {
        if (kept[i]) found.push_back(codings[i]);
    }
    return found;
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
