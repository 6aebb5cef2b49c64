// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "model/values.h"
#include "text/anchor_map.h"
#include "text/edited_text.h"

namespace fundstelle::project {

class State;

/// A correction of a text that was begun and not finished.
struct Draft {
    model::DocumentId document;
    std::string text;
    text::AnchorMap anchors;  ///< from the current text of the document to `text`
};

/// What a crash leaves of a correction. Not part of the history: a draft is no action yet.
class Drafts {
public:
    explicit Drafts(State& state) : m_state{state} {}

    /// Keeps the text as it is being edited instead of what was kept before. Nothing in a read-only copy.
    void keep(model::DocumentId document, const text::EditedText& edited);
    void drop();
    /// Nothing if the document is gone or its text is another one by now, and nothing in a read-only copy.
    [[nodiscard]] std::optional<Draft> kept() const;

private:
    State& m_state;
};

}  // namespace fundstelle::project
