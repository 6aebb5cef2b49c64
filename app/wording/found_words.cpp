// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "text/paragraphs.h"
#include "text/utf8.h"
#include "wording/table_parts.h"

namespace fundstelle::wording {

namespace {

constexpr std::size_t kMost = 6;  ///< codings that a reason names one by one

/// „Kooperation ABH“ (AK, Abs. 29–31)
std::string coding_words(const project::Segment& segment, Language language) {
    const auto at = segment.code.rfind(" > ");
    const auto name = at == std::string::npos ? segment.code : segment.code.substr(at + 3);
    return fmt::format(fmt::runtime(say(language, "„{}“ ({}, Abs. {})", "“{}” ({}, par. {})")), name, segment.coder, text::paragraph_words(segment.from_paragraph, segment.to_paragraph));
}

std::string codings_words(project::Project& project, std::vector<model::CodingId> codings, Language language) {
    const auto left_over = codings.size() > kMost ? codings.size() - kMost : 0;
    codings.resize(codings.size() - left_over, model::CodingId{Uuid{}});
    std::vector<std::string> parts;
    for (const auto& segment : project.queries().segments(codings)) parts.push_back(coding_words(segment, language));
    if (left_over > 0) parts.push_back(fmt::format(fmt::runtime(say(language, "und {} weitere", "and {} more")), left_over));
    return joined(parts);
}

}  // namespace

std::string reason_words(project::Project& project, const project::RetrievedSegment& segment, Language language) {
    auto words = codings_words(project, segment.codings, language);
    if (!segment.partners.empty()) words += say(language, " mit ", " with ") + codings_words(project, segment.partners, language);
    return words;
}

formats::ReportTable keyword_headings(project::Project& project, const std::string& words, const analysis::Filter& filter, Language language) {
    auto table = new_table(project, say(language, "Wort im Zusammenhang: ", "Keyword in context: ") + words, filter, language);
    table.columns = {say(language, "Davor", "Before"), say(language, "Wort", "Word"), say(language, "Danach", "After"), say(language, "Dokument", "Document"),
                     say(language, "Absatz", "Paragraph")};
    return table;
}

formats::ReportRow keyword_row(const project::Keyword& keyword) {
    return {{std::string{text::trimmed(keyword.before)}, keyword.words, std::string{text::trimmed(keyword.after)}, keyword.document, keyword.paragraph}};
}

formats::ReportTable found_table(project::Project& project, const analysis::Query& query, const std::vector<project::RetrievedSegment>& segments,
                                 Language language) {
    formats::ReportTable table;
    table.title = say(language, "Gefundene Segmente", "Retrieved segments");
    table.columns = {say(language, "Dokument", "Document"), say(language, "Absatz", "Paragraph"), "Codes", "Coder", say(language, "Sprecher", "Speaker"), say(language, "Gewicht", "Weight"),
                     say(language, "Wortlaut", "Words"), say(language, "Kommentar", "Comment")};
    for (const auto& segment : segments) {
        table.rows.push_back({{segment.document_name, text::paragraph_words(segment.from_paragraph, segment.to_paragraph), joined(segment.codes), joined(segment.coders),
                               segment.speaker.value_or(""), segment.coding ? formats::ReportCell{std::int64_t{segment.coding->weight}} : formats::ReportCell{},
                               segment.words, segment.coding ? segment.coding->comment : ""}});
    }
    table.base = {{say(language, "Projekt", "Project"), project.name()},
                  {say(language, "Abfrage", "Query"), query_sentence(project, query, language)},
                  {say(language, "Segmente", "Segments"), std::to_string(segments.size())},
                  {say(language, "Stand", "As of"), moment(project.now(), language)}};
    return table;
}

}  // namespace fundstelle::wording
