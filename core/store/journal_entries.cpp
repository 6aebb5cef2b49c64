// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal_entries.h"

#include <algorithm>
#include <array>

#include "base/error.h"

namespace fundstelle::store {

namespace {

constexpr std::array<std::string_view, 4> kKinds = {"action", "undo", "redo", "migration"};
constexpr std::array<std::string_view, 3> kStates = {"done", "undone", "discarded"};

template <class Enum, std::size_t N>
Enum parse(const std::array<std::string_view, N>& names, std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) throw Error{ErrorKind::Damaged, "unknown word in the history", std::string{name}};
    return static_cast<Enum>(found - names.begin());
}

JournalEntry entry_of(const sqlite::Statement& row) {
    return {row.integer(0),
            Timestamp{row.integer(1)},
            row.optional_id<model::CoderId>(2),
            parse<EntryKind>(kKinds, row.text_view(3)),
            parse<EntryState>(kStates, row.text_view(4)),
            row.text(5),
            row.text(6),
            row.is_null(7) ? std::nullopt : std::optional{row.integer(7)}};
}

}  // namespace

std::int64_t JournalEntries::add(const JournalEntry& entry, std::optional<std::string_view> changeset) {
    auto statement = m_connection.prepare(R"(
        INSERT INTO journal_entry (at, coder_id, kind, state, label, intent, concerns, changeset)
        VALUES (:at, :coder, :kind, 'done', :label, :intent, :concerns, :changeset) RETURNING number)");
    statement.bind(":at", entry.at.milliseconds)
        .bind(":coder", entry.coder)
        .bind(":kind", kKinds[static_cast<std::size_t>(entry.kind)])
        .bind(":label", entry.label)
        .bind(":intent", entry.intent)
        .bind(":concerns", entry.concerns);
    if (changeset) statement.bind_blob(":changeset", *changeset);
    else statement.bind_null(":changeset");
    statement.step();
    const auto number = statement.integer(0);
    statement.step();
    return number;
}

void JournalEntries::set_state(std::int64_t number, EntryState state) {
    m_connection.prepare("UPDATE journal_entry SET state = :state WHERE number = :number")
        .bind(":state", kStates[static_cast<std::size_t>(state)])
        .bind(":number", number)
        .run();
}

void JournalEntries::discard_undone() {
    m_connection.prepare("UPDATE journal_entry SET state = 'discarded' WHERE kind = 'action' AND state = 'undone'").run();
}

std::optional<JournalEntry> JournalEntries::one(sqlite::Statement row) {
    return row.step() ? std::optional{entry_of(row)} : std::nullopt;
}

std::optional<JournalEntry> JournalEntries::next_to_undo() {
    return one(m_connection.prepare(R"(
        SELECT number, at, coder_id, kind, state, label, intent, concerns FROM journal_entry
        WHERE kind = 'action' AND state = 'done'
          AND number > coalesce((SELECT max(number) FROM journal_entry WHERE kind = 'migration'), 0)
        ORDER BY number DESC LIMIT 1)"));
}

std::optional<JournalEntry> JournalEntries::next_to_redo() {
    return one(m_connection.prepare(R"(
        SELECT number, at, coder_id, kind, state, label, intent, concerns FROM journal_entry
        WHERE kind = 'action' AND state = 'undone'
          AND number > coalesce((SELECT max(number) FROM journal_entry WHERE kind = 'migration'), 0)
        ORDER BY number LIMIT 1)"));
}

std::string JournalEntries::changeset(std::int64_t number) {
    auto row = m_connection.prepare("SELECT changeset FROM journal_entry WHERE number = :number");
    row.bind(":number", number);
    return row.step() ? std::string{row.blob(0)} : std::string{};
}

std::vector<JournalEntry> JournalEntries::touching(Table table, const Uuid& key) {
    // In a changeset a table's name stands behind the marks of its key columns, of which the last is 0, and ends with 0; a key of
    // 16 bytes stands as it is. So the bytes tell which changesets are worth reading.
    std::string name(1, '\0');
    name += name_of(table);
    name += '\0';
    std::vector<JournalEntry> entries;
    auto rows = m_connection.prepare(R"(
        SELECT number, at, coder_id, kind, state, label, intent, concerns FROM journal_entry
        WHERE kind = 'action' AND state = 'done' AND instr(changeset, :table) > 0 AND instr(changeset, :key) > 0
        ORDER BY number)");
    rows.bind_blob(":table", name).bind(":key", key);
    while (rows.step()) entries.push_back(entry_of(rows));
    return entries;
}

std::vector<JournalEntry> JournalEntries::last(std::int64_t limit) {
    std::vector<JournalEntry> entries;
    auto rows = m_connection.prepare(R"(
        SELECT number, at, coder_id, kind, state, label, intent, concerns FROM journal_entry
        ORDER BY number DESC LIMIT :limit)");
    rows.bind(":limit", limit);
    while (rows.step()) entries.push_back(entry_of(rows));
    std::reverse(entries.begin(), entries.end());
    return entries;
}

std::int64_t JournalEntries::newest_number() {
    return m_connection.query_integer("SELECT coalesce(max(number), 0) FROM journal_entry");
}

}  // namespace fundstelle::store
