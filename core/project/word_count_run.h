// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "analysis/filter.h"
#include "text/word_counts.h"

namespace fundstelle::project {

class State;

/// Counts the words of documents one after the other, at its caller's pace, like `SearchRun`. Must not outlive the project.
class WordCountRun {
public:
    /// The documents that pass the filter; with a role or a speaker only what they say. Labels and time stamps are no words, nor is what stands
    /// outside of all turns, except in a text without any.
    WordCountRun(State& state, const analysis::Filter& filter);

    [[nodiscard]] bool done() const { return m_next == m_documents.size(); }
    /// How many documents have been counted, and of how many.
    [[nodiscard]] std::size_t counted() const { return m_next; }
    [[nodiscard]] std::size_t total() const { return m_documents.size(); }
    /// Counts the next document; only while not `done()`. Nothing for one that is gone.
    void step();
    [[nodiscard]] const text::WordCounts& counts() const { return m_counts; }

private:
    State* m_state;
    analysis::Filter m_speakers;  ///< the part of the filter that is asked of each turn
    std::vector<model::DocumentId> m_documents;
    std::size_t m_next{0};
    text::WordCounts m_counts;
};

}  // namespace fundstelle::project
