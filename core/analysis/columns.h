// SPDX-License-Identifier: GPL-3.0-or-later
/// The columns of a table of codes, and which documents stand behind each. Source of the definitions: docs/retrieval.md, "Code matrix".
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "analysis/filter.h"

namespace fundstelle::analysis {

enum class MatrixColumns { Documents, Groups, Sets, Speakers, Variable, Conditions };

struct ColumnChoice {
    MatrixColumns by{MatrixColumns::Documents};
    std::string variable{};                  ///< the name, for `Variable`: one column for each of its values
    std::vector<std::vector<Condition>> conditions{};  ///< for `Conditions`: one column each, for the documents that fulfil all of its conditions
    friend bool operator==(const ColumnChoice&, const ColumnChoice&) = default;
};

/// Speakers are labels such as "B1" over all documents; for them `Part::Turns` of the snapshot is needed. Documents without group or value
/// come last, under "".
class Columns {
public:
    Columns(const Snapshot& snapshot, const Sieve& sieve, const ColumnChoice& choice);
    /// Documents in display order, conditions as given, others in German order.
    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }
    /// The numbers of the columns of a document, by its index in the snapshot; none where it does not pass.
    [[nodiscard]] const std::vector<std::size_t>& of_document(std::size_t document) const { return m_of_document[document]; }
    /// Whether a coding of a document counts in one of its columns: with speakers, only where it overlaps what they say.
    [[nodiscard]] bool hold(std::size_t column, const DocumentRows& document, const Row& row) const {
        return !m_by_speaker || speaks_in(document, row, m_names[column]);
    }

private:
    [[nodiscard]] static bool speaks_in(const DocumentRows& document, const Row& row, const std::string& speaker);
    void take_names(const Snapshot& snapshot, const Sieve& sieve, const ColumnChoice& choice);

    std::vector<std::string> m_names;
    std::vector<std::vector<std::size_t>> m_of_document;
    bool m_by_speaker;
};

}  // namespace fundstelle::analysis
