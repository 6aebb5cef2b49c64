// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "analysis/filter.h"
#include "project/hit.h"
#include "text/text_search.h"

namespace fundstelle::project {

class State;

/// A search that goes from document to document at its caller's pace: a window stays alive meanwhile, shows what is found as it comes, and
/// stops when it is told to by not asking further. Between the steps the project may change. Must not outlive the project.
class SearchRun {
public:
    /// Throws `Invalid` for what is no regular expression.
    SearchRun(State& state, const text::SearchQuery& query, const analysis::Filter& filter);

    [[nodiscard]] bool done() const { return m_next == m_documents.size(); }
    /// How many documents have been searched, and of how many.
    [[nodiscard]] std::size_t searched() const { return m_next; }
    [[nodiscard]] std::size_t total() const { return m_documents.size(); }
    /// Searches the next document, in display order; only while not `done()`. Hits in order of position; none in a document that is gone.
    /// Throws `Invalid` if a regular expression takes too long.
    std::vector<Hit> step();

private:
    State* m_state;
    text::TextSearch m_search;
    analysis::Filter m_speakers;  ///< the part of the filter that is asked of each hit
    std::vector<model::DocumentId> m_documents;
    std::size_t m_next{0};
};

}  // namespace fundstelle::project
