// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/live.h"

#include <algorithm>

namespace fundstelle::analysis {

namespace {

/// Everything but the codings of the documents that did not change.
Snapshot without_documents(const Snapshot& snapshot) {
    Snapshot part;
    part.groups = snapshot.groups;
    part.sets = snapshot.sets;
    part.coders = snapshot.coders;
    part.variables = snapshot.variables;
    part.parts = snapshot.parts;
    part.share_codes(snapshot);
    return part;
}

}  // namespace

std::optional<Watch::Changes> Watch::look(const Snapshot& snapshot) {
    if (m_structure != snapshot.structure() || m_seen.size() != snapshot.documents.size()) {
        m_structure = snapshot.structure();
        m_seen.clear();
        for (const auto& document : snapshot.documents) m_seen.push_back({document.rows, document.created});
        return std::nullopt;
    }
    Changes changes;
    for (std::size_t d = 0; d < m_seen.size(); ++d) {
        if (m_seen[d].rows != snapshot.documents[d].rows || m_seen[d].created != snapshot.documents[d].created) changes.documents.push_back(d);
    }
    if (changes.documents.empty()) return changes;
    changes.before = without_documents(snapshot);
    changes.now = without_documents(snapshot);
    for (const auto d : changes.documents) {
        changes.now.documents.push_back(snapshot.documents[d]);
        auto& before = changes.before.documents.emplace_back(snapshot.documents[d]);
        before.rows = std::move(m_seen[d].rows);
        before.created = std::move(m_seen[d].created);
        m_seen[d] = {snapshot.documents[d].rows, snapshot.documents[d].created};
    }
    return changes;
}

const Relations& LiveRelations::current(const Snapshot& snapshot) {
    const auto changes = m_watch.look(snapshot);
    if (!changes) return m_result = relations(snapshot, m_query);
    if (changes->documents.empty()) return m_result;
    m_result -= relations(changes->before, m_query);
    m_result += relations(changes->now, m_query);
    return m_result;
}

const Frequencies& LiveFrequencies::current(const Snapshot& snapshot) {
    const auto changes = m_watch.look(snapshot);
    if (!changes) return m_result = frequencies(snapshot, m_filter, m_subcodes);
    if (changes->documents.empty()) return m_result;
    const auto before = frequencies(changes->before, m_filter, m_subcodes);
    const auto now = frequencies(changes->now, m_filter, m_subcodes);
    m_result.base.segments += now.base.segments - before.base.segments;
    for (std::size_t i = 0; i < m_result.codes.size(); ++i) {
        auto& code = m_result.codes[i];
        code.count.segments += now.codes[i].count.segments - before.codes[i].count.segments;
        code.count.documents += now.codes[i].count.documents - before.codes[i].count.documents;
        code.characters += now.codes[i].characters - before.codes[i].characters;
    }
    return m_result;
}

const std::vector<Found>& LiveRetrieval::current(const Snapshot& snapshot) {
    const auto changes = m_watch.look(snapshot);
    if (!changes) return m_result = retrieve(snapshot, m_query);
    if (changes->documents.empty()) return m_result;
    auto found = retrieve(changes->now, m_query);
    for (auto& place : found) place.document = static_cast<std::uint32_t>(changes->documents[place.document]);
    std::erase_if(m_result, [&](const Found& place) { return std::binary_search(changes->documents.begin(), changes->documents.end(), place.document); });
    const auto middle = m_result.insert(m_result.end(), found.begin(), found.end());
    std::inplace_merge(m_result.begin(), middle, m_result.end(), [](const Found& a, const Found& b) { return a.document < b.document; });
    return m_result;
}

}  // namespace fundstelle::analysis
