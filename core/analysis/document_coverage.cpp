// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/document_coverage.h"

#include <algorithm>

namespace fundstelle::analysis {

namespace {

/// Rows come by their begin, so what is new is what lies behind the furthest end so far.
void take_in(Coverage& coverage, std::int32_t& reached, const Row& row) {
    ++coverage.segments;
    coverage.characters += std::max(0, row.end - std::max(row.begin, reached));
    reached = std::max(reached, row.end);
}

}  // namespace

std::vector<DocumentCoverage> document_coverage(const Snapshot& snapshot, const Filter& filter) {
    const Sieve sieve{snapshot, filter};
    std::vector<DocumentCoverage> result;
    std::vector<std::int32_t> reached(snapshot.coders.size());
    for (std::uint32_t d = 0; d < snapshot.documents.size(); ++d) {
        if (!sieve.passes_document(d)) continue;
        const auto& document = snapshot.documents[d];
        auto& covered = result.emplace_back(DocumentCoverage{d, {}, std::vector<Coverage>(snapshot.coders.size())});
        std::fill(reached.begin(), reached.end(), 0);
        std::int32_t reached_by_all = 0;
        for (std::size_t r = 0; r < document.rows.size(); ++r) {
            if (!sieve.passes(document, r)) continue;
            const auto& row = document.rows[r];
            take_in(covered.all, reached_by_all, row);
            take_in(covered.by_coder[row.coder], reached[row.coder], row);
        }
    }
    return result;
}

}  // namespace fundstelle::analysis
