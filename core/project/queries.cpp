// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/queries.h"

#include <algorithm>
#include <map>

#include "project/state.h"
#include "text/utf8.h"

namespace fundstelle::project {

namespace {

constexpr std::int64_t kContext = 50;  // code points on each side of a hit

/// The label of the turn that holds `position`; nothing in a head or in a text without turns.
std::optional<std::string> speaker_at(const std::vector<model::Turn>& turns, const std::vector<model::Speaker>& speakers,
                                      text::CodePointOffset position) {
    const auto behind = std::partition_point(turns.begin(), turns.end(), [&](const auto& t) { return t.range.end() <= position; });
    if (behind == turns.end() || position < behind->range.begin()) return std::nullopt;
    for (const auto& speaker : speakers) {
        if (speaker.id == behind->speaker) return speaker.label;
    }
    return std::nullopt;
}

}  // namespace

const analysis::Snapshot& Queries::snapshot() const {
    return m_state.snapshot();
}

const analysis::Snapshot& Queries::snapshot_for(const analysis::Filter& filter) const {
    return filter.needs_turns() ? m_state.snapshot_with_turns() : m_state.snapshot();
}

std::vector<model::CodingId> Queries::retrieve(const std::vector<model::CodeId>& codes, analysis::Subcodes subcodes,
                                               const analysis::Filter& filter) const {
    const auto& snapshot = snapshot_for(filter);
    auto wanted = codes;
    if (wanted.empty()) {
        for (const auto& code : snapshot.tree().codes()) wanted.push_back(code.id);
    }
    const auto found = analysis::retrieve_any(snapshot, {snapshot, wanted, subcodes}, filter);
    std::vector<model::CodingId> ids;
    ids.reserve(found.size());
    for (const auto& place : found) ids.push_back(snapshot.documents[place.document].keys[place.row]);
    return ids;
}

std::vector<Segment> Queries::segments(const std::vector<model::CodingId>& codings) const {
    std::map<model::CoderId, std::string> coders;
    for (const auto& coder : m_state.coders.all()) coders.emplace(coder.id, coder.name);
    const auto& tree = m_state.tree();
    std::vector<Segment> segments;
    segments.reserve(codings.size());
    std::optional<model::Document> document;
    std::shared_ptr<const DocumentText> text;
    std::vector<model::Turn> turns;
    std::vector<model::Speaker> speakers;
    for (const auto& id : codings) {
        const auto coding = m_state.codings.find(id);
        if (!coding) continue;
        if (!document || document->id != coding->document) {
            document = m_state.documents.find(coding->document);
            text = m_state.text_of(coding->document);
            turns = m_state.turns.turns(coding->document);
            speakers = m_state.turns.speakers(coding->document);
        }
        const auto code = tree.index_of(coding->code);
        segments.push_back({*coding, document->name, code ? tree.path(*code) : std::string{}, coders.at(coding->coder),
                            speaker_at(turns, speakers, coding->range.begin()), text->paragraphs().number_of(coding->range.begin()),
                            text->paragraphs().number_of(text::CodePointOffset{coding->range.end().count() - 1}),
                            std::string{text->words(coding->range)}});
    }
    return segments;
}

analysis::Frequencies Queries::frequencies(const analysis::Filter& filter, analysis::Subcodes subcodes,
                                           const std::optional<std::string>& by) const {
    return analysis::frequencies(snapshot_for(filter), filter, subcodes, by);
}

analysis::Matrix Queries::matrix(const analysis::Filter& filter, analysis::Subcodes subcodes, analysis::Counting counting,
                                 analysis::MatrixColumns by, const std::string& variable) const {
    const bool speakers = by == analysis::MatrixColumns::Speakers;
    return analysis::matrix(speakers ? m_state.snapshot_with_turns() : snapshot_for(filter), filter, subcodes, counting, by, variable);
}

std::vector<Hit> Queries::search(const text::SearchQuery& query, const analysis::Filter& filter) const {
    std::vector<Hit> hits;
    for (auto run = start_search(query, filter); !run.done();) {
        const auto found = run.step();
        hits.insert(hits.end(), found.begin(), found.end());
    }
    return hits;
}

SearchRun Queries::start_search(const text::SearchQuery& query, const analysis::Filter& filter) const {
    return {m_state, query, filter};
}

HitContext Queries::context(const Hit& hit) const {
    const auto text = m_state.text_of(hit.document);
    const auto paragraph = text->paragraphs().number_of(hit.range.begin());
    const auto begin = std::max(text->paragraphs().begin_of(paragraph).count(), hit.range.begin().count() - kContext);
    const auto last = text->paragraphs().number_of(text::CodePointOffset{hit.range.end().count() - 1});
    const auto end = std::min(text->paragraphs().end_of(last).count(), hit.range.end().count() + kContext);
    return {m_state.documents.find(hit.document)->name, paragraph, std::string{text->words(hit.range)},
            std::string{text->words({begin, std::max(end, hit.range.end().count())})}, hit.range.begin().count() - begin};
}

}  // namespace fundstelle::project
