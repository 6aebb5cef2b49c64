// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/transcript_content.h"

#include <map>

#include "adapters/strings.h"
#include "analysis/lanes.h"

namespace fundstelle::desktop {

namespace {

std::vector<TranscriptContent::Paragraph> paragraphsOf(const project::DocumentText& text, const std::vector<model::Turn>& turns,
                                                       const std::map<model::SpeakerId, model::Role>& roles) {
    std::vector<TranscriptContent::Paragraph> paragraphs;
    auto turn = turns.begin();
    const auto& all = text.paragraphs();
    paragraphs.reserve(static_cast<std::size_t>(all.count()));
    for (std::int64_t number = 1; number <= all.count(); ++number) {
        const auto begin = all.begin_of(number);
        const auto end = all.end_of(number);
        TranscriptContent::Paragraph paragraph{begin.count(), end.count(), begin.count(), begin.count(), {}, std::nullopt};
        while (turn != turns.end() && turn->range.end() <= begin) ++turn;
        if (turn != turns.end() && turn->range.begin() < end && begin < turn->range.end()) {
            paragraph.role = roles.at(turn->speaker);
            const auto addQuiet = [&](text::CodePointOffset from, text::CodePointOffset to) {
                from = std::max(from, begin);
                to = std::min(to, end);
                if (from < to) paragraph.quiet.emplace_back(from.count(), to.count());
            };
            if (turn->range.begin() >= begin) {
                paragraph.label_begin = turn->label_begin.count();
                paragraph.label_end = turn->label_end.count();
                addQuiet(turn->range.begin(), turn->label_begin);
                addQuiet(turn->label_end, turn->words_begin);
            }
            addQuiet(turn->words_end, turn->range.end());
        }
        paragraphs.push_back(std::move(paragraph));
    }
    return paragraphs;
}

}  // namespace

TranscriptContent readContent(project::Project& project, model::DocumentId document) {
    auto& documents = project.documents();
    std::map<model::SpeakerId, model::Role> roles;
    for (const auto& speaker : documents.speakers(document)) roles.emplace(speaker.id, speaker.role);
    auto text = documents.text(document);
    auto paragraphs = paragraphsOf(*text, documents.turns(document), roles);
    TranscriptContent content{document, toQt(documents.find(document)->name), std::move(text), std::move(paragraphs), documents.style_runs(document), {}, 0};
    refreshStripes(project, content);
    return content;
}

void refreshStripes(project::Project& project, TranscriptContent& content) {
    std::map<model::CoderId, QString> coders;
    for (const auto& coder : project.codings().coders()) coders.emplace(coder.id, toQt(coder.name));
    const auto& tree = project.codebook().tree();
    const auto codings = project.codings().of_document(content.document);
    std::vector<text::CodePointRange> ranges;
    ranges.reserve(codings.size());
    for (const auto& coding : codings) ranges.push_back(coding.range);
    const auto lanes = analysis::lanes(ranges);
    content.stripes.clear();
    content.lanes = 0;
    for (std::size_t i = 0; i < codings.size(); ++i) {
        const auto& coding = codings[i];
        const auto code = tree.index_of(coding.code);
        if (!code) continue;
        content.stripes.push_back({coding.id, coding.range, QColor{toQt(tree[*code].colour)}, toQt(tree[*code].name), toQt(tree.path(*code)),
                                   coders.at(coding.coder), coding.weight, toQt(coding.comment), lanes[i]});
        content.lanes = std::max(content.lanes, lanes[i] + 1);
    }
}

}  // namespace fundstelle::desktop
