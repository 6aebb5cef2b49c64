// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/quote_export.h"

#include "formats/docx_writer.h"
#include "formats/markdown_writer.h"
#include "formats/quote_paragraphs.h"

namespace fundstelle::formats {

std::string quotes_docx(const QuoteReport& report) {
    const auto paragraphs = quote_paragraphs(report);
    return make_docx({paragraphs.begin(), paragraphs.end()});
}

std::string quotes_markdown(const QuoteReport& report) {
    return make_markdown(quote_paragraphs(report));
}

}  // namespace fundstelle::formats
