// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/variables.h"

#include "base/error.h"

namespace fundstelle::store {

namespace {

std::vector<model::VariableValue> values_of(sqlite::Statement& rows) {
    std::vector<model::VariableValue> values;
    while (rows.step()) {
        values.push_back({rows.id<model::ValueId>(0), rows.id<model::VariableId>(1), rows.id<model::DocumentId>(2), rows.text(3)});
    }
    return values;
}

}  // namespace

void Variables::save(const model::Variable& variable, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO variable (id, name, type, rank, modified_at, modified_by) VALUES (:id, :name, :type, :rank, :at, :by)
        ON CONFLICT (id) DO UPDATE SET name = :name, type = :type, rank = :rank, modified_at = :at, modified_by = :by)")
        .bind(":id", variable.id)
        .bind(":name", variable.name)
        .bind(":type", model::to_string(variable.type))
        .bind(":rank", variable.rank)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Variables::save(const model::VariableValue& value, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO variable_value (id, variable_id, document_id, value, modified_at, modified_by)
        VALUES (:id, :variable, :document, :value, :at, :by)
        ON CONFLICT (id) DO UPDATE SET value = :value, modified_at = :at, modified_by = :by)")
        .bind(":id", value.id)
        .bind(":variable", value.variable)
        .bind(":document", value.document)
        .bind(":value", value.value)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Variables::save(const model::SpeakerValue& value, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO variable_value (id, variable_id, speaker_id, value, modified_at, modified_by)
        VALUES (:id, :variable, :speaker, :value, :at, :by)
        ON CONFLICT (id) DO UPDATE SET value = :value, modified_at = :at, modified_by = :by)")
        .bind(":id", value.id)
        .bind(":variable", value.variable)
        .bind(":speaker", value.speaker)
        .bind(":value", value.value)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Variables::remove_values(model::SpeakerId speaker) {
    m_connection.prepare("DELETE FROM variable_value WHERE speaker_id = :speaker").bind(":speaker", speaker).run();
}

void Variables::remove_value(model::ValueId id) {
    m_connection.prepare("DELETE FROM variable_value WHERE id = :id").bind(":id", id).run();
}

void Variables::remove(model::VariableId id) {
    m_connection.prepare("DELETE FROM variable_value WHERE variable_id = :id").bind(":id", id).run();
    m_connection.prepare("DELETE FROM variable WHERE id = :id").bind(":id", id).run();
}

std::vector<model::Variable> Variables::all() {
    std::vector<model::Variable> variables;
    auto rows = m_connection.prepare("SELECT id, name, type, rank FROM variable ORDER BY rank, id");
    while (rows.step()) {
        const auto type = model::parse_variable_type(rows.text_view(2));
        if (!type) throw Error{ErrorKind::Damaged, "unknown type of a variable", rows.text(2)};
        variables.push_back({rows.id<model::VariableId>(0), rows.text(1), *type, rows.text(3)});
    }
    return variables;
}

std::vector<model::VariableValue> Variables::values() {
    auto rows =
        m_connection.prepare("SELECT id, variable_id, document_id, value FROM variable_value WHERE document_id IS NOT NULL");
    return values_of(rows);
}

std::vector<model::SpeakerValue> Variables::speaker_values() {
    std::vector<model::SpeakerValue> values;
    auto rows = m_connection.prepare("SELECT id, variable_id, speaker_id, value FROM variable_value WHERE speaker_id IS NOT NULL");
    while (rows.step()) {
        values.push_back({rows.id<model::ValueId>(0), rows.id<model::VariableId>(1), rows.id<model::SpeakerId>(2), rows.text(3)});
    }
    return values;
}

std::vector<model::VariableValue> Variables::values(model::DocumentId document) {
    auto rows = m_connection.prepare("SELECT id, variable_id, document_id, value FROM variable_value WHERE document_id = :document");
    rows.bind(":document", document);
    return values_of(rows);
}

}  // namespace fundstelle::store
