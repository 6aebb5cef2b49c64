// SPDX-License-Identifier: GPL-3.0-or-later
/// Between rich text of the core and Qt's documents.
#pragma once

#include <QTextDocument>
#include <vector>

#include "text/rich_text.h"

namespace fundstelle::desktop {

void showRichText(QTextDocument& document, const std::vector<text::RichLine>& lines);
std::vector<text::RichLine> readRichText(const QTextDocument& document);

}  // namespace fundstelle::desktop
