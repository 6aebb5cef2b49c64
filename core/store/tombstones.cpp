// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tombstones.h"

namespace fundstelle::store {

void Tombstones::bury(const Uuid& key, Table table, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO tombstone (id, kind, modified_at, modified_by) VALUES (:id, :kind, :at, :by)
        ON CONFLICT (id) DO UPDATE SET modified_at = :at, modified_by = :by)")
        .bind(":id", key)
        .bind(":kind", std::string_view{name_of(table)})
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

}  // namespace fundstelle::store
