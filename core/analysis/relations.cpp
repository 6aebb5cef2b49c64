// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/relations.h"

#include <algorithm>
#include <bit>
#include <functional>

#include "analysis/pairs.h"
#include "analysis/spans.h"

namespace fundstelle::analysis {

namespace {

/// One pair of codings: once for every two classes of which one holds one of them and the other the other.
void count_pair(Relations& result, const Member& x, const Member& y) {
    for (const auto i : *x.classes) {
        for (const auto j : *y.classes) {
            const bool also_turned_round = x.in(j) && y.in(i);
            if (i != j && (!also_turned_round || i < j)) result.count(i, j);
        }
    }
}

/// Runs that two classes cover. What a class covers are stretches apart from each other, so every two stretches of two classes that overlap
/// make one run.
void count_runs(Relations& result, std::vector<Spans>& coverings) {
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
        for (const auto& other : open) result.count(other.of, stretch.of);
        open.push_back(stretch);
    }
}

/// In which documents each class occurs, as bits.
class Occurrences {
public:
    Occurrences(std::size_t classes, std::size_t documents) : m_words{(documents + 63) / 64}, m_bits(classes * m_words) {}
    void add(std::uint32_t of, std::size_t document) { m_bits[of * m_words + document / 64] |= std::uint64_t{1} << (document % 64); }
    [[nodiscard]] std::int64_t shared(std::size_t a, std::size_t b) const {
        std::int64_t count = 0;
        for (std::size_t w = 0; w < m_words; ++w) count += std::popcount(m_bits[a * m_words + w] & m_bits[b * m_words + w]);
        return count;
    }

private:
    std::size_t m_words;
    std::vector<std::uint64_t> m_bits;
};

}  // namespace

Relations& Relations::operator+=(const Relations& other) {
    std::transform(m_cells.begin(), m_cells.end(), other.m_cells.begin(), m_cells.begin(), std::plus{});
    return *this;
}

Relations& Relations::operator-=(const Relations& other) {
    std::transform(m_cells.begin(), m_cells.end(), other.m_cells.begin(), m_cells.begin(), std::minus{});
    return *this;
}

std::set<Part> parts_for(const RelationQuery& query) {
    Query distance;
    distance.operation = query.kind == RelationKind::Near ? Operator::Near : Operator::Any;
    distance.unit = query.unit;
    distance.filter = query.filter;
    return parts_for(distance);
}

Relations relations(const Snapshot& snapshot, const RelationQuery& query) {
    const Sieve sieve{snapshot, query.filter};
    const CodeClasses classes{snapshot, query.classes, query.subcodes};
    Relations result{classes.size()};
    std::vector<Member> members;
    const auto count = [&](const Member& x, const Member& y) { count_pair(result, x, y); };
    std::vector<Spans> coverings(query.kind == RelationKind::Intersections ? classes.size() : 0);
    Occurrences occurrences{query.kind == RelationKind::SameDocument ? classes.size() : 0, snapshot.documents.size()};
    for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
        if (!sieve.passes_document(d)) continue;
        read_members(members, snapshot.documents[d], sieve, classes);
        switch (query.kind) {
            case RelationKind::Intersections:
                for (auto& covering : coverings) covering.clear();
                for (const auto& member : members) {
                    for (const auto number : *member.classes) cover(coverings[number], {member.row->begin, member.row->end});
                }
                count_runs(result, coverings);
                break;
            case RelationKind::Pairs: for_each_overlap(members, count); break;
            case RelationKind::Near: for_each_near(members, Units{snapshot.documents[d], query.unit}, query.distance, count); break;
            case RelationKind::SameDocument:
                for (const auto& member : members) {
                    for (const auto number : *member.classes) occurrences.add(number, d);
                }
                break;
        }
    }
    if (query.kind == RelationKind::SameDocument) {
        for (std::size_t i = 0; i < classes.size(); ++i) {
            for (std::size_t j = i + 1; j < classes.size(); ++j) result.count(i, j, occurrences.shared(i, j));
        }
    }
    return result;
}

}  // namespace fundstelle::analysis
