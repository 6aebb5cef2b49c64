// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/foreign_data.h"

namespace fundstelle::store {

void ForeignData::save(const Row& row, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO foreign_data (id, origin, about_id, body, modified_at, modified_by) VALUES (:id, :origin, :about, :body, :at, :by)
        ON CONFLICT (id) DO UPDATE SET origin = :origin, about_id = :about, body = :body, modified_at = :at, modified_by = :by)")
        .bind(":id", row.id)
        .bind(":origin", row.origin)
        .bind(":about", row.about)
        .bind(":body", row.body)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void ForeignData::remove_of(const Uuid& about) {
    m_connection.prepare("DELETE FROM foreign_data WHERE about_id = :about").bind(":about", about).run();
}

std::vector<ForeignData::Row> ForeignData::all() {
    std::vector<Row> all;
    auto rows = m_connection.prepare("SELECT id, origin, about_id, body FROM foreign_data WHERE about_id IS NOT NULL ORDER BY id");
    while (rows.step()) all.push_back({rows.uuid(0), rows.text(1), rows.uuid(2), rows.text(3)});
    return all;
}

}  // namespace fundstelle::store
