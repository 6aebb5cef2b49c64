// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passages.h"

namespace fundstelle::store {

namespace {

std::vector<model::Link> links_of(sqlite::Statement& rows) {
    std::vector<model::Link> found;
    while (rows.step()) {
        found.push_back({rows.id<model::LinkId>(0), rows.text(1),
                         {rows.id<model::DocumentId>(2), {rows.integer(3), rows.integer(4)}},
                         {rows.id<model::DocumentId>(5), {rows.integer(6), rows.integer(7)}}});
    }
    return found;
}

}  // namespace

void Passages::save(const model::Highlight& highlight, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO highlight (id, document_id, begin, end, colour, modified_at, modified_by)
        VALUES (:id, :document, :begin, :end, :colour, :at, :by)
        ON CONFLICT (id) DO UPDATE SET begin = :begin, end = :end, colour = :colour, modified_at = :at, modified_by = :by)")
        .bind(":id", highlight.id)
        .bind(":document", highlight.document)
        .bind(":begin", highlight.range.begin().count())
        .bind(":end", highlight.range.end().count())
        .bind(":colour", highlight.colour)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Passages::save(const model::Link& link, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO link (id, name, from_document_id, from_begin, from_end, to_document_id, to_begin, to_end, modified_at, modified_by)
        VALUES (:id, :name, :from, :from_begin, :from_end, :to, :to_begin, :to_end, :at, :by)
        ON CONFLICT (id) DO UPDATE SET name = :name, from_begin = :from_begin, from_end = :from_end, to_begin = :to_begin,
            to_end = :to_end, modified_at = :at, modified_by = :by)")
        .bind(":id", link.id)
        .bind(":name", link.name)
        .bind(":from", link.from.document)
        .bind(":from_begin", link.from.range.begin().count())
        .bind(":from_end", link.from.range.end().count())
        .bind(":to", link.to.document)
        .bind(":to_begin", link.to.range.begin().count())
        .bind(":to_end", link.to.range.end().count())
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Passages::save(const model::AnchorExample& example, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO anchor_example (id, code_id, document_id, begin, end, rank, modified_at, modified_by)
        VALUES (:id, :code, :document, :begin, :end, :rank, :at, :by)
        ON CONFLICT (id) DO UPDATE SET code_id = :code, begin = :begin, end = :end, rank = :rank, modified_at = :at, modified_by = :by)")
        .bind(":id", example.id)
        .bind(":code", example.code)
        .bind(":document", example.document)
        .bind(":begin", example.range.begin().count())
        .bind(":end", example.range.end().count())
        .bind(":rank", example.rank)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Passages::remove(model::HighlightId id) {
    m_connection.prepare("DELETE FROM highlight WHERE id = :id").bind(":id", id).run();
}

void Passages::remove(model::LinkId id) {
    m_connection.prepare("DELETE FROM link WHERE id = :id").bind(":id", id).run();
}

void Passages::remove(model::AnchorExampleId id) {
    m_connection.prepare("DELETE FROM anchor_example WHERE id = :id").bind(":id", id).run();
}

void Passages::remove_of(model::DocumentId document) {
    m_connection.prepare("DELETE FROM highlight WHERE document_id = :id").bind(":id", document).run();
    m_connection.prepare("DELETE FROM link WHERE from_document_id = :id OR to_document_id = :id").bind(":id", document).run();
    m_connection.prepare("DELETE FROM anchor_example WHERE document_id = :id").bind(":id", document).run();
}

std::vector<model::Highlight> Passages::highlights(model::DocumentId document) {
    std::vector<model::Highlight> found;
    auto rows = m_connection.prepare("SELECT id, begin, end, colour FROM highlight WHERE document_id = :document ORDER BY begin, end, id");
    rows.bind(":document", document);
    while (rows.step()) found.push_back({rows.id<model::HighlightId>(0), document, {rows.integer(1), rows.integer(2)}, rows.text(3)});
    return found;
}

std::vector<model::Link> Passages::links(model::DocumentId document) {
    auto rows = m_connection.prepare(R"(
        SELECT id, name, from_document_id, from_begin, from_end, to_document_id, to_begin, to_end FROM link
        WHERE from_document_id = :document OR to_document_id = :document ORDER BY id)");
    rows.bind(":document", document);
    return links_of(rows);
}

std::vector<model::Link> Passages::links() {
    auto rows = m_connection.prepare("SELECT id, name, from_document_id, from_begin, from_end, to_document_id, to_begin, to_end FROM link ORDER BY id");
    return links_of(rows);
}

std::vector<model::AnchorExample> Passages::anchor_examples() {
    std::vector<model::AnchorExample> found;
    auto rows = m_connection.prepare("SELECT id, code_id, document_id, begin, end, rank FROM anchor_example ORDER BY code_id, rank, id");
    while (rows.step()) {
        found.push_back({rows.id<model::AnchorExampleId>(0), rows.id<model::CodeId>(1), rows.id<model::DocumentId>(2),
                         {rows.integer(3), rows.integer(4)}, rows.text(5)});
    }
    return found;
}

}  // namespace fundstelle::store
