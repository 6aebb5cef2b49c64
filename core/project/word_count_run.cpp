// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/word_count_run.h"

#include <algorithm>

#include "project/state.h"

namespace fundstelle::project {

WordCountRun::WordCountRun(State& state, const analysis::Filter& filter)
    : m_state{&state}, m_speakers{filter.of_turns()}, m_documents{analysis::passing_documents(state.snapshot(), filter)} {}

void WordCountRun::step() {
    const auto number = static_cast<std::int64_t>(m_next);
    const auto id = m_documents[m_next++];
    const auto document = m_state->documents.find(id);
    if (!document) return;
    const auto body = m_state->texts.body(m_state->documents.find_version(document->version)->text_sha256);
    const auto turns = m_state->turns.turns(id);
    if (turns.empty() && !m_speakers.needs_turns()) return m_counts.add(body, number);
    const auto speakers = m_state->turns.speakers(id);
    const auto counts = [&](const model::Speaker& speaker) {
        return (!m_speakers.role || speaker.role == *m_speakers.role) && (!m_speakers.speaker || speaker.label == *m_speakers.speaker);
    };
    const text::OffsetMap offsets{body};
    for (const auto& turn : turns) {
        const auto speaker = std::find_if(speakers.begin(), speakers.end(), [&](const auto& known) { return known.id == turn.speaker; });
        if (speaker == speakers.end() || !counts(*speaker) || turn.words_begin >= turn.words_end) continue;
        m_counts.add(offsets.slice({turn.words_begin, turn.words_end}), number);
    }
}

}  // namespace fundstelle::project
