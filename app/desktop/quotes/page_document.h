// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>

#include "formats/quote_report.h"

namespace fundstelle::desktop {

/// Makes a document that looks as a report does on its page: headings, introductions, quotes in their style, sources. `pointSize` is that of running
/// text.
void showReport(QTextDocument& document, const formats::QuoteReport& report, double pointSize);

}  // namespace fundstelle::desktop
