// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/codes.h"

#include "base/error.h"

namespace fundstelle::store {

void Codes::save(const model::Code& code, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO code (id, parent_id, name, rank, colour, definition, anchor, rule, demarcation, status, modified_at, modified_by)
        VALUES (:id, :parent, :name, :rank, :colour, :definition, :anchor, :rule, :demarcation, :status, :at, :by)
        ON CONFLICT (id) DO UPDATE SET parent_id = :parent, name = :name, rank = :rank, colour = :colour,
            definition = :definition, anchor = :anchor, rule = :rule, demarcation = :demarcation, status = :status,
            modified_at = :at, modified_by = :by)")
        .bind(":id", code.id)
        .bind(":parent", code.parent)
        .bind(":name", code.name)
        .bind(":rank", code.rank)
        .bind(":colour", code.colour)
        .bind(":definition", code.definition)
        .bind(":anchor", code.anchor)
        .bind(":rule", code.rule)
        .bind(":demarcation", code.demarcation)
        .bind(":status", model::to_string(code.status))
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Codes::remove(model::CodeId id) {
    m_connection.prepare("DELETE FROM code WHERE id = :id").bind(":id", id).run();
}

std::vector<model::Code> Codes::all() {
    std::vector<model::Code> codes;
    auto rows =
        m_connection.prepare("SELECT id, parent_id, name, rank, colour, definition, anchor, rule, demarcation, status FROM code");
    while (rows.step()) {
        const auto status = model::parse_code_status(rows.text_view(9));
        if (!status) throw Error{ErrorKind::Damaged, "unknown status of a code", rows.text(9)};
        codes.push_back({rows.id<model::CodeId>(0), rows.optional_id<model::CodeId>(1), rows.text(2), rows.text(3), rows.text(4),
                         rows.text(5), rows.text(6), rows.text(7), rows.text(8), *status});
    }
    return codes;
}

}  // namespace fundstelle::store
