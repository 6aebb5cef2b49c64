// SPDX-License-Identifier: GPL-3.0-or-later
/// What readers of a project ask: segments, hits, numbers.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analysis/behind.h"
#include "analysis/document_comparison.h"
#include "analysis/document_coverage.h"
#include "analysis/filter.h"
#include "analysis/code_line.h"
#include "analysis/frequencies.h"
#include "analysis/live.h"
#include "analysis/matrix.h"
#include "analysis/mentions.h"
#include "analysis/relations.h"
#include "analysis/retrieval.h"
#include "analysis/timeline.h"
#include "analysis/typology.h"
#include "model/values.h"
#include "project/hit.h"
#include "project/search_run.h"
#include "project/word_count_run.h"

namespace fundstelle::project {

class State;

/// A coded passage with all that a list shows of it.
struct Segment {
    model::Coding coding;
    std::string document;
    std::string code;                  ///< path
    std::string coder;
    std::optional<std::string> speaker;  ///< label of the turn in which it begins
    std::int64_t from_paragraph;
    std::int64_t to_paragraph;
    std::string words;                 ///< verbatim
};

/// A passage that a query found, with what a list shows of it.
struct RetrievedSegment {
    model::DocumentId document;
    text::CodePointRange range;
    std::optional<model::Coding> coding;     ///< that it is; nothing for a run that several codings make
    std::vector<model::CodingId> codings;    ///< that make it
    std::vector<model::CodingId> partners;   ///< that fulfil the condition with it, in order of position
    std::string document_name;
    std::vector<std::string> codes;          ///< paths, of the codings that make it; each once
    std::vector<std::string> coders;         ///< likewise
    std::optional<std::string> speaker;      ///< label of the turn in which it begins
    std::int64_t from_paragraph;
    std::int64_t to_paragraph;
    std::string words;                       ///< verbatim
};

/// A hit with what a list shows of it.
struct HitContext {
    std::string document;
    std::int64_t paragraph;
    std::string words;    ///< of the hit, verbatim
    std::string context;  ///< the paragraph's words around it, at most about 120 characters
    std::int64_t context_hit;  ///< where in `context` the hit starts, in code points
};

/// A hit with some words on each side of it, within its paragraph.
struct Keyword {
    std::string document;
    std::int64_t paragraph;
    std::string before;  ///< verbatim, with the blank before the hit
    std::string words;
    std::string after;
};

class Queries {
public:
    explicit Queries(State& state) : m_state{state} {}

    /// All codings with one of the codes (all codes if empty) that pass the filter; in order of document and position.
    [[nodiscard]] std::vector<model::CodingId> retrieve(const std::vector<model::CodeId>& codes, analysis::Subcodes subcodes,
                                                        const analysis::Filter& filter) const;
    [[nodiscard]] std::vector<Segment> segments(const std::vector<model::CodingId>& codings) const;

    /// As `analysis::retrieve()`. Throws `Invalid` for an operator that needs codes which the query does not name.
    [[nodiscard]] std::vector<analysis::Found> retrieve(const analysis::Query& query) const;
    /// `found` must come from the same query, with no action in between.
    [[nodiscard]] std::vector<RetrievedSegment> segments(const analysis::Query& query, const std::vector<analysis::Found>& found) const;

    /// The keys of those that are codings, and where all of them stand; `found` with no action in between.
    [[nodiscard]] std::vector<model::CodingId> codings(const std::vector<analysis::Found>& found) const;
    [[nodiscard]] std::vector<Hit> places(const std::vector<analysis::Found>& found) const;

