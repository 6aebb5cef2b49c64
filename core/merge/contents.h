// SPDX-License-Identifier: GPL-3.0-or-later
/// What a project holds, ready to be joined with another. Internal to this module.
///
/// A merge must come out the same in whatever order projects are merged. So it joins things one by one, by key and time, and only then
/// looks at what they have to do with each other (a coding needs its code, a tree has no circle). What such a look hides or changes is
/// kept as it was, set aside in the file, so that the next merge starts from all that is known and not from a compromise.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/id.h"
#include "sqlite/connection.h"
#include "store/records.h"

namespace fundstelle::merge {

using store::Record;
using store::Table;

constexpr std::size_t kTables = static_cast<std::size_t>(Table::Coder) + 1;
constexpr Uuid kNone{};

/// One thing, as the join of all that is known of it.
struct Entry {
    Record row;         ///< empty: its words are not known any more, it is only told from a new one
    Uuid home{};        ///< the version in whose text its positions count; of a version the one before it
    Uuid far_home{};    ///< the same for the far end of a link
    Record file;        ///< as it stands in our file, if that is not `row`
    bool in_file{false};
    bool from_other{false};  ///< `row` came with the other project
    bool visible{false};
    bool moved_whole{false};  ///< `shown` differs from `row` only in its place, and can be led back without loss
    bool lossy{false};        ///< what is shown lost words on its way, even if it looks the same
    Record shown;       ///< as it is to stand in the file, if that is not `row`

    [[nodiscard]] const Record& as_shown() const { return shown.empty() ? row : shown; }
};

using Entries = std::unordered_map<Uuid, Entry>;

struct Contents {
    std::array<Entries, kTables> tables;
    std::unordered_map<Uuid, Record> tombstones;
    std::unordered_map<Uuid, Record> set_aside;  ///< rows of `foreign_data` that keep what is set aside, as in the file; by their key
    std::unordered_map<Uuid, std::string> coders;  ///< their names
    Uuid project{};
    std::int64_t left_out{0};

    [[nodiscard]] Entries& of(Table table) { return tables[static_cast<std::size_t>(table)]; }
    [[nodiscard]] const Entries& of(Table table) const { return tables[static_cast<std::size_t>(table)]; }
    [[nodiscard]] Entry* find(Table table, const Uuid& key);
    [[nodiscard]] std::string coder_name(const std::optional<Uuid>& key) const;
};

/// Reads all tracked tables. Rows that stand beyond their text are left out and counted if `defensive`.
Contents read(sqlite::Connection& connection, bool defensive);

/// Coders of one name are one coder, on whatever side: the lowest of their keys stands for all, also within rows. Returns the names that
/// had several. The rows of the other keys are without contents afterwards.
std::vector<std::string> join_coders(Contents& ours, Contents& theirs);

// What the tables mean, where a merge must know it ------------------------------------------------------------------------------

/// A reference of a row to another.
struct Reference {
    Table table;
    Uuid key;
    std::size_t column;
    bool required;  ///< without it the row has no meaning; else it is just not there
    bool keeps;     ///< work that depends on it keeps it from being deleted
};
void for_each_reference(Table table, const Record& row, const std::function<void(const Reference&)>& visit);

/// The columns of a range in a document's text.
struct Place {
    std::size_t document;
    std::size_t begin;
    std::size_t end;  ///< equal to `begin` for a single position
};
/// Of a row of that table; two for a link, none for what has no place.
std::vector<Place> places_of(Table table, const Record& row);

/// Parts of a text's form: they belong to one version and are not joined one by one.
bool is_layer(Table table);

/// When a row was written.
std::int64_t written_at(Table table, const Record& row);
std::optional<Uuid> written_by(Table table, const Record& row);

// Set aside ---------------------------------------------------------------------------------------------------------------------

/// The row of `foreign_data` that keeps an entry.
Record set_aside(Table table, const Uuid& key, const Entry& entry);
struct KeptRow {
    Table table;
    Uuid key;
    Record row;
    Uuid home;
    Uuid far_home;
};
/// Nothing if the row of `foreign_data` keeps something else. Throws `Damaged`.
std::optional<KeptRow> kept_in(const Record& foreign_data);

}  // namespace fundstelle::merge
