// SPDX-License-Identifier: GPL-3.0-or-later
/// How alike documents are by the codes that occur in them. Source of the definitions: docs/retrieval.md, "Document comparison".
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/code_classes.h"
#include "analysis/filter.h"

namespace fundstelle::analysis {

struct ComparisonQuery {
    Filter filter{};
    Subcodes subcodes{Subcodes::Exclude};
    friend bool operator==(const ComparisonQuery&, const ComparisonQuery&) = default;
};

std::set<Part> parts_for(const ComparisonQuery& query);

/// How often a code occurs makes no difference, only whether it does; codes that neither document has say nothing. Documents are numbered from
/// 0, as in `documents()`. Two are compared when somebody asks: of a thousand there are half a million pairs.
class DocumentComparison {
public:
    /// With subcodes, a code occurs where one below it does.
    DocumentComparison(const Snapshot& snapshot, const Filter& filter, Subcodes subcodes);

    /// Those that pass, in display order.
    [[nodiscard]] const std::vector<model::DocumentId>& documents() const { return m_documents; }
    /// How many codes occur in both; of a document with itself, in it.
    [[nodiscard]] std::int64_t shared(std::size_t row, std::size_t column) const;
    /// Jaccard's coefficient, 0 to 1: shared codes / codes that occur in either; 0 if none does. Source: P. Jaccard, Étude comparative de la
    /// distribution florale dans une portion des Alpes et des Jura, Bulletin de la Société Vaudoise des Sciences Naturelles 37, 1901, p. 547.
    [[nodiscard]] double similarity(std::size_t row, std::size_t column) const;
    friend bool operator==(const DocumentComparison&, const DocumentComparison&) = default;

private:
    friend class ComparisonCount;
    DocumentComparison() = default;

    std::vector<model::DocumentId> m_documents;
    std::vector<std::vector<std::uint64_t>> m_codes;  ///< per document, by index in the tree, as bits
};

/// The comparison document by document; see count.h.
class ComparisonCount {
public:
    using Query = ComparisonQuery;
    ComparisonCount(const Snapshot& snapshot, const ComparisonQuery& query);
    void replace(std::size_t number, const DocumentRows& document);
    [[nodiscard]] const DocumentComparison& result() const { return m_result; }

private:
    Sieve m_sieve;
    std::vector<std::vector<std::uint32_t>> m_counted;
    std::vector<std::size_t> m_places;  ///< of the documents of the snapshot, where they pass
    std::size_t m_words;
    DocumentComparison m_result;
};

}  // namespace fundstelle::analysis
