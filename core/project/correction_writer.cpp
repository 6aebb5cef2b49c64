// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/correction_writer.h"

#include <algorithm>
#include <map>

#include "project/turn_correction.h"

namespace fundstelle::project {

CorrectionWriter::CorrectionWriter(State& state, const model::Document& document, const formats::Transcript& corrected, const text::AnchorMap& anchors)
    : m_state{state}, m_document{document}, m_old{state.text_of(document.id)}, m_corrected{corrected}, m_new{corrected.text}, m_anchors{anchors} {}

CorrectionReport CorrectionWriter::report() const {
    CorrectionReport report;
    for (const auto& coding : m_state.codings.of_document(m_document.id)) {
        const auto moved = moved_coding(coding);
        if (moved.check != model::CodingCheck::None) report.to_check.push_back(coding_to_check(m_state, m_document, moved, m_new));
        else if (moved.range == coding.range && m_old->words(coding.range) == m_new.words(moved.range)) ++report.unchanged;
        else ++report.moved;
    }
    return report;
}

std::int64_t CorrectionWriter::write(const store::Stamp& stamp) {
    const auto versions = m_state.documents.versions(m_document.id);
    const auto number = versions.back().number + 1;
    const auto before = m_document.version;
    m_document.version = m_state.new_id<model::VersionId>();
    m_state.documents.save({m_document.version, m_document.id, number, m_state.texts.keep(m_corrected.text), m_new.offsets().size().count(),
                            to_string(m_anchors), stamp.at, stamp.by}, stamp);
    m_state.documents.save(m_document, stamp);
    for (const auto& coding : m_state.codings.of_document(m_document.id)) {
        const auto moved = moved_coding(coding);
        if (!(moved == coding)) m_state.codings.save(moved, stamp);
    }
    write_memos(stamp);
    const auto printed = printed_quotes(before);
    write_turns(stamp);
    write_quotes(printed, stamp);
    write_styles(stamp);
    write_marks(stamp);
    write_passages(stamp);
    return number;
}

model::Coding CorrectionWriter::moved_coding(const model::Coding& coding) const {
    auto moved = coding;
    const auto followed = m_anchors.map(coding.range);
    if (coding.check == model::CodingCheck::Lost) {
        moved.range = place_near(coding.range);  // still nowhere, and still with the words that it had
    } else if (!followed.range) {
        moved.range = place_near(coding.range);
        moved.check = model::CodingCheck::Lost;
        if (coding.lost_words.empty()) moved.lost_words = m_old->words(coding.range);
    } else {
        moved.range = *followed.range;
        if (followed.torn || 2 * followed.kept < coding.range.length()) {
            moved.check = model::CodingCheck::Shrunk;
            if (coding.lost_words.empty()) moved.lost_words = m_old->words(coding.range);
        }
    }
    return moved;
}

text::CodePointRange CorrectionWriter::place_near(const text::CodePointRange& range) const {
    const auto at = std::min(m_anchors.map(range.begin()).count(), m_new.offsets().size().count() - 1);
    return {at, at + 1};
}

void CorrectionWriter::write_memos(const store::Stamp& stamp) {
    for (auto memo : m_state.memos.all()) {
        if (memo.target != model::MemoTarget::Passage || memo.target_id != m_document.id.uuid() || !memo.range) continue;
        const auto range = m_anchors.map(*memo.range).range;
        if (range == memo.range) continue;
        if (range) {
            memo.range = *range;
        } else {
            // Its passage is gone; what was written about it stays, with the words that it was about.
            memo.body = "„" + std::string{m_old->words(*memo.range)} + "“\n" + memo.body;
            memo.target = model::MemoTarget::Document;
            memo.range.reset();
        }
        m_state.memos.save(memo, stamp);
    }
}

std::vector<CorrectionWriter::PrintedBefore> CorrectionWriter::printed_quotes(model::VersionId before) const {
    std::vector<PrintedBefore> printed;
    const auto turns = m_state.turns.turns(m_document.id);
    for (auto& quote : m_state.quotes.of_document(m_document.id)) {
        if (quote.version != before) continue;  // its words were lost earlier
        auto edits = m_state.quotes.edits(quote.id);
        auto words = model::quoted_words(m_old->offsets(), quote.range, edits, turns);
        printed.push_back({std::move(quote), std::move(edits), std::move(words)});
    }
    return printed;
}

bool CorrectionWriter::follows(const PrintedBefore& printed) const {
    const auto moved = m_anchors.map(printed.quote.range);
    if (!moved.range || moved.torn) return false;
    // What an edit hid must not come out because its words are gone.
    for (const auto& edit : printed.edits) {
        const auto at = m_anchors.map(edit.range);
        if (!at.range || at.torn || 2 * at.kept < edit.range.length()) return false;
    }
    // Of what it left out, nothing needs to be there.
    std::int64_t spoken = 0;
    std::int64_t kept = 0;
    for (const auto& piece : model::quote_pieces(m_old->offsets(), printed.quote.range, printed.edits, {})) {
        if (piece.kind != model::QuotePiece::Kind::Spoken) continue;
        spoken += piece.range.length();
        kept += m_anchors.map(piece.range).kept;
    }
    return 2 * kept >= spoken;
}

void CorrectionWriter::write_quotes(const std::vector<PrintedBefore>& printed, const store::Stamp& stamp) {
    const auto turns = m_state.turns.turns(m_document.id);
    for (const auto& before : printed) {
        auto quote = before.quote;
        const auto flag = [&](model::QuoteCheck check) {
            if (quote.words_before.empty()) quote.words_before = before.words;
            quote.check = check;
        };
        if (!follows(before)) {
            quote.words_before = before.words;  // which it goes on printing
            flag(model::QuoteCheck::Lost);
            m_state.quotes.save(quote, stamp);
            continue;
        }
        quote.range = model::quotable_range(m_new.offsets(), *m_anchors.map(quote.range).range, turns);
        quote.version = m_document.version;
        bool changed = false;
        auto edits = before.edits;
        for (auto& edit : edits) {
            const auto range = *m_anchors.map(edit.range).range;
            changed = changed || m_old->words(edit.range) != m_new.words(range);  // a new „nicht“ under [...]
            if (range != edit.range) edit.range = range, m_state.quotes.save(edit, stamp);
        }
        const auto words = model::quoted_words(m_new.offsets(), quote.range, edits, turns);
        if (words == quote.words_before && !changed) {  // put back
            quote.check = model::QuoteCheck::None;
            quote.words_before.clear();
        } else if (words != before.words || changed) {
            flag(model::QuoteCheck::Changed);
        }
        m_state.quotes.save(quote, stamp);
    }
}

void CorrectionWriter::write_passages(const store::Stamp& stamp) {
    for (auto highlight : m_state.passages.highlights(m_document.id)) {
        const auto range = m_anchors.map(highlight.range).range;
        if (!range) m_state.passages.remove(highlight.id);
        else if (*range != highlight.range) highlight.range = *range, m_state.passages.save(highlight, stamp);
    }
    const auto follow = [&](model::DocumentId document, text::CodePointRange& range) {
        if (document == m_document.id) range = m_anchors.map(range).range.value_or(place_near(range));
    };
    for (const auto& before : m_state.passages.links(m_document.id)) {
        auto link = before;
        follow(link.from.document, link.from.range);
        follow(link.to.document, link.to.range);
        if (!(link == before)) m_state.passages.save(link, stamp);
    }
    for (const auto& before : m_state.passages.anchor_examples()) {
        auto example = before;
        follow(example.document, example.range);
        if (!(example == before)) m_state.passages.save(example, stamp);
    }
}

void CorrectionWriter::write_turns(const store::Stamp& stamp) {
    auto speakers = m_state.turns.speakers(m_document.id);
    const auto old_turns = m_state.turns.turns(m_document.id);
    auto transcript = m_corrected;
    correct_turns(transcript, m_old->utf8(), speakers, old_turns, m_anchors);
    std::vector<model::SpeakerId> ids;
    for (const auto& speaker : transcript.speakers) {
        const auto known = std::find_if(speakers.begin(), speakers.end(), [&](const auto& other) { return other.label == speaker.label; });
        ids.push_back(known != speakers.end() ? known->id : m_state.new_id<model::SpeakerId>());
        if (known == speakers.end()) m_state.turns.save({ids.back(), m_document.id, speaker.label, speaker.role}, stamp);
    }
    // A turn that goes on keeps its key; what did not change is not written.
    std::map<std::int64_t, model::Turn> by_begin;
    for (const auto& turn : old_turns) {
        const auto moved = m_anchors.map(turn.range).range;
        if (moved) by_begin.emplace(moved->begin().count(), turn);
    }
    std::vector<model::Turn> turns;
    for (const auto& turn : transcript.turns) {
        const auto old = by_begin.lower_bound(turn.range.begin().count());
        const bool goes_on = old != by_begin.end() && old->first < turn.range.end().count();
        turns.push_back({goes_on ? old->second.id : m_state.new_id<model::TurnId>(), m_document.id, ids.at(turn.speaker), turn.range,
                         turn.label_begin, turn.label_end, turn.words_begin, turn.words_end, turn.time_ms});
        if (goes_on) by_begin.erase(old);
    }
    for (const auto& turn : old_turns) {
        if (std::find(turns.begin(), turns.end(), turn) == turns.end()) m_state.turns.remove(turn.id);
    }
    for (const auto& turn : turns) {
        if (std::find(old_turns.begin(), old_turns.end(), turn) == old_turns.end()) m_state.turns.save(turn, stamp);
    }
}

void CorrectionWriter::write_styles(const store::Stamp& stamp) {
    const bool from_file = !m_corrected.style_runs.empty();
    for (const auto& run : m_state.turns.style_runs(m_document.id)) {
        const auto range = from_file ? std::nullopt : m_anchors.map(run.range).range;
        if (range == run.range) continue;
        m_state.turns.remove(run.id);
        if (range) m_state.turns.save(model::StyleRun{run.id, m_document.id, *range, run.style}, stamp);
    }
    for (const auto& run : m_corrected.style_runs) {
        m_state.turns.save(model::StyleRun{m_state.new_id<model::StyleRunId>(), m_document.id, run.range, run.style}, stamp);
    }
}

void CorrectionWriter::write_marks(const store::Stamp& stamp) {
    const bool from_file = !m_corrected.marks.empty();
    for (const auto& mark : m_state.turns.marks(m_document.id)) {
        const auto position = m_anchors.map(mark.position);
        if (!from_file && position == mark.position) continue;
        m_state.turns.remove(mark.id);
        if (!from_file) m_state.turns.save(model::Mark{mark.id, m_document.id, mark.kind, position, mark.value}, stamp);
    }
    for (const auto& mark : m_corrected.marks) {
        m_state.turns.save(model::Mark{m_state.new_id<model::MarkId>(), m_document.id, mark.kind, mark.position, mark.value}, stamp);
    }
}

CodingToCheck coding_to_check(State& state, const model::Document& document, const model::Coding& coding, const DocumentText& text) {
    const auto index = state.tree().index_of(coding.code);
    const bool lost = coding.check == model::CodingCheck::Lost;
    return {coding.id, document.id, document.name, index ? state.tree().path(*index) : std::string{}, coding.range, lost, coding.lost_words,
            lost ? std::string{} : std::string{text.words(coding.range)}};
}

}  // namespace fundstelle::project
