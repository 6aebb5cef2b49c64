// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/corrections.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/error.h"
#include "formats/turn_recognition.h"
#include "project/state.h"
#include "project/turn_correction.h"
#include "text/search_key.h"
#include "text/segmentation.h"
#include "text/text_comparison.h"
#include "text/utf8.h"

namespace fundstelle::project {

namespace {

/// Writes a new version of one document and takes along what stands on its words. Used within an action.
class CorrectionWriter {
public:
    CorrectionWriter(State& state, const model::Document& document, const formats::Transcript& corrected, const text::AnchorMap& anchors)
        : m_state{state}, m_document{document}, m_old{state.text_of(document.id)}, m_corrected{corrected}, m_new{corrected.text}, m_anchors{anchors} {}

    /// What becomes of the codings; the same that `write()` does to them.
    CorrectionReport report() const {
        CorrectionReport report;
        for (const auto& coding : m_state.codings.of_document(m_document.id)) {
            const auto moved = moved_coding(coding);
            if (moved.check != model::CodingCheck::None) report.to_check.push_back(to_check(moved));
            else if (moved.range == coding.range && m_old->words(coding.range) == m_new.words(moved.range)) ++report.unchanged;
            else ++report.moved;
        }
        return report;
    }

    std::int64_t write(const store::Stamp& stamp) {
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
        write_quotes(before, stamp);
        write_turns(stamp);
        write_styles(stamp);
        write_marks(stamp);
        write_passages(stamp);
        return number;
    }

private:
    model::Coding moved_coding(const model::Coding& coding) const {
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

    /// One character where the words of a range were.
    text::CodePointRange place_near(const text::CodePointRange& range) const {
        const auto at = std::min(m_anchors.map(range.begin()).count(), m_new.offsets().size().count() - 1);
        return {at, at + 1};
    }

    CodingToCheck to_check(const model::Coding& coding) const {
        const auto index = m_state.tree().index_of(coding.code);
        const bool lost = coding.check == model::CodingCheck::Lost;
        return {coding.id, m_document.id, m_document.name, index ? m_state.tree().path(*index) : std::string{}, coding.range, lost, coding.lost_words,
                lost ? std::string{} : std::string{m_new.words(coding.range)}};
    }

    void write_memos(const store::Stamp& stamp) {
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

    /// A quote whose words are all gone stays with the version that has them.
    void write_quotes(model::VersionId before, const store::Stamp& stamp) {
        for (auto quote : m_state.quotes.quotes()) {
            if (quote.document != m_document.id || quote.version != before) continue;
            const auto moved = m_anchors.map(quote.range);
            if (!moved.range || moved.torn || 2 * moved.kept < quote.range.length()) continue;
            quote.range = *moved.range;
            quote.version = m_document.version;
            m_state.quotes.save(quote, stamp);
            for (auto edit : m_state.quotes.edits(quote.id)) {
                const auto range = m_anchors.map(edit.range).range;
                if (!range || !quote.range.contains(*range)) m_state.quotes.remove(edit.id);
                else if (*range != edit.range) edit.range = *range, m_state.quotes.save(edit, stamp);
            }
        }
    }

    /// Colours go with their words; links and anchor examples that lost theirs stay at the place.
    void write_passages(const store::Stamp& stamp) {
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

    void write_turns(const store::Stamp& stamp) {
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

    void write_styles(const store::Stamp& stamp) {
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

    void write_marks(const store::Stamp& stamp) {
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

    State& m_state;
    model::Document m_document;
    std::shared_ptr<const DocumentText> m_old;
    const formats::Transcript& m_corrected;
    DocumentText m_new;
    const text::AnchorMap& m_anchors;
};

model::Document existing(State& state, model::DocumentId id) {
    const auto document = state.documents.find(id);
    if (!document) throw Error{ErrorKind::NotFound, "no such document", to_string(id.uuid())};
    return *document;
}

formats::Transcript with_text(std::string utf8) {
    formats::Transcript transcript;
    transcript.text = std::move(utf8);
    return transcript;
}

/// The replaced range keeps its first and its last character, so that what begins or ends there does so with the replacement.
void add_pieces(std::vector<text::AnchorMap::Piece>& pieces, const text::CodePointRange& range, std::int64_t new_begin, std::int64_t new_length) {
    if (new_length == 0) return;
    const auto begin = range.begin().count();
    const auto shared = std::min(range.length(), new_length);
    if (shared > 1) pieces.push_back({begin, new_begin, shared - 1});
    pieces.push_back({range.end().count() - 1, new_begin + new_length - 1, 1});
}

bool is_letter_at(const DocumentText& text, std::int64_t position) {
    if (position < 0 || position >= text.offsets().size().count()) return false;
    std::size_t byte = 0;
    return text::belongs_to_word(text::next_code_point(text.words({position, position + 1}), byte));
}

/// The length in code points of an ending that may follow a name, up to the end of the word; nothing if another word follows.
std::optional<std::int64_t> ending_at(const DocumentText& text, std::int64_t position) {
    static constexpr std::array<std::string_view, 9> kEndings = {"innen", "’s", "'s", "en", "es", "ns", "s", "n", "e"};
    for (const auto ending : kEndings) {
        const auto length = text::count_code_points(ending);
        const auto end = position + length;
        if (end <= text.offsets().size().count() && text.words({position, end}) == ending && !is_letter_at(text, end)) return length;
    }
    return is_letter_at(text, position) ? std::nullopt : std::optional<std::int64_t>{0};
}

}  // namespace

CorrectionReport Corrections::correct(model::DocumentId id, const formats::Transcript& corrected, const text::AnchorMap& anchors, bool commit) {
    const auto document = existing(m_state, id);
    if (text::trimmed(corrected.text).empty()) throw Error{ErrorKind::Invalid, "no words would be left", document.name};
    CorrectionWriter writer{m_state, document, corrected, anchors};
    auto report = writer.report();
    if (commit) {
        m_state.act("correct-document", {{"document", document.name}}, [&](const store::Stamp& stamp) { report.version = writer.write(stamp); });
    }
    return report;
}

CorrectionReport Corrections::save(model::DocumentId document, const text::EditedText& edited) {
    if (!edited.changed()) return {};
    const auto anchors = edited.anchors();
    if (m_state.text_of(document)->utf8() != edited.original()) throw Error{ErrorKind::Refused, "the text has been changed since", existing(m_state, document).name};
    return correct(document, with_text(edited.utf8()), anchors, true);
}

CorrectionReport Corrections::replace_text(model::DocumentId document, const formats::Transcript& corrected) {
    const auto text = m_state.text_of(document);
    if (text->utf8() == corrected.text) {
        CorrectionReport report;
        report.unchanged = static_cast<std::int64_t>(m_state.codings.of_document(document).size());
        return report;
    }
    return correct(document, corrected, text::compare(text->utf8(), corrected.text), true);
}

CorrectionReport Corrections::preview(model::DocumentId document, const formats::Transcript& corrected) {
    return correct(document, corrected, text::compare(m_state.text_of(document)->utf8(), corrected.text), false);
}

std::vector<Replacement> Corrections::find(const ReplacementSearch& search, const std::vector<model::DocumentId>& documents) const {
    std::vector<Replacement> found;
    auto ids = documents;
    if (ids.empty()) {
        for (const auto& document : m_state.documents.all()) ids.push_back(document.id);
    }
    const text::SearchKey needle{search.words};
    for (const auto id : ids) {
        const auto text = m_state.text_of(id);
        std::int64_t last_end = 0;
        for (const auto& hit : text::SearchKey{text->utf8()}.find(needle)) {
            if (search.match_case && text->words(hit) != search.words) continue;
            if (search.whole_words && is_letter_at(*text, hit.begin().count() - 1)) continue;
            std::int64_t ending = 0;
            if (search.whole_words) {
                const auto length = search.with_endings ? ending_at(*text, hit.end().count())
                                    : is_letter_at(*text, hit.end().count()) ? std::nullopt : std::optional<std::int64_t>{0};
                if (!length) continue;
                ending = *length;
            }
            const text::CodePointRange range{hit.begin().count(), hit.end().count() + ending};
            if (range.begin().count() < last_end) continue;
            const bool genitive = ending > 0 && text->words({range.end().count() - 1, range.end().count()}) == "s";
            found.push_back({id, range, search.replacement + (genitive ? "s" : "")});
            last_end = range.end().count();
        }
    }
    return found;
}

void Corrections::replace(const std::vector<Replacement>& replacements) {
    if (replacements.empty()) return;
    std::map<model::DocumentId, std::vector<Replacement>> by_document;
    for (const auto& replacement : replacements) by_document[replacement.document].push_back(replacement);
    const auto first = existing(m_state, replacements.front().document).name;
    const nlohmann::json names{{"count", replacements.size()}, {"document", first}, {"documents", by_document.size()}};
    m_state.act("replace-words", names, [&](const store::Stamp& stamp) {
        for (auto& [id, places] : by_document) {
            const auto text = m_state.text_of(id);
            std::sort(places.begin(), places.end(), [](const auto& a, const auto& b) { return a.range < b.range; });
            std::string corrected;
            std::vector<text::AnchorMap::Piece> pieces;
            std::int64_t old_position = 0;
            std::int64_t new_position = 0;
            const auto keep_up_to = [&](std::int64_t end) {
                if (end <= old_position) return;
                corrected += text->words({old_position, end});
                pieces.push_back({old_position, new_position, end - old_position});
                new_position += end - old_position;
                old_position = end;
            };
            for (const auto& place : places) {
                if (!text->offsets().contains(place.range) || place.range.begin().count() < old_position) {
                    throw Error{ErrorKind::Refused, "the text has been changed since", existing(m_state, id).name};
                }
                keep_up_to(place.range.begin().count());
                const auto length = text::count_code_points(place.with);
                add_pieces(pieces, place.range, new_position, length);
                corrected += place.with;
                new_position += length;
                old_position = place.range.end().count();
            }
            keep_up_to(text->offsets().size().count());
            const auto document = existing(m_state, id);
            if (text::trimmed(corrected).empty()) throw Error{ErrorKind::Invalid, "no words would be left", document.name};
            const auto transcript = with_text(std::move(corrected));
            const text::AnchorMap anchors{std::move(pieces), text->offsets().size().count(), new_position};
            CorrectionWriter{m_state, document, transcript, anchors}.write(stamp);
        }
    });
}

std::vector<CodingToCheck> Corrections::to_check() const {
    std::vector<CodingToCheck> found;
    const auto codings = m_state.codings.to_check();
    for (const auto& document : m_state.documents.all()) {
        for (const auto& coding : codings) {
            if (coding.document != document.id) continue;
            const auto index = m_state.tree().index_of(coding.code);
            const bool lost = coding.check == model::CodingCheck::Lost;
            found.push_back({coding.id, document.id, document.name, index ? m_state.tree().path(*index) : std::string{}, coding.range, lost,
                             coding.lost_words, lost ? std::string{} : std::string{m_state.text_of(document.id)->words(coding.range)}});
        }
    }
    return found;
}

void Corrections::place_again(model::CodingId id, const text::CodePointRange& range) {
    auto coding = m_state.codings.find(id);
    if (!coding) throw Error{ErrorKind::NotFound, "no such coding", to_string(id.uuid())};
    if (!m_state.text_of(coding->document)->offsets().contains(range)) throw Error{ErrorKind::Invalid, "beyond the end of the text"};
    coding->range = range;
    coding->check = model::CodingCheck::None;
    coding->lost_words.clear();
    const nlohmann::json names{{"document", existing(m_state, coding->document).name}, {"paragraph", m_state.text_of(coding->document)->paragraphs().number_of(range.begin())}};
    m_state.act("place-coding", names, [&](const store::Stamp& stamp) { m_state.codings.save(*coding, stamp); });
}

void Corrections::accept(model::CodingId id) {
    const auto coding = m_state.codings.find(id);
    if (!coding) throw Error{ErrorKind::NotFound, "no such coding", to_string(id.uuid())};
    if (coding->check == model::CodingCheck::Lost) throw Error{ErrorKind::Refused, "its words are gone"};
    if (coding->check == model::CodingCheck::Shrunk) place_again(id, coding->range);
}

std::vector<Version> Corrections::versions(model::DocumentId id) const {
    const auto document = existing(m_state, id);
    const auto coders = m_state.coders.all();
    std::vector<Version> versions;
    for (const auto& version : m_state.documents.versions(id)) {
        const auto coder = std::find_if(coders.begin(), coders.end(), [&](const auto& other) { return version.made_by == other.id; });
        versions.push_back({version.id, version.number, version.made_at, coder == coders.end() ? std::string{} : coder->name, version.code_points,
                            version.id == document.version});
    }
    return versions;
}

std::shared_ptr<const DocumentText> Corrections::text(model::VersionId version) const {
    return m_state.text_of(version);
}

text::AnchorMap Corrections::anchors(model::DocumentId document, std::int64_t from, std::int64_t to) const {
    const auto versions = m_state.documents.versions(document);
    const auto numbered = [&](std::int64_t number) {
        const auto found = std::find_if(versions.begin(), versions.end(), [&](const auto& version) { return version.number == number; });
        if (found == versions.end()) throw Error{ErrorKind::NotFound, "no such version", std::to_string(number)};
        return found;
    };
    const bool backwards = from > to;
    auto version = numbered(std::min(from, to));
    const auto last = numbered(std::max(from, to));
    auto anchors = text::AnchorMap::identity(version->code_points);
    while (version != last) anchors = anchors.then(text::parse_anchor_map((++version)->anchor_map));
    return backwards ? anchors.inverse() : anchors;
}

}  // namespace fundstelle::project
