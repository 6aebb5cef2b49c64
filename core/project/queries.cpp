// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/queries.h"

#include <algorithm>
#include <map>

#include "base/error.h"
#include "project/state.h"
#include "text/utf8.h"
#include "text/word_forms.h"

namespace fundstelle::project {

namespace {

constexpr std::int64_t kContext = 50;  // code points on each side of a hit

/// What lists show of a passage's place; one document after the other is read.
class Reader {
public:
    explicit Reader(State& state) : m_state{state} {}

    struct Place {
        std::optional<std::string> speaker;  ///< label of the turn in which it begins; nothing in a head or in a text without turns
        std::int64_t from_paragraph;
        std::int64_t to_paragraph;
        std::string words;
    };
    Place place(model::DocumentId document, const text::CodePointRange& range) {
        read(document);
        return {speaker_at(range.begin()), m_text->paragraphs().number_of(range.begin()), m_text->paragraphs().last_number_of(range),
                std::string{m_text->words(range)}};
    }

private:
    void read(model::DocumentId document) {
        if (m_document == document) return;
        m_document = document;
        m_text = m_state.text_of(document);
        m_turns = m_state.turns.turns(document);
        m_speakers = m_state.turns.speakers(document);
    }
    [[nodiscard]] std::optional<std::string> speaker_at(text::CodePointOffset position) const {
        const auto behind = std::partition_point(m_turns.begin(), m_turns.end(), [&](const auto& t) { return t.range.end() <= position; });
        if (behind == m_turns.end() || position < behind->range.begin()) return std::nullopt;
        for (const auto& speaker : m_speakers) {
            if (speaker.id == behind->speaker) return speaker.label;
        }
        return std::nullopt;
    }

