// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/quote_evidence.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "formats/quote_paragraphs.h"
#include "text/offset_map.h"
#include "text/paragraphs.h"

namespace fundstelle::formats {

namespace {

std::string quoted(std::string_view words, Language language) {
    return model::in_quotation_marks(words, language == Language::German ? model::QuotationMarks::German : model::QuotationMarks::English);
}

/// „Köln“ → [Kommune]
std::string edit_words(const model::QuoteEdit& edit, std::string_view original, Language language) {
    const auto words = quoted(original, language);
    switch (edit.kind) {
        case model::QuoteEditKind::Omission: return fmt::format("{} {}", say(language, "ausgelassen:", "left out:"), words);
        case model::QuoteEditKind::Smoothing: return fmt::format("{} {}", say(language, "geglättet:", "smoothed:"), words);
        case model::QuoteEditKind::Replacement: return fmt::format("{} → [{}]", words, edit.words);
        case model::QuoteEditKind::Pseudonym: return fmt::format("{} → {}", words, edit.words);
        case model::QuoteEditKind::InsertionBefore: return fmt::format("{} {}: [{}]", say(language, "eingefügt vor", "inserted before"), words, edit.words);
        case model::QuoteEditKind::InsertionBehind: return fmt::format("{} {}: [{}]", say(language, "eingefügt hinter", "inserted behind"), words, edit.words);
    }
    return {};
}

std::string edits_of(const PrintedQuote& quote, Language language) {
    const text::OffsetMap transcript{quote.transcript};
    std::vector<std::string> edits;
    for (const auto& edit : quote.edits) {
        const auto begin = edit.range.begin().count() - quote.transcript_begin;
        const auto end = edit.range.end().count() - quote.transcript_begin;
        const bool is_within = begin >= 0 && end <= transcript.size().count();
        edits.push_back(edit_words(edit, is_within ? transcript.slice({begin, end}) : std::string_view{"…"}, language));
    }
    return fmt::format("{}", fmt::join(edits, "; "));
}

std::string status_words(const std::string& status, Language language) {
    const auto known = model::parse_quote_status(status);
    if (!known) return status;
    switch (*known) {
        case model::QuoteStatus::Candidate: return say(language, "Kandidat", "candidate");
        case model::QuoteStatus::Chosen: return say(language, "gewählt", "chosen");
        case model::QuoteStatus::Used: return say(language, "verwendet", "used");
    }
    return status;
}

std::vector<std::string> columns(Language language) {
    if (language == Language::English) return {"No.", "Chapter", "Document", "Paragraph", "As printed", "In the transcript", "Edits", "Status", "Note"};
    return {"Nr.", "Kapitel", "Dokument", "Absatz", "Gedruckt", "Im Transkript", "Änderungen", "Stand", "Notiz"};
}

}  // namespace

ReportTable quote_evidence(const QuoteReport& report, Language language) {
    ReportTable table{fmt::format("{}: {}", say(language, "Intern – Belege", "Internal – evidence"), report.title), columns(language), {}, {},
                      say(language, "Intern – nicht weitergeben: Die Liste nennt, was die Zitate verbergen.",
                          "Internal – do not pass on: the list names what the quotes hide.")};
    const auto paths = section_paths(report);
    for (std::size_t i = 0; i < report.sections.size(); ++i) {
        for (const auto& quote : report.sections[i].quotes) {
            const auto paragraphs = quote.from_paragraph > 0 ? text::paragraph_words(quote.from_paragraph, quote.to_paragraph) : std::string{};
            table.rows.push_back({{quote.number > 0 ? ReportCell{quote.number} : ReportCell{}, paths[i], quote.document, paragraphs,
                                   model::in_quotation_marks(quote.words, report.style.marks), quote.transcript, edits_of(quote, language),
                                   status_words(quote.status, language), quote.note}});
        }
    }
    return table;
}

}  // namespace fundstelle::formats
