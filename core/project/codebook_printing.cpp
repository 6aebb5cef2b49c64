// SPDX-License-Identifier: GPL-3.0-or-later
// The codebook for the appendix on methods.
#include "project/anchor_examples.h"
#include "project/codebook.h"
#include "project/queries.h"
#include "project/quotes.h"
#include "project/state.h"
#include "text/paragraphs.h"

namespace fundstelle::project {

formats::CodebookReport Codebook::report(Language language) const {
    formats::CodebookReport report{m_state.settings.project_name(), {}};
    const auto counts = Queries{m_state}.frequencies({}, analysis::Subcodes::Exclude);
    const AnchorExamples examples{m_state};
    const Quotes quotes{m_state};
    for (std::size_t i = 0; i < tree().size(); ++i) {
        const auto& count = counts.codes[i].count;
        formats::PrintedCode printed{tree()[i], tree().depth(i) + 1, count.segments, count.documents};
        for (const auto& shown : examples.shown(tree()[i].id)) {
            const auto words = quotes.printed(shown.example.document, shown.example.range);
            printed.examples.push_back({words, text::place_words(shown.document, shown.paragraph, shown.paragraph, language)});
        }
        report.codes.push_back(std::move(printed));
    }
    return report;
}

}  // namespace fundstelle::project
