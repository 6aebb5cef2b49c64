// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/codebook_report.h"

#include <fmt/format.h>

#include "model/quote.h"

namespace fundstelle::formats {

namespace {

std::string counts(const PrintedCode& code, Language language) {
    return fmt::format("{} {} {} {} {}", code.segments, code.segments == 1 ? say(language, "Segment", "segment") : say(language, "Segmente", "segments"), say(language, "in", "in"), code.documents,
                       code.documents == 1 ? say(language, "Dokument", "document") : say(language, "Dokumenten", "documents"));
}

}  // namespace

std::vector<TextParagraph> codebook_paragraphs(const CodebookReport& report, Language language) {
    std::vector<TextParagraph> paragraphs;
    if (!report.title.empty()) paragraphs.push_back({ParagraphStyle::Title, {{report.title}}});
    const auto marks = language == Language::German ? model::QuotationMarks::German : model::QuotationMarks::English;
    for (const auto& printed : report.codes) {
        const auto& code = printed.code;
        TextRun swatch{"■ "};
        swatch.colour = code.colour;
        paragraphs.push_back({heading_style(printed.level), {swatch, {code.name}}});
        paragraphs.push_back({ParagraphStyle::TableNote, {{counts(printed, language)}}});
        const auto add = [&](const char* german, const char* english, const std::string& words) {
            if (words.empty()) return;
            paragraphs.push_back({ParagraphStyle::Body, {{say(language, german, english) + ":", true}, {" " + words}}});
        };
        add("Definition", "Definition", code.definition);
        add("Kodierregel", "Coding rule", code.rule);
        add("Abgrenzung", "Demarcation", code.demarcation);
        if (code.anchor.empty() && printed.examples.empty()) continue;
        paragraphs.push_back({ParagraphStyle::Body, {{say(language, "Ankerbeispiele:", "Anchor examples:"), true}}, true});
        if (!code.anchor.empty()) paragraphs.push_back({ParagraphStyle::Quote, {{code.anchor}}});
        for (const auto& example : printed.examples) {
            paragraphs.push_back({ParagraphStyle::Quote, {{model::in_quotation_marks(example.words, marks)}}});
            if (!example.source.empty()) paragraphs.push_back({ParagraphStyle::Source, {{example.source}}});
        }
    }
    return paragraphs;
}

}  // namespace fundstelle::formats
