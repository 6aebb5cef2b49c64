// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/quotes.h"

namespace fundstelle::store {

void Quotes::save(const model::QuoteCollection& collection, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO quote_collection (id, name, rank, modified_at, modified_by) VALUES (:id, :name, :rank, :at, :by)
        ON CONFLICT (id) DO UPDATE SET name = :name, rank = :rank, modified_at = :at, modified_by = :by)")
        .bind(":id", collection.id)
        .bind(":name", collection.name)
        .bind(":rank", collection.rank)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Quotes::save(const model::QuoteHeading& heading, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO quote_heading (id, collection_id, name, rank, modified_at, modified_by)
        VALUES (:id, :collection, :name, :rank, :at, :by)
        ON CONFLICT (id) DO UPDATE SET name = :name, rank = :rank, modified_at = :at, modified_by = :by)")
        .bind(":id", heading.id)
        .bind(":collection", heading.collection)
        .bind(":name", heading.name)
        .bind(":rank", heading.rank)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Quotes::save(const model::Quote& quote, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO quote (id, heading_id, document_id, version_id, begin, end, rank, modified_at, modified_by)
        VALUES (:id, :heading, :document, :version, :begin, :end, :rank, :at, :by)
        ON CONFLICT (id) DO UPDATE SET heading_id = :heading, version_id = :version, begin = :begin, end = :end, rank = :rank,
            modified_at = :at, modified_by = :by)")
        .bind(":id", quote.id)
        .bind(":heading", quote.heading)
        .bind(":document", quote.document)
        .bind(":version", quote.version)
        .bind(":begin", quote.range.begin().count())
        .bind(":end", quote.range.end().count())
        .bind(":rank", quote.rank)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Quotes::save(const model::QuoteEdit& edit, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO quote_edit (id, quote_id, begin, end, replacement, modified_at, modified_by)
        VALUES (:id, :quote, :begin, :end, :replacement, :at, :by)
        ON CONFLICT (id) DO UPDATE SET begin = :begin, end = :end, replacement = :replacement, modified_at = :at, modified_by = :by)")
        .bind(":id", edit.id)
        .bind(":quote", edit.quote)
        .bind(":begin", edit.range.begin().count())
        .bind(":end", edit.range.end().count())
        .bind(":replacement", edit.replacement)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Quotes::remove(model::QuoteId id) {
    m_connection.prepare("DELETE FROM quote_edit WHERE quote_id = :id").bind(":id", id).run();
    m_connection.prepare("DELETE FROM quote WHERE id = :id").bind(":id", id).run();
}

void Quotes::remove(model::QuoteEditId id) {
    m_connection.prepare("DELETE FROM quote_edit WHERE id = :id").bind(":id", id).run();
}

std::vector<model::QuoteCollection> Quotes::collections() {
    std::vector<model::QuoteCollection> collections;
    auto rows = m_connection.prepare("SELECT id, name, rank FROM quote_collection ORDER BY rank, id");
    while (rows.step()) collections.push_back({rows.id<model::CollectionId>(0), rows.text(1), rows.text(2)});
    return collections;
}

std::vector<model::QuoteHeading> Quotes::headings() {
    std::vector<model::QuoteHeading> headings;
    auto rows = m_connection.prepare("SELECT id, collection_id, name, rank FROM quote_heading ORDER BY rank, id");
    while (rows.step()) {
        headings.push_back({rows.id<model::HeadingId>(0), rows.id<model::CollectionId>(1), rows.text(2), rows.text(3)});
    }
    return headings;
}

std::vector<model::Quote> Quotes::quotes() {
    std::vector<model::Quote> quotes;
    auto rows = m_connection.prepare(
        "SELECT id, heading_id, document_id, version_id, begin, end, rank FROM quote ORDER BY rank, id");
    while (rows.step()) {
        quotes.push_back({rows.id<model::QuoteId>(0), rows.id<model::HeadingId>(1), rows.id<model::DocumentId>(2),
                          rows.id<model::VersionId>(3), {rows.integer(4), rows.integer(5)}, rows.text(6)});
    }
    return quotes;
}

std::vector<model::QuoteId> Quotes::of_document(model::DocumentId document) {
    std::vector<model::QuoteId> found;
    auto rows = m_connection.prepare("SELECT id FROM quote WHERE document_id = :document");
    rows.bind(":document", document);
    while (rows.step()) found.push_back(rows.id<model::QuoteId>(0));
    return found;
}

std::vector<model::QuoteEdit> Quotes::edits(model::QuoteId quote) {
    std::vector<model::QuoteEdit> edits;
    auto rows = m_connection.prepare(
        "SELECT id, quote_id, begin, end, replacement FROM quote_edit WHERE quote_id = :quote ORDER BY begin");
    rows.bind(":quote", quote);
    while (rows.step()) {
        edits.push_back({rows.id<model::QuoteEditId>(0), rows.id<model::QuoteId>(1), {rows.integer(2), rows.integer(3)}, rows.text(4)});
    }
    return edits;
}

}  // namespace fundstelle::store
