// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/search_run.h"

#include "project/state.h"

namespace fundstelle::project {

SearchRun::SearchRun(State& state, const text::SearchQuery& query, const analysis::Filter& filter)
    : m_state{&state}, m_search{query}, m_speakers{filter.of_turns()}, m_documents{analysis::passing_documents(state.snapshot(), filter)} {}

std::vector<Hit> SearchRun::step() {
    const auto id = m_documents[m_next++];
    const auto document = m_state->documents.find(id);
    if (!document) return {};
    const auto hash = m_state->documents.find_version(document->version)->text_sha256;
    const auto ranges = m_search.reads_keys() ? m_search.find_in(m_state->search_keys.of(hash)) : m_search.find(m_state->texts.body(hash));
    std::vector<Hit> hits;
    if (ranges.empty()) return hits;
    hits.reserve(ranges.size());
    if (!m_speakers.needs_turns()) {
        for (const auto& range : ranges) hits.push_back({id, range});
        return hits;
    }
    const auto& snapshot = m_state->snapshot_with({analysis::Part::Turns});
    const analysis::Sieve sieve{snapshot, m_speakers};
    const auto& rows = snapshot.documents[*snapshot.document_index(id)];
    for (const auto& range : ranges) {
        const auto begin = static_cast<std::int32_t>(range.begin().count());
        if (sieve.passes_turns(rows, begin, static_cast<std::int32_t>(range.end().count()))) hits.push_back({id, range});
    }
    return hits;
}

}  // namespace fundstelle::project
