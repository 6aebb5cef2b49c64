// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "corpus.h"
#include "project/project.h"
#include "stages.h"

namespace fundstelle::bench {

/// Milliseconds of reading a report of about 100 pages and 200 quotes as a Word file, and of checking its quotes against all transcripts.
Json measure_report_check(project::Project& project, const Corpus& corpus);

}  // namespace fundstelle::bench
