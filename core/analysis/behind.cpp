// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/behind.h"

#include <algorithm>

#include "analysis/pairs.h"

namespace fundstelle::analysis {

namespace {

constexpr std::uint32_t kFirst = 0;
constexpr std::uint32_t kSecond = 1;

/// Whether codings count in a column, which is found again by its name where it has one.
class Membership {
public:
    Membership(const Snapshot& snapshot, const Sieve& sieve, const std::optional<MatrixColumn>& column) {
        if (!column) return;
        m_columns.emplace(snapshot, sieve, column->choice);
        const bool by_number = column->choice.by == MatrixColumns::Documents || column->choice.by == MatrixColumns::Conditions;
        const auto& names = m_columns->names();
        m_number = by_number ? column->number : static_cast<std::size_t>(std::find(names.begin(), names.end(), column->name) - names.begin());
    }
    [[nodiscard]] bool has(std::size_t document) const {
        if (!m_columns) return true;
        const auto& numbers = m_columns->of_document(document);
        return std::find(numbers.begin(), numbers.end(), m_number) != numbers.end();
    }
    [[nodiscard]] bool has(const DocumentRows& document, const Row& row) const { return !m_columns || m_columns->hold(m_number, document, row); }

private:
    std::optional<Columns> m_columns;
    std::size_t m_number{0};
};

/// Rows of one document that are kept.
using Kept = std::vector<bool>;

void keep_both(Kept& kept, const Member& x, const Member& y) {
    if ((x.in(kFirst) && y.in(kSecond)) || (x.in(kSecond) && y.in(kFirst))) kept[x.index] = kept[y.index] = true;
}

/// Where the classes cover the same words; a coding of both does so with itself.
void keep_covered(const std::vector<Member>& members, Kept& kept) {
    for_each_overlap(members, [&](const Member& x, const Member& y) { keep_both(kept, x, y); });
    for (const auto& member : members) {
        if (member.in(kFirst) && member.in(kSecond)) kept[member.index] = true;
    }
}

void keep_if_both_occur(const std::vector<Member>& members, Kept& kept) {
    const bool both = std::any_of(members.begin(), members.end(), [](const auto& m) { return m.in(kFirst); }) &&
                      std::any_of(members.begin(), members.end(), [](const auto& m) { return m.in(kSecond); });
    for (const auto& member : members) kept[member.index] = both;
}

/// Those of two classes that `keep(document, members, kept)` marks in each document.
template <class Keep>
std::vector<model::CodingId> codings_of(const Snapshot& snapshot, const Filter& filter, const CodeClasses& classes, const Keep& keep) {
    const Sieve sieve{snapshot, filter};
    std::vector<Member> members;
    std::vector<model::CodingId> codings;
    for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
        if (!sieve.passes_document(d)) continue;
        const auto& document = snapshot.documents[d];
        read_members(members, document, sieve, classes);
        Kept kept(document.rows.size());
        keep(document, members, kept);
        for (const auto& member : members) {
            if (kept[member.index]) codings.push_back(document.keys[member.index]);
        }
    }
    return codings;
}

}  // namespace

std::vector<model::CodingId> codings_behind(const Snapshot& snapshot, const Filter& filter, Subcodes subcodes, std::optional<model::CodeId> code,
                                            const std::optional<MatrixColumn>& column) {
    const Sieve sieve{snapshot, filter};
    const CodeClasses classes{snapshot, {code ? std::vector{*code} : std::vector<model::CodeId>{}}, subcodes};
    const Membership membership{snapshot, sieve, column};
    std::vector<model::CodingId> codings;
    for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
        const auto& document = snapshot.documents[d];
        if (!sieve.passes_document(d) || !membership.has(d)) continue;
        for (std::size_t r = 0; r < document.rows.size(); ++r) {
            if (code && classes.of_slot(document.rows[r].code).empty()) continue;
            if (sieve.passes(document, r) && membership.has(document, document.rows[r])) codings.push_back(document.keys[r]);
        }
    }
    return codings;
}

std::vector<model::CodingId> codings_behind(const Snapshot& snapshot, const RelationQuery& query, std::size_t row, std::size_t column) {
    if (row == column) return {};
    const CodeClasses classes{snapshot, {query.classes[row], query.classes[column]}, query.subcodes};
    return codings_of(snapshot, query.filter, classes, [&](const DocumentRows& document, const std::vector<Member>& members, Kept& kept) {
        const auto keep = [&](const Member& x, const Member& y) { keep_both(kept, x, y); };
        switch (query.kind) {
            case RelationKind::Intersections: return keep_covered(members, kept);
            case RelationKind::Pairs: return for_each_overlap(members, keep);
            case RelationKind::Near: return for_each_near(members, Units{document, query.unit}, query.distance, keep);
            case RelationKind::SameDocument: return keep_if_both_occur(members, kept);
        }
    });
}

std::vector<model::CodingId> codings_behind(const Snapshot& snapshot, const MentionQuery& query, std::size_t content, std::size_t answer) {
    const CodeClasses classes{snapshot, {{query.contents[content]}, {query.answers[answer]}}, query.subcodes};
    return codings_of(snapshot, query.filter, classes, [](const DocumentRows&, const std::vector<Member>& members, Kept& kept) {
        keep_covered(members, kept);
        for (const auto& member : members) {
            if (!member.in(kFirst)) kept[member.index] = false;  // the answer, not what was said in it
        }
    });
}

}  // namespace fundstelle::analysis
