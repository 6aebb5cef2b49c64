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
PRAGMA user_version = 3;)",
    // Collections of quotes as outlines of reports; the protocol of releases.
    R"(ALTER TABLE quote_collection ADD COLUMN marks TEXT NOT NULL DEFAULT 'german' CHECK (marks IN ('german', 'english', 'french'));
ALTER TABLE quote_collection ADD COLUMN ellipsis TEXT NOT NULL DEFAULT 'dots' CHECK (ellipsis IN ('dots', 'sign'));
ALTER TABLE quote_collection ADD COLUMN layout TEXT NOT NULL DEFAULT 'block' CHECK (layout IN ('block', 'inline'));
ALTER TABLE quote_collection ADD COLUMN italic INTEGER NOT NULL DEFAULT 1;
ALTER TABLE quote_collection ADD COLUMN numbered INTEGER NOT NULL DEFAULT 0;
ALTER TABLE quote_collection ADD COLUMN source TEXT NOT NULL DEFAULT '{Dokument}, Abs. {Absatz}';
ALTER TABLE quote_collection ADD COLUMN last_number INTEGER NOT NULL DEFAULT 0;
ALTER TABLE quote_heading ADD COLUMN parent_id BLOB REFERENCES quote_heading (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE quote_heading ADD COLUMN introduction TEXT NOT NULL DEFAULT '';
CREATE INDEX quote_heading_by_collection ON quote_heading (collection_id);
ALTER TABLE quote ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
ALTER TABLE quote ADD COLUMN status TEXT NOT NULL DEFAULT 'candidate' CHECK (status IN ('candidate', 'chosen', 'used'));
ALTER TABLE quote ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE quote ADD COLUMN to_check INTEGER NOT NULL DEFAULT 0;
ALTER TABLE quote ADD COLUMN words_before TEXT NOT NULL DEFAULT '';
ALTER TABLE quote_edit ADD COLUMN kind TEXT NOT NULL DEFAULT 'replacement' CHECK (kind IN ('omission', 'smoothing', 'replacement', 'pseudonym', 'before', 'behind'));
UPDATE quote SET number = (SELECT place FROM (SELECT other.id AS id, row_number() OVER (PARTITION BY heading.collection_id ORDER BY heading.rank, other.rank, other.id) AS place
    FROM quote AS other JOIN quote_heading AS heading ON heading.id = other.heading_id) AS numbered WHERE numbered.id = quote.id);
UPDATE quote_collection SET last_number = (SELECT count(*) FROM quote JOIN quote_heading ON quote_heading.id = quote.heading_id WHERE quote_heading.collection_id = quote_collection.id);
CREATE TABLE release (
  id BLOB PRIMARY KEY NOT NULL,
  at INTEGER NOT NULL, coder TEXT NOT NULL, what TEXT NOT NULL, file TEXT NOT NULL,
  texts INTEGER NOT NULL,   -- how many passages left
  reason TEXT NOT NULL,     -- why findings were accepted; empty if there were none
  findings TEXT NOT NULL    -- those that were accepted; JSON list of {"kind", "words", "source", "risk"}
) STRICT;
PRAGMA user_version = 4;)"};
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
