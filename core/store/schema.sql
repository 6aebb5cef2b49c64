-- SPDX-License-Identifier: GPL-3.0-or-later
-- The project file, schema version 4. docs/file-format.md tells the story; this file is what the program runs.
--
-- Tracked tables (all above the line "Not tracked") are recorded by the journal. They have one 16-byte key in the first column
-- (UUID version 7, or the GUID another program gave), foreign keys that are checked at commit and do nothing by themselves, no
-- UNIQUE but the key, and say when (milliseconds since 1970 UTC) and by whom (coder) each row was last written.
-- Positions are Unicode code points from 0, ranges half-open. Ranks order siblings by their bytes. Truth values are 0 and 1.

PRAGMA application_id = 0x46756E64;  -- "Fund"
PRAGMA user_version = 4;

-- People who code ------------------------------------------------------------------------------------------------------------

CREATE TABLE coder (
  id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL, colour TEXT NOT NULL,
  modified_at INTEGER NOT NULL, modified_by BLOB
) STRICT;

-- The project itself: exactly one row ------------------------------------------------------------------------------------------

CREATE TABLE project (
  id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL, created_at INTEGER NOT NULL,
  modified_at INTEGER NOT NULL, modified_by BLOB
) STRICT;

-- Documents --------------------------------------------------------------------------------------------------------------------

CREATE TABLE document_group (
  id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL, rank TEXT NOT NULL,
  modified_at INTEGER NOT NULL, modified_by BLOB
) STRICT;

CREATE TABLE document (
  id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL,
  group_id BLOB REFERENCES document_group (id) DEFERRABLE INITIALLY DEFERRED,
  version_id BLOB NOT NULL REFERENCES document_version (id) DEFERRABLE INITIALLY DEFERRED,  -- the current one
  rank TEXT NOT NULL, source TEXT NOT NULL, format TEXT NOT NULL, imported_at INTEGER NOT NULL,
  modified_at INTEGER NOT NULL, modified_by BLOB,
  colour TEXT NOT NULL DEFAULT ''  -- '#rrggbb' or none; since version 3
) STRICT;
CREATE INDEX document_by_group ON document (group_id);
CREATE INDEX document_by_version ON document (version_id);

-- Immutable: a correction adds a row. The words are in `text`, found by their hash.
CREATE TABLE document_version (
  id BLOB PRIMARY KEY NOT NULL,
  document_id BLOB NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL, text_sha256 TEXT NOT NULL, code_points INTEGER NOT NULL,
  anchor_map TEXT,  -- from the version before: JSON list of [old size, new size], [old begin, old end, new begin, new end], …
  modified_at INTEGER NOT NULL, modified_by BLOB
) STRICT;
CREATE INDEX document_version_by_document ON document_version (document_id);

CREATE TABLE style_run (
  id BLOB PRIMARY KEY NOT NULL,
  document_id BLOB NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  begin INTEGER NOT NULL, end INTEGER NOT NULL, style INTEGER NOT NULL,  -- 1 bold, 2 italic, 4 underline, added up
  modified_at INTEGER NOT NULL, modified_by BLOB,
  CHECK (0 <= begin AND begin < end)
) STRICT;
CREATE INDEX style_run_by_document ON style_run (document_id);

-- Where a page of the source begins, or the recording is at a certain time. Since version 2.
CREATE TABLE mark (
  id BLOB PRIMARY KEY NOT NULL,
  document_id BLOB NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('page', 'time')), position INTEGER NOT NULL CHECK (0 <= position),
  value INTEGER NOT NULL,  -- the page's number, or milliseconds
  modified_at INTEGER NOT NULL, modified_by BLOB
) STRICT;
CREATE INDEX mark_by_document ON mark (document_id);

CREATE TABLE speaker (
  id BLOB PRIMARY KEY NOT NULL,
  document_id BLOB NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  label TEXT NOT NULL, role TEXT NOT NULL CHECK (role IN ('interviewer', 'interviewee', 'other')),
  modified_at INTEGER NOT NULL, modified_by BLOB
) STRICT;
CREATE INDEX speaker_by_document ON speaker (document_id);

