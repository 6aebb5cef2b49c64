// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/behind.h"

#include <algorithm>

#include "analysis/code_classes.h"
#include "analysis/spans.h"

namespace fundstelle::analysis {

namespace {

/// Whether a document stands behind a column. Asked once for each document that passes the filter, in order.
class ColumnDocuments {
public:
    ColumnDocuments(const Snapshot& snapshot, const std::optional<MatrixColumn>& column) : m_snapshot{snapshot}, m_column{column} {}

    [[nodiscard]] bool hold(const DocumentRows& document) {
        const auto number = m_next++;
        if (!m_column) return true;
        const auto& name = m_column->name;
        switch (m_column->choice.by) {
            case MatrixColumns::Documents: return number == m_column->number;
            case MatrixColumns::Groups: return (document.group ? m_snapshot.groups[*document.group].name : std::string{}) == name;
            case MatrixColumns::Sets:
                return std::any_of(m_snapshot.sets.begin(), m_snapshot.sets.end(), [&](const auto& set) {
                    return set.name == name && std::find(set.members.begin(), set.members.end(), document.id) != set.members.end();
                });
            case MatrixColumns::Speakers: return true;  // the coding decides
            case MatrixColumns::Variable: {
                const auto value = document.values.find(m_column->choice.variable);
                return (value == document.values.end() ? std::string{} : value->second) == name;
            }
            case MatrixColumns::Conditions: {
                const auto& conditions = m_column->choice.conditions[m_column->number];
                return std::all_of(conditions.begin(), conditions.end(), [&](const Condition& condition) { return condition.holds(document); });
            }
        }
        return false;
    }

private:
    const Snapshot& m_snapshot;
    const std::optional<MatrixColumn>& m_column;
    std::size_t m_next{0};
};

/// The rows of one document that are in one of two classes, or in both.
struct Member {
    std::size_t row;
    bool in_first;
    bool in_second;
};

std::vector<Member> members_of(const DocumentRows& document, const Sieve& sieve, const CodeClasses& classes) {
    std::vector<Member> members;
    for (std::size_t r = 0; r < document.rows.size(); ++r) {
        const auto& in = classes.of_slot(document.rows[r].code);
        if (in.empty() || !sieve.passes(document, r)) continue;
        members.push_back({r, in.front() == 0, in.back() == 1});
    }
    return members;
}

void keep_covered(const DocumentRows& document, const std::vector<Member>& members, std::vector<bool>& kept) {
    Spans first;
    Spans second;
    for (const auto& member : members) {
        const Span span{document.rows[member.row].begin, document.rows[member.row].end};
        if (member.in_first) cover(first, span);
        if (member.in_second) cover(second, span);
    }
    for (const auto& member : members) {
        const auto& row = document.rows[member.row];
        if ((member.in_first && overlaps(second, row.begin, row.end)) || (member.in_second && overlaps(first, row.begin, row.end))) kept[member.row] = true;
    }
}

/// Members that overlap another one of the other class, or, with a distance, lie no further from it.
void keep_paired(const DocumentRows& document, const std::vector<Member>& members, const Units& units, std::optional<std::int64_t> distance, std::vector<bool>& kept) {
    std::vector<const Member*> open;
    for (const auto& member : members) {
        const auto& row = document.rows[member.row];
        std::erase_if(open, [&](const auto* other) {
            const auto end = document.rows[other->row].end;
            return end <= row.begin && (!distance || units.number_of(row.begin) - units.number_of(end - 1) > *distance);
        });
        for (const auto* other : open) {
            if ((other->in_first && member.in_second) || (other->in_second && member.in_first)) kept[other->row] = kept[member.row] = true;
        }
        open.push_back(&member);
    }
}

void keep_if_both_occur(const std::vector<Member>& members, std::vector<bool>& kept) {
    const bool both = std::any_of(members.begin(), members.end(), [](const auto& m) { return m.in_first; }) &&
                      std::any_of(members.begin(), members.end(), [](const auto& m) { return m.in_second; });
    for (const auto& member : members) kept[member.row] = both;
}

}  // namespace

std::vector<model::CodingId> codings_behind(const Snapshot& snapshot, const Filter& filter, Subcodes subcodes, std::optional<model::CodeId> code,
                                            const std::optional<MatrixColumn>& column) {
    const Sieve sieve{snapshot, filter};
    const CodeClasses classes{snapshot, {code ? std::vector{*code} : std::vector<model::CodeId>{}}, subcodes};
    ColumnDocuments documents{snapshot, column};
    Filter speaker;
    if (column && column->choice.by == MatrixColumns::Speakers) speaker.speaker = column->name;
    const Sieve said{snapshot, speaker};
    std::vector<model::CodingId> codings;
    for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
        const auto& document = snapshot.documents[d];
        if (!sieve.passes_document(d) || !documents.hold(document)) continue;
        for (std::size_t r = 0; r < document.rows.size(); ++r) {
            if (code && classes.of_slot(document.rows[r].code).empty()) continue;
            if (sieve.passes(document, r) && said.passes(document, r)) codings.push_back(document.keys[r]);
        }
    }
    return codings;
}

std::vector<model::CodingId> codings_behind(const Snapshot& snapshot, const RelationQuery& query, std::size_t row, std::size_t column) {
    std::vector<model::CodingId> codings;
    if (row == column) return codings;
    const Sieve sieve{snapshot, query.filter};
    const CodeClasses classes{snapshot, {query.classes[row], query.classes[column]}, query.subcodes};
    for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
        if (!sieve.passes_document(d)) continue;
        const auto& document = snapshot.documents[d];
        const auto members = members_of(document, sieve, classes);
        std::vector<bool> kept(document.rows.size());
        switch (query.kind) {
            case RelationKind::Intersections: keep_covered(document, members, kept); break;
            case RelationKind::Pairs: keep_paired(document, members, Units{document, query.unit}, std::nullopt, kept); break;
            case RelationKind::Near: keep_paired(document, members, Units{document, query.unit}, query.distance, kept); break;
            case RelationKind::SameDocument: keep_if_both_occur(members, kept); break;
        }
        for (const auto& member : members) {
            if (kept[member.row]) codings.push_back(document.keys[member.row]);
        }
    }
    return codings;
}

std::vector<model::CodingId> codings_behind(const Snapshot& snapshot, const MentionQuery& query, std::size_t content, std::size_t answer) {
    const Sieve sieve{snapshot, query.filter};
    const CodeClasses classes{snapshot, {{query.contents[content]}, {query.answers[answer]}}, query.subcodes};
    std::vector<model::CodingId> codings;
    for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
        if (!sieve.passes_document(d)) continue;
        const auto& document = snapshot.documents[d];
        const auto members = members_of(document, sieve, classes);
        Spans said;
        for (const auto& member : members) {
            if (member.in_second) cover(said, {document.rows[member.row].begin, document.rows[member.row].end});
        }
        for (const auto& member : members) {
            const auto& row = document.rows[member.row];
            if (member.in_first && overlaps(said, row.begin, row.end)) codings.push_back(document.keys[member.row]);
        }
    }
    return codings;
}

}  // namespace fundstelle::analysis
