// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "model/values.h"

namespace fundstelle::project {

class State;

/// How far the work on a document is.
struct DocumentProgress {
    model::DocumentId document;
    model::ProgressState state;      ///< of whoever acts
    std::int64_t codings;            ///< of all coders
    std::int64_t own_codings;        ///< of whoever acts
    std::int64_t coded_code_points;  ///< under at least one coding of anybody
    std::int64_t code_points;        ///< of the text

    /// Of the text that is coded, 0–1.
    [[nodiscard]] double share() const { return code_points > 0 ? static_cast<double>(coded_code_points) / static_cast<double>(code_points) : 0; }
};

/// How far one coder is with every document, in display order.
struct CoderProgress {
    model::Coder coder;
    std::vector<model::ProgressState> states;
};

/// How far the documents are: what coders say, and what their codings show.
class Progress {
public:
    explicit Progress(State& state) : m_state{state} {}

    /// Of every document, in display order. Whoever acts has begun a document with the first coding of their own; what they have marked
    /// themselves goes before that.
    [[nodiscard]] std::vector<DocumentProgress> all() const;
    /// The same states for everybody who has acted in the project, in order of their first action.
    [[nodiscard]] std::vector<CoderProgress> by_coder() const;
    /// Marks documents for whoever acts, in one action. `NotStarted` takes the mark away: a document with own codings is begun then.
    void set(const std::vector<model::DocumentId>& documents, model::ProgressState state);

    /// When a coding, a mark or the text of the document was last changed, by whomever.
    [[nodiscard]] std::optional<Timestamp> last_worked_on(model::DocumentId document) const;
    /// The same of all documents.
    [[nodiscard]] std::unordered_map<model::DocumentId, Timestamp> last_worked_on() const;

private:
    State& m_state;
};

}  // namespace fundstelle::project