CREATE TABLE turn (
  id BLOB PRIMARY KEY NOT NULL,
  document_id BLOB NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  speaker_id BLOB NOT NULL REFERENCES speaker (id) DEFERRABLE INITIALLY DEFERRED,
  begin INTEGER NOT NULL, end INTEGER NOT NULL,              -- with label and time stamp
  label_begin INTEGER NOT NULL, label_end INTEGER NOT NULL,  -- "B1:"; what else lies before the words is a time stamp
  words_begin INTEGER NOT NULL, words_end INTEGER NOT NULL,  -- what was said
  time_ms INTEGER,                                           -- from the start of the recording
  modified_at INTEGER NOT NULL, modified_by BLOB,
  CHECK (0 <= begin AND begin <= label_begin AND label_begin <= label_end AND label_end <= words_begin
         AND words_begin <= words_end AND words_end <= end AND begin < end)
) STRICT;
CREATE INDEX turn_by_document ON turn (document_id);
CREATE INDEX turn_by_speaker ON turn (speaker_id);

-- How far a coder is with a document; without a row: not begun. Since version 3.
CREATE TABLE progress (
  id BLOB PRIMARY KEY NOT NULL,
  document_id BLOB NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  coder_id BLOB NOT NULL REFERENCES coder (id) DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL CHECK (state IN ('started', 'finished')),
  modified_at INTEGER NOT NULL, modified_by BLOB
) STRICT;
CREATE INDEX progress_by_document ON progress (document_id);

CREATE TABLE document_set (
  id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL, rank TEXT NOT NULL,
  modified_at INTEGER NOT NULL, modified_by BLOB
) STRICT;

CREATE TABLE set_member (
  id BLOB PRIMARY KEY NOT NULL,
  set_id BLOB NOT NULL REFERENCES document_set (id) DEFERRABLE INITIALLY DEFERRED,
  document_id BLOB NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  modified_at INTEGER NOT NULL, modified_by BLOB
) STRICT;
CREATE INDEX set_member_by_set ON set_member (set_id);
CREATE INDEX set_member_by_document ON set_member (document_id);

CREATE TABLE variable (
  id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('text', 'number', 'date', 'truth')), rank TEXT NOT NULL,
  modified_at INTEGER NOT NULL, modified_by BLOB
) STRICT;

