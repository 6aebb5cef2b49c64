// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/html_writer.h"

#include <fmt/format.h>

#include <algorithm>

#include "formats/html_text.h"

namespace fundstelle::formats {

namespace {

constexpr const char* kStyle =
    "body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;padding:0 1.5rem;max-width:44rem;color:#1d2328;background:#fff}"
    "h1,h2,h3,h4,h5,h6{font-weight:600;line-height:1.25;margin:2rem 0 .5rem}h1{font-size:1.6rem}h2{font-size:1.3rem}h3{font-size:1.1rem}"
    "h4,h5,h6{font-size:1rem}";

std::string with_breaks(std::string_view words) {
    std::string html;
    for (const char c : html_escaped(words)) {
        if (c == '\n') html += "<br>";
        else html += c;
    }
    return html;
}

std::string words_of(const TextParagraph& paragraph) {
    std::string html;
    for (const auto& run : paragraph.runs) {
        auto words = run.italic ? "<i>" + with_breaks(run.text) + "</i>" : with_breaks(run.text);
        html += run.colour.empty() ? words : fmt::format("<span style=\"color:{}\">{}</span>", html_escaped(run.colour), words);
    }
    return html;
}

bool belongs_to_quote(const std::vector<TextParagraph>& paragraphs, std::size_t index) {
    return paragraphs[index].style == ParagraphStyle::Source && index > 0 && paragraphs[index - 1].style == ParagraphStyle::Quote;
}

}  // namespace

std::string html_fragment(const std::vector<TextParagraph>& paragraphs) {
    std::string html;
    for (const auto& paragraph : paragraphs) {
        const auto words = words_of(paragraph);
        const int level = heading_level(paragraph.style);
        if (paragraph.style == ParagraphStyle::Title) html += fmt::format("<h1>{}</h1>\n", words);
        else if (level > 0) html += fmt::format("<h{0}>{1}</h{0}>\n", std::min(level + 1, 6), words);
        else if (paragraph.style == ParagraphStyle::Quote) html += fmt::format("<blockquote style=\"margin:1em 2em .25em\">{}</blockquote>\n", words);
        else if (paragraph.style == ParagraphStyle::Source) html += fmt::format("<p style=\"margin:0 2em 1em;text-align:right;font-size:85%;color:#595959\">{}</p>\n", words);
        else html += fmt::format("<p>{}</p>\n", words);
    }
    return html;
}

std::string make_html(const std::vector<TextParagraph>& paragraphs, Language language) {
    const bool has_title = !paragraphs.empty() && paragraphs.front().style == ParagraphStyle::Title;
    const auto title = has_title ? html_escaped(paragraphs.front().runs.front().text) : say(language, "Zitate", "Quotes");
    return fmt::format("<!DOCTYPE html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title><style>{}</style></head><body>\n{}</body></html>\n",
                       say(language, "de", "en"), title, kStyle, html_fragment(paragraphs));
}

std::string plain_text(const std::vector<TextParagraph>& paragraphs) {
    std::string text;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        if (i > 0) text += belongs_to_quote(paragraphs, i) ? "\n" : "\n\n";
        for (const auto& run : paragraphs[i].runs) text += run.text;
    }
    return text;
}

}  // namespace fundstelle::formats
