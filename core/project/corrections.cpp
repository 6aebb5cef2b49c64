// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/corrections.h"

#include <algorithm>
#include <map>

#include "base/error.h"
#include "project/correction_writer.h"
#include "project/state.h"
#include "project/word_replacement.h"
#include "text/search_key.h"
#include "text/text_comparison.h"
#include "text/utf8.h"

namespace fundstelle::project {

namespace {

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

void require_words(const std::string& corrected, const model::Document& document) {
    if (text::trimmed(corrected).empty()) throw Error{ErrorKind::Invalid, "no words would be left", document.name};
}

std::vector<model::DocumentVersion>::const_iterator numbered(const std::vector<model::DocumentVersion>& versions, std::int64_t number) {
    const auto found = std::find_if(versions.begin(), versions.end(), [&](const auto& version) { return version.number == number; });
    if (found == versions.end()) throw Error{ErrorKind::NotFound, "no such version", std::to_string(number)};
    return found;
}

}  // namespace

CorrectionReport Corrections::correct(model::DocumentId id, const formats::Transcript& corrected, const text::AnchorMap& anchors, bool commit) {
    const auto document = existing(m_state, id);
    require_words(corrected.text, document);
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
        for (auto& place : places_in(*m_state.text_of(id), search, needle)) found.push_back({id, place.range, std::move(place.with)});
    }
    return found;
}

void Corrections::replace(const std::vector<Replacement>& replacements) {
    if (replacements.empty()) return;
    std::map<model::DocumentId, std::vector<WordReplacement>> by_document;
    for (const auto& replacement : replacements) by_document[replacement.document].push_back({replacement.range, replacement.with});
    const auto first = existing(m_state, replacements.front().document).name;
    const nlohmann::json names{{"count", replacements.size()}, {"document", first}, {"documents", by_document.size()}};
    m_state.act("replace-words", names, [&](const store::Stamp& stamp) {
        for (const auto& [id, places] : by_document) {
            const auto document = existing(m_state, id);
            auto replaced = with_words_replaced(*m_state.text_of(id), places);
            if (!replaced) throw Error{ErrorKind::Refused, "the text has been changed since", document.name};
            require_words(replaced->utf8, document);
            const auto transcript = with_text(std::move(replaced->utf8));
            CorrectionWriter{m_state, document, transcript, replaced->anchors}.write(stamp);
        }
    });
}

std::vector<CodingToCheck> Corrections::to_check() const {
    std::vector<CodingToCheck> found;
    const auto codings = m_state.codings.to_check();
    if (codings.empty()) return found;
    for (const auto& document : m_state.documents.all()) {
        for (const auto& coding : codings) {
            if (coding.document != document.id) continue;
            found.push_back(coding_to_check(m_state, document, coding, *m_state.text_of(document.id)));
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

std::shared_ptr<const DocumentText> Corrections::text(model::DocumentId document, std::int64_t number) const {
    const auto versions = m_state.documents.versions(document);
    return m_state.text_of(numbered(versions, number)->id);
}

text::AnchorMap Corrections::anchors(model::DocumentId document, std::int64_t from, std::int64_t to) const {
    const auto versions = m_state.documents.versions(document);
    const bool backwards = from > to;
    auto version = numbered(versions, std::min(from, to));
    const auto last = numbered(versions, std::max(from, to));
    auto anchors = text::AnchorMap::identity(version->code_points);
    while (version != last) anchors = anchors.then(text::parse_anchor_map((++version)->anchor_map));
    return backwards ? anchors.inverse() : anchors;
}

}  // namespace fundstelle::project
