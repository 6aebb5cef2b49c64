// SPDX-License-Identifier: GPL-3.0-or-later
/// How much of each document is coded, by everybody and by each coder. Source of the definitions: docs/retrieval.md, "Coverage".
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/filter.h"

namespace fundstelle::analysis {

struct Coverage {
    std::int64_t segments{0};
    std::int64_t characters{0};  ///< code points under at least one of them
    friend bool operator==(const Coverage&, const Coverage&) = default;
};

struct DocumentCoverage {
    std::uint32_t document;          ///< index into `Snapshot::documents`
    Coverage all;
    std::vector<Coverage> by_coder;  ///< one per `Snapshot::coders`
    friend bool operator==(const DocumentCoverage&, const DocumentCoverage&) = default;
};

struct CoverageQuery {
    Filter filter{};
    friend bool operator==(const CoverageQuery&, const CoverageQuery&) = default;
};

std::set<Part> parts_for(const CoverageQuery& query);

/// Coverage document by document; see count.h.
class CoverageCount {
public:
    using Query = CoverageQuery;
    CoverageCount(const Snapshot& snapshot, const CoverageQuery& query);
    void replace(std::size_t number, const DocumentRows& document);
    [[nodiscard]] const std::vector<DocumentCoverage>& result() const { return m_result; }

private:
    Sieve m_sieve;
    std::vector<DocumentCoverage> m_result;
    std::vector<std::int32_t> m_reached;  ///< by each coder
};

/// One for each document that passes the filter, in display order. One sweep.
std::vector<DocumentCoverage> document_coverage(const Snapshot& snapshot, const Filter& filter);

}  // namespace fundstelle::analysis
