// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/summaries.h"

namespace fundstelle::store {

namespace {

model::Summary summary_of(sqlite::Statement& row) {
    return {row.id<model::SummaryId>(0), row.id<model::DocumentId>(1), row.id<model::CodeId>(2), row.text(3)};
}

std::vector<model::Summary> summaries_of(sqlite::Statement& rows) {
    std::vector<model::Summary> found;
    while (rows.step()) found.push_back(summary_of(rows));
    return found;
}

}  // namespace

void Summaries::save(const model::Summary& summary, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO summary (id, document_id, code_id, body, modified_at, modified_by) VALUES (:id, :document, :code, :body, :at, :by)
        ON CONFLICT (id) DO UPDATE SET code_id = :code, body = :body, modified_at = :at, modified_by = :by)")
        .bind(":id", summary.id)
        .bind(":document", summary.document)
        .bind(":code", summary.code)
        .bind(":body", summary.body)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Summaries::remove(model::SummaryId id) {
    m_connection.prepare("DELETE FROM summary WHERE id = :id").bind(":id", id).run();
}

void Summaries::remove_of(model::DocumentId document) {
    m_connection.prepare("DELETE FROM summary WHERE document_id = :document").bind(":document", document).run();
}

void Summaries::remove_of(model::CodeId code) {
    m_connection.prepare("DELETE FROM summary WHERE code_id = :code").bind(":code", code).run();
}

std::vector<model::Summary> Summaries::all() {
    auto rows = m_connection.prepare("SELECT id, document_id, code_id, body FROM summary ORDER BY id");
    return summaries_of(rows);
}

std::vector<model::Summary> Summaries::of(model::DocumentId document) {
    auto rows = m_connection.prepare("SELECT id, document_id, code_id, body FROM summary WHERE document_id = :document ORDER BY id");
    rows.bind(":document", document);
    return summaries_of(rows);
}

std::optional<model::Summary> Summaries::of(model::DocumentId document, model::CodeId code) {
    auto row = m_connection.prepare("SELECT id, document_id, code_id, body FROM summary WHERE document_id = :document AND code_id = :code ORDER BY id");
    row.bind(":document", document).bind(":code", code);
    return row.step() ? std::optional{summary_of(row)} : std::nullopt;
}

}  // namespace fundstelle::store
