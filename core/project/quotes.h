// SPDX-License-Identifier: GPL-3.0-or-later
/// Quotes for reports: gathered by hand, or all segments of codes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "formats/quote_export.h"
#include "model/quote.h"
#include "project/queries.h"

namespace fundstelle::project {

class State;

/// How the source of a quote is printed.
enum class SourceLabel {
    None,
    Passage,   ///< „Interview 07, Abs. 29–31“
    Role,      ///< „THM, Kreis“: values of variables that many documents share
};

struct SourceOptions {
    SourceLabel label{SourceLabel::Passage};
    std::vector<std::string> variables;  ///< for `Role`: whose values are printed, in this order; empty: the first two text variables
};

/// A quote with what a list shows of it.
struct GatheredQuote {
    model::Quote quote;
    std::string collection;
    std::string chapter;
    std::string document;
    std::int64_t from_paragraph;
    std::int64_t to_paragraph;
    std::string words;  ///< as printed, without quotation marks
    std::vector<model::QuoteEdit> edits;
    std::int64_t version;  ///< the number of the version of the text that the words stand in
    bool current;          ///< false: a correction deleted the words; they stand in that older version only
};

class Quotes {
public:
    explicit Quotes(State& state) : m_state{state} {}

    /// In order of collection, chapter, rank.
    [[nodiscard]] std::vector<GatheredQuote> all() const;
    /// The words as they would be printed, without quotation marks. `omissions` are printed as [...]. Throws `Invalid` for ranges
    /// outside of the text, or omissions outside of the quote or on each other.
    [[nodiscard]] std::string printed(model::DocumentId document, const text::CodePointRange& range,
                                      const std::vector<text::CodePointRange>& omissions) const;
    /// Adds a quote to a chapter of a collection, each made if there is none of that name. Throws as `printed()`.
    model::QuoteId add(const std::string& collection, const std::string& chapter, model::DocumentId document,
                       const text::CodePointRange& range, const std::vector<text::CodePointRange>& omissions);
    void remove(model::QuoteId id);

    /// The quotes of one collection, or of all, by chapter.
    [[nodiscard]] formats::QuoteReport report(const std::optional<std::string>& collection, const SourceOptions& source) const;
    /// Segments by code, in the order of the codebook.
    [[nodiscard]] formats::QuoteReport report_by_code(const std::vector<Segment>& segments, const std::string& title,
                                                      const SourceOptions& source) const;

private:
    [[nodiscard]] std::vector<model::QuoteEdit> edits_of(model::QuoteId quote, const std::vector<text::CodePointRange>& omissions) const;
    [[nodiscard]] std::string source_of(model::DocumentId document, const text::CodePointRange& range, const SourceOptions& source,
                                        std::optional<model::VersionId> version = {}) const;
    [[nodiscard]] std::string words_of(model::DocumentId document, const text::CodePointRange& range,
                                       const std::vector<model::QuoteEdit>& edits) const;
    State& m_state;
};

}  // namespace fundstelle::project
