// SPDX-License-Identifier: GPL-3.0-or-later
/// Coding stripes beside a text: which lane each one takes.
#pragma once

#include <cstddef>
#include <vector>

#include "text/offset.h"

namespace fundstelle::analysis {

/// One lane, from 0, for each range, so that ranges in one lane do not overlap. As few lanes as there are codings over the same words
/// at most (greedy colouring of an interval graph is optimal). `ranges` must be in order of begin.
std::vector<std::size_t> lanes(const std::vector<text::CodePointRange>& ranges);

}  // namespace fundstelle::analysis