CREATE TABLE variable_value (
  id BLOB PRIMARY KEY NOT NULL,
  variable_id BLOB NOT NULL REFERENCES variable (id) DEFERRABLE INITIALLY DEFERRED,
  document_id BLOB REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,  -- exactly one of the three
  speaker_id BLOB REFERENCES speaker (id) DEFERRABLE INITIALLY DEFERRED,
  case_id BLOB REFERENCES case_ (id) DEFERRABLE INITIALLY DEFERRED,
  value TEXT NOT NULL,
  modified_at INTEGER NOT NULL, modified_by BLOB,
  CHECK ((document_id IS NOT NULL) + (speaker_id IS NOT NULL) + (case_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX variable_value_by_variable ON variable_value (variable_id);
CREATE INDEX variable_value_by_document ON variable_value (document_id);
CREATE INDEX variable_value_by_speaker ON variable_value (speaker_id);

-- Units of analysis that gather several documents, e.g. one municipality.
CREATE TABLE case_ (
  id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL, rank TEXT NOT NULL,
  modified_at INTEGER NOT NULL, modified_by BLOB
) STRICT;

CREATE TABLE case_document (
  id BLOB PRIMARY KEY NOT NULL,
  case_id BLOB NOT NULL REFERENCES case_ (id) DEFERRABLE INITIALLY DEFERRED,
  document_id BLOB NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  begin INTEGER, end INTEGER,  -- a part of the document, or both NULL for the whole
  modified_at INTEGER NOT NULL, modified_by BLOB
) STRICT;

-- Codes and codings --------------------------------------------------------------------------------------------------------------

CREATE TABLE code (
  id BLOB PRIMARY KEY NOT NULL,
  parent_id BLOB REFERENCES code (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL, rank TEXT NOT NULL, colour TEXT NOT NULL,
  definition TEXT NOT NULL, anchor TEXT NOT NULL, rule TEXT NOT NULL, demarcation TEXT NOT NULL,
  modified_at INTEGER NOT NULL, modified_by BLOB,
  status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'agreed', 'retired'))  -- since version 3
) STRICT;
CREATE INDEX code_by_parent ON code (parent_id);

-- Passages that show what a code means: the codebook's living anchor examples. Since version 3, as the two tables below.
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

CREATE TABLE coding (
  id BLOB PRIMARY KEY NOT NULL,
  document_id BLOB NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  begin INTEGER NOT NULL, end INTEGER NOT NULL,
  code_id BLOB NOT NULL REFERENCES code (id) DEFERRABLE INITIALLY DEFERRED,
  coder_id BLOB NOT NULL REFERENCES coder (id) DEFERRABLE INITIALLY DEFERRED,
  weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 100), comment TEXT NOT NULL, created_at INTEGER NOT NULL,
  to_check INTEGER NOT NULL DEFAULT 0,  -- 1: a correction took most of its words; 2: all of them, its range is where they were
  lost_words TEXT,                      -- the words it had before
  modified_at INTEGER NOT NULL, modified_by BLOB,
  CHECK (0 <= begin AND begin < end)
) STRICT;
CREATE INDEX coding_by_document ON coding (document_id);
CREATE INDEX coding_by_code ON coding (code_id);
CREATE INDEX coding_to_check ON coding (document_id) WHERE to_check > 0;

CREATE TABLE memo (
  id BLOB PRIMARY KEY NOT NULL,
  target TEXT NOT NULL CHECK (target IN ('project', 'document', 'group', 'code', 'coding', 'passage', 'speaker', 'variable')),
  target_id BLOB,               -- of the table that `target` names; the document's for a passage; of a free memo on the project its own
  begin INTEGER, end INTEGER,   -- only for a passage
  title TEXT NOT NULL, body TEXT NOT NULL,
  modified_at INTEGER NOT NULL, modified_by BLOB
) STRICT;
CREATE INDEX memo_by_target ON memo (target_id);

-- Words that somebody marked with a text colour, without a code. Since version 3.
CREATE TABLE highlight (
  id BLOB PRIMARY KEY NOT NULL,
  document_id BLOB NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  begin INTEGER NOT NULL, end INTEGER NOT NULL, colour TEXT NOT NULL,  -- '#rrggbb'
  modified_at INTEGER NOT NULL, modified_by BLOB,
  CHECK (0 <= begin AND begin < end)
) STRICT;
CREATE INDEX highlight_by_document ON highlight (document_id);

-- From one coding or passage to another.
CREATE TABLE link (
  id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL,
  from_document_id BLOB NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED, from_begin INTEGER NOT NULL, from_end INTEGER NOT NULL,
  to_document_id BLOB NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED, to_begin INTEGER NOT NULL, to_end INTEGER NOT NULL,
  modified_at INTEGER NOT NULL, modified_by BLOB
) STRICT;

-- A paraphrase of what a document says on a code.
CREATE TABLE summary (
  id BLOB PRIMARY KEY NOT NULL,
  document_id BLOB NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  code_id BLOB NOT NULL REFERENCES code (id) DEFERRABLE INITIALLY DEFERRED, body TEXT NOT NULL,
  modified_at INTEGER NOT NULL, modified_by BLOB
) STRICT;

-- Quotes -------------------------------------------------------------------------------------------------------------------------

-- The columns behind modified_by, here and below: since version 4.
CREATE TABLE quote_collection (
  id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL, rank TEXT NOT NULL,
  modified_at INTEGER NOT NULL, modified_by BLOB,
  marks TEXT NOT NULL DEFAULT 'german' CHECK (marks IN ('german', 'english', 'french')),
  ellipsis TEXT NOT NULL DEFAULT 'dots' CHECK (ellipsis IN ('dots', 'sign')),  -- [...] or […]
  layout TEXT NOT NULL DEFAULT 'block' CHECK (layout IN ('block', 'inline')),
  italic INTEGER NOT NULL DEFAULT 1, numbered INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT '{Dokument}, Abs. {Absatz}',
  last_number INTEGER NOT NULL DEFAULT 0  -- the highest that one of its quotes was ever given
) STRICT;

CREATE TABLE quote_heading (
  id BLOB PRIMARY KEY NOT NULL,
  collection_id BLOB NOT NULL REFERENCES quote_collection (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL, rank TEXT NOT NULL,
  modified_at INTEGER NOT NULL, modified_by BLOB,
  parent_id BLOB REFERENCES quote_heading (id) DEFERRABLE INITIALLY DEFERRED,  -- of the same collection
  introduction TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX quote_heading_by_collection ON quote_heading (collection_id);

CREATE TABLE quote (
  id BLOB PRIMARY KEY NOT NULL,
  heading_id BLOB NOT NULL REFERENCES quote_heading (id) DEFERRABLE INITIALLY DEFERRED,
  document_id BLOB NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  version_id BLOB NOT NULL REFERENCES document_version (id) DEFERRABLE INITIALLY DEFERRED,
  begin INTEGER NOT NULL, end INTEGER NOT NULL, rank TEXT NOT NULL,
  modified_at INTEGER NOT NULL, modified_by BLOB,
  number INTEGER NOT NULL DEFAULT 0,  -- within its collection, for life; 0: none
  status TEXT NOT NULL DEFAULT 'candidate' CHECK (status IN ('candidate', 'chosen', 'used')), note TEXT NOT NULL DEFAULT '',
  to_check INTEGER NOT NULL DEFAULT 0,  -- 1: a correction changed its words; 2: took most of them, it stands in an older version
  words_before TEXT NOT NULL DEFAULT '',  -- as it was printed before that correction
  CHECK (0 <= begin AND begin < end)
) STRICT;
CREATE INDEX quote_by_heading ON quote (heading_id);
CREATE INDEX quote_by_document ON quote (document_id);

CREATE TABLE quote_edit (
  id BLOB PRIMARY KEY NOT NULL,
  quote_id BLOB NOT NULL REFERENCES quote (id) DEFERRABLE INITIALLY DEFERRED,
  begin INTEGER NOT NULL, end INTEGER NOT NULL, replacement TEXT NOT NULL,  -- the words that it prints; '...' in files of version 3 leaves out
  modified_at INTEGER NOT NULL, modified_by BLOB,
  kind TEXT NOT NULL DEFAULT 'replacement' CHECK (kind IN ('omission', 'smoothing', 'replacement', 'pseudonym', 'before', 'behind')),
  CHECK (0 <= begin AND begin < end)
) STRICT;
CREATE INDEX quote_edit_by_quote ON quote_edit (quote_id);

-- The rest -----------------------------------------------------------------------------------------------------------------------

CREATE TABLE saved_query (
  id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL, query TEXT NOT NULL,  -- JSON
  modified_at INTEGER NOT NULL, modified_by BLOB
) STRICT;

-- What was deleted: a merge needs to know that it is gone, not new.
CREATE TABLE tombstone (
  id BLOB PRIMARY KEY NOT NULL, kind TEXT NOT NULL,  -- the table it stood in
  modified_at INTEGER NOT NULL, modified_by BLOB
) STRICT;

-- Parts of an imported exchange file that we do not model, kept verbatim for the way back.
CREATE TABLE foreign_data (
  id BLOB PRIMARY KEY NOT NULL, origin TEXT NOT NULL, about_id BLOB, body TEXT NOT NULL,
  modified_at INTEGER NOT NULL, modified_by BLOB
) STRICT;

-- Not tracked --------------------------------------------------------------------------------------------------------------------

-- Bodies of document versions: content-addressed, written once, shared by equal texts.
CREATE TABLE text (
  sha256 TEXT PRIMARY KEY NOT NULL, body TEXT NOT NULL
) STRICT;

-- What left the project, when, by whom and to which file: what has left cannot be undone, so this is no part of the history. Since version 4.
CREATE TABLE release (
  id BLOB PRIMARY KEY NOT NULL,
  at INTEGER NOT NULL, coder TEXT NOT NULL, what TEXT NOT NULL, file TEXT NOT NULL,
  texts INTEGER NOT NULL,   -- how many passages left
  reason TEXT NOT NULL,     -- why findings were accepted; empty if there were none
  findings TEXT NOT NULL    -- those that were accepted; JSON list of {"kind", "words", "source", "risk"}
) STRICT;

-- The history. `changeset` is SQLite's record of the action; an undo or redo names the entry it concerns and has none of its own.
CREATE TABLE journal_entry (
  number INTEGER PRIMARY KEY,
  at INTEGER NOT NULL, coder_id BLOB,
  kind TEXT NOT NULL CHECK (kind IN ('action', 'undo', 'redo', 'migration')),
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'discarded')),  -- discarded: undone, and then something else was done
  label TEXT NOT NULL, intent TEXT NOT NULL,  -- JSON: {"kind": …, names and ids}
  concerns INTEGER, changeset BLOB
) STRICT;
CREATE INDEX journal_entry_by_state ON journal_entry (state, number) WHERE kind = 'action';

CREATE TABLE setting (
  name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL
) STRICT;
