// SPDX-License-Identifier: GPL-3.0-or-later
/// Collections of quotes for report chapters, in the files that authors go on with.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/language.h"
#include "formats/csv.h"
#include "formats/quote_paragraphs.h"
#include "formats/quote_report.h"
#include "formats/text_files.h"

namespace fundstelle::formats {

struct QuoteFileOptions : TextFileOptions {
    CsvDialect dialect{CsvDialect::Rfc4180};  ///< of .csv
    WayBack way_back{WayBack::None};          ///< of .docx
};

/// The endings that `write_quotes()` knows, without the dot.
const std::vector<std::string>& quote_endings();

/// Writes the format that the ending says. Returns what was printed in a style that the template does not have. Throws `Unsupported` for
/// another ending, and as `WordTemplate::read()` and `write_file()`.
std::vector<ParagraphStyle> write_quotes(const std::filesystem::path& path, const QuoteReport& report, const QuoteFileOptions& options = {});

/// One line for each quote, with columns number, chapter, text, source, document, from_paragraph, to_paragraph, status, note, codes, edits. The
/// text stands without quotation marks. Edits are told by what they print, not by the words they stand for, which are not to leave.
std::string quotes_csv(const QuoteReport& report, CsvDialect dialect = CsvDialect::Rfc4180);

/// The same report for other programs to paste.
struct QuoteClipboard {
    std::string html;  ///< a fragment
    std::string text;
};
QuoteClipboard quotes_for_clipboard(const QuoteReport& report);

}  // namespace fundstelle::formats
