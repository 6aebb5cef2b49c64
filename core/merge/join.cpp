// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge/join.h"

#include <algorithm>
#include <tuple>

namespace fundstelle::merge {

namespace {

/// The last thing that both sides have alike: about when they parted.
std::int64_t parted_at(const Contents& ours, const Contents& theirs) {
    std::int64_t last = 0;
    for (std::size_t i = 0; i < kTables; ++i) {
        const auto table = static_cast<Table>(i);
        for (const auto& [key, entry] : theirs.tables[i]) {
            const auto known = ours.tables[i].find(key);
            if (known == ours.tables[i].end() || entry.row.empty() || !(known->second.row == entry.row)) continue;
            last = std::max(last, written_at(table, entry.row));
        }
    }
    for (const auto& [key, row] : theirs.tombstones) {
        const auto known = ours.tombstones.find(key);
        if (known != ours.tombstones.end() && known->second == row) last = std::max(last, written_at(Table::Tombstone, row));
    }
    return last;
}

bool is_later_stone(const Contents& all, const Record& one, const Record& other) {
    const auto order = [&](const Record& row) {
        return std::tuple<std::int64_t, std::string, const Record&>{written_at(Table::Tombstone, row), all.coder_name(written_by(Table::Tombstone, row)), row};
    };
    return order(one) > order(other);
}

/// True if two versions say different things, their place in the text left aside.
bool differ(Table table, const Record& one, const Record& other) {
    const auto& shape = store::Records::shape(table);
    for (std::size_t column = 0; column < shape.columns.size(); ++column) {
        const auto& name = shape.columns[column].name;
        if (column == shape.modified_at || column == shape.modified_by || name == "to_check" || name == "lost_words" || name == "version_id" || name == "words_before") continue;
        const auto places = places_of(table, one);
        const auto is_place = [&](const Place& place) { return column == place.begin || column == place.end; };
        if (std::any_of(places.begin(), places.end(), is_place)) continue;
        if (one.type(column) != other.type(column) || one.bytes(column) != other.bytes(column)) return true;
    }
    return false;
}

class Joining {
public:
    Joining(Contents& all, Contents& theirs, Lineage& lineage) : m_all{all}, m_theirs{theirs}, m_lineage{lineage}, m_parted{parted_at(all, theirs)} {}

    std::vector<Loss> run() {
        m_all.coders.insert(m_theirs.coders.begin(), m_theirs.coders.end());
        join_stones();
        join_table(Table::DocumentVersion);
        m_lineage = Lineage{m_all};
        for (std::size_t i = 0; i < kTables; ++i) {
            const auto table = static_cast<Table>(i);
            const bool strange = table == Table::Project && m_all.project != m_theirs.project;
            if (table != Table::DocumentVersion && !strange) join_table(table);
        }
        return std::move(m_losses);
    }

private:
    void join_stones() {
        for (auto& [key, row] : m_theirs.tombstones) {
            const auto [known, is_new] = m_all.tombstones.emplace(key, row);
            if (!is_new && is_later_stone(m_all, row, known->second)) known->second = row;
            if (is_new) note_deletion(key, row);
        }
    }

    /// Of what we have and the other side deleted.
    void note_deletion(const Uuid& key, const Record& stone) {
        const auto table = store::parse_table(stone.bytes(store::Records::shape(Table::Tombstone).at("kind")));
        const auto* entry = table ? m_all.find(*table, key) : nullptr;
        if (entry == nullptr || entry->row.empty()) return;
        if (outlives(m_all, *table, key, entry->row)) {
            if (written_at(Table::Tombstone, stone) > m_parted) m_losses.push_back({Conflict::What::DeletedEdited, *table, key, {}, false});
        } else if (written_at(*table, entry->row) > m_parted) {
            m_losses.push_back({Conflict::What::EditedDeleted, *table, key, copy(*entry), true});
        }
    }

    void join_table(Table table) {
        for (auto& [key, theirs] : m_theirs.of(table)) {
            if (theirs.row.empty()) continue;
            const auto known = m_all.of(table).find(key);
            if (known == m_all.of(table).end()) {
                auto& entry = m_all.of(table)[key];
                entry.row = std::move(theirs.row);
                entry.home = theirs.home;
                entry.far_home = theirs.far_home;
                entry.from_other = true;
                note_addition(table, key, entry);
            } else {
                join_entry(table, key, known->second, theirs);
            }
        }
    }

