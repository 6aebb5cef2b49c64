// SPDX-License-Identifier: GPL-3.0-or-later
/// Which codings count. Source: docs/retrieval.md, "filter".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/snapshot.h"
#include "base/clock.h"

namespace fundstelle::analysis {

/// A condition on a document variable. `<` and `>` compare as numbers where both sides are numbers, else as text (which is right for
/// ISO dates). A document without the variable fulfils only `!=`.
struct Condition {
    enum class Comparison { Equal, NotEqual, Less, Greater };
    std::string variable;
    Comparison comparison;
    std::string value;

    [[nodiscard]] bool holds(const DocumentRows& document) const;
    friend bool operator==(const Condition&, const Condition&) = default;
};

/// Reads "Kommunentyp=Kreis", "Dauer>40", "Rolle!=GfS". Throws `Invalid`.
Condition parse_condition(std::string_view text);

/// "Kommunentyp = Kreis"
std::string to_string(const Condition& condition);

/// Every part that is given must hold; an empty filter passes everything.
struct Filter {
    std::vector<model::DocumentId> documents;  ///< empty: all
    std::optional<model::GroupId> group;
    std::optional<model::SetId> set;
    std::vector<Condition> conditions;
    std::vector<model::CoderId> coders;        ///< empty: all
    std::optional<model::Role> role;           ///< the coding overlaps the turn of a speaker of this role
    std::optional<std::string> speaker;        ///< the coding overlaps a turn with this label
    int min_weight{0};
    std::vector<model::CodeId> codes;          ///< only codings of these, without those below them; empty: all
    std::optional<Timestamp> created_from;     ///< made then or later
    std::optional<Timestamp> created_before;   ///< made earlier
    friend bool operator==(const Filter&, const Filter&) = default;

    /// True if turns are needed: `Part::Turns` of the snapshot.
    [[nodiscard]] bool needs_turns() const { return role || speaker; }
    /// Only what it asks of turns.
    [[nodiscard]] Filter of_turns() const;
};

/// What the snapshot must hold for a filter.
std::set<Part> parts_for(const Filter& filter);

/// A filter in the numbers of one snapshot: made once per query, asked for every coding.
class Sieve {
public:
    Sieve(const Snapshot& snapshot, const Filter& filter);
    [[nodiscard]] bool passes_document(std::size_t document) const { return m_documents[document]; }
    /// For a coding of a document that passes, by its index.
    [[nodiscard]] bool passes(const DocumentRows& document, std::size_t index) const {
        const auto& row = document.rows[index];
        return m_passes_all_rows || (row.weight >= m_min_weight && (m_all_coders || m_coders[row.coder]) && (m_all_codes || m_codes[row.code]) &&
                                     m_from <= document.created[index] && document.created[index] < m_before &&
                                     (!m_needs_turns || passes_turns(document, row.begin, row.end)));
    }

    /// True if the span [begin, end), in code points, overlaps a turn of the wanted role and speaker.
    [[nodiscard]] bool passes_turns(const DocumentRows& document, std::int32_t begin, std::int32_t end) const;

private:
    std::vector<bool> m_documents;
    std::vector<bool> m_coders;
    std::vector<bool> m_codes;  ///< by slot
    bool m_all_coders;
    bool m_all_codes;
    bool m_needs_turns;
    int m_min_weight;
    Timestamp m_from;
    Timestamp m_before;
    std::optional<model::Role> m_role;
    std::optional<std::string> m_speaker;
    bool m_passes_all_rows;
};

/// In display order.
std::vector<model::DocumentId> passing_documents(const Snapshot& snapshot, const Filter& filter);

}  // namespace fundstelle::analysis
