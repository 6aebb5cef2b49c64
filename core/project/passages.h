// SPDX-License-Identifier: GPL-3.0-or-later
/// Passages that are marked without a code: text colours, and links from one passage to another.
#pragma once

#include <string>
#include <vector>

#include "model/values.h"

namespace fundstelle::project {

class State;

class Passages {
public:
    explicit Passages(State& state) : m_state{state} {}

    /// In order of begin; they do not overlap.
    [[nodiscard]] std::vector<model::Highlight> highlights(model::DocumentId document) const;
    /// Gives words a text colour ("#rrggbb"), in place of any other. Throws `Invalid` beyond the end of the text.
    void highlight(const model::Passage& passage, const std::string& colour);
    /// Takes the text colour from words; from parts of a coloured passage as well.
    void remove_highlights(const model::Passage& passage);

    /// With one end, or both, in the document.
    [[nodiscard]] std::vector<model::Link> links(model::DocumentId document) const;
    /// Throws `Invalid` beyond the end of a text.
    model::LinkId link(const model::Passage& from, const model::Passage& to, const std::string& name = {});
    void remove_link(const model::Link& link);

private:
    void write(const model::Passage& passage, const std::string& colour);
    State& m_state;
};

}  // namespace fundstelle::project
