// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include <array>

#include "sqlite/backup.h"
#include "sqlite/transaction.h"
#include "store/database.h"

namespace fundstelle::store {

namespace {

/// Entry i leads from version i + 1 to version i + 2.
constexpr std::array kSteps = {
    // Marks of pages and times. The words are those of schema.sql.
    R"(CREATE TABLE mark (
  id BLOB PRIMARY KEY NOT NULL,
  document_id BLOB NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('page', 'time')), position INTEGER NOT NULL CHECK (0 <= position),
  value INTEGER NOT NULL,  -- the page's number, or milliseconds
  modified_at INTEGER NOT NULL, modified_by BLOB
) STRICT;
CREATE INDEX mark_by_document ON mark (document_id);
PRAGMA user_version = 2;)"};
static_assert(kSteps.size() == kSchemaVersion - 1);

}  // namespace

void migrate(sqlite::Connection& connection, const std::filesystem::path& path) {
    auto version = connection.query_integer("PRAGMA user_version");
    if (version >= kSchemaVersion) return;
    const auto copy = copy_before_migration(path, version);
    if (!std::filesystem::exists(copy)) sqlite::Backup{connection, copy}.step(-1);
    for (; version < kSchemaVersion; ++version) {
        sqlite::Transaction transaction{connection};
        connection.execute(kSteps[static_cast<std::size_t>(version - 1)]);
        transaction.commit();
    }
}

}  // namespace fundstelle::store
