// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "corpus.h"
#include "project/project.h"
#include "stages.h"

namespace fundstelle::bench {

/// Milliseconds of every operator with two classes, of relations, matrix, frequencies by a variable and the first screen of a result, and
/// of one linear sweep over the codings as their floor.
Json measure_analysis(project::Project& project, const Corpus& corpus);

}  // namespace fundstelle::bench
