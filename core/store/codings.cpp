// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/codings.h"

#include "base/error.h"

namespace fundstelle::store {

namespace {

model::CodingCheck check_of(std::int64_t value) {
    if (value < 0 || value > static_cast<std::int64_t>(model::CodingCheck::Lost)) throw Error{ErrorKind::Damaged, "unknown state of a coding"};
    return static_cast<model::CodingCheck>(value);
}

model::Coding coding_of(const sqlite::Statement& row) {
    return {row.id<model::CodingId>(0),
            row.id<model::DocumentId>(1),
            {row.integer(2), row.integer(3)},
            row.id<model::CodeId>(4),
            row.id<model::CoderId>(5),
            static_cast<int>(row.integer(6)),
            row.text(7),
            Timestamp{row.integer(8)},
            check_of(row.integer(9)),
            row.text(10)};
}

Codings::Brief brief_of(const sqlite::Statement& row) {
    return {row.id<model::CodingId>(0), row.id<model::DocumentId>(1), row.integer(2),
            row.integer(3),             row.id<model::CodeId>(4),     row.id<model::CoderId>(5),
            static_cast<int>(row.integer(6)), Timestamp{row.integer(7)}, Timestamp{row.integer(8)}};
}

void write(const model::Coding& coding, const Stamp& stamp, sqlite::Statement& row) {
    row.bind(":id", coding.id)
        .bind(":document", coding.document)
        .bind(":begin", coding.range.begin().count())
        .bind(":end", coding.range.end().count())
        .bind(":code", coding.code)
        .bind(":coder", coding.coder)
        .bind(":weight", std::int64_t{coding.weight})
        .bind(":comment", coding.comment)
        .bind(":created", coding.created_at.milliseconds)
        .bind(":check", static_cast<std::int64_t>(coding.check))
        .bind(":lost_words", coding.lost_words)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

std::vector<model::Coding> codings_of(sqlite::Statement& rows) {
    std::vector<model::Coding> codings;
    while (rows.step()) codings.push_back(coding_of(rows));
    return codings;
}

}  // namespace

void Codings::save(const model::Coding& coding, const Stamp& stamp) {
    auto row = m_connection.prepare(R"(
        INSERT INTO coding (id, document_id, begin, end, code_id, coder_id, weight, comment, created_at, to_check, lost_words,
                            modified_at, modified_by)
        VALUES (:id, :document, :begin, :end, :code, :coder, :weight, :comment, :created, :check, nullif(:lost_words, ''), :at, :by)
        ON CONFLICT (id) DO UPDATE SET document_id = :document, begin = :begin, end = :end, code_id = :code, coder_id = :coder,
            weight = :weight, comment = :comment, to_check = :check, lost_words = nullif(:lost_words, ''), modified_at = :at, modified_by = :by)");
    write(coding, stamp, row);
}

void Codings::add(const std::vector<model::Coding>& codings, const Stamp& stamp) {
    auto row = m_connection.prepare(R"(
        INSERT INTO coding (id, document_id, begin, end, code_id, coder_id, weight, comment, created_at, to_check, lost_words,
                            modified_at, modified_by)
        VALUES (:id, :document, :begin, :end, :code, :coder, :weight, :comment, :created, :check, nullif(:lost_words, ''), :at, :by))");
    for (const auto& coding : codings) write(coding, stamp, row);
}

void Codings::remove(model::CodingId id) {
    m_connection.prepare("DELETE FROM coding WHERE id = :id").bind(":id", id).run();
}

std::optional<model::Coding> Codings::find(model::CodingId id) {
    auto row = m_connection.prepare(R"(
        SELECT id, document_id, begin, end, code_id, coder_id, weight, comment, created_at, to_check,
               ifnull(lost_words, '') FROM coding WHERE id = :id)");
    row.bind(":id", id);
    return row.step() ? std::optional{coding_of(row)} : std::nullopt;
}

std::optional<Codings::Brief> Codings::find_brief(model::CodingId id) {
    auto row = m_connection.prepare("SELECT id, document_id, begin, end, code_id, coder_id, weight, created_at, modified_at FROM coding WHERE id = :id AND to_check < 2");
    row.bind(":id", id);
    return row.step() ? std::optional{brief_of(row)} : std::nullopt;
}

std::vector<model::Coding> Codings::of_document(model::DocumentId document) {
    auto rows = m_connection.prepare(R"(
        SELECT id, document_id, begin, end, code_id, coder_id, weight, comment, created_at, to_check,
               ifnull(lost_words, '') FROM coding
        WHERE document_id = :document ORDER BY begin, end DESC, id)");
    rows.bind(":document", document);
    return codings_of(rows);
}

std::vector<model::Coding> Codings::of_code(model::CodeId code) {
    auto rows = m_connection.prepare(R"(
        SELECT id, document_id, begin, end, code_id, coder_id, weight, comment, created_at, to_check,
               ifnull(lost_words, '') FROM coding
        WHERE code_id = :code ORDER BY document_id, begin, end DESC, id)");
    rows.bind(":code", code);
    return codings_of(rows);
}

void Codings::for_each_brief(const std::function<void(const Brief&)>& visit) {
    auto rows = m_connection.prepare("SELECT id, document_id, begin, end, code_id, coder_id, weight, created_at, modified_at FROM coding WHERE to_check < 2");
    while (rows.step()) visit(brief_of(rows));
}

std::vector<model::Coding> Codings::to_check() {
    auto rows = m_connection.prepare(R"(
        SELECT id, document_id, begin, end, code_id, coder_id, weight, comment, created_at, to_check,
               ifnull(lost_words, '') FROM coding
        WHERE to_check > 0 ORDER BY document_id, begin, end DESC, id)");
    return codings_of(rows);
}

std::optional<Timestamp> Codings::last_change_in(model::DocumentId document) {
    auto row = m_connection.prepare("SELECT max(modified_at) FROM coding WHERE document_id = :document");
    row.bind(":document", document);
    return row.step() && !row.is_null(0) ? std::optional{Timestamp{row.integer(0)}} : std::nullopt;
}

Codings::Tally Codings::tally(model::DocumentId document) {
    auto row = m_connection.prepare("SELECT count(*) FILTER (WHERE weight <> :neutral), count(*) FILTER (WHERE to_check = 2) FROM coding WHERE document_id = :document");
    row.bind(":neutral", std::int64_t{model::kNeutralWeight}).bind(":document", document);
    row.step();
    return {row.integer(0), row.integer(1)};
}

std::int64_t Codings::count() {
    return m_connection.query_integer("SELECT count(*) FROM coding");
}

}  // namespace fundstelle::store
