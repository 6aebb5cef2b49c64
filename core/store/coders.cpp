// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/coders.h"

namespace fundstelle::store {

void Coders::save(const model::Coder& coder, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO coder (id, name, colour, modified_at, modified_by) VALUES (:id, :name, :colour, :at, :by)
        ON CONFLICT (id) DO UPDATE SET name = :name, colour = :colour, modified_at = :at, modified_by = :by)")
        .bind(":id", coder.id)
        .bind(":name", coder.name)
        .bind(":colour", coder.colour)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

std::vector<model::Coder> Coders::all() {
    std::vector<model::Coder> coders;
    auto rows = m_connection.prepare("SELECT id, name, colour FROM coder ORDER BY id");
    while (rows.step()) coders.push_back({rows.id<model::CoderId>(0), rows.text(1), rows.text(2)});
    return coders;
}

}  // namespace fundstelle::store
