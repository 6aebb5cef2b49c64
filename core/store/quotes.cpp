// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/quotes.h"

#include "base/error.h"

namespace fundstelle::store {

namespace {

/// Throws `Damaged` for a name that a newer or foreign program wrote.
template <class Value>
Value known(const std::optional<Value>& parsed, std::string_view name) {
    if (!parsed) throw Error{ErrorKind::Damaged, "unknown word in a table of quotes", std::string{name}};
    return *parsed;
}

model::Quote quote_in(sqlite::Statement& row) {
    const auto check = row.integer(10);
    if (check < 0 || check > 2) throw Error{ErrorKind::Damaged, "unknown word in a table of quotes", std::to_string(check)};
    return {row.id<model::QuoteId>(0), row.id<model::HeadingId>(1), row.id<model::DocumentId>(2), row.id<model::VersionId>(3),
            {row.integer(4), row.integer(5)}, row.text(6), row.integer(7), known(model::parse_quote_status(row.text_view(8)), row.text_view(8)),
            row.text(9), static_cast<model::QuoteCheck>(check), row.text(11)};
}

std::vector<model::Quote> quotes_in(sqlite::Statement rows) {
    std::vector<model::Quote> quotes;
    while (rows.step()) quotes.push_back(quote_in(rows));
    return quotes;
}

}  // namespace

void Quotes::save(const model::QuoteCollection& collection, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO quote_collection (id, name, rank, marks, ellipsis, layout, italic, numbered, source, last_number, modified_at, modified_by)
        VALUES (:id, :name, :rank, :marks, :ellipsis, :layout, :italic, :numbered, :source, :last, :at, :by)
        ON CONFLICT (id) DO UPDATE SET name = :name, rank = :rank, marks = :marks, ellipsis = :ellipsis, layout = :layout, italic = :italic,
            numbered = :numbered, source = :source, last_number = :last, modified_at = :at, modified_by = :by)")
        .bind(":id", collection.id)
        .bind(":name", collection.name)
        .bind(":rank", collection.rank)
        .bind(":marks", model::to_string(collection.style.marks))
        .bind(":ellipsis", model::to_string(collection.style.ellipsis))
        .bind(":layout", model::to_string(collection.style.layout))
        .bind(":italic", std::int64_t{collection.style.italic})
        .bind(":numbered", std::int64_t{collection.style.numbered})
        .bind(":source", collection.style.source)
        .bind(":last", collection.last_number)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Quotes::save(const model::QuoteHeading& heading, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO quote_heading (id, collection_id, name, rank, parent_id, introduction, modified_at, modified_by)
        VALUES (:id, :collection, :name, :rank, :parent, :introduction, :at, :by)
        ON CONFLICT (id) DO UPDATE SET collection_id = :collection, name = :name, rank = :rank, parent_id = :parent, introduction = :introduction,
            modified_at = :at, modified_by = :by)")
        .bind(":id", heading.id)
        .bind(":collection", heading.collection)
        .bind(":name", heading.name)
        .bind(":rank", heading.rank)
        .bind(":parent", heading.parent)
        .bind(":introduction", heading.introduction)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Quotes::save(const model::Quote& quote, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO quote (id, heading_id, document_id, version_id, begin, end, rank, number, status, note, to_check, words_before, modified_at, modified_by)
        VALUES (:id, :heading, :document, :version, :begin, :end, :rank, :number, :status, :note, :check, :before, :at, :by)
        ON CONFLICT (id) DO UPDATE SET heading_id = :heading, version_id = :version, begin = :begin, end = :end, rank = :rank, number = :number,
            status = :status, note = :note, to_check = :check, words_before = :before, modified_at = :at, modified_by = :by)")
        .bind(":id", quote.id)
        .bind(":heading", quote.heading)
        .bind(":document", quote.document)
        .bind(":version", quote.version)
        .bind(":begin", quote.range.begin().count())
        .bind(":end", quote.range.end().count())
        .bind(":rank", quote.rank)
        .bind(":number", quote.number)
        .bind(":status", model::to_string(quote.status))
        .bind(":note", quote.note)
        .bind(":check", static_cast<std::int64_t>(quote.check))
        .bind(":before", quote.words_before)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Quotes::save(const model::QuoteEdit& edit, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO quote_edit (id, quote_id, begin, end, replacement, kind, modified_at, modified_by)
        VALUES (:id, :quote, :begin, :end, :words, :kind, :at, :by)
        ON CONFLICT (id) DO UPDATE SET begin = :begin, end = :end, replacement = :words, kind = :kind, modified_at = :at, modified_by = :by)")
        .bind(":id", edit.id)
        .bind(":quote", edit.quote)
        .bind(":begin", edit.range.begin().count())
        .bind(":end", edit.range.end().count())
        .bind(":words", edit.words)
        .bind(":kind", model::to_string(edit.kind))
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Quotes::remove(model::CollectionId id) {
    m_connection.prepare("DELETE FROM quote_collection WHERE id = :id").bind(":id", id).run();
}

void Quotes::remove(model::HeadingId id) {
    m_connection.prepare("DELETE FROM quote_heading WHERE id = :id").bind(":id", id).run();
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
    auto rows = m_connection.prepare(R"(
        SELECT id, name, rank, marks, ellipsis, layout, italic, numbered, source, last_number FROM quote_collection ORDER BY rank, id)");
    while (rows.step()) {
        const model::QuoteStyle style{known(model::parse_marks(rows.text_view(3)), rows.text_view(3)),
                                      known(model::parse_ellipsis(rows.text_view(4)), rows.text_view(4)),
                                      known(model::parse_layout(rows.text_view(5)), rows.text_view(5)),
                                      rows.integer(6) != 0, rows.integer(7) != 0, rows.text(8)};
        collections.push_back({rows.id<model::CollectionId>(0), rows.text(1), rows.text(2), style, rows.integer(9)});
    }
    return collections;
}

std::vector<model::QuoteHeading> Quotes::headings() {
    std::vector<model::QuoteHeading> headings;
    auto rows = m_connection.prepare("SELECT id, collection_id, name, rank, parent_id, introduction FROM quote_heading ORDER BY rank, id");
    while (rows.step()) {
        headings.push_back({rows.id<model::HeadingId>(0), rows.id<model::CollectionId>(1), rows.text(2), rows.text(3),
                            rows.optional_id<model::HeadingId>(4), rows.text(5)});
    }
    return headings;
}

std::vector<model::Quote> Quotes::quotes() {
    return quotes_in(m_connection.prepare(
        "SELECT id, heading_id, document_id, version_id, begin, end, rank, number, status, note, to_check, words_before FROM quote "
        "ORDER BY rank, id"));
}

std::optional<model::Quote> Quotes::find(model::QuoteId id) {
    auto rows = m_connection.prepare(
        "SELECT id, heading_id, document_id, version_id, begin, end, rank, number, status, note, to_check, words_before FROM quote "
        "WHERE id = :id");
    rows.bind(":id", id);
    return rows.step() ? std::optional{quote_in(rows)} : std::nullopt;
}

std::vector<model::Quote> Quotes::of_document(model::DocumentId document) {
    auto rows = m_connection.prepare(
        "SELECT id, heading_id, document_id, version_id, begin, end, rank, number, status, note, to_check, words_before FROM quote "
        "WHERE document_id = :document ORDER BY rank, id");
    rows.bind(":document", document);
    return quotes_in(std::move(rows));
}

std::vector<model::QuoteEdit> Quotes::edits(model::QuoteId quote) {
    std::vector<model::QuoteEdit> edits;
    auto rows = m_connection.prepare(
        "SELECT id, quote_id, begin, end, replacement, kind FROM quote_edit WHERE quote_id = :quote ORDER BY begin");
    rows.bind(":quote", quote);
    while (rows.step()) {
        edits.push_back({rows.id<model::QuoteEditId>(0), rows.id<model::QuoteId>(1), {rows.integer(2), rows.integer(3)}, rows.text(4),
                         known(model::parse_edit_kind(rows.text_view(5)), rows.text_view(5))});
        auto& edit = edits.back();
        // How version 3 wrote an omission; its history can still bring one back.
        if (edit.kind == model::QuoteEditKind::Replacement && edit.words == "...") edit.kind = model::QuoteEditKind::Omission, edit.words.clear();
    }
    return edits;
}

}  // namespace fundstelle::store
