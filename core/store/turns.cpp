// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/turns.h"

#include "base/error.h"

namespace fundstelle::store {

namespace {

model::Speaker speaker_of(const sqlite::Statement& row) {
    const auto role = model::parse_role(row.text_view(3));
    if (!role) throw Error{ErrorKind::Damaged, "unknown role", row.text(3)};
    return {row.id<model::SpeakerId>(0), row.id<model::DocumentId>(1), row.text(2), *role};
}

model::Turn turn_of(const sqlite::Statement& row) {
    return {row.id<model::TurnId>(0),
            row.id<model::DocumentId>(1),
            row.id<model::SpeakerId>(2),
            {row.integer(3), row.integer(4)},
            text::CodePointOffset{row.integer(5)},
            text::CodePointOffset{row.integer(6)},
            text::CodePointOffset{row.integer(7)},
            text::CodePointOffset{row.integer(8)},
            row.is_null(9) ? std::nullopt : std::optional{row.integer(9)}};
}

std::vector<model::Speaker> speakers_of(sqlite::Statement& rows) {
    std::vector<model::Speaker> speakers;
    while (rows.step()) speakers.push_back(speaker_of(rows));
    return speakers;
}

std::vector<model::Turn> turns_of(sqlite::Statement& rows) {
    std::vector<model::Turn> turns;
    while (rows.step()) turns.push_back(turn_of(rows));
    return turns;
}

}  // namespace

void Turns::save(const model::Speaker& speaker, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO speaker (id, document_id, label, role, modified_at, modified_by)
        VALUES (:id, :document, :label, :role, :at, :by)
        ON CONFLICT (id) DO UPDATE SET label = :label, role = :role, modified_at = :at, modified_by = :by)")
        .bind(":id", speaker.id)
        .bind(":document", speaker.document)
        .bind(":label", speaker.label)
        .bind(":role", model::to_string(speaker.role))
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Turns::save(const model::Turn& turn, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO turn (id, document_id, speaker_id, begin, end, label_begin, label_end, words_begin, words_end, time_ms,
                          modified_at, modified_by)
        VALUES (:id, :document, :speaker, :begin, :end, :label_begin, :label_end, :words_begin, :words_end, :time, :at, :by))")
        .bind(":id", turn.id)
        .bind(":document", turn.document)
        .bind(":speaker", turn.speaker)
        .bind(":begin", turn.range.begin().count())
        .bind(":end", turn.range.end().count())
        .bind(":label_begin", turn.label_begin.count())
        .bind(":label_end", turn.label_end.count())
        .bind(":words_begin", turn.words_begin.count())
        .bind(":words_end", turn.words_end.count())
        .bind(":time", turn.time_ms)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Turns::save(const model::StyleRun& run, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO style_run (id, document_id, begin, end, style, modified_at, modified_by)
        VALUES (:id, :document, :begin, :end, :style, :at, :by))")
        .bind(":id", run.id)
        .bind(":document", run.document)
        .bind(":begin", run.range.begin().count())
        .bind(":end", run.range.end().count())
        .bind(":style", std::int64_t{run.style})
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Turns::save(const model::Mark& mark, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO mark (id, document_id, kind, position, value, modified_at, modified_by)
        VALUES (:id, :document, :kind, :position, :value, :at, :by))")
        .bind(":id", mark.id)
        .bind(":document", mark.document)
        .bind(":kind", std::string_view{mark.kind == model::Mark::Kind::Page ? "page" : "time"})
        .bind(":position", mark.position.count())
        .bind(":value", mark.value)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Turns::remove(model::TurnId id) {
    m_connection.prepare("DELETE FROM turn WHERE id = :id").bind(":id", id).run();
}

void Turns::remove(model::StyleRunId id) {
    m_connection.prepare("DELETE FROM style_run WHERE id = :id").bind(":id", id).run();
}

void Turns::remove(model::MarkId id) {
    m_connection.prepare("DELETE FROM mark WHERE id = :id").bind(":id", id).run();
}

void Turns::remove_of(model::DocumentId document) {
    m_connection.prepare("DELETE FROM turn WHERE document_id = :document").bind(":document", document).run();
    m_connection.prepare("DELETE FROM speaker WHERE document_id = :document").bind(":document", document).run();
    m_connection.prepare("DELETE FROM style_run WHERE document_id = :document").bind(":document", document).run();
    m_connection.prepare("DELETE FROM mark WHERE document_id = :document").bind(":document", document).run();
}

std::vector<model::Speaker> Turns::speakers(model::DocumentId document) {
    auto rows = m_connection.prepare("SELECT id, document_id, label, role FROM speaker WHERE document_id = :document ORDER BY id");
    rows.bind(":document", document);
    return speakers_of(rows);
}

std::vector<model::Speaker> Turns::all_speakers() {
    auto rows = m_connection.prepare("SELECT id, document_id, label, role FROM speaker");
    return speakers_of(rows);
}

std::vector<model::Turn> Turns::turns(model::DocumentId document) {
    auto rows = m_connection.prepare(R"(
        SELECT id, document_id, speaker_id, begin, end, label_begin, label_end, words_begin, words_end, time_ms FROM turn
        WHERE document_id = :document ORDER BY begin)");
    rows.bind(":document", document);
    return turns_of(rows);
}

std::vector<model::StyleRun> Turns::style_runs(model::DocumentId document) {
    std::vector<model::StyleRun> runs;
    auto rows = m_connection.prepare(
        "SELECT id, document_id, begin, end, style FROM style_run WHERE document_id = :document ORDER BY begin");
    rows.bind(":document", document);
    while (rows.step()) {
        runs.push_back({rows.id<model::StyleRunId>(0), rows.id<model::DocumentId>(1), {rows.integer(2), rows.integer(3)},
                        static_cast<std::uint8_t>(rows.integer(4))});
    }
    return runs;
}

std::vector<model::Mark> Turns::marks(model::DocumentId document) {
    std::vector<model::Mark> marks;
    auto rows = m_connection.prepare("SELECT id, document_id, kind, position, value FROM mark WHERE document_id = :document ORDER BY position, value");
    rows.bind(":document", document);
    while (rows.step()) {
        const auto kind = rows.text_view(2) == "page" ? model::Mark::Kind::Page : model::Mark::Kind::Time;
        marks.push_back({rows.id<model::MarkId>(0), rows.id<model::DocumentId>(1), kind, text::CodePointOffset{rows.integer(3)}, rows.integer(4)});
    }
    return marks;
}

}  // namespace fundstelle::store
