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
PRAGMA user_version = 2;)",
    // Progress, living anchor examples, sets of codes, text colours. Columns are only added behind the others, so that older changesets
    // still fit (https://www.sqlite.org/session/sqlite3changeset_apply.html asks for at least as many columns as recorded).
    R"(ALTER TABLE document ADD COLUMN colour TEXT NOT NULL DEFAULT '';
ALTER TABLE code ADD COLUMN status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'agreed', 'retired'));
CREATE TABLE progress (
  id BLOB PRIMARY KEY NOT NULL,
  document_id BLOB NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  coder_id BLOB NOT NULL REFERENCES coder (id) DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL CHECK (state IN ('started', 'finished')),
  modified_at INTEGER NOT NULL, modified_by BLOB
) STRICT;
CREATE INDEX progress_by_document ON progress (document_id);
CREATE TABLE anchor_example (
  id BLOB PRIMARY KEY NOT NULL,
  code_id BLOB NOT NULL REFERENCES code (id) DEFERRABLE INITIALLY DEFERRED,
  document_id BLOB NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  begin INTEGER NOT NULL, end INTEGER NOT NULL, rank TEXT NOT NULL,
  modified_at INTEGER NOT NULL, modified_by BLOB,
  CHECK (0 <= begin AND begin < end)
) STRICT;
CREATE INDEX anchor_example_by_code ON anchor_example (code_id);
CREATE INDEX anchor_example_by_document ON anchor_example (document_id);
CREATE TABLE code_set (
  id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL, rank TEXT NOT NULL,
  modified_at INTEGER NOT NULL, modified_by BLOB
) STRICT;
CREATE TABLE code_set_member (
  id BLOB PRIMARY KEY NOT NULL,
  set_id BLOB NOT NULL REFERENCES code_set (id) DEFERRABLE INITIALLY DEFERRED,
  code_id BLOB NOT NULL REFERENCES code (id) DEFERRABLE INITIALLY DEFERRED,
  modified_at INTEGER NOT NULL, modified_by BLOB
) STRICT;
CREATE INDEX code_set_member_by_set ON code_set_member (set_id);
CREATE INDEX code_set_member_by_code ON code_set_member (code_id);
CREATE TABLE highlight (
  id BLOB PRIMARY KEY NOT NULL,
  document_id BLOB NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  begin INTEGER NOT NULL, end INTEGER NOT NULL, colour TEXT NOT NULL,  -- '#rrggbb'
  modified_at INTEGER NOT NULL, modified_by BLOB,
  CHECK (0 <= begin AND begin < end)
) STRICT;
CREATE INDEX highlight_by_document ON highlight (document_id);
CREATE INDEX coding_to_check ON coding (document_id) WHERE to_check > 0;
PRAGMA user_version = 3;)"};
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
