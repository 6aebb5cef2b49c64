// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "analysis/relations.h"

namespace fundstelle::project {

class State;

/// Counts code relations some documents at a time, at its caller's pace: a window stays alive meanwhile. Every number is a sum over documents.
/// An action in between makes the sum wrong: begin again then. Must not outlive the project.
class RelationRun {
public:
    RelationRun(State& state, analysis::RelationQuery query);

    [[nodiscard]] bool done() const { return m_next == m_documents.size(); }
    /// Counts in the next documents; only while not `done()`.
    void step();
    /// All that has been counted.
    [[nodiscard]] const analysis::Relations& result() const { return m_result; }

private:
    State* m_state;
    analysis::RelationQuery m_query;
    std::vector<model::DocumentId> m_documents;
    std::size_t m_next{0};
    analysis::Relations m_result;
};

}  // namespace fundstelle::project
