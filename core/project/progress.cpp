// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/progress.h"

#include <algorithm>

#include "analysis/coverage.h"
#include "base/error.h"
#include "project/state.h"

namespace fundstelle::project {

namespace {

using Marks = std::unordered_map<model::DocumentId, store::Progress::Row>;

/// What a coder has marked, or else what `own` codings show.
model::ProgressState state_of(const Marks& marks, model::DocumentId document, std::int64_t own) {
    if (const auto mark = marks.find(document); mark != marks.end()) return mark->second.state;
    return own > 0 ? model::ProgressState::Started : model::ProgressState::NotStarted;
}

}  // namespace

std::vector<DocumentProgress> Progress::all() const {
    const auto& snapshot = m_state.snapshot();
    const auto marks = m_state.progress.of_coder(m_state.acting_coder);
    const auto me = std::find_if(snapshot.coders.begin(), snapshot.coders.end(), [&](const auto& coder) { return coder.id == m_state.acting_coder; });
    const auto my_index = me - snapshot.coders.begin();  // behind all others before the first action
    std::vector<DocumentProgress> all;
    all.reserve(snapshot.documents.size());
    for (const auto& document : snapshot.documents) {
        const auto own = std::count_if(document.rows.begin(), document.rows.end(), [&](const auto& row) { return row.coder == my_index; });
        all.push_back({document.id, state_of(marks, document.id, own), static_cast<std::int64_t>(document.rows.size()), own,
                       analysis::covered_code_points(document), document.code_points});
    }
    return all;
}

std::vector<CoderProgress> Progress::by_coder() const {
    const auto& snapshot = m_state.snapshot();
    std::vector<CoderProgress> all;
    std::vector<Marks> marks;
    for (const auto& coder : snapshot.coders) {
        all.push_back({coder, {}});
        marks.push_back(m_state.progress.of_coder(coder.id));
    }
    for (const auto& document : snapshot.documents) {
        std::vector<std::int64_t> own(all.size(), 0);
        for (const auto& row : document.rows) ++own[row.coder];
        for (std::size_t i = 0; i < all.size(); ++i) all[i].states.push_back(state_of(marks[i], document.id, own[i]));
    }
    return all;
}

void Progress::set(const std::vector<model::DocumentId>& documents, model::ProgressState state) {
    if (documents.empty()) return;
    const auto first = m_state.documents.find(documents.front());
    if (!first) throw Error{ErrorKind::NotFound, "no such document", to_string(documents.front().uuid())};
    const auto* kind = state == model::ProgressState::Finished  ? "mark-finished"
                       : state == model::ProgressState::Started ? "mark-started"
                                                                : "mark-not-started";
    const auto known = m_state.progress.of_coder(m_state.acting_coder);
    m_state.act(kind, {{"document", first->name}, {"count", documents.size()}}, [&](const store::Stamp& stamp) {
        for (const auto& document : documents) {
            const auto mark = known.find(document);
            if (mark == known.end() ? state == model::ProgressState::NotStarted : mark->second.state == state) continue;
            if (state == model::ProgressState::NotStarted) m_state.progress.remove(mark->second.id);
            else m_state.progress.save(mark != known.end() ? mark->second.id : m_state.new_id<model::ProgressId>(), document, m_state.acting_coder, state, stamp);
        }
    });
}

std::optional<Timestamp> Progress::last_worked_on(model::DocumentId document) const {
    const auto all = m_state.progress.last_marked_or_written();
    const auto written = all.find(document);
    const auto coded = m_state.last_coded(document);
    if (written == all.end()) return coded;
    return coded ? std::max(*coded, written->second) : written->second;
}

std::unordered_map<model::DocumentId, Timestamp> Progress::last_worked_on() const {
    auto all = m_state.progress.last_marked_or_written();
    for (auto& [document, at] : all) {
        if (const auto coded = m_state.last_coded(document)) at = std::max(at, *coded);
    }
    return all;
}

}  // namespace fundstelle::project
