// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/document_coverage.h"

#include <algorithm>

#include "analysis/count.h"

namespace fundstelle::analysis {

namespace {

/// Rows come by their begin, so what is new is what lies behind the furthest end so far.
void take_in(Coverage& coverage, std::int32_t& reached, const Row& row) {
    ++coverage.segments;
    coverage.characters += std::max(0, row.end - std::max(row.begin, reached));
    reached = std::max(reached, row.end);
}

}  // namespace

std::set<Part> parts_for(const CoverageQuery& query) {
    return parts_for(query.filter);
}

CoverageCount::CoverageCount(const Snapshot& snapshot, const CoverageQuery& query) : m_sieve{snapshot, query.filter}, m_reached(snapshot.coders.size()) {
    for (std::uint32_t d = 0; d < snapshot.documents.size(); ++d) {
        if (m_sieve.passes_document(d)) m_result.push_back({d, {}, std::vector<Coverage>(snapshot.coders.size())});
    }
}

void CoverageCount::replace(std::size_t number, const DocumentRows& document) {
    if (!m_sieve.passes_document(number)) return;
    auto& covered = *std::partition_point(m_result.begin(), m_result.end(), [&](const auto& other) { return other.document < number; });
    covered.all = {};
    std::fill(covered.by_coder.begin(), covered.by_coder.end(), Coverage{});
    std::fill(m_reached.begin(), m_reached.end(), 0);
    std::int32_t reached_by_all = 0;
    for (std::size_t r = 0; r < document.rows.size(); ++r) {
        if (!m_sieve.passes(document, r)) continue;
        const auto& row = document.rows[r];
        take_in(covered.all, reached_by_all, row);
        take_in(covered.by_coder[row.coder], m_reached[row.coder], row);
    }
}

std::vector<DocumentCoverage> document_coverage(const Snapshot& snapshot, const Filter& filter) {
    return counted<CoverageCount>(snapshot, {filter});
}

}  // namespace fundstelle::analysis
