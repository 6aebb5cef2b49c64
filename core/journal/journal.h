// SPDX-License-Identifier: GPL-3.0-or-later
/// One action of a person = one transaction = one recorded changeset = one entry of the history.
///
/// From the recorded changesets come undo and redo, also after a restart, the readable history, and the notification of what
/// changed, whatever caused it. docs/architecture.md tells why.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "model/values.h"
#include "sqlite/changeset.h"
#include "sqlite/connection.h"
#include "store/database.h"
#include "store/journal_entries.h"
#include "store/stamp.h"

namespace fundstelle::journal {

/// One changed row of a tracked table.
struct Change {
    store::Table table;
    Uuid key;
    enum class Kind { Added, Changed, Removed } kind;
    friend bool operator==(const Change&, const Change&) = default;
};

/// What an action is, for the history.
struct Label {
    std::string text;    ///< one English line, for logs and for programs that do not know the kind
    std::string intent;  ///< JSON with "kind" and the names it concerns; `app` makes the German or English line from it
};

/// What one action did to one row.
struct RowHistory {
    store::JournalEntry entry;
    Change::Kind kind;
    std::vector<sqlite::ColumnChange> columns;
};

/// How much an action writes: `Large` from some ten thousand rows on.
enum class Extent { Usual, Large };
/// Whether what an action removes is buried by the journal.
enum class Deletions {
    LeaveTombstones,  ///< what has a life of its own and no tombstone yet gets one
    AreTold,          ///< the action has written all tombstones that there are to be
};

struct Manner {
    Extent extent{Extent::Usual};
    Deletions deletions{Deletions::LeaveTombstones};
};

class Journal {
public:
    using Observer = std::function<void(const std::vector<Change>&)>;

    explicit Journal(sqlite::Connection& connection) : m_connection{connection}, m_entries{connection} {}

    /// Runs `work` in a transaction and records what it changed. If nothing changed in effect, no entry is made and false returned.
    /// If `work` or the commit throws, everything is rolled back and the exception goes on. What had been undone can no longer be
    /// redone afterwards. Observers are told after the commit. Both extents do the same; which is faster depends on the number of rows.
    bool record(const Label& label, const store::Stamp& stamp, const std::function<void()>& work, Manner manner = {});

    /// Takes the last action back, or does the last undone one again; returns its entry as it is
    /// afterwards, nothing if there is none. Throws `Refused`
    /// if the rows are not as the action left them; then nothing has changed.
    std::optional<store::JournalEntry> undo(const store::Stamp& stamp);
    std::optional<store::JournalEntry> redo(const store::Stamp& stamp);

    [[nodiscard]] std::optional<store::JournalEntry> next_to_undo() { return m_entries.next_to_undo(); }
    [[nodiscard]] std::optional<store::JournalEntry> next_to_redo() { return m_entries.next_to_redo(); }
    /// The newest `limit` entries, oldest first; all if negative.
    [[nodiscard]] std::vector<store::JournalEntry> history(std::int64_t limit) { return m_entries.last(limit); }

    /// What was done to one row, oldest first; without what was undone.
    [[nodiscard]] std::vector<RowHistory> history_of(store::Table table, const Uuid& key);

    /// Called after every commit with the rows that changed.
    void set_observer(Observer observer) { m_observer = std::move(observer); }

private:
    void apply_again(const store::JournalEntry& entry, store::EntryKind kind, const store::Stamp& stamp);
    void announce(std::string_view changeset) const;

    sqlite::Connection& m_connection;
    store::JournalEntries m_entries;
    Observer m_observer;
};

}  // namespace fundstelle::journal