    [[nodiscard]] analysis::Frequencies frequencies(const analysis::Filter& filter, analysis::Subcodes subcodes,
                                                    const std::optional<std::string>& by = std::nullopt) const;
    /// As `analysis::segment_counts()`.
    [[nodiscard]] std::vector<std::int64_t> segment_counts(analysis::Subcodes subcodes) const;
    [[nodiscard]] analysis::Matrix matrix(const analysis::Filter& filter, analysis::Subcodes subcodes, analysis::Counting counting,
                                          const analysis::ColumnChoice& columns) const;
    [[nodiscard]] analysis::Relations relations(const analysis::RelationQuery& query) const;
    [[nodiscard]] analysis::Mentions mentions(const analysis::MentionQuery& query) const;
    [[nodiscard]] std::vector<analysis::DocumentCoverage> document_coverage(const analysis::Filter& filter) const;
    [[nodiscard]] analysis::DocumentComparison document_comparison(const analysis::Filter& filter, analysis::Subcodes subcodes) const;
    [[nodiscard]] analysis::Typology typology(const analysis::Filter& filter, analysis::Subcodes subcodes, const std::string& variable) const;
    /// The codings that a number of a table counts, in order of document and position. As `analysis::codings_behind()`.
    [[nodiscard]] std::vector<model::CodingId> codings_behind(const analysis::Filter& filter, analysis::Subcodes subcodes, std::optional<model::CodeId> code,
                                                              const std::optional<analysis::MatrixColumn>& column) const;
    [[nodiscard]] std::vector<model::CodingId> codings_behind(const analysis::RelationQuery& query, std::size_t row, std::size_t column) const;
    [[nodiscard]] std::vector<model::CodingId> codings_behind(const analysis::MentionQuery& query, std::size_t content, std::size_t answer) const;

    /// Every place that the query finds in the documents that pass the filter, said by those who pass it; in order of document and position.
    /// Throws `Invalid` for what is no regular expression, or one that takes too long.
    [[nodiscard]] std::vector<Hit> search(const text::SearchQuery& query, const analysis::Filter& filter) const;
    /// The same, one document after the other.
    [[nodiscard]] SearchRun start_search(const text::SearchQuery& query, const analysis::Filter& filter) const;
    [[nodiscard]] HitContext context(const Hit& hit) const;
    /// With `words_around` (from 0) words on each side.
    [[nodiscard]] Keyword keyword(const Hit& hit, std::size_t words_around) const;
    /// The words of the documents that pass the filter, one document after the other.
    [[nodiscard]] WordCountRun start_word_count(const analysis::Filter& filter) const;

    /// As `analysis::code_lines()`; nothing for a document that is not there.
    [[nodiscard]] std::vector<analysis::CodeLine> code_lines(model::DocumentId document, const analysis::Filter& filter, analysis::Subcodes subcodes) const;
    [[nodiscard]] analysis::Timeline timeline(const analysis::Filter& filter, analysis::TimelineOf of) const;

    /// Brings a result that stays open up to date, for some milliseconds; true when it is. First reads of the texts what the question needs and
    /// nobody has asked for before, then looks at the documents whose codings are others than last time. Actions may come in between.
    template <class Count>
    [[nodiscard]] bool step(analysis::Live<Count>& live) const {
        return !read_next(analysis::parts_for(live.query())) && live.step(snapshot(), kDocumentsPerStep);
    }
    /// How many documents `step()` has to read first.
    template <class Count>
    [[nodiscard]] std::size_t unread(const analysis::Live<Count>& live) const {
        return unread(analysis::parts_for(live.query()));
    }

    /// The codings of all documents as columns. Valid until the next action, undo or redo.
    [[nodiscard]] const analysis::Snapshot& snapshot() const;

private:
    static constexpr std::size_t kDocumentsPerStep = 24;  ///< some milliseconds, with 500 codings each

    template <class Question>
    [[nodiscard]] const analysis::Snapshot& snapshot_for(const Question& question) const {
        return snapshot_with(analysis::parts_for(question));
    }
    [[nodiscard]] const analysis::Snapshot& snapshot_with(const std::set<analysis::Part>& parts) const;
    [[nodiscard]] bool read_next(const std::set<analysis::Part>& parts) const;
    [[nodiscard]] std::size_t unread(const std::set<analysis::Part>& parts) const;
    State& m_state;
};

}  // namespace fundstelle::project
