// SPDX-License-Identifier: GPL-3.0-or-later
/// How often codes, or sets of codes, meet. Source of the definitions: docs/retrieval.md, "Code relations".
#pragma once

#include <cstdint>
#include <set>
#include <vector>

#include "analysis/pairs.h"
#include "analysis/spans.h"

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
    Filter filter{};
    friend bool operator==(const RelationQuery&, const RelationQuery&) = default;
};

/// What the snapshot must hold for a query.
std::set<Part> parts_for(const RelationQuery& query);

/// Symmetric; the diagonal is 0 and means nothing.
class Relations {
public:
    explicit Relations(std::size_t size) : m_size{size}, m_cells(size * size) {}
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::int64_t at(std::size_t row, std::size_t column) const { return m_cells[cell(row, column)]; }
    void count(std::size_t row, std::size_t column, std::int64_t more = 1) { m_cells[cell(row, column)] += more; }
    friend bool operator==(const Relations&, const Relations&) = default;

private:
    [[nodiscard]] std::size_t cell(std::size_t row, std::size_t column) const { return row < column ? row * m_size + column : column * m_size + row; }
    std::size_t m_size;
    std::vector<std::int64_t> m_cells;  ///< only above the diagonal
};

/// Relations document by document; see count.h.
class RelationCount {
public:
    using Query = RelationQuery;
    RelationCount(const Snapshot& snapshot, RelationQuery query);
    void count(std::size_t number, const DocumentRows& document, int times);
    [[nodiscard]] const Relations& result() const { return m_result; }

private:
    RelationQuery m_query;
    Sieve m_sieve;
    CodeClasses m_classes;
    Relations m_result;
    std::vector<Member> m_members;
    std::vector<Spans> m_coverings;  ///< of each class
};

/// Cost: one sweep over the codings, and one step for each pair that meets.
Relations relations(const Snapshot& snapshot, const RelationQuery& query);

}  // namespace fundstelle::analysis
