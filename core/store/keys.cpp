// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys.h"

namespace fundstelle::store {

std::unordered_set<Uuid> Keys::taken() {
    std::unordered_set<Uuid> keys;
    auto rows = m_connection.prepare(R"(
        SELECT id FROM coder UNION ALL SELECT id FROM document UNION ALL SELECT id FROM document_group UNION ALL SELECT id FROM document_set
        UNION ALL SELECT id FROM mark UNION ALL SELECT id FROM variable UNION ALL SELECT id FROM code UNION ALL SELECT id FROM code_set
        UNION ALL SELECT id FROM coding UNION ALL SELECT id FROM memo UNION ALL SELECT id FROM link UNION ALL SELECT id FROM tombstone
        UNION ALL SELECT about_id FROM foreign_data WHERE about_id IS NOT NULL)");
    while (rows.step()) keys.insert(rows.uuid(0));
    return keys;
}

}  // namespace fundstelle::store
