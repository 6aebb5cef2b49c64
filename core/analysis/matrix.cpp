// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/matrix.h"

#include <numeric>

namespace fundstelle::analysis {

Matrix matrix(const Snapshot& snapshot, const Filter& filter, Subcodes subcodes, Counting counting, const ColumnChoice& choice) {
    const Sieve sieve{snapshot, filter};
    const auto& tree = snapshot.tree();
    const Columns columns{snapshot, sieve, choice};
    Matrix result;
    result.columns = columns.names();
    result.n.resize(result.columns.size());
    result.segments.resize(result.columns.size());
    result.rows.assign(tree.size(), std::vector<std::int64_t>(result.columns.size()));
    // The document in which a cell was last counted, for counting once per document.
    std::vector<std::uint32_t> last_document(counting == Counting::OncePerDocument ? tree.size() * result.columns.size() : 0, UINT32_MAX);

    for (std::uint32_t d = 0; d < snapshot.documents.size(); ++d) {
        if (!sieve.passes_document(d)) continue;
        const auto& document = snapshot.documents[d];
        for (const auto column : columns.of_document(d)) ++result.n[column];
        for (std::size_t r = 0; r < document.rows.size(); ++r) {
            if (!sieve.passes(document, r)) continue;
            const auto& row = document.rows[r];
            for (const auto column : columns.of_document(d)) {
                if (!columns.hold(column, document, row)) continue;
                std::optional<std::size_t> index = snapshot.tree_index(row.code);
                if (*index >= tree.size()) continue;
                ++result.segments[column];
                do {
                    auto* last = last_document.empty() ? nullptr : &last_document[*index * result.columns.size() + column];
                    if (last == nullptr || *last != d) ++result.rows[*index][column];
                    if (last != nullptr) *last = d;
                    index = tree.parent(*index);
                } while (index && subcodes == Subcodes::Include);
            }
        }
    }
    return result;
}

std::vector<std::vector<std::optional<double>>> shares(const Matrix& matrix, Share share) {
    std::vector<std::vector<std::optional<double>>> result;
    for (const auto& row : matrix.rows) {
        const auto row_sum = std::accumulate(row.begin(), row.end(), std::int64_t{0});
        auto& line = result.emplace_back();
        for (std::size_t column = 0; column < row.size(); ++column) {
            const auto base = share == Share::Row ? row_sum : share == Share::ColumnSegments ? matrix.segments[column] : matrix.n[column];
            line.push_back(base > 0 ? std::optional{static_cast<double>(row[column]) / static_cast<double>(base)} : std::nullopt);
        }
    }
    return result;
}

}  // namespace fundstelle::analysis
