// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/leaving_texts.h"

#include <fmt/format.h>

#include <map>

#include "text/paragraphs.h"
#include "text/utf8.h"
#include "wording/disclosure_words.h"

namespace fundstelle::wording {

namespace {

/// Those that are not empty, each on lines of its own: what stands in one has nothing to do with the next.
std::string on_lines(const std::vector<std::string>& parts) {
    std::string lines;
    for (const auto& part : parts) {
        if (!part.empty()) lines += (lines.empty() ? "" : "\n") + part;
    }
    return lines;
}

void add(LeavingTexts& texts, std::string source, std::string utf8) {
    if (!text::trimmed(utf8).empty()) texts.push_back({std::move(source), std::move(utf8)});
}

}  // namespace

LeavingTexts leaving_texts(const std::vector<project::RetrievedSegment>& segments, Language language) {
    LeavingTexts texts;
    for (const auto& segment : segments) {
        texts.push_back({text::place_words(segment.document_name, segment.from_paragraph, segment.to_paragraph, language),
                         on_lines({segment.words, segment.coding ? segment.coding->comment : "", segment.document_name}), project::Hit{segment.document, segment.range}});
    }
    return texts;
}

project::LeavingText leaving_text(const project::Hit& hit, const project::Keyword& keyword, Language language) {
    const auto begin = hit.range.begin().count() - text::count_code_points(keyword.before);
    const auto end = hit.range.end().count() + text::count_code_points(keyword.after);
    return {text::place_words(keyword.document, keyword.paragraph, keyword.paragraph, language), on_lines({keyword.before + keyword.words + keyword.after, keyword.document}),
            project::Hit{hit.document, {begin, end}}};
}

LeavingTexts leaving_texts(project::Project& project, const std::vector<formats::CodingRow>& codings, Language language) {
    std::multimap<std::string, model::DocumentId> documents;
    for (const auto& document : project.documents().all()) documents.emplace(document.name, document.id);
    LeavingTexts texts;
    for (const auto& row : codings) {
        auto& text = texts.emplace_back(project::LeavingText{row.document, on_lines({row.text.value_or(""), row.comment, row.document})});
        // Of several documents of one name, nobody knows which it is.
        if (!row.text || documents.count(row.document) != 1) continue;
        const auto document = documents.find(row.document)->second;
        const auto whole = project.documents().text(document);
        const text::CodePointRange range{row.begin, row.end};
        text.place = project::Hit{document, range};
        text.source = text::place_words(row.document, whole->paragraphs().number_of(range.begin()), whole->paragraphs().last_number_of(range), language);
    }
    return texts;
}

LeavingTexts leaving_texts(const model::CodeTree& tree) {
    LeavingTexts texts;
    for (std::size_t i = 0; i < tree.size(); ++i) add(texts, tree.path(i), on_lines({tree[i].definition, tree[i].anchor, tree[i].rule, tree[i].demarcation}));
    return texts;
}

LeavingTexts leaving_texts(const formats::QuoteReport& report, QuoteUse use, Language language) {
    LeavingTexts texts;
    for (const auto& section : report.sections) {
        add(texts, section.heading, section.introduction);
        for (const auto& quote : section.quotes) {
            std::vector<std::string> parts{quote.words, quote.source};
            if (use != QuoteUse::Printed) parts.insert(parts.end(), {quote.document, quote.note});
            if (use == QuoteUse::Evidence) parts.push_back(quote.transcript);
            texts.push_back({text::place_words(quote.document, quote.from_paragraph, quote.to_paragraph, language), on_lines(parts)});
            const auto begin = quote.transcript_begin;
            if (quote.document_id) texts.back().printed_from = project::Hit{*quote.document_id, {begin, begin + text::count_code_points(quote.transcript)}};
        }
    }
    return texts;
}

LeavingTexts leaving_texts(const formats::HtmlReport& report) {
    LeavingTexts texts;
    for (const auto& code : report.segments) {
        for (const auto& [words, place] : code.segments) add(texts, place, on_lines({words, place}));
    }
    return texts;
}

LeavingTexts leaving_texts(const formats::ReportTable& table, const std::vector<std::size_t>& source, const std::vector<std::size_t>& words) {
    LeavingTexts texts;
    for (const auto& row : table.rows) {
        const auto cells = [&](const std::vector<std::size_t>& columns) {
            std::vector<std::string> parts;
            for (const auto column : columns) {
                if (column < row.cells.size()) parts.push_back(formats::to_string(row.cells[column], Language::German));
            }
            return parts;
        };
        add(texts, joined(cells(source)), on_lines(cells(words)));
    }
    return texts;
}

LeavingTexts leaving_cells(const formats::ReportTable& table) {
    LeavingTexts texts;
    for (const auto& row : table.rows) {
        for (std::size_t column = 1; column < row.cells.size(); ++column) {
            const auto* words = std::get_if<std::string>(&row.cells[column]);
            const auto* name = std::get_if<std::string>(&row.cells.front());
            if (words && !words->empty() && name) texts.push_back({*name + " · " + table.columns.at(column), on_lines({*words, *name})});
        }
    }
    return texts;
}

std::string release_words(const std::string& what, Language language) {
    static const std::map<std::string, std::pair<const char*, const char*>> kWords = {
        {"quotes", {"Zitate", "quotes"}},
        {"evidence", {"Nachweise der Zitate", "evidence of quotes"}},
        {"segments", {"Segmente", "segments"}},
        {"codings", {"Kodierungen", "codings"}},
        {"codebook", {"Codebuch", "codebook"}},
        {"project", {"ganzes Projekt", "whole project"}},
        {"keywords", {"Suchergebnisse", "keywords in context"}},
        {"summaries", {"Summarys", "summaries"}},
        {"report", {"Bericht mit Segmenten", "report with segments"}},
        {"report-check", {"Prüfung eines Berichts", "check of a report"}},
        {"releases", {"Protokoll der Weitergaben", "protocol of releases"}}};
    const auto found = kWords.find(what);
    return found == kWords.end() ? what : say(language, found->second.first, found->second.second);
}

std::string release_target(const project::Release& release, Language language) {
    return release.file.empty() ? say(language, "Zwischenablage", "Clipboard") : release.file;
}

std::string finding_words(const std::vector<project::AcceptedFinding>& findings, Language language) {
    std::string words;
    for (const auto& one : findings) {
        words += (words.empty() ? "" : "; ") + name_of(one.kind, language) + ": " + (one.words.empty() ? say(language, "Klarname der Tabelle", "real name of the table") : one.words);
        if (one.times > 1) words += fmt::format(" ({}×)", one.times);
        if (one.ignored) words += say(language, " – kein Fund", " – no finding");
    }
    return words;
}

formats::ReportTable release_table(project::Project& project, const std::vector<project::Release>& releases, Language language) {
    formats::ReportTable table;
    table.title = say(language, "Protokoll der Weitergaben", "Protocol of releases");
    table.columns = {say(language, "Wann", "When"),   say(language, "Wer", "Who"),        say(language, "Was", "What"),           say(language, "Datei", "File"),
                     say(language, "Texte", "Texts"), say(language, "Grund", "Reason"), say(language, "Angenommene Funde", "Accepted findings")};
    for (const auto& release : releases) {
        table.rows.push_back({{moment(release.at, language), release.coder, release_words(release.what, language), release_target(release, language), release.texts, release.reason,
                               finding_words(release.findings, language)}});
    }
    table.base = {{say(language, "Projekt", "Project"), project.name()}, {say(language, "Stand", "As of"), moment(project.now(), language)}};
    return table;
}

}  // namespace fundstelle::wording
