// SPDX-License-Identifier: GPL-3.0-or-later
/// Names of people. Internal to this module.
#pragma once

#include <vector>

#include "disclosure/findings.h"
#include "disclosure/words.h"

namespace fundstelle::disclosure {

/// Names behind titles and relations, names of the lists, words that no dictionary has and that are used like names, and every other
/// occurrence of what was found so.
void find_people(const Words& words, const Context& context, std::vector<Trace>& traces);

/// A folded word without the ending of a name: "müllers", "müller's", "müller'schen", "müllersche" → "müller". A word without one stays.
std::string_view without_name_ending(std::string_view folded);

}  // namespace fundstelle::disclosure
