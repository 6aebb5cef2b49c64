// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/report_findings.h"

#include <fmt/format.h>

#include "text/paragraphs.h"

namespace fundstelle::wording {

namespace {

using report::Difference;
using report::QuoteStatus;

std::string in_marks(const std::string& words, Language language) {
    return fmt::format(fmt::runtime(say(language, "„{}“", "“{}”")), words);
}

/// „I“ or, where the report gives none, „ohne Angabe“
std::string label_words(const std::string& label, Language language) {
    return label.empty() ? say(language, "ohne Angabe, wer spricht", "without saying who speaks") : in_marks(label + ":", language);
}

}  // namespace

std::string status_words(QuoteStatus status, Language language) {
    switch (status) {
        case QuoteStatus::Verbatim: return say(language, "wörtlich", "verbatim");
        case QuoteStatus::Marked: return say(language, "mit gekennzeichneten Änderungen", "with marked edits");
        case QuoteStatus::Changed: return say(language, "ohne Kennzeichnung geändert", "changed without a mark");
        case QuoteStatus::NotFound: return say(language, "nicht gefunden", "not found");
    }
    return {};
}

std::string difference_words(const project::QuoteDifference& difference, Language language) {
    const auto quoted = in_marks(difference.quoted, language);
    const auto spoken = in_marks(difference.transcript, language);
    const auto with = [&](const char* german, const char* english) { return fmt::format(fmt::runtime(say(language, german, english)), quoted, spoken); };
    std::string words;
    switch (difference.kind) {
        case Difference::Kind::Swapped: words = with("ersetzt: {0}, im Transkript {1}", "replaced: {0}, in the transcript {1}"); break;
        case Difference::Kind::Dropped: words = with("weggelassen: {1}", "left out: {1}"); break;
        case Difference::Kind::Added: words = with("hinzugefügt: {0}", "added: {0}"); break;
        case Difference::Kind::Moved: words = with("umgestellt: {0}", "moved: {0}"); break;
        case Difference::Kind::Glued:
            words = difference.quoted.empty()
                        ? with("zusammengezogen, ohne Auslassungszeichen; dazwischen steht {1}", "two passages without an omission mark; between them stands {1}")
                        : fmt::format(fmt::runtime(say(language, "zusammengesetzt: {0} steht an anderer Stelle ({1}, Abs. {2})", "put together: {0} stands elsewhere ({1}, par. {2})")),
                                      quoted, difference.document, difference.paragraph);
            break;
        case Difference::Kind::Speaker:
            words = fmt::format(fmt::runtime(say(language, "falsch zugeschrieben: im Bericht {0}, im Transkript spricht {1}", "wrongly attributed: the report has it {0}, in the transcript {1} speaks")),
                                label_words(difference.quoted, language), in_marks(difference.transcript + ":", language));
            break;
        case Difference::Kind::Source: words = with("falsche Quelle: angegeben ist {0}, es steht in {1}", "wrong source: given as {0}, it stands in {1}"); break;
    }
    const bool tells = difference.kind != Difference::Kind::Glued && difference.kind != Difference::Kind::Speaker && difference.kind != Difference::Kind::Source;
    if (difference.grave && tells) words += say(language, " – ändert den Sinn", " – changes the meaning");
    return words;
}

std::string report_place(const report::QuotedPassage& passage, Language language) {
    auto place = fmt::format(fmt::runtime(say(language, "Abs. {}", "par. {}")), passage.paragraph);
    if (passage.page) place += fmt::format(fmt::runtime(say(language, ", S. {}", ", p. {}")), *passage.page);
    if (passage.footnote) place += fmt::format(fmt::runtime(say(language, ", Fußnote {}", ", footnote {}")), *passage.footnote);
    return place;
}

std::string source_place(const project::ReportQuote& quote, Language language) {
    if (quote.places.empty()) return {};
    const auto& place = quote.places.front();
    auto words = text::place_words(place.document_name, place.from_paragraph, place.to_paragraph, language);
    if (quote.places.size() > 1) words += fmt::format(fmt::runtime(say(language, " und {} weitere", " and {} more")), quote.places.size() - 1);
    return words;
}

std::string summary(const project::ReportCheck& check, Language language) {
    if (check.quotes.empty()) return say(language, "Im Bericht steht kein Zitat.", "There is no quote in the report.");
    std::string words;
    for (const auto status : {QuoteStatus::Verbatim, QuoteStatus::Marked, QuoteStatus::Changed, QuoteStatus::NotFound}) {
        if (const auto count = check.count(status); count > 0) words += fmt::format("{}{} {}", words.empty() ? "" : ", ", count, status_words(status, language));
    }
    const auto one = check.quotes.size() == 1;
    return fmt::format("{} {}: {}.", check.quotes.size(), one ? say(language, "Zitat", "quote") : say(language, "Zitate", "quotes"), words);
}

formats::ReportTable report_check_table(project::Project& project, const std::string& report, const project::ReportCheck& check, Language language) {
    formats::ReportTable table;
    table.title = say(language, "Zitate des Berichts", "Quotes of the report");
    table.columns = {say(language, "Im Bericht", "In the report"), say(language, "Zitat", "Quote"), say(language, "Ergebnis", "Result"),
                     say(language, "Fundstelle", "Source"), say(language, "Abweichungen", "Differences")};
    for (const auto& quote : check.quotes) {
        std::string differences;
        for (const auto& difference : quote.differences) differences += (differences.empty() ? "" : "; ") + difference_words(difference, language);
        table.rows.push_back({{report_place(quote.passage, language), quote.passage.words, status_words(quote.status, language), source_place(quote, language), differences}});
    }
    const auto now = project.now();
    table.base = {{say(language, "Projekt", "Project"), project.name()},
                  {say(language, "Bericht", "Report"), report},
                  {say(language, "Ergebnis", "Result"), summary(check, language)},
                  {say(language, "Stand", "As of"), language == Language::German ? to_local_minute(now) : to_iso8601(now)}};
    return table;
}

}  // namespace fundstelle::wording
