// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "merge/report.h"

namespace fundstelle::project {

class State;

/// Takes in what another copy of this project, or another project, holds. See core/merge/merge.h for the rules.
class Merging {
public:
    explicit Merging(State& state) : m_state{state} {}

    /// What `merge()` would do; changes nothing. The other file is only read, from a copy, also while another program has it open; an
    /// older version is brought to ours in that copy. Throws `Refused` for this project's own file, `NotFound`, `Unreadable`, `Newer`,
    /// `Damaged`, `Unsupported`.
    [[nodiscard]] merge::MergeReport preview(const std::filesystem::path& other, const merge::Decisions& decisions = {});
    /// Does it, in one action. Nothing happens if the other file has nothing new.
    merge::MergeReport merge(const std::filesystem::path& other, const merge::Decisions& decisions = {});

private:
    merge::MergeReport run(const std::filesystem::path& other, const merge::Decisions& decisions, bool commit);
    State& m_state;
};

}  // namespace fundstelle::project
