// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "project/merging.h"
#include "wording/wording.h"

namespace fundstelle::wording {

/// What comes, changes and goes, one line for each kind and coder: "47 neue Kodierungen von BM".
std::vector<std::string> merge_counts(const merge::MergeReport& report, Language language);

/// What a person should look at, one line each.
std::vector<std::string> merge_conflicts(const merge::MergeReport& report, Language language);
std::string sentence(const merge::Conflict& conflict, Language language);

/// The word for a conflict in JSON: edited, edited-deleted, deleted-edited, kept-in-use, text, set-aside, cycle.
std::string key_of(merge::Conflict::What what);

}  // namespace fundstelle::wording
