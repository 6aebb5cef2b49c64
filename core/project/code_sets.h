// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/values.h"

namespace fundstelle::project {

class State;

/// Selections of codes that cut across the tree: "Codes for chapter 3".
class CodeSets {
public:
    explicit CodeSets(State& state) : m_state{state} {}

    /// In order of creation, members in order of joining.
    [[nodiscard]] std::vector<model::CodeSet> all() const;
    /// Throws `NotFound`.
    [[nodiscard]] model::CodeSet named(std::string_view name) const;
    /// Throws `Invalid` for an empty name, `NotFound` for a code that is not there.
    model::CodeSetId add(const std::string& name, const std::vector<model::CodeId>& codes = {});
    void rename(model::CodeSetId set, const std::string& name);
    /// Those that are in it already stay.
    void add_codes(model::CodeSetId set, const std::vector<model::CodeId>& codes);
    void remove_codes(model::CodeSetId set, const std::vector<model::CodeId>& codes);
    /// The codes stay.
    void remove(model::CodeSetId set);

private:
    [[nodiscard]] model::CodeSet existing(model::CodeSetId id) const;
    void require(const std::vector<model::CodeId>& codes) const;
    State& m_state;
};

}  // namespace fundstelle::project
