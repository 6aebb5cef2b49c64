// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/quote_files.h"

#include <fmt/ranges.h>

#include "base/error.h"
#include "base/file.h"
#include "formats/html_writer.h"
#include "text/search_key.h"

namespace fundstelle::formats {

namespace {

/// "omission; replacement: Kommune"
std::string edits_of(const PrintedQuote& quote) {
    std::vector<std::string> edits;
    for (const auto& edit : quote.edits) {
        edits.push_back(std::string{model::to_string(edit.kind)} + (edit.words.empty() ? "" : ": " + edit.words));
    }
    return fmt::format("{}", fmt::join(edits, "; "));
}

std::string number_or_nothing(std::int64_t number) {
    return number > 0 ? std::to_string(number) : std::string{};
}

}  // namespace

const std::vector<std::string>& quote_endings() {
    static const std::vector<std::string> kEndings{"docx", "odt", "md", "html", "rtf", "csv"};
    return kEndings;
}

std::vector<ParagraphStyle> write_quotes(const std::filesystem::path& path, const QuoteReport& report, const QuoteFileOptions& options) {
    if (text::folded(display(path.extension())) == ".csv") {
        write_file(path, quotes_csv(report, options.dialect));
        return {};
    }
    if (!is_text_file(path)) throw Error{ErrorKind::Unsupported, "quotes are written as .docx, .odt, .md, .html, .rtf or .csv", display(path)};
    const bool is_word = text::folded(display(path.extension())) == ".docx";
    auto text_options = static_cast<TextFileOptions>(options);
    text_options.title = report.title;
    return write_text(path, quote_paragraphs(report, is_word ? options.way_back : WayBack::None, options.language), text_options);
}

std::string quotes_csv(const QuoteReport& report, CsvDialect dialect) {
    std::vector<std::vector<std::string>> rows{
        {"number", "chapter", "text", "source", "document", "from_paragraph", "to_paragraph", "status", "note", "codes", "edits"}};
    const auto paths = section_paths(report);
    for (std::size_t i = 0; i < report.sections.size(); ++i) {
        for (const auto& quote : report.sections[i].quotes) {
            auto& row = rows.emplace_back();
            for (const auto& words : {number_or_nothing(quote.number), paths[i], quote.words, quote.source, quote.document, number_or_nothing(quote.from_paragraph),
                                      number_or_nothing(quote.to_paragraph), quote.status, quote.note, fmt::format("{}", fmt::join(quote.codes, "; ")), edits_of(quote)}) {
                row.push_back(no_formula(words));
            }
        }
    }
    return to_csv(rows, dialect);
}

QuoteClipboard quotes_for_clipboard(const QuoteReport& report) {
    const auto paragraphs = quote_paragraphs(report);
    return {html_fragment(paragraphs), plain_text(paragraphs)};
}

}  // namespace fundstelle::formats
