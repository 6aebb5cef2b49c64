// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/groups.h"

namespace fundstelle::store {

void Groups::save(const model::DocumentGroup& group, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO document_group (id, name, rank, modified_at, modified_by) VALUES (:id, :name, :rank, :at, :by)
        ON CONFLICT (id) DO UPDATE SET name = :name, rank = :rank, modified_at = :at, modified_by = :by)")
        .bind(":id", group.id)
        .bind(":name", group.name)
        .bind(":rank", group.rank)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Groups::remove(model::GroupId id) {
    m_connection.prepare("DELETE FROM document_group WHERE id = :id").bind(":id", id).run();
}

std::vector<model::DocumentGroup> Groups::all() {
    std::vector<model::DocumentGroup> groups;
    auto rows = m_connection.prepare("SELECT id, name, rank FROM document_group ORDER BY rank, id");
    while (rows.step()) groups.push_back({rows.id<model::GroupId>(0), rows.text(1), rows.text(2)});
    return groups;
}

void Groups::save(const model::DocumentSet& set, const std::string& rank, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO document_set (id, name, rank, modified_at, modified_by) VALUES (:id, :name, :rank, :at, :by)
        ON CONFLICT (id) DO UPDATE SET name = :name, rank = :rank, modified_at = :at, modified_by = :by)")
        .bind(":id", set.id)
        .bind(":name", set.name)
        .bind(":rank", rank)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Groups::remove(model::SetId id) {
    m_connection.prepare("DELETE FROM set_member WHERE set_id = :id").bind(":id", id).run();
    m_connection.prepare("DELETE FROM document_set WHERE id = :id").bind(":id", id).run();
}

void Groups::add_member(const Uuid& key, model::SetId set, model::DocumentId document, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO set_member (id, set_id, document_id, modified_at, modified_by) VALUES (:id, :set, :document, :at, :by))")
        .bind(":id", key)
        .bind(":set", set)
        .bind(":document", document)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Groups::remove_member(model::SetId set, model::DocumentId document) {
    m_connection.prepare("DELETE FROM set_member WHERE set_id = :set AND document_id = :document")
        .bind(":set", set)
        .bind(":document", document)
        .run();
}

std::vector<model::DocumentSet> Groups::sets() {
    std::vector<model::DocumentSet> sets;
    auto rows = m_connection.prepare(R"(
        SELECT document_set.id, name, document_id
        FROM document_set LEFT JOIN set_member ON set_member.set_id = document_set.id
        ORDER BY rank, document_set.id, set_member.id)");
    while (rows.step()) {
        const auto id = rows.id<model::SetId>(0);
        if (sets.empty() || sets.back().id != id) sets.push_back({id, rows.text(1), {}});
        if (!rows.is_null(2)) sets.back().members.push_back(rows.id<model::DocumentId>(2));
    }
    return sets;
}

}  // namespace fundstelle::store
