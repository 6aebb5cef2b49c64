// SPDX-License-Identifier: GPL-3.0-or-later
/// Collections of quotes for report chapters.
#pragma once

#include <string>

#include "formats/quote_report.h"

namespace fundstelle::formats {

/// In German quotation marks, italic, each quote followed by its source.
std::string quotes_docx(const QuoteReport& report);
std::string quotes_markdown(const QuoteReport& report);

}  // namespace fundstelle::formats
