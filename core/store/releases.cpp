// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/releases.h"

namespace fundstelle::store {

void Releases::add(const ReleaseRow& release) {
    m_connection.prepare(R"(
        INSERT INTO release (id, at, coder, what, file, texts, reason, findings) VALUES (:id, :at, :coder, :what, :file, :texts, :reason, :findings))")
        .bind(":id", release.id)
        .bind(":at", release.at.milliseconds)
        .bind(":coder", release.coder)
        .bind(":what", release.what)
        .bind(":file", release.file)
        .bind(":texts", release.texts)
        .bind(":reason", release.reason)
        .bind(":findings", release.findings)
        .run();
}

std::vector<ReleaseRow> Releases::all() {
    std::vector<ReleaseRow> releases;
    auto rows = m_connection.prepare("SELECT id, at, coder, what, file, texts, reason, findings FROM release ORDER BY at DESC, id DESC");
    while (rows.step()) {
        releases.push_back({rows.uuid(0), Timestamp{rows.integer(1)}, rows.text(2), rows.text(3), rows.text(4), rows.integer(5), rows.text(6), rows.text(7)});
    }
    return releases;
}

}  // namespace fundstelle::store