    /// Of what we have deleted and the other side has.
    void note_addition(Table table, const Uuid& key, const Entry& entry) {
        const auto stone = m_all.tombstones.find(key);
        if (stone == m_all.tombstones.end() || m_theirs.tombstones.contains(key)) return;
        const auto buried = written_at(Table::Tombstone, stone->second);
        if (outlives(m_all, table, key, entry.row)) {
            if (buried > m_parted) m_losses.push_back({Conflict::What::DeletedEdited, table, key, {}, true});
        } else if (written_at(table, entry.row) > m_parted) {
            m_losses.push_back({Conflict::What::EditedDeleted, table, key, copy(entry), false});
        }
    }

    void join_entry(Table table, const Uuid& key, Entry& ours, Entry& theirs) {
        const bool same = ours.row == theirs.row && ours.home == theirs.home && ours.far_home == theirs.far_home;
        if (same) return;
        if (ours.row.empty()) {  // of a coder who is another one now
            ours.row = std::move(theirs.row);
            return;
        }
        const bool other_stands = is_later(m_all, m_lineage, table, theirs, ours);
        auto& lost = other_stands ? ours : theirs;
        if (!is_layer(table) && written_at(table, lost.row) > m_parted && differ(table, ours.row, theirs.row)) {
            m_losses.push_back({Conflict::What::Edited, table, key, copy(lost), other_stands});
        }
        if (!other_stands) return;
        if (ours.in_file && ours.file.empty()) ours.file = std::move(ours.row);
        ours.row = std::move(theirs.row);
        ours.home = theirs.home;
        ours.far_home = theirs.far_home;
        ours.from_other = true;
    }

    static Entry copy(const Entry& entry) {
        Entry made;
        made.row = entry.row;
        made.home = entry.home;
        made.far_home = entry.far_home;
        return made;
    }

    Contents& m_all;
    Contents& m_theirs;
    Lineage& m_lineage;
    std::int64_t m_parted;
    std::vector<Loss> m_losses;
};

}  // namespace

bool is_later(const Contents& all, const Lineage& lineage, Table table, const Entry& one, const Entry& other) {
    if (is_layer(table) && one.home != other.home) return lineage.age(one.home) > lineage.age(other.home);
    const auto at = written_at(table, one.row);
    const auto other_at = written_at(table, other.row);
    if (at != other_at) return at > other_at;
    const auto name = all.coder_name(written_by(table, one.row));
    if (const auto order = name.compare(all.coder_name(written_by(table, other.row))); order != 0) return order > 0;
    const auto order = [&](const Entry& entry) {
        return std::tuple<Lineage::Age, Lineage::Age, const Record&>{lineage.age(entry.home), lineage.age(entry.far_home), entry.row};
    };
    return order(one) > order(other);
}

bool outlives(const Contents& all, Table table, const Uuid& key, const Record& row) {
    const auto stone = all.tombstones.find(key);
    if (stone == all.tombstones.end() || stone->second.bytes(store::Records::shape(Table::Tombstone).at("kind")) != store::name_of(table)) return true;
    return written_at(table, row) > written_at(Table::Tombstone, stone->second);
}

std::vector<Loss> join(Contents& all, Contents& theirs, Lineage& lineage) {
    return Joining{all, theirs, lineage}.run();
}

void take(Contents& all, const Loss& loss, const store::Stamp& stamp) {
    // Later than what stood, also if somebody's clock is ahead.
    const auto restamped = [&](Table table, const Record& row, std::int64_t behind) {
        const auto& shape = store::Records::shape(table);
        const auto at = std::max(stamp.at.milliseconds, behind + 1);
        const auto by = stamp.by ? std::optional{stamp.by->uuid()} : std::nullopt;
        return row.with(shape.modified_at, at).with(shape.modified_by, by);
    };
    if (loss.lost.row.empty()) {
        auto& stone = all.tombstones.at(loss.key);
        stone = restamped(Table::Tombstone, stone, written_at(loss.table, all.of(loss.table).at(loss.key).row));
        return;
    }
    auto& entry = all.of(loss.table)[loss.key];
    auto standing = entry.row.empty() ? 0 : written_at(loss.table, entry.row);
    if (const auto stone = all.tombstones.find(loss.key); stone != all.tombstones.end()) standing = std::max(standing, written_at(Table::Tombstone, stone->second));
    if (entry.in_file && entry.file.empty()) entry.file = std::move(entry.row);
    entry.row = restamped(loss.table, loss.lost.row, standing);
    entry.home = loss.lost.home;
    entry.far_home = loss.lost.far_home;
}

}  // namespace fundstelle::merge
