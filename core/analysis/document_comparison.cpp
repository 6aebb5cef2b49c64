// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/document_comparison.h"

#include <bit>

#include "analysis/count.h"

namespace fundstelle::analysis {

std::set<Part> parts_for(const ComparisonQuery& query) {
    return parts_for(query.filter);
}

ComparisonCount::ComparisonCount(const Snapshot& snapshot, const ComparisonQuery& query)
    : m_sieve{snapshot, query.filter},
      m_counted{counted_indexes(snapshot, query.subcodes)},
      m_places(snapshot.documents.size()),
      m_words{(snapshot.tree().size() + 63) / 64} {
    for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
        if (!m_sieve.passes_document(d)) continue;
        m_places[d] = m_result.m_documents.size();
        m_result.m_documents.push_back(snapshot.documents[d].id);
        m_result.m_codes.emplace_back(m_words);
    }
}

void ComparisonCount::replace(std::size_t number, const DocumentRows& document) {
    if (!m_sieve.passes_document(number)) return;
    auto& bits = m_result.m_codes[m_places[number]];
    bits.assign(m_words, 0);
    for (std::size_t r = 0; r < document.rows.size(); ++r) {
        if (!m_sieve.passes(document, r)) continue;
        for (const auto index : m_counted[document.rows[r].code]) bits[index / 64] |= std::uint64_t{1} << (index % 64);
    }
}

DocumentComparison::DocumentComparison(const Snapshot& snapshot, const Filter& filter, Subcodes subcodes)
    : DocumentComparison{counted<ComparisonCount>(snapshot, {filter, subcodes})} {}

std::int64_t DocumentComparison::shared(std::size_t row, std::size_t column) const {
    std::int64_t count = 0;
    for (std::size_t word = 0; word < m_codes[row].size(); ++word) count += std::popcount(m_codes[row][word] & m_codes[column][word]);
    return count;
}

double DocumentComparison::similarity(std::size_t row, std::size_t column) const {
    const auto both = shared(row, column);
    const auto either = shared(row, row) + shared(column, column) - both;
    return either > 0 ? static_cast<double>(both) / static_cast<double>(either) : 0;
}

}  // namespace fundstelle::analysis
