// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether coders agree, in the open project.
#pragma once

#include <cstdint>
#include <vector>

#include "agreement/comparison.h"
#include "agreement/disagreements.h"
#include "agreement/segment_comparison.h"
#include "project/go_on.h"

namespace fundstelle::project {

class State;

/// Each call goes through the codings document by document; `go_on` is asked before each document that is read or compared. All of them throw
/// `Invalid` for more than 64 coders or one who is named twice, and `Cancelled`.
class Agreements {
public:
    explicit Agreements(State& state) : m_state{state} {}

    /// By units that are given: per code, and over all codes. As `agreement::compare()`.
    [[nodiscard]] agreement::Comparison compare(const agreement::Choice& choice, const GoOn& go_on = {}) const;
    /// Segment by segment. As `agreement::compare_segments()`.
    [[nodiscard]] agreement::SegmentComparison compare_segments(const agreement::Choice& choice, const agreement::OverlapRule& rule = {}, const GoOn& go_on = {}) const;
    /// On the continuum of the text. As `agreement::compare_unitizing()`.
    [[nodiscard]] agreement::UnitizingComparison compare_unitizing(const agreement::Choice& choice, const GoOn& go_on = {}) const;
    /// The places where coders differ. As `agreement::disagreements()`.
    [[nodiscard]] std::vector<agreement::Disagreement> disagreements(const agreement::Choice& choice, std::int32_t tolerance = 0, const GoOn& go_on = {}) const;

private:
    State& m_state;
};

}  // namespace fundstelle::project
