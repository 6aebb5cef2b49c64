// SPDX-License-Identifier: GPL-3.0-or-later
/// How often codes, or sets of codes, meet. Source of the definitions: docs/retrieval.md, "Code relations".
#pragma once

#include <cstdint>
#include <set>
#include <vector>

#include "analysis/retrieval.h"

namespace fundstelle::analysis {

enum class RelationKind {
    Intersections,  ///< maximal runs that both classes cover
    Pairs,          ///< pairs of different codings, one of each class, that overlap
    Near,           ///< such pairs that overlap or lie within the distance
    SameDocument,   ///< documents with codings of both
};

struct RelationQuery {
    RelationKind kind{RelationKind::Intersections};
    std::vector<std::vector<model::CodeId>> classes;  ///< each list is one row and one column
    Subcodes subcodes{Subcodes::Exclude};
    std::int64_t distance{1};                          ///< for `Near`
    DistanceUnit unit{DistanceUnit::Paragraph};
    Filter filter;
};

/// Symmetric; the diagonal is 0 and means nothing.
class Relations {
public:
    explicit Relations(std::size_t size) : m_size{size}, m_cells(size * size) {}
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::int64_t at(std::size_t row, std::size_t column) const { return m_cells[row * m_size + column]; }
    void count(std::size_t row, std::size_t column, std::int64_t more = 1) {
        m_cells[row * m_size + column] += more;
        m_cells[column * m_size + row] += more;
    }
    /// Adds what another table of the same size counted, or takes it away.
    Relations& operator+=(const Relations& other);
    Relations& operator-=(const Relations& other);
    friend bool operator==(const Relations&, const Relations&) = default;

private:
    std::size_t m_size;
    std::vector<std::int64_t> m_cells;
};

/// What the snapshot must hold for a query.
std::set<Part> parts_for(const RelationQuery& query);

/// Cost: one sweep over the codings, and one step for each pair that meets.
Relations relations(const Snapshot& snapshot, const RelationQuery& query);

}  // namespace fundstelle::analysis
