// SPDX-License-Identifier: GPL-3.0-or-later
/// The table of mentions (Nennungen): what was said in answers of which kind. Source of the definitions: docs/retrieval.md, "Table of
/// mentions".
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/code_classes.h"
#include "analysis/filter.h"
#include "analysis/spans.h"

namespace fundstelle::analysis {

struct MentionQuery {
    std::vector<model::CodeId> contents;  ///< one row each
    std::vector<model::CodeId> answers;   ///< one column each
    Subcodes subcodes{Subcodes::Exclude};
    Filter filter{};
    friend bool operator==(const MentionQuery&, const MentionQuery&) = default;
};

std::set<Part> parts_for(const MentionQuery& query);

struct Mentions {
    std::vector<std::int64_t> n;                  ///< per column: documents in which the question was answered
    std::vector<std::vector<std::int64_t>> rows;  ///< one per content, one cell per column: segments
    friend bool operator==(const Mentions&, const Mentions&) = default;
};

/// Mentions document by document; see count.h.
class MentionCount {
public:
    using Query = MentionQuery;
    MentionCount(const Snapshot& snapshot, const MentionQuery& query);
    void count(std::size_t number, const DocumentRows& document, int times);
    [[nodiscard]] const Mentions& result() const { return m_result; }

private:
    Sieve m_sieve;
    CodeClasses m_contents;
    CodeClasses m_answers;
    CodeClasses m_questions;
    Mentions m_result;
    std::vector<Spans> m_said;  ///< per answer, in the document being counted
    std::vector<bool> m_asked;
};

/// A cell counts the codings of the content that overlap a coding of the answer category. The question of a category is the code above it,
/// or itself for a top code; it was answered in a document with a coding of the question or of any code below it.
Mentions mentions(const Snapshot& snapshot, const MentionQuery& query);

}  // namespace fundstelle::analysis
