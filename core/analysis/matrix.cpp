// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/matrix.h"

#include <numeric>

#include "analysis/count.h"

namespace fundstelle::analysis {

std::set<Part> parts_for(const MatrixQuery& query) {
    return query.columns.by == MatrixColumns::Speakers ? std::set{Part::Turns} : parts_for(query.filter);
}

MatrixCount::MatrixCount(const Snapshot& snapshot, const MatrixQuery& query)
    : m_sieve{snapshot, query.filter}, m_counted{counted_indexes(snapshot, query.subcodes)}, m_columns{snapshot, m_sieve, query.columns} {
    const auto columns = m_columns.names().size();
    m_result.columns = m_columns.names();
    m_result.n.resize(columns);
    m_result.segments.resize(columns);
    m_result.rows.assign(snapshot.tree().size(), std::vector<std::int64_t>(columns));
    if (query.counting == Counting::OncePerDocument) m_last.resize(snapshot.tree().size() * columns);
    for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
        for (const auto column : m_columns.of_document(d)) ++m_result.n[column];
    }
}

void MatrixCount::count(std::size_t number, const DocumentRows& document, int times) {
    if (!m_sieve.passes_document(number)) return;
    ++m_turn;
    for (std::size_t r = 0; r < document.rows.size(); ++r) {
        const auto& row = document.rows[r];
        const auto& indexes = m_counted[row.code];
        if (indexes.empty() || !m_sieve.passes(document, r)) continue;
        for (const auto column : m_columns.of_document(number)) {
            if (!m_columns.hold(column, document, row)) continue;
            m_result.segments[column] += times;
            for (const auto index : indexes) {
                auto* last = m_last.empty() ? nullptr : &m_last[index * m_result.columns.size() + column];
                if (last == nullptr || *last != m_turn) m_result.rows[index][column] += times;
                if (last != nullptr) *last = m_turn;
            }
        }
    }
}

Matrix matrix(const Snapshot& snapshot, const Filter& filter, Subcodes subcodes, Counting counting, const ColumnChoice& choice) {
    return counted<MatrixCount>(snapshot, {filter, subcodes, counting, choice});
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
