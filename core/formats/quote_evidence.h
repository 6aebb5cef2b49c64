// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/quote_report.h"
#include "formats/report_table.h"

namespace fundstelle::formats {

/// The list that leads from each printed quote back to its passage: number, chapter, document, paragraph, the printed words, all words of the
/// passage, what was edited, status and note. It shows what the edits hide: title and note say that it is not to leave.
ReportTable quote_evidence(const QuoteReport& report, Language language);

}  // namespace fundstelle::formats
