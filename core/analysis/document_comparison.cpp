// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/document_comparison.h"

#include <bit>
#include <optional>

namespace fundstelle::analysis {

namespace {

std::vector<std::uint64_t> codes_in(const Snapshot& snapshot, const DocumentRows& document, const Sieve& sieve, Subcodes subcodes) {
    const auto& tree = snapshot.tree();
    std::vector<std::uint64_t> bits((tree.size() + 63) / 64);
    for (std::size_t r = 0; r < document.rows.size(); ++r) {
        if (!sieve.passes(document, r)) continue;
        std::optional<std::size_t> index = snapshot.tree_index(document.rows[r].code);
        if (*index >= tree.size()) continue;
        do {
            bits[*index / 64] |= std::uint64_t{1} << (*index % 64);
            index = tree.parent(*index);
        } while (index && subcodes == Subcodes::Include);
    }
    return bits;
}

}  // namespace

DocumentComparison::DocumentComparison(const Snapshot& snapshot, const Filter& filter, Subcodes subcodes) {
    const Sieve sieve{snapshot, filter};
    for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
        if (!sieve.passes_document(d)) continue;
        m_documents.push_back(snapshot.documents[d].id);
        m_codes.push_back(codes_in(snapshot, snapshot.documents[d], sieve, subcodes));
    }
}

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