    State& m_state;
    std::optional<model::DocumentId> m_document;
    std::shared_ptr<const DocumentText> m_text;
    std::vector<model::Turn> m_turns;
    std::vector<model::Speaker> m_speakers;
};

}  // namespace

const analysis::Snapshot& Queries::snapshot() const {
    return m_state.snapshot();
}

const analysis::Snapshot& Queries::snapshot_with(const std::set<analysis::Part>& parts) const {
    return m_state.snapshot_with(parts);
}

bool Queries::read_next(const std::set<analysis::Part>& parts) const {
    return m_state.read_next(parts);
}

std::size_t Queries::unread(const std::set<analysis::Part>& parts) const {
    const auto& documents = m_state.snapshot().documents;
    return static_cast<std::size_t>(std::count_if(documents.begin(), documents.end(), [&](const auto& document) {
        return !std::includes(document.parts.begin(), document.parts.end(), parts.begin(), parts.end());
    }));
}

std::vector<model::CodingId> Queries::retrieve(const std::vector<model::CodeId>& codes, analysis::Subcodes subcodes,
                                               const analysis::Filter& filter) const {
    const auto& snapshot = snapshot_for(filter);
    analysis::Query query;
    query.codes = codes;
    query.subcodes = subcodes;
    query.filter = filter;
    return codings(analysis::retrieve(snapshot, query));
}

std::vector<model::CodingId> Queries::codings(const std::vector<analysis::Found>& found) const {
    const auto& documents = m_state.snapshot().documents;
    std::vector<model::CodingId> ids;
    ids.reserve(found.size());
    for (const auto& place : found) {
        if (place.row) ids.push_back(documents[place.document].keys[*place.row]);
    }
    return ids;
}

std::vector<Hit> Queries::places(const std::vector<analysis::Found>& found) const {
    const auto& documents = m_state.snapshot().documents;
    std::vector<Hit> hits;
    hits.reserve(found.size());
    for (const auto& place : found) hits.push_back({documents[place.document].id, {place.begin, place.end}});
    return hits;
}

std::vector<analysis::Found> Queries::retrieve(const analysis::Query& query) const {
    if (query.codes.empty() && query.operation != analysis::Operator::Any) throw Error{ErrorKind::Invalid, "the operator needs codes to compare"};
    if (query.with.empty() && analysis::needs_with(query.operation)) throw Error{ErrorKind::Invalid, "the operator needs codes to compare with"};
    return analysis::retrieve(snapshot_for(query), query);
}

std::vector<RetrievedSegment> Queries::segments(const analysis::Query& query, const std::vector<analysis::Found>& found) const {
    const auto& snapshot = snapshot_for(query);
    analysis::Reasons reasons{snapshot, query};
    std::vector<RetrievedSegment> segments;
    segments.reserve(found.size());
    Reader reader{m_state};
    const auto add_once = [](auto& list, const std::string& name) {
        if (std::find(list.begin(), list.end(), name) == list.end()) list.push_back(name);
    };
    for (const auto& place : found) {
        const auto& document = snapshot.documents[place.document];
        const auto reason = reasons.of(place);
        const text::CodePointRange range{place.begin, place.end};
        auto at = reader.place(document.id, range);
        RetrievedSegment segment{document.id, range, place.row ? m_state.codings.find(document.keys[*place.row]) : std::nullopt, {}, {}, document.name, {}, {},
                                 std::move(at.speaker), at.from_paragraph, at.to_paragraph, std::move(at.words)};
        for (const auto row : reason.codings) {
            segment.codings.push_back(document.keys[row]);
            add_once(segment.codes, snapshot.tree().path(snapshot.tree_index(document.rows[row].code)));
            add_once(segment.coders, snapshot.coders[document.rows[row].coder].name);
        }
        for (const auto row : reason.partners) segment.partners.push_back(document.keys[row]);
        segments.push_back(std::move(segment));
    }
    return segments;
}

std::vector<Segment> Queries::segments(const std::vector<model::CodingId>& codings) const {
    std::map<model::CoderId, std::string> coders;
    for (const auto& coder : m_state.coders.all()) coders.emplace(coder.id, coder.name);
    const auto& tree = m_state.tree();
    std::vector<Segment> segments;
    segments.reserve(codings.size());
    std::optional<model::Document> document;
    Reader reader{m_state};
    for (const auto& id : codings) {
        const auto coding = m_state.codings.find(id);
        if (!coding) continue;
        if (!document || document->id != coding->document) document = m_state.documents.find(coding->document);
        const auto code = tree.index_of(coding->code);
        auto at = reader.place(coding->document, coding->range);
        segments.push_back({*coding, document->name, code ? tree.path(*code) : std::string{}, coders.at(coding->coder), std::move(at.speaker), at.from_paragraph,
                            at.to_paragraph, std::move(at.words)});
    }
    return segments;
}

analysis::Frequencies Queries::frequencies(const analysis::Filter& filter, analysis::Subcodes subcodes,
                                           const std::optional<std::string>& by) const {
    return analysis::frequencies(snapshot_for(filter), filter, subcodes, by);
}

std::vector<std::int64_t> Queries::segment_counts(analysis::Subcodes subcodes) const {
    return analysis::segment_counts(m_state.snapshot(), subcodes);
}

analysis::Matrix Queries::matrix(const analysis::Filter& filter, analysis::Subcodes subcodes, analysis::Counting counting,
                                 const analysis::ColumnChoice& columns) const {
    return analysis::matrix(snapshot_for(analysis::MatrixQuery{filter, subcodes, counting, columns}), filter, subcodes, counting, columns);
}

analysis::Relations Queries::relations(const analysis::RelationQuery& query) const {
    return analysis::relations(snapshot_for(query), query);
}

analysis::Mentions Queries::mentions(const analysis::MentionQuery& query) const {
    return analysis::mentions(snapshot_for(query.filter), query);
}

std::vector<analysis::DocumentCoverage> Queries::document_coverage(const analysis::Filter& filter) const {
    return analysis::document_coverage(snapshot_for(filter), filter);
}

analysis::DocumentComparison Queries::document_comparison(const analysis::Filter& filter, analysis::Subcodes subcodes) const {
    return {snapshot_for(filter), filter, subcodes};
}

analysis::Typology Queries::typology(const analysis::Filter& filter, analysis::Subcodes subcodes, const std::string& variable) const {
    return analysis::typology(snapshot_for(filter), filter, subcodes, variable);
}

std::vector<model::CodingId> Queries::codings_behind(const analysis::Filter& filter, analysis::Subcodes subcodes, std::optional<model::CodeId> code,
                                                     const std::optional<analysis::MatrixColumn>& column) const {
    const analysis::MatrixQuery cells{filter, subcodes, {}, column ? column->choice : analysis::ColumnChoice{}};
    return analysis::codings_behind(snapshot_for(cells), filter, subcodes, code, column);
}

std::vector<model::CodingId> Queries::codings_behind(const analysis::RelationQuery& query, std::size_t row, std::size_t column) const {
    return analysis::codings_behind(snapshot_for(query), query, row, column);
}

std::vector<model::CodingId> Queries::codings_behind(const analysis::MentionQuery& query, std::size_t content, std::size_t answer) const {
    return analysis::codings_behind(snapshot_for(query.filter), query, content, answer);
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
    const auto last = text->paragraphs().last_number_of(hit.range);
    const auto end = std::min(text->paragraphs().end_of(last).count(), hit.range.end().count() + kContext);
    return {m_state.documents.find(hit.document)->name, paragraph, std::string{text->words(hit.range)},
            std::string{text->words({begin, std::max(end, hit.range.end().count())})}, hit.range.begin().count() - begin};
}

Keyword Queries::keyword(const Hit& hit, std::size_t words_around) const {
    const auto text = m_state.text_of(hit.document);
    const auto paragraph = text->paragraphs().number_of(hit.range.begin());
    const auto last = text->paragraphs().last_number_of(hit.range);
    const auto slice = [&](text::CodePointOffset begin, text::CodePointOffset end) {
        return begin < end ? text->words({begin, end}) : std::string_view{};
    };
    const auto before = slice(text->paragraphs().begin_of(paragraph), hit.range.begin());
    const auto after = slice(hit.range.end(), text->paragraphs().end_of(last));
    std::vector<std::size_t> begins;
    text::for_each_word(before, [&](std::size_t begin, std::size_t) { begins.push_back(begin); });
    std::vector<std::size_t> ends;
    text::for_each_word(after, [&](std::size_t, std::size_t end) { ends.push_back(end); });
    const auto from = begins.size() > words_around ? (words_around == 0 ? before.size() : begins[begins.size() - words_around]) : 0;
    const auto to = ends.size() > words_around ? (words_around == 0 ? 0 : ends[words_around - 1]) : after.size();
    return {m_state.documents.find(hit.document)->name, paragraph, std::string{before.substr(from)}, std::string{text->words(hit.range)},
            std::string{after.substr(0, to)}};
}

WordCountRun Queries::start_word_count(const analysis::Filter& filter) const {
    return {m_state, filter};
}

std::vector<analysis::CodeLine> Queries::code_lines(model::DocumentId document, const analysis::Filter& filter, analysis::Subcodes subcodes) const {
    const auto& snapshot = snapshot_for(filter);
    const auto index = snapshot.document_index(document);
    return index ? analysis::code_lines(snapshot, *index, filter, subcodes) : std::vector<analysis::CodeLine>{};
}

analysis::Timeline Queries::timeline(const analysis::Filter& filter, analysis::TimelineOf of) const {
    return analysis::timeline(snapshot_for(filter), filter, of);
}

}  // namespace fundstelle::project
