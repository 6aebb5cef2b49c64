// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/values.h"

namespace fundstelle::project {

class State;

/// An anchor example with what a list shows of it.
struct ShownExample {
    model::AnchorExample example;
    std::string document;
    std::int64_t paragraph;  ///< as analysts cite it, from 1
    std::string words;       ///< as the transcript has them now
};

/// Passages that show what a code means. They stay linked to the transcript and follow its corrections.
class AnchorExamples {
public:
    explicit AnchorExamples(State& state) : m_state{state} {}

    /// In the order that people gave them.
    [[nodiscard]] std::vector<model::AnchorExample> of(model::CodeId code) const;
    [[nodiscard]] std::vector<ShownExample> shown(model::CodeId code) const;
    /// Behind the others; a passage that is one already stays. Throws `Invalid` beyond the end of the text, `NotFound`.
    model::AnchorExampleId add(model::CodeId code, model::DocumentId document, const text::CodePointRange& range);
    /// The passage of a coding, for the coding's code.
    model::AnchorExampleId add(model::CodingId coding);
    /// To place `position` among the code's examples, from 0; beyond the end: last.
    void move(model::AnchorExampleId example, std::size_t position);
    void remove(model::AnchorExampleId example);

private:
    [[nodiscard]] model::AnchorExample existing(model::AnchorExampleId id) const;
    [[nodiscard]] std::string name_of(model::CodeId code) const;
    State& m_state;
};

}  // namespace fundstelle::project
