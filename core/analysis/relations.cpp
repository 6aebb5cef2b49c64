// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/relations.h"

#include <algorithm>

#include "analysis/count.h"
#include "analysis/retrieval.h"

namespace fundstelle::analysis {

namespace {

/// One pair of codings: once for every two classes of which one holds one of them and the other the other.
void count_pair(Relations& result, const Member& x, const Member& y, int times) {
    for (const auto i : *x.classes) {
        for (const auto j : *y.classes) {
            const bool also_turned_round = x.in(j) && y.in(i);
            if (i != j && (!also_turned_round || i < j)) result.count(i, j, times);
        }
    }
}

/// Runs that two classes cover. What a class covers are stretches apart from each other, so every two stretches of two classes that overlap
/// make one run.
void count_runs(Relations& result, const std::vector<Spans>& coverings, int times) {
    struct Stretch {
        Span span;
        std::uint32_t of;
    };
    std::vector<Stretch> stretches;
    for (std::uint32_t i = 0; i < coverings.size(); ++i) {
        for (const auto& span : coverings[i]) stretches.push_back({span, i});
    }
    std::sort(stretches.begin(), stretches.end(), [](const auto& a, const auto& b) { return a.span.begin < b.span.begin; });
    std::vector<Stretch> open;
    for (const auto& stretch : stretches) {
        std::erase_if(open, [&](const auto& other) { return other.span.end <= stretch.span.begin; });
        for (const auto& other : open) result.count(other.of, stretch.of, times);
        open.push_back(stretch);
    }
}

/// Every two classes that occur in one document.
void count_document(Relations& result, const std::vector<Member>& members, int times) {
    std::vector<std::uint32_t> occurring;
    for (const auto& member : members) occurring.insert(occurring.end(), member.classes->begin(), member.classes->end());
    std::sort(occurring.begin(), occurring.end());
    occurring.erase(std::unique(occurring.begin(), occurring.end()), occurring.end());
    for (auto i = occurring.begin(); i != occurring.end(); ++i) {
        for (auto j = i + 1; j != occurring.end(); ++j) result.count(*i, *j, times);
    }
}

}  // namespace

std::set<Part> parts_for(const RelationQuery& query) {
    Query distance;
    distance.operation = query.kind == RelationKind::Near ? Operator::Near : Operator::Any;
    distance.unit = query.unit;
    distance.filter = query.filter;
    return parts_for(distance);
}

RelationCount::RelationCount(const Snapshot& snapshot, RelationQuery query)
    : m_query{std::move(query)},
      m_sieve{snapshot, m_query.filter},
      m_classes{snapshot, m_query.classes, m_query.subcodes},
      m_result{m_classes.size()},
      m_coverings(m_query.kind == RelationKind::Intersections ? m_classes.size() : 0) {}

void RelationCount::count(std::size_t number, const DocumentRows& document, int times) {
    if (!m_sieve.passes_document(number)) return;
    read_members(m_members, document, m_sieve, m_classes);
    const auto count = [&](const Member& x, const Member& y) { count_pair(m_result, x, y, times); };
    switch (m_query.kind) {
        case RelationKind::Intersections:
            for (auto& covering : m_coverings) covering.clear();
            for (const auto& member : m_members) {
                for (const auto of : *member.classes) cover(m_coverings[of], {member.row->begin, member.row->end});
            }
            return count_runs(m_result, m_coverings, times);
        case RelationKind::Pairs: return for_each_overlap(m_members, count);
        case RelationKind::Near: return for_each_near(m_members, Units{document, m_query.unit}, m_query.distance, count);
        case RelationKind::SameDocument: return count_document(m_result, m_members, times);
    }
}

Relations relations(const Snapshot& snapshot, const RelationQuery& query) {
    return counted<RelationCount>(snapshot, query);
}

}  // namespace fundstelle::analysis
