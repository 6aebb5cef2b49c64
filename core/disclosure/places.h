// SPDX-License-Identifier: GPL-3.0-or-later
/// Places and what bears their names. Internal to this module.
#pragma once

#include <optional>
#include <vector>

#include "disclosure/lists.h"
#include "disclosure/words.h"

namespace fundstelle::disclosure {

/// The name of a place in the text, whether or not it is meant as one.
struct PlaceMatch {
    std::size_t first;  ///< words, inclusive
    std::size_t last;
    PlaceSort sort;
    Plainness plainness;
    bool derived;       ///< "Bochumer"
};

/// The longest name of a place that begins with word `i`, also with "s" or "er" behind it or as part of "Bochum-Wattenscheid".
std::optional<PlaceMatch> place_at(const Words& words, std::size_t i);

/// Places, birthplaces, regions and countries.
void find_places(const Words& words, std::vector<Trace>& traces);

/// Offices, associations, schools and firms with the name of a place or a person: "Jobcenter Kreis Warendorf", "Bäckerei Schulte".
void find_institutions(const Words& words, std::vector<Trace>& traces);

}  // namespace fundstelle::disclosure
