// SPDX-License-Identifier: GPL-3.0-or-later
/// What the check of a report found, in German or English.
#pragma once

#include <string>
#include <vector>

#include "formats/report_table.h"
#include "project/report_checks.h"
#include "wording/wording.h"

namespace fundstelle::wording {

/// „wörtlich“, „gekennzeichnet geändert“, …
std::string status_words(report::QuoteStatus status, Language language);

/// „weggelassen: „nicht“ (sinnentstellend)“
std::string difference_words(const project::QuoteDifference& difference, Language language);

/// „Abs. 12, S. 3“, „Abs. 12, Fußnote 4“: where a quote stands in the report.
std::string report_place(const report::QuotedPassage& passage, Language language);

/// „Interview 07, Abs. 29–31“; empty for a quote that was not found. Other transcripts with the same words are counted.
std::string source_place(const project::ReportQuote& quote, Language language);

/// „7 Zitate: 4 wörtlich, 1 gekennzeichnet geändert, 1 ohne Kennzeichnung geändert, 1 nicht gefunden.“
std::string summary(const project::ReportCheck& check, Language language);

/// All quotes, row by row, with what is wrong with each.
formats::ReportTable report_check_table(project::Project& project, const std::string& report, const project::ReportCheck& check, Language language);

}  // namespace fundstelle::wording
