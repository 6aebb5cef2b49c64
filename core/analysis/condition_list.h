// SPDX-License-Identifier: GPL-3.0-or-later
/// The columns of a crosstab as a person writes them: "Kommunentyp=Kreis; Kommunentyp=Stadt & Dauer>40".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/filter.h"

namespace fundstelle::analysis {

/// Between semicolons one column each, between "&" the conditions that must hold together. A part in straight quotation marks is taken as it
/// is. Empty columns do not count. Throws `Invalid` as `parse_condition()`.
std::vector<std::vector<Condition>> parse_condition_lists(std::string_view text);

/// The way back; values that hold a sign of the notation stand in quotation marks.
std::string to_text(const std::vector<std::vector<Condition>>& lists);

}  // namespace fundstelle::analysis
