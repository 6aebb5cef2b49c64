// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/code_sets.h"

namespace fundstelle::store {

void CodeSets::save(const model::CodeSet& set, const std::string& rank, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO code_set (id, name, rank, modified_at, modified_by) VALUES (:id, :name, :rank, :at, :by)
        ON CONFLICT (id) DO UPDATE SET name = :name, modified_at = :at, modified_by = :by)")
        .bind(":id", set.id)
        .bind(":name", set.name)
        .bind(":rank", rank)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void CodeSets::remove(model::CodeSetId id) {
    m_connection.prepare("DELETE FROM code_set_member WHERE set_id = :id").bind(":id", id).run();
    m_connection.prepare("DELETE FROM code_set WHERE id = :id").bind(":id", id).run();
}

void CodeSets::add_member(const Uuid& key, model::CodeSetId set, model::CodeId code, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO code_set_member (id, set_id, code_id, modified_at, modified_by) VALUES (:id, :set, :code, :at, :by))")
        .bind(":id", key)
        .bind(":set", set)
        .bind(":code", code)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void CodeSets::remove_member(model::CodeSetId set, model::CodeId code) {
    m_connection.prepare("DELETE FROM code_set_member WHERE set_id = :set AND code_id = :code").bind(":set", set).bind(":code", code).run();
}

void CodeSets::remove_member(model::CodeId code) {
    m_connection.prepare("DELETE FROM code_set_member WHERE code_id = :code").bind(":code", code).run();
}

std::vector<model::CodeSet> CodeSets::all() {
    std::vector<model::CodeSet> sets;
    auto rows = m_connection.prepare(R"(
        SELECT code_set.id, name, code_id
        FROM code_set LEFT JOIN code_set_member ON code_set_member.set_id = code_set.id
        ORDER BY rank, code_set.id, code_set_member.id)");
    while (rows.step()) {
        const auto id = rows.id<model::CodeSetId>(0);
        if (sets.empty() || sets.back().id != id) sets.push_back({id, rows.text(1), {}});
        if (!rows.is_null(2)) sets.back().members.push_back(rows.id<model::CodeId>(2));
    }
    return sets;
}

std::string CodeSets::last_rank() {
    auto row = m_connection.prepare("SELECT ifnull(max(rank), '') FROM code_set");
    return row.step() ? row.text(0) : std::string{};
}

}  // namespace fundstelle::store
