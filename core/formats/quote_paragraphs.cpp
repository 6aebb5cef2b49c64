// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/quote_paragraphs.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "model/code_tree.h"
#include "text/paragraphs.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

/// Without control characters, which no format can carry.
std::string one_line(std::string_view words) {
    auto line = text::with_plain_line_ends(words);
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

/// „[12] Interview 07, Abs. 29“
std::string source_line(const PrintedQuote& quote, const model::QuoteStyle& style) {
    const auto number = style.numbered && quote.number > 0 ? fmt::format("[{}]", quote.number) : std::string{};
    const auto source = one_line(quote.source);
    return number + (number.empty() || source.empty() ? "" : " ") + source;
}

/// „Interview 07, Abs. 29–31 · Zitat 12“
std::string comment_on(const PrintedQuote& quote, Language language) {
    const auto place = text::place_words(one_line(quote.document), quote.from_paragraph, quote.to_paragraph, language);
    return quote.number == 0 ? place : fmt::format("{} · {} {}", place, say(language, "Zitat", "quote"), quote.number);
}

class ParagraphWriter {
public:
    ParagraphWriter(const model::QuoteStyle& style, WayBack way_back, Language language)
        : m_style{style}, m_way_back{way_back}, m_language{language} {}

    void add(ParagraphStyle style, const std::string& words) {
        if (!words.empty()) m_paragraphs.push_back({style, {{words}}});
    }

    void add(const PrintedQuote& quote) {
        TextRun words{model::in_quotation_marks(text::with_plain_line_ends(quote.words), m_style.marks), m_style.italic};
        if (m_way_back == WayBack::Comment) words.comment = comment_on(quote, m_language);
        // Word knows each name once.
        if (m_way_back == WayBack::Bookmark && !quote.key.empty() && m_keys.insert(quote.key).second) words.bookmark = "_fs_" + quote.key;
        const auto source = source_line(quote, m_style);
        if (m_style.layout == model::QuoteLayout::Block) {
            m_paragraphs.push_back({ParagraphStyle::Quote, {std::move(words)}});
            add(ParagraphStyle::Source, source);
            return;
        }
        auto& paragraph = m_paragraphs.emplace_back(TextParagraph{ParagraphStyle::Body, {std::move(words)}});
        if (!source.empty()) paragraph.runs.push_back({" (" + source + ")"});
    }

    std::vector<TextParagraph> finish() { return std::move(m_paragraphs); }

private:
    model::QuoteStyle m_style;
    WayBack m_way_back;
    Language m_language;
    std::set<std::string> m_keys;
    std::vector<TextParagraph> m_paragraphs;
};

}  // namespace

std::vector<TextParagraph> quote_paragraphs(const QuoteReport& report, WayBack way_back, Language language) {
    ParagraphWriter writer{report.style, way_back, language};
    writer.add(ParagraphStyle::Title, one_line(report.title));
    for (const auto& section : report.sections) {
        writer.add(heading_style(section.level), one_line(section.heading));
        const auto introduction = text::with_plain_line_ends(section.introduction);
        for (const auto line : text::lines(introduction)) writer.add(ParagraphStyle::Body, std::string{text::trimmed(line)});
        for (const auto& quote : section.quotes) writer.add(quote);
    }
    return writer.finish();
}

std::vector<std::string> section_paths(const QuoteReport& report) {
    std::vector<std::string> paths;
    std::vector<std::pair<int, std::string>> open;  // headings that the next one may stand in
    for (const auto& section : report.sections) {
        while (!open.empty() && open.back().first >= section.level) open.pop_back();
        const auto heading = one_line(section.heading);
        auto path = open.empty() ? heading : open.back().second + std::string{model::kPathSeparator} + heading;
        paths.push_back(path);
        open.emplace_back(section.level, std::move(path));
    }
    return paths;
}

}  // namespace fundstelle::formats
