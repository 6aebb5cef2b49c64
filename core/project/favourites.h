// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include "model/values.h"

namespace fundstelle::project {

class State;

/// Codes that a coder has marked with a star. They are kept in the project's settings under the coder's name: they belong to a person
/// and not to the study, so they come along to another machine but are no part of the history.
class Favourites {
public:
    explicit Favourites(State& state) : m_state{state} {}

    /// Of whoever acts; without codes that are gone.
    [[nodiscard]] std::set<model::CodeId> all() const;
    void add(model::CodeId code);
    void remove(model::CodeId code);

private:
    void write(const std::set<model::CodeId>& codes);
    State& m_state;
};

}  // namespace fundstelle::project
