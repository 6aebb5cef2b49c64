// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/report_checks.h"

#include <algorithm>

namespace fundstelle::project {

namespace {

using report::QuoteStatus;

class Check {
public:
    explicit Check(Project& project) : m_project{project}, m_documents{project.documents().all()} {}

    ReportCheck run(const model::ReportText& text, const ReportCheckOptions& options) {
        const auto passages = report::quoted_passages(text);
        ReportCheck check;
        if (passages.empty()) return check;
        const report::Corpus corpus{transcripts()};
        const auto go_on = [&](std::size_t done, std::size_t all) {
            if (options.go_on) check.finished = options.go_on(done, all);
            return check.finished;
        };
        for (auto& quote : report::check_quotes(passages, corpus, go_on)) {
            if (quote.is_doubtful && !options.all) ++check.left_out;
            else check.quotes.push_back(result_of(std::move(quote)));
        }
        return check;
    }

private:
    std::vector<report::Transcript> transcripts() {
        std::vector<report::Transcript> transcripts;
        for (const auto& document : m_documents) {
            auto& documents = m_project.documents();
            transcripts.push_back({document.name, documents.text(document.id)->utf8(), documents.turns(document.id), documents.speakers(document.id)});
        }
        return transcripts;
    }

    ReportQuote result_of(report::CheckedQuote quote) {
        ReportQuote result{std::move(quote.passage), quote.status, {}, {}};
        for (const auto& place : quote.places) {
            const auto& document = m_documents.at(place.document);
            const auto text = m_project.documents().text(document.id);
            const auto& paragraphs = text->paragraphs();
            result.places.push_back({document.id, document.name, place.range, paragraphs.number_of(place.range.begin()), paragraphs.last_number_of(place.range)});
        }
        for (auto& difference : quote.differences) {
            const auto& document = m_documents.at(difference.document);
            const auto paragraph = m_project.documents().text(document.id)->paragraphs().number_of(difference.begin);
            result.differences.push_back({difference.kind, std::move(difference.quoted), std::move(difference.transcript), document.name, difference.begin,
                                          difference.end, paragraph, difference.grave, text::CodePointOffset{difference.quoted_begin}, text::CodePointOffset{difference.quoted_end}});
        }
        return result;
    }

    Project& m_project;
    std::vector<model::Document> m_documents;
};

}  // namespace

std::size_t ReportCheck::count(QuoteStatus status) const {
    return static_cast<std::size_t>(std::count_if(quotes.begin(), quotes.end(), [&](const ReportQuote& quote) { return quote.status == status; }));
}

bool ReportCheck::is_sound() const {
    return count(QuoteStatus::Changed) == 0 && count(QuoteStatus::NotFound) == 0;
}

ReportCheck check_report(Project& project, const model::ReportText& report, const ReportCheckOptions& options) {
    return Check{project}.run(report, options);
}

}  // namespace fundstelle::project
