// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/documents.h"

namespace fundstelle::store {

namespace {

model::Document document_of(const sqlite::Statement& row) {
    return {row.id<model::DocumentId>(0), row.text(1), row.optional_id<model::GroupId>(2), row.id<model::VersionId>(3),
            row.text(4),                  row.text(5), row.text(6),                        Timestamp{row.integer(7)},
            row.text(8)};
}

model::DocumentVersion version_of(const sqlite::Statement& row) {
    return {row.id<model::VersionId>(0), row.id<model::DocumentId>(1), row.integer(2), row.text(3), row.integer(4), row.text(5),
            Timestamp{row.integer(6)}, row.optional_id<model::CoderId>(7)};
}

std::vector<model::DocumentVersion> versions_of(sqlite::Statement& rows) {
    std::vector<model::DocumentVersion> versions;
    while (rows.step()) versions.push_back(version_of(rows));
    return versions;
}

}  // namespace

void Documents::save(const model::Document& document, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO document (id, name, group_id, version_id, rank, source, format, imported_at, colour, modified_at, modified_by)
        VALUES (:id, :name, :group, :version, :rank, :source, :format, :imported, :colour, :at, :by)
        ON CONFLICT (id) DO UPDATE SET name = :name, group_id = :group, version_id = :version, rank = :rank, source = :source,
            format = :format, imported_at = :imported, colour = :colour, modified_at = :at, modified_by = :by)")
        .bind(":id", document.id)
        .bind(":name", document.name)
        .bind(":group", document.group)
        .bind(":version", document.version)
        .bind(":rank", document.rank)
        .bind(":source", document.source)
        .bind(":format", document.format)
        .bind(":imported", document.imported_at.milliseconds)
        .bind(":colour", document.colour)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Documents::save(const model::DocumentVersion& version, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO document_version (id, document_id, number, text_sha256, code_points, anchor_map, modified_at, modified_by)
        VALUES (:id, :document, :number, :sha256, :code_points, nullif(:anchor_map, ''), :at, :by))")
        .bind(":id", version.id)
        .bind(":document", version.document)
        .bind(":number", version.number)
        .bind(":sha256", version.text_sha256)
        .bind(":code_points", version.code_points)
        .bind(":anchor_map", version.anchor_map)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Documents::remove(model::DocumentId id) {
    m_connection.prepare("DELETE FROM document WHERE id = :id").bind(":id", id).run();
    m_connection.prepare("DELETE FROM document_version WHERE document_id = :id").bind(":id", id).run();
}

std::optional<model::Document> Documents::find(model::DocumentId id) {
    auto row = m_connection.prepare(
        "SELECT id, name, group_id, version_id, rank, source, format, imported_at, colour FROM document WHERE id = :id");
    row.bind(":id", id);
    return row.step() ? std::optional{document_of(row)} : std::nullopt;
}

std::vector<model::Document> Documents::all() {
    std::vector<model::Document> documents;
    auto rows = m_connection.prepare(
        "SELECT id, name, group_id, version_id, rank, source, format, imported_at, colour FROM document ORDER BY rank, id");
    while (rows.step()) documents.push_back(document_of(rows));
    return documents;
}

std::optional<model::DocumentVersion> Documents::find_version(model::VersionId id) {
    auto row = m_connection.prepare(
        "SELECT id, document_id, number, text_sha256, code_points, ifnull(anchor_map, ''), modified_at, modified_by FROM document_version WHERE id = :id");
    row.bind(":id", id);
    return row.step() ? std::optional{version_of(row)} : std::nullopt;
}

std::vector<model::DocumentVersion> Documents::versions(model::DocumentId document) {
    auto rows = m_connection.prepare(R"(
        SELECT id, document_id, number, text_sha256, code_points, ifnull(anchor_map, ''), modified_at, modified_by FROM document_version
        WHERE document_id = :document ORDER BY number)");
    rows.bind(":document", document);
    return versions_of(rows);
}

std::vector<model::DocumentVersion> Documents::current_versions() {
    auto rows = m_connection.prepare(R"(
        SELECT version.id, document_id, number, text_sha256, code_points, '', version.modified_at, version.modified_by
        FROM document JOIN document_version AS version ON version.id = document.version_id)");
    return versions_of(rows);
}

}  // namespace fundstelle::store
