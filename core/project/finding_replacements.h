// SPDX-License-Identifier: GPL-3.0-or-later
/// Writing something else where words may identify somebody.
#pragma once

#include <string>
#include <vector>

#include "project/corrections.h"
#include "project/disclosure.h"

namespace fundstelle::project {

class Project;

enum class ReplacementReach {
    Finding,    ///< only there
    Findings,   ///< wherever the same words are a finding
    Everywhere  ///< wherever the words stand in any document, with a German ending, too, but not within longer words
};

/// The places of a finding's words, to be handed to `Corrections::replace()`, which makes one action of them: the finding's own and, as far as
/// they reach, others in the order of documents and positions, not overlapping. The same words are those without regard to case; everywhere, those with
/// the same capitals: "essen" is no town. Findings whose
/// text has been changed since are left out; throws `Refused` if it is this one.
std::vector<Replacement> replacements_of(Project& project, const DocumentFinding& finding, const std::string& with, ReplacementReach reach,
                                         const std::vector<DocumentFinding>& findings);

/// True for findings of the same words, without regard to case.
bool are_same_words(const disclosure::Finding& a, const disclosure::Finding& b);

}  // namespace fundstelle::project
