// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/segment_narrowing.h"

#include <algorithm>

#include "project/state.h"

namespace fundstelle::project {

namespace {

bool holds(const std::vector<text::CodePointRange>& hits, const analysis::Row& row) {
    const auto first = std::partition_point(hits.begin(), hits.end(), [&](const auto& hit) { return hit.begin().count() < row.begin; });
    return first != hits.end() && first->end().count() <= row.end;
}

}  // namespace

std::vector<SegmentPlace> places_of(State& state, const std::vector<model::CodingId>& codings) {
    const auto& snapshot = state.snapshot();
    std::vector<SegmentPlace> places;
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

SegmentNarrowing::SegmentNarrowing(State& state, std::vector<model::CodingId> codings, std::string_view words)
    : m_state{&state}, m_codings{std::move(codings)}, m_needle{text::folded(words)}, m_key{words}, m_kept(m_codings.size(), m_needle.empty()) {
    if (m_needle.empty()) return;
    const auto& tree = state.snapshot().tree();
    m_codes.resize(tree.size());
    for (std::size_t i = 0; i < m_codes.size(); ++i) m_codes[i] = text::folded(tree[i].name).find(m_needle) != std::string::npos;
    for (auto& version : state.documents.current_versions()) m_hashes.emplace(version.document, std::move(version.text_sha256));
    m_places = places_of(state, m_codings);
}

void SegmentNarrowing::step() {
    const auto& snapshot = m_state->snapshot();
    const auto at = m_places[m_next].document;
    const auto& document = snapshot.documents[at];
    const bool whole_document = text::folded(document.name).find(m_needle) != std::string::npos;
    const auto hits = m_state->search_keys.of(m_hashes.at(document.id)).find(m_key);
    for (; !done() && m_places[m_next].document == at; ++m_next) {
        const auto& row = document.rows[m_places[m_next].row];
        m_kept[m_places[m_next].given] = whole_document || m_codes[snapshot.tree_index(row.code)] || holds(hits, row);
    }
}

std::vector<model::CodingId> SegmentNarrowing::found() const {
    std::vector<model::CodingId> found;
    for (std::size_t i = 0; i < m_codings.size(); ++i) {
        if (m_kept[i]) found.push_back(m_codings[i]);
    }
    return found;
}

}  // namespace fundstelle::project
