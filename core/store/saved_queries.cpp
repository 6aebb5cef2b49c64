// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/saved_queries.h"

namespace fundstelle::store {

void SavedQueries::save(const Row& row, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO saved_query (id, name, query, modified_at, modified_by) VALUES (:id, :name, :query, :at, :by)
        ON CONFLICT (id) DO UPDATE SET name = :name, query = :query, modified_at = :at, modified_by = :by)")
        .bind(":id", row.id)
        .bind(":name", row.name)
        .bind(":query", row.query)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void SavedQueries::remove(model::QueryId id) {
    m_connection.prepare("DELETE FROM saved_query WHERE id = :id").bind(":id", id).run();
}

std::vector<SavedQueries::Row> SavedQueries::all() {
    std::vector<Row> queries;
    auto rows = m_connection.prepare("SELECT id, name, query FROM saved_query ORDER BY id");  // keys sort by time of creation
    while (rows.step()) queries.push_back({rows.id<model::QueryId>(0), rows.text(1), rows.text(2)});
    return queries;
}

}  // namespace fundstelle::store
