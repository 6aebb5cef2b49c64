// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/retrieval.h"

#include <algorithm>

namespace fundstelle::analysis {

CodeClass::CodeClass(const Snapshot& snapshot, const std::vector<model::CodeId>& codes, Subcodes subcodes)
    : m_slots(snapshot.tree_indexes().size()) {
    std::vector<std::uint8_t> in_tree(snapshot.tree().size() + 1);
    for (const auto& code : codes) {
        const auto index = snapshot.tree().index_of(code);
        if (!index) continue;
        const auto end = subcodes == Subcodes::Include ? snapshot.tree().subtree_end(*index) : *index + 1;
        std::fill(in_tree.begin() + static_cast<std::ptrdiff_t>(*index), in_tree.begin() + static_cast<std::ptrdiff_t>(end), 1);
    }
    for (std::size_t slot = 0; slot < m_slots.size(); ++slot) m_slots[slot] = in_tree[snapshot.tree_indexes()[slot]];
}

std::vector<Found> retrieve_any(const Snapshot& snapshot, const CodeClass& codes, const Filter& filter) {
    const Sieve sieve{snapshot, filter};
    const bool all_rows = sieve.passes_all_rows();
    std::vector<Found> found;
    for (std::uint32_t d = 0; d < snapshot.documents.size(); ++d) {
        if (!sieve.passes_document(d)) continue;
        const auto& document = snapshot.documents[d];
        for (std::uint32_t r = 0; r < document.rows.size(); ++r) {
            const auto& row = document.rows[r];
            if (codes.contains(row.code) && (all_rows || sieve.passes(document, row))) found.push_back({d, r});
        }
    }
    return found;
}

}  // namespace fundstelle::analysis
