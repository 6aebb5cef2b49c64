// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/quote_files.h"

#include <fmt/ranges.h>

#include "base/error.h"
#include "base/file.h"
#include "formats/docx_writer.h"
#include "formats/html_writer.h"
#include "formats/markdown_writer.h"
#include "formats/odt_writer.h"
#include "formats/rtf_writer.h"
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

std::vector<ParagraphStyle> write_docx(const std::filesystem::path& path, const QuoteReport& report, const QuoteFileOptions& options) {
    const auto paragraphs = quote_paragraphs(report, options.way_back, options.language);
    const std::vector<DocxBlock> blocks{paragraphs.begin(), paragraphs.end()};
    if (options.word_template.empty()) {
        write_file(path, make_docx(blocks, options.author));
        return {};
    }
    const auto filled = WordTemplate::read(options.word_template).filled(blocks, {report.title, options.author, options.styles});
    write_file(path, filled.bytes);
    return filled.unmapped;
}

}  // namespace

const std::vector<std::string>& quote_endings() {
    static const std::vector<std::string> kEndings{"docx", "odt", "md", "html", "rtf", "csv"};
    return kEndings;
}

std::vector<ParagraphStyle> write_quotes(const std::filesystem::path& path, const QuoteReport& report, const QuoteFileOptions& options) {
    const auto ending = text::folded(display(path.extension()));
    if (ending == ".docx") return write_docx(path, report, options);
    if (ending == ".odt") write_file(path, make_odt(quote_paragraphs(report), options.language));
    else if (ending == ".md") write_file(path, make_markdown(quote_paragraphs(report)));
    else if (ending == ".html") write_file(path, make_html(quote_paragraphs(report), options.language));
    else if (ending == ".rtf") write_file(path, make_rtf(quote_paragraphs(report)));
    else if (ending == ".csv") write_file(path, quotes_csv(report, options.dialect));
    else throw Error{ErrorKind::Unsupported, "quotes are written as .docx, .odt, .md, .html, .rtf or .csv", display(path)};
    return {};
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
