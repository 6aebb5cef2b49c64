// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"

#include "base/error.h"
#include "sqlite/session.h"
#include "sqlite/transaction.h"
#include "store/tombstones.h"

namespace fundstelle::journal {

namespace {

/// Of a changeset with some ten thousand rows.
constexpr std::size_t kManyBytes = std::size_t{2} << 20;

Change::Kind kind_of(sqlite::RowOperation operation) {
    switch (operation) {
        case sqlite::RowOperation::Insert: return Change::Kind::Added;
        case sqlite::RowOperation::Delete: return Change::Kind::Removed;
        case sqlite::RowOperation::Update: break;
    }
    return Change::Kind::Changed;
}

/// A merge must tell these from new ones when somebody took them away, though most go with the thing that they belong to. The parts of
/// a text's form are no more than that, and other things are buried by the action that removes them.
bool has_life_of_its_own(store::Table table) {
    using store::Table;
    switch (table) {
        case Table::QuoteEdit:
        case Table::Summary:
        case Table::Link:
        case Table::Highlight:
        case Table::AnchorExample:
        case Table::CodeSetMember:
        case Table::CodeSet:
        case Table::CaseDocument:
        case Table::VariableValue:
        case Table::Case:
        case Table::SetMember:
        case Table::Progress: return true;
        default: return false;
    }
}

/// False if there was nothing to bury.
bool bury(sqlite::Connection& connection, std::string_view changeset, const store::Stamp& stamp) {
    std::vector<std::pair<Uuid, store::Table>> gone;
    sqlite::for_each_row(changeset, [&](const sqlite::RowChange& row) {
        const auto table = row.operation == sqlite::RowOperation::Delete ? store::parse_table(row.table) : std::nullopt;
        if (table && has_life_of_its_own(*table)) gone.emplace_back(row.key, *table);
    });
    for (const auto& [key, table] : gone) store::Tombstones{connection}.bury(key, table, stamp);
    return !gone.empty();
}

}  // namespace

bool Journal::record(const Label& label, const store::Stamp& stamp, const std::function<void()>& work, Manner manner) {
    std::string changeset;
    {
        sqlite::Transaction transaction{m_connection, manner.extent == Extent::Large ? sqlite::KeyCheck::AtCommit : sqlite::KeyCheck::EachRow};
        {
            const sqlite::Session session{m_connection, store::tracked_tables()};
            work();
            changeset = session.changeset();
            if (manner.deletions == Deletions::LeaveTombstones && bury(m_connection, changeset, stamp)) changeset = session.changeset();
        }
        if (changeset.empty()) return false;
        m_entries.discard_undone();
        m_entries.add({0, stamp.at, stamp.by, store::EntryKind::Action, store::EntryState::Done, label.text, label.intent, std::nullopt},
                      changeset);
        transaction.commit();
    }
    announce(changeset);
    return true;
}

std::optional<store::JournalEntry> Journal::undo(const store::Stamp& stamp) {
    auto entry = m_entries.next_to_undo();
    if (!entry) return std::nullopt;
    apply_again(*entry, store::EntryKind::Undo, stamp);
    entry->state = store::EntryState::Undone;
    return entry;
}

std::optional<store::JournalEntry> Journal::redo(const store::Stamp& stamp) {
    auto entry = m_entries.next_to_redo();
    if (!entry) return std::nullopt;
    apply_again(*entry, store::EntryKind::Redo, stamp);
    entry->state = store::EntryState::Done;
    return entry;
}

std::vector<RowHistory> Journal::history_of(store::Table table, const Uuid& key) {
    std::vector<RowHistory> history;
    for (const auto& entry : m_entries.touching(table, key)) {
        sqlite::for_each_row_of(m_entries.changeset(entry.number), store::name_of(table),
                                [&](const sqlite::RowChange& row, const std::vector<sqlite::ColumnChange>& columns) {
                                    if (row.key == key) history.push_back({entry, kind_of(row.operation), columns});
                                });
    }
    return history;
}

void Journal::apply_again(const store::JournalEntry& entry, store::EntryKind kind, const store::Stamp& stamp) {
    auto changeset = m_entries.changeset(entry.number);
    if (kind == store::EntryKind::Undo) changeset = sqlite::inverse(changeset);
    {
        sqlite::Transaction transaction{m_connection, changeset.size() < kManyBytes ? sqlite::KeyCheck::EachRow : sqlite::KeyCheck::AtCommit};
        sqlite::apply(m_connection, changeset);
        m_entries.set_state(entry.number, kind == store::EntryKind::Undo ? store::EntryState::Undone : store::EntryState::Done);
        m_entries.add({0, stamp.at, stamp.by, kind, store::EntryState::Done, entry.label, entry.intent, entry.number}, std::nullopt);
        transaction.commit();
    }
    announce(changeset);
}

void Journal::announce(std::string_view changeset) const {
    if (!m_observer) return;
    std::vector<Change> changes;
    sqlite::for_each_row(changeset, [&](const sqlite::RowChange& row) {
        if (const auto table = store::parse_table(row.table)) changes.push_back({*table, row.key, kind_of(row.operation)});
    });
    m_observer(changes);
}

}  // namespace fundstelle::journal
