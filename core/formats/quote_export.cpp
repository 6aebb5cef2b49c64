// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/quote_export.h"

#include "formats/docx_writer.h"
#include "model/quote.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

/// Signs that Markdown would take for its own.
std::string escaped(std::string_view words) {
    std::string result;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const char c = words[i];
        const bool at_line_start = i == 0 || words[i - 1] == '\n';
        if (std::string_view{"\\`*_[]<>|"}.find(c) != std::string_view::npos) result.push_back('\\');
        else if (at_line_start && std::string_view{"#+-"}.find(c) != std::string_view::npos) result.push_back('\\');
        result.push_back(c);
    }
    return result;
}

/// Every line of the quote in italics and as part of one block quotation.
std::string markdown_block(const std::string& quoted) {
    std::string block;
    const auto lines = text::lines(quoted);
    for (const auto& line : lines) {
        const bool last = &line == &lines.back();
        if (!line.empty()) block += "> *" + escaped(line) + (last ? "*\n" : "*  \n");
    }
    return block;
}

}  // namespace

std::string quotes_docx(const QuoteReport& report) {
    std::vector<DocxBlock> blocks{DocxParagraph{ParagraphStyle::Title, {{report.title}}}};
    for (const auto& section : report.sections) {
        blocks.push_back(DocxParagraph{section.level == 1 ? ParagraphStyle::Heading1 : ParagraphStyle::Heading2, {{section.heading}}});
        for (const auto& quote : section.quotes) {
            blocks.push_back(DocxParagraph{ParagraphStyle::Quote, {{model::in_quotation_marks(quote.words, report.style.marks), true}}});
            if (!quote.source.empty()) blocks.push_back(DocxParagraph{ParagraphStyle::Source, {{quote.source}}});
        }
    }
    return make_docx(blocks);
}

std::string quotes_markdown(const QuoteReport& report) {
    std::string markdown = "# " + escaped(report.title) + "\n";
    for (const auto& section : report.sections) {
        markdown += std::string(section.level == 1 ? "\n## " : "\n### ") + escaped(section.heading) + "\n";
        for (const auto& quote : section.quotes) {
            markdown += "\n" + markdown_block(model::in_quotation_marks(quote.words, report.style.marks));
            if (!quote.source.empty()) markdown += ">\n> (" + escaped(quote.source) + ")\n";
        }
    }
    return markdown;
}

}  // namespace fundstelle::formats
