// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/transcript_content.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "adapters/strings.h"
#include "analysis/lanes.h"
#include "text/rich_text.h"
#include "text/segmentation.h"

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

std::size_t TranscriptContent::paragraphOf(std::int64_t position) const {
    const auto behind = std::partition_point(paragraphs.begin(), paragraphs.end(), [&](const auto& paragraph) { return paragraph.begin <= position; });
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, behind - paragraphs.begin() - 1));
}

std::pair<std::size_t, std::size_t> TranscriptContent::stripesWithin(std::int64_t begin, std::int64_t end) const {
    const auto first = std::upper_bound(reach.begin(), reach.end(), begin) - reach.begin();
    const auto last = std::partition_point(stripes.begin(), stripes.end(), [&](const auto& stripe) { return stripe.range.begin().count() < end; }) - stripes.begin();
    return {static_cast<std::size_t>(first), static_cast<std::size_t>(std::max(first, last))};
}

TranscriptContent readText(project::Project& project, model::DocumentId document) {
    auto& documents = project.documents();
    std::map<model::SpeakerId, model::Role> roles;
    for (const auto& speaker : documents.speakers(document)) roles.emplace(speaker.id, speaker.role);
    auto text = documents.text(document);
    auto paragraphs = paragraphsOf(*text, documents.turns(document), roles);
    for (const auto& mark : documents.marks(document)) {
        const auto number = text->paragraphs().number_of(std::min(mark.position, text->offsets().size()));
        if (mark.kind == model::Mark::Kind::Page && number > 0) paragraphs[static_cast<std::size_t>(number - 1)].page = mark.value;
    }
    return {document, toQt(documents.find(document)->name), std::move(text), std::move(paragraphs), documents.style_runs(document), {}, {}, 0, 0, {}, {}};
}

TranscriptContent readContent(project::Project& project, model::DocumentId document, const StripeFilter& filter) {
    auto content = readText(project, document);
    refreshStripes(project, filter, content);
    refreshNotes(project, content);
    return content;
}

void refreshStripes(project::Project& project, const StripeFilter& filter, TranscriptContent& content) {
    std::map<model::CoderId, QString> coders;
    for (const auto& coder : project.codings().coders()) coders.emplace(coder.id, toQt(coder.name));
    const auto& tree = project.codebook().tree();
    auto codings = project.codings().of_document(content.document);
    std::erase_if(codings, [&](const model::Coding& coding) {
        return filter.hiddenCoders.contains(coding.coder) || (filter.codes && !filter.codes->contains(coding.code)) || !tree.index_of(coding.code);
    });
    std::map<model::CoderId, std::vector<std::size_t>> byCoder;
    for (std::size_t i = 0; i < codings.size(); ++i) byCoder[codings[i].coder].push_back(i);
    content.coders = byCoder.size();

    std::vector<std::size_t> lanes(codings.size());
    content.lanes = 0;
    const auto lay = [&](const std::vector<std::size_t>& indexes) {
        std::vector<text::CodePointRange> ranges;
        ranges.reserve(indexes.size());
        for (const auto index : indexes) ranges.push_back(codings[index].range);
        const auto found = analysis::lanes(ranges);
        const auto first = content.lanes;
        for (std::size_t i = 0; i < indexes.size(); ++i) {
            lanes[indexes[i]] = first + found[i];
            content.lanes = std::max(content.lanes, lanes[indexes[i]] + 1);
        }
    };
    if (filter.besideEachOther) {
        for (const auto& [coder, indexes] : byCoder) lay(indexes);
    } else {
        std::vector<std::size_t> all(codings.size());
        std::iota(all.begin(), all.end(), 0);
        lay(all);
    }

    std::map<model::CodeId, std::pair<QString, QString>> names;  // and paths
    content.stripes.clear();
    content.reach.clear();
    std::int64_t reach = 0;
    for (std::size_t i = 0; i < codings.size(); ++i) {
        const auto& coding = codings[i];
        const auto code = *tree.index_of(coding.code);
        auto [name, isNew] = names.try_emplace(coding.code);
        if (isNew) name->second = {toQt(tree[code].name), toQt(tree.path(code))};
        content.stripes.push_back({coding.id, coding.range, QColor{toQt(tree[code].colour)}, coding.code, name->second.first, name->second.second,
                                   coders.at(coding.coder), coding.weight, toQt(coding.comment), lanes[i]});
        content.reach.push_back(reach = std::max(reach, coding.range.end().count()));
    }
}

void refreshNotes(project::Project& project, TranscriptContent& content) {
    using Kind = TranscriptContent::Note::Kind;
    content.highlights = project.passages().highlights(content.document);
    content.notes.clear();
    for (const auto& memo : project.memos().all()) {
        const auto add = [&](Kind kind, const text::CodePointRange& range) { content.notes.push_back({kind, memo.id.uuid(), range, toQt(text::plain_words(text::parse_rich_text(memo.body))), std::nullopt}); };
        if (memo.target == model::MemoTarget::Passage && memo.target_id == content.document.uuid() && memo.range) add(Kind::Memo, *memo.range);
        if (memo.target != model::MemoTarget::Coding || !memo.target_id) continue;
        const auto coding = project.codings().find(model::CodingId{*memo.target_id});
        if (coding && coding->document == content.document) add(Kind::CodingMemo, coding->range);
    }
    for (const auto& link : project.passages().links(content.document)) {
        const auto add = [&](const model::Passage& here, const model::Passage& there) {
            if (here.document != content.document) return;
            const auto words = text::shortened(project.documents().text(there.document)->words(there.range), 200);
            const auto name = toQt(project.documents().find(there.document)->name);
            content.notes.push_back({Kind::Link, link.id.uuid(), here.range, QStringLiteral("%1: „%2“").arg(name, toQt(words)), there});
        };
        add(link.from, link.to);
        add(link.to, link.from);
    }
    std::stable_sort(content.notes.begin(), content.notes.end(), [](const auto& a, const auto& b) { return a.range.begin() < b.range.begin(); });
}

}  // namespace fundstelle::desktop
