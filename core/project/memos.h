// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/values.h"

namespace fundstelle::project {

class State;

/// Notes on anything.
class Memos {
public:
    explicit Memos(State& state) : m_state{state} {}
    /// In order of creation.
    [[nodiscard]] std::vector<model::Memo> all() const;
    [[nodiscard]] std::optional<model::Memo> on(model::MemoTarget target, const std::optional<Uuid>& target_id) const;
    /// Writes the one memo on a thing; an empty body removes it.
    void write(model::MemoTarget target, const std::optional<Uuid>& target_id, const std::string& title, const std::string& body);
    /// On a passage of a document; there may be several.
    model::MemoId add_to_passage(model::DocumentId document, const text::CodePointRange& range, const std::string& title,
                                 const std::string& body);
    /// Gives a memo other words; an empty body removes it.
    void rewrite(model::MemoId id, const std::string& body);
    void remove(model::MemoId id);

private:
    State& m_state;
};

}  // namespace fundstelle::project
