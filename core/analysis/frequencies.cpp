// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/frequencies.h"

#include <algorithm>

#include "analysis/count.h"

namespace fundstelle::analysis {

std::set<Part> parts_for(const FrequencyQuery& query) {
    return parts_for(query.filter);
}

FrequencyCount::FrequencyCount(const Snapshot& snapshot, const FrequencyQuery& query)
    : m_sieve{snapshot, query.filter}, m_counted{counted_indexes(snapshot, query.subcodes)}, m_sweeps(snapshot.tree().size()) {
    m_result.codes.resize(snapshot.tree().size());
    if (query.by) {
        m_values.emplace(snapshot, m_sieve, ColumnChoice{MatrixColumns::Variable, *query.by});
        m_result.values = m_values->names();
        m_result.base_by.resize(m_result.values.size());
        for (auto& code : m_result.codes) code.by.resize(m_result.values.size());
    }
    for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
        if (!m_sieve.passes_document(d)) continue;
        ++m_result.base.documents;
        m_result.characters += snapshot.documents[d].code_points;
        if (m_values) ++m_result.base_by[m_values->of_document(d).front()].documents;
    }
}

void FrequencyCount::count(std::size_t number, const DocumentRows& document, int times) {
    if (!m_sieve.passes_document(number)) return;
    const auto value = m_values ? m_values->of_document(number).front() : 0;
    ++m_turn;
    for (std::size_t r = 0; r < document.rows.size(); ++r) {
        if (!m_sieve.passes(document, r)) continue;
        const auto& row = document.rows[r];
        m_result.base.segments += times;
        if (m_values) m_result.base_by[value].segments += times;
        for (const auto index : m_counted[row.code]) {
            auto& code = m_result.codes[index];
            auto& sweep = m_sweeps[index];
            const bool first = sweep.turn != m_turn;
            if (first) sweep = {m_turn, 0};
            // Rows come by their begin, so what is new is what lies behind the furthest end so far.
            code.characters += times * std::max(0, row.end - std::max(row.begin, sweep.covered_until));
            sweep.covered_until = std::max(sweep.covered_until, row.end);
            code.count.segments += times;
            code.count.documents += first ? times : 0;
            if (!m_values) continue;
            code.by[value].segments += times;
            code.by[value].documents += first ? times : 0;
        }
    }
}

Frequencies frequencies(const Snapshot& snapshot, const Filter& filter, Subcodes subcodes, const std::optional<std::string>& by) {
    return counted<FrequencyCount>(snapshot, {filter, subcodes, by});
}

std::vector<std::int64_t> segment_counts(const Snapshot& snapshot, Subcodes subcodes) {
    const auto indexes = snapshot.tree_indexes();
    std::vector<std::int64_t> by_slot(indexes.size());
    for (const auto& document : snapshot.documents) {
        for (const auto& row : document.rows) ++by_slot[row.code];
    }
    const auto& tree = snapshot.tree();
    std::vector<std::int64_t> counts(tree.size());
    for (std::size_t slot = 0; slot < by_slot.size(); ++slot) {
        if (by_slot[slot] > 0) counts[indexes[slot]] += by_slot[slot];
    }
    if (subcodes == Subcodes::Exclude) return counts;
    for (auto i = tree.size(); i-- > 0;) {  // children stand behind their parents
        if (const auto parent = tree.parent(i)) counts[*parent] += counts[i];
    }
    return counts;
}

}  // namespace fundstelle::analysis
