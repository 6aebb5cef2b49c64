// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/retrieval.h"
#include "model/values.h"

namespace fundstelle::project {

class State;

/// A query with a name. It finds what is there when it is asked, not what was there when it was saved.
struct SavedQuery {
    model::QueryId id;
    std::string name;
    analysis::Query query;
    friend bool operator==(const SavedQuery&, const SavedQuery&) = default;
};

class SavedQueries {
public:
    explicit SavedQueries(State& state) : m_state{state} {}

    /// In order of creation; without those that cannot be read.
    [[nodiscard]] std::vector<SavedQuery> all() const;
    /// Throws `NotFound`, or `Ambiguous` if several have that name.
    [[nodiscard]] SavedQuery named(std::string_view name) const;
    /// Throws `Invalid` for an empty name.
    model::QueryId add(const std::string& name, const analysis::Query& query);
    // These throw `NotFound`.
    void rename(model::QueryId id, const std::string& name);
    void change(model::QueryId id, const analysis::Query& query);
    void remove(model::QueryId id);

private:
    [[nodiscard]] SavedQuery existing(model::QueryId id) const;
    State& m_state;
};

}  // namespace fundstelle::project
