// SPDX-License-Identifier: GPL-3.0-or-later
/// How far the documents are coded, as tables in German or English.
#pragma once

#include <vector>

#include "wording/tables.h"

namespace fundstelle::wording {

/// Segments, characters and coded share of every document.
formats::ReportTable coverage_table(project::Project& project, const std::vector<analysis::DocumentCoverage>& coverage, const analysis::Filter& filter, Language language);

/// For every document and coder: segments, coded share, and what the coder says about it.
formats::ReportTable coding_state_table(project::Project& project, const std::vector<analysis::DocumentCoverage>& coverage, const analysis::Filter& filter,
                                        Language language);

/// The headings of documents compared with documents, without the numbers.
formats::ReportTable comparison_headings(project::Project& project, const std::vector<model::DocumentId>& documents, const TableBase& base, Language language);

/// How many columns each coder has in `coding_state_table()`.
constexpr std::size_t kColumnsPerCoder = 3;

}  // namespace fundstelle::wording
