// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "wording/tables.h"

namespace fundstelle::wording {

namespace {

constexpr std::size_t kMost = 6;  ///< codings that a reason names one by one

bool german(Language language) {
    return language == Language::German;
}

std::string paragraphs(std::int64_t from, std::int64_t to) {
    return from == to ? std::to_string(from) : fmt::format("{}–{}", from, to);
}

std::string joined(const std::vector<std::string>& parts) {
    std::string words;
    for (const auto& part : parts) words += (words.empty() ? "" : ", ") + part;
    return words;
}

/// „Kooperation ABH“ (AK, Abs. 29–31)
std::string coding_words(const project::Segment& segment, Language language) {
    const auto at = segment.code.rfind(" > ");
    const auto name = at == std::string::npos ? segment.code : segment.code.substr(at + 3);
    return fmt::format(fmt::runtime(german(language) ? "„{}“ ({}, Abs. {})" : "“{}” ({}, par. {})"), name, segment.coder, paragraphs(segment.from_paragraph, segment.to_paragraph));
}

std::string codings_words(project::Project& project, std::vector<model::CodingId> codings, Language language) {
    const auto left_over = codings.size() > kMost ? codings.size() - kMost : 0;
    codings.resize(codings.size() - left_over, model::CodingId{Uuid{}});
    std::vector<std::string> parts;
    for (const auto& segment : project.queries().segments(codings)) parts.push_back(coding_words(segment, language));
    if (left_over > 0) parts.push_back(fmt::format(fmt::runtime(german(language) ? "und {} weitere" : "and {} more"), left_over));
    return joined(parts);
}

}  // namespace

std::string reason_words(project::Project& project, const project::RetrievedSegment& segment, Language language) {
    auto words = codings_words(project, segment.codings, language);
    if (!segment.partners.empty()) words += (german(language) ? " mit " : " with ") + codings_words(project, segment.partners, language);
    return words;
}

formats::ReportTable found_table(project::Project& project, const analysis::Query& query, const std::vector<project::RetrievedSegment>& segments,
                                 Language language) {
    const auto say = [&](const char* german_words, const char* english_words) { return std::string{german(language) ? german_words : english_words}; };
    formats::ReportTable table;
    table.title = say("Gefundene Segmente", "Retrieved segments");
    table.columns = {say("Dokument", "Document"), say("Absatz", "Paragraph"), "Codes", "Coder", say("Sprecher", "Speaker"), say("Gewicht", "Weight"),
                     say("Wortlaut", "Words"), say("Kommentar", "Comment")};
    for (const auto& segment : segments) {
        table.rows.push_back({{segment.document_name, paragraphs(segment.from_paragraph, segment.to_paragraph), joined(segment.codes), joined(segment.coders),
                               segment.speaker.value_or(""), segment.coding ? formats::ReportCell{std::int64_t{segment.coding->weight}} : formats::ReportCell{},
                               segment.words, segment.coding ? segment.coding->comment : ""}});
    }
    const auto now = project.now();
    table.base = {{say("Projekt", "Project"), project.name()},
                  {say("Abfrage", "Query"), query_sentence(project, query, language)},
                  {say("Segmente", "Segments"), std::to_string(segments.size())},
                  {say("Stand", "As of"), german(language) ? to_local_minute(now) : to_iso8601(now)}};
    return table;
}

}  // namespace fundstelle::wording
