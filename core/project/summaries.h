// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/values.h"

namespace fundstelle::project {

class State;

/// Paraphrases: what a document says on a code, in the analysts' words. At most one per document and code.
class Summaries {
public:
    explicit Summaries(State& state) : m_state{state} {}
    /// In order of creation.
    [[nodiscard]] std::vector<model::Summary> all() const;
    [[nodiscard]] std::vector<model::Summary> of(model::DocumentId document) const;
    [[nodiscard]] std::optional<model::Summary> of(model::DocumentId document, model::CodeId code) const;
    /// An empty body removes the summary. Throws `NotFound`.
    void write(model::DocumentId document, model::CodeId code, const std::string& body);

private:
    State& m_state;
};

}  // namespace fundstelle::project
