// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/transcript_writer.h"

#include <algorithm>

#include "model/colour.h"
#include "project/value_writer.h"
#include "text/utf8.h"

namespace fundstelle::project {

TranscriptWriter::TranscriptWriter(State& state, const store::Stamp& stamp) : m_state{state}, m_stamp{stamp}, m_codes{state.codes.all()} {}

model::DocumentId TranscriptWriter::write(const formats::Transcript& transcript, const std::string& name, std::optional<model::GroupId> group,
                                          const std::string& rank) {
    const auto document = m_state.new_id<model::DocumentId>();
    const auto version = m_state.new_id<model::VersionId>();
    const auto length = text::count_code_points(transcript.text);
    m_state.documents.save({document, name, group, version, rank, transcript.source, transcript.format, m_stamp.at}, m_stamp);
    m_state.documents.save({version, document, 1, m_state.texts.keep(transcript.text), length, {}, m_stamp.at, m_stamp.by}, m_stamp);
    write_turns(document, transcript);
    write_notes(document, transcript);
    write_codings(document, transcript);
    for (const auto& value : transcript.values) {
        if (value.variable.empty() || value.value.empty()) continue;
        auto& values = m_values[value.variable];
        if (values.empty()) m_variables.push_back(value.variable);
        values.emplace_back(document, value.value);
    }
    return document;
}

void TranscriptWriter::write_turns(model::DocumentId document, const formats::Transcript& transcript) {
    std::vector<model::SpeakerId> speakers;
    for (const auto& speaker : transcript.speakers) {
        speakers.push_back(m_state.new_id<model::SpeakerId>());
        m_state.turns.save({speakers.back(), document, speaker.label, speaker.role}, m_stamp);
    }
    for (const auto& turn : transcript.turns) {
        m_state.turns.save({m_state.new_id<model::TurnId>(), document, speakers.at(turn.speaker), turn.range, turn.label_begin, turn.label_end,
                            turn.words_begin, turn.words_end, turn.time_ms},
                           m_stamp);
    }
    for (const auto& run : transcript.style_runs) {
        m_state.turns.save(model::StyleRun{m_state.new_id<model::StyleRunId>(), document, run.range, run.style}, m_stamp);
    }
    for (const auto& mark : transcript.marks) {
        m_state.turns.save(model::Mark{m_state.new_id<model::MarkId>(), document, mark.kind, mark.position, mark.value}, m_stamp);
    }
}

void TranscriptWriter::write_notes(model::DocumentId document, const formats::Transcript& transcript) {
    for (const auto& note : transcript.notes) {
        const auto target = note.range ? model::MemoTarget::Passage : model::MemoTarget::Document;
        m_state.memos.save({m_state.new_id<model::MemoId>(), target, document.uuid(), note.range, note.author, note.body}, m_stamp);
    }
}

void TranscriptWriter::write_codings(model::DocumentId document, const formats::Transcript& transcript) {
    for (const auto& passage : transcript.codings) {
        m_state.codings.save({m_state.new_id<model::CodingId>(), document, passage.range, code(passage.code), m_state.acting_coder,
                              model::kNeutralWeight, {}, m_stamp.at},
                             m_stamp);
    }
}

model::CodeId TranscriptWriter::code(const std::vector<std::string>& path) {
    std::optional<model::Code> parent;
    for (auto name : path) {
        std::replace(name.begin(), name.end(), '>', '/');  // ">" separates the levels of a path
        const auto parent_id = parent ? std::optional{parent->id} : std::nullopt;
        const auto known = std::find_if(m_codes.begin(), m_codes.end(), [&](const auto& other) { return other.parent == parent_id && other.name == name; });
        if (known != m_codes.end()) {
            parent = *known;
            continue;
        }
        std::size_t siblings = 0;
        std::string last_rank;
        for (const auto& other : m_codes) {
            if (other.parent != parent_id) continue;
            ++siblings;
            last_rank = std::max(last_rank, other.rank);
        }
        const auto colour = parent ? model::shade(parent->colour, siblings) : model::palette_colour(siblings);
        m_codes.push_back({m_state.new_id<model::CodeId>(), parent_id, name, model::rank_between(last_rank, {}), colour, {}, {}, {}, {}});
        m_state.codes.save(m_codes.back(), m_stamp);
        parent = m_codes.back();
    }
    return parent->id;
}

void TranscriptWriter::write_values() {
    ValueWriter writer{m_state, m_stamp};
    for (const auto& name : m_variables) {
        std::vector<std::string> values;
        for (const auto& [document, value] : m_values.at(name)) values.push_back(value);
        const auto variable = writer.variable(name, type_of(values));
        for (const auto& [document, value] : m_values.at(name)) writer.write(document, variable, value);
    }
}

}  // namespace fundstelle::project
