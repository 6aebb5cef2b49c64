// SPDX-License-Identifier: GPL-3.0-or-later
/// Quotes, ready to be printed into a file.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "formats/quote_report.h"
#include "model/quote.h"
#include "project/queries.h"

namespace fundstelle::project {

class State;
class QuoteSources;
struct Chapter;

class QuoteReports {
public:
    explicit QuoteReports(State& state) : m_state{state} {}

    /// The outline of a collection, with chapters that have no quotes. Without a style, the collection's own is used. Every quote is checked against its
    /// transcript before (`model::is_true_to()`): throws `Damaged` rather than print another word, and as `source_of()`. A quote whose words are lost is printed
    /// as it was last.
    [[nodiscard]] formats::QuoteReport of_collection(model::CollectionId collection, const std::optional<model::QuoteStyle>& style = std::nullopt) const;
    /// Only a chapter with its sub-chapters, under the name of its collection.
    [[nodiscard]] formats::QuoteReport of_chapter(model::HeadingId chapter) const;
    /// These quotes without any heading, in the style of the first one's collection.
    [[nodiscard]] formats::QuoteReport of_quotes(const std::vector<model::QuoteId>& quotes) const;
    /// All collections one behind the other, their chapters one level deeper if there are several. Without a style, the first one's own.
    [[nodiscard]] formats::QuoteReport of_all(const std::optional<model::QuoteStyle>& style = std::nullopt) const;
    /// Segments by code, in the order of the codebook.
    [[nodiscard]] formats::QuoteReport by_code(const std::vector<Segment>& segments, const std::string& title, const model::QuoteStyle& style) const;

    /// What a style prints as the source of a passage. Throws `Invalid` if it is no template, `NotFound` for a field that is no
    /// variable. A variable that is called like a field goes before it.
    [[nodiscard]] std::string source_of(model::DocumentId document, const text::CodePointRange& range, const std::string& source, std::int64_t number = 0) const;
    /// The template "{Rolle}, {Kommunentyp}" of the given variables; of none: of the first two text variables.
    [[nodiscard]] std::string role_source(std::vector<std::string> variables = {}) const;
    /// Throws as `source_of()`.
    void require_source(const std::string& source) const;
    /// The variables that a source prints.
    [[nodiscard]] std::vector<std::string> variables_of(const std::string& source) const;

private:
    [[nodiscard]] formats::PrintedQuote print(const model::Quote& quote, const model::QuoteStyle& style, QuoteSources& sources) const;
    void append(formats::QuoteReport& report, const std::vector<Chapter>& chapters, int level) const;
    State& m_state;
};

}  // namespace fundstelle::project
