// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/values.h"
#include "sqlite/connection.h"
#include "store/database.h"
#include "store/stamp.h"

namespace fundstelle::store {

enum class EntryKind { Action, Undo, Redo, Migration };
enum class EntryState {
    Done,
    Undone,
    Discarded,  ///< undone, and then something else was done: it can no longer be redone
};

struct JournalEntry {
    std::int64_t number;
    Timestamp at;
    std::optional<model::CoderId> coder;
    EntryKind kind;
    EntryState state;
    std::string label;
    std::string intent;                    ///< JSON
    std::optional<std::int64_t> concerns;  ///< of an undo or redo: the number of the action
};

/// The table `journal_entry`, which is not tracked itself.
class JournalEntries {
public:
    explicit JournalEntries(sqlite::Connection& connection) : m_connection{connection} {}

    /// Adds an entry; `number` and `state` of `entry` are not regarded: a new entry is the last and done.
    std::int64_t add(const JournalEntry& entry, std::optional<std::string_view> changeset);
    void set_state(std::int64_t number, EntryState state);
    /// What was undone can no longer be redone.
    void discard_undone();
    /// The action that undo takes back next: the last one that is done, after the last migration.
    [[nodiscard]] std::optional<JournalEntry> next_to_undo();
    /// The action that redo does again next: the first one that is undone, after the last migration.
    [[nodiscard]] std::optional<JournalEntry> next_to_redo();
    [[nodiscard]] std::string changeset(std::int64_t number);
    /// The numbers of the actions that are done and changed the row of that key in that table, and perhaps of some others that only
    /// name both; oldest first.
    [[nodiscard]] std::vector<JournalEntry> touching(Table table, const Uuid& key);
    /// The newest `limit` entries, oldest first; all if negative.
    [[nodiscard]] std::vector<JournalEntry> last(std::int64_t limit);
    /// The number of the newest entry, 0 if there is none.
    [[nodiscard]] std::int64_t newest_number();

private:
    [[nodiscard]] std::optional<JournalEntry> one(sqlite::Statement row);
    sqlite::Connection& m_connection;
};

}  // namespace fundstelle::store
