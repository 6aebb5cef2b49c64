// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/progress.h"

namespace fundstelle::store {

void Progress::save(model::ProgressId id, model::DocumentId document, model::CoderId coder, model::ProgressState state, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO progress (id, document_id, coder_id, state, modified_at, modified_by) VALUES (:id, :document, :coder, :state, :at, :by)
        ON CONFLICT (id) DO UPDATE SET state = :state, modified_at = :at, modified_by = :by)")
        .bind(":id", id)
        .bind(":document", document)
        .bind(":coder", coder)
        .bind(":state", state == model::ProgressState::Finished ? "finished" : "started")
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Progress::remove(model::ProgressId id) {
    m_connection.prepare("DELETE FROM progress WHERE id = :id").bind(":id", id).run();
}

void Progress::remove_of(model::DocumentId document) {
    m_connection.prepare("DELETE FROM progress WHERE document_id = :document").bind(":document", document).run();
}

std::unordered_map<model::DocumentId, Progress::Row> Progress::of_coder(model::CoderId coder) {
    std::unordered_map<model::DocumentId, Row> found;
    auto rows = m_connection.prepare("SELECT id, document_id, state FROM progress WHERE coder_id = :coder ORDER BY modified_at, id");
    rows.bind(":coder", coder);
    while (rows.step()) {
        const auto state = rows.text_view(2) == "finished" ? model::ProgressState::Finished : model::ProgressState::Started;
        found.insert_or_assign(rows.id<model::DocumentId>(1), Row{rows.id<model::ProgressId>(0), state});
    }
    return found;
}

std::unordered_map<model::DocumentId, Timestamp> Progress::last_marked_or_written() {
    std::unordered_map<model::DocumentId, Timestamp> found;
    auto rows = m_connection.prepare(R"(
        SELECT document_id, max(modified_at) FROM (
            SELECT document_id, modified_at FROM progress
            UNION ALL SELECT document_id, modified_at FROM document_version)
        GROUP BY document_id)");
    while (rows.step()) found.emplace(rows.id<model::DocumentId>(0), Timestamp{rows.integer(1)});
    return found;
}

}  // namespace fundstelle::store
