// SPDX-License-Identifier: GPL-3.0-or-later
/// Two projects become one.
///
/// Joined is thing by thing, by key: what only one side has is added; of two versions of a thing the later one stands. What was deleted
/// on one side is gone, unless the other changed it afterwards, or codes, writes or quotes with it without having known (then it stays,
/// with all that it stands on). What lost is in the report, and can be taken instead.
///
/// The result does not depend on the order in which projects are merged, and merging twice changes nothing. For that, whatever the
/// file cannot show (a coding on a code that is gone, a second value of a variable, a place in an older text, both moves of a circle in
/// the code tree) is kept as it was in `foreign_data`, with the origin "merge". docs/architecture.md tells why.
///
/// Changesets of the other project are never read. An action that was undone is not known to have been; what it had added comes back
/// with a copy that still has it.
#pragma once

#include <string>
#include <vector>

#include "merge/report.h"
#include "sqlite/connection.h"
#include "store/records.h"
#include "store/stamp.h"

namespace fundstelle::merge {

struct MergePlan {
    struct Step {
        store::Table table;
        Uuid key;
        store::Record row;  ///< empty: it goes
    };
    std::vector<Step> steps;
    std::vector<std::string> texts;  ///< hashes of bodies that we lack
    MergeReport report;
    [[nodiscard]] bool empty() const { return steps.empty(); }
};

/// What merging `theirs` into `ours` will do; changes nothing. Both have our schema version; `stamp` is what decisions are written with.
/// Throws `Damaged` if the other project is not sound.
MergePlan plan(sqlite::Connection& ours, sqlite::Connection& theirs, const Decisions& decisions, const store::Stamp& stamp);

/// Does it, within an open transaction. Nothing may have changed since the plan. Throws `Damaged` for a text that is not what its hash says.
void apply(const MergePlan& plan, sqlite::Connection& ours, sqlite::Connection& theirs);

}  // namespace fundstelle::merge
