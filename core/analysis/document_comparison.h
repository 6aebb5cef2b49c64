// SPDX-License-Identifier: GPL-3.0-or-later
/// How alike documents are by the codes that occur in them. Source of the definitions: docs/retrieval.md, "Document comparison".
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/code_classes.h"
#include "analysis/filter.h"

namespace fundstelle::analysis {

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

private:
    std::vector<model::DocumentId> m_documents;
    std::vector<std::vector<std::uint64_t>> m_codes;  ///< per document, by index in the tree, as bits
};

}  // namespace fundstelle::analysis
