// SPDX-License-Identifier: GPL-3.0-or-later
/// Internal to this module.
#pragma once

#include <vector>

#include "merge/contents.h"
#include "merge/lineage.h"

namespace fundstelle::merge {

/// What a look at everything together did to a thing, for the report.
struct Finding {
    enum class What { KeptInUse, NoPlace, Twice, Cycle, EditsOverlap, QuoteLeftBehind };
    What what;
    Table table;
    Uuid key;
    Uuid other{};  ///< what stands instead, or what keeps it
};
using Findings = std::vector<Finding>;

/// Decides what stands in the file: what outlives its tombstone, and what somebody codes, writes or quotes with, though another one deleted
/// it; never a row whose code, document or other ground is not there.
void decide_presence(Contents& all, Findings& findings);

/// Codes and chapters whose parent is not there come to the top; of each circle the one that was written last does. So it does not matter
/// in which order the moves became known.
void keep_trees(Contents& all, const Lineage& lineage, Findings& findings);

/// Sets how the entry is to stand in the file.
void show(Entry& entry, const Record& row);

/// Variables of one name are one variable, the one of the lowest key. Returns their names, each time.
std::vector<std::string> join_variables(Contents& all);

/// Of several rows that say what may be said once (a value of one variable for one document, a summary, …) the latest stands.
void keep_unique(Contents& all, const Lineage& lineage, Findings& findings);

}  // namespace fundstelle::merge
