// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge/presence.h"

#include <algorithm>
#include <set>

#include "merge/join.h"

namespace fundstelle::merge {

namespace {

/// What a row needs stands before it.
constexpr std::array kGroundFirst = {
    Table::Coder, Table::Project, Table::SavedQuery, Table::DocumentGroup, Table::Document, Table::DocumentVersion, Table::Mark, Table::StyleRun,
    Table::Speaker, Table::Turn, Table::Progress, Table::DocumentSet, Table::SetMember, Table::Case, Table::CaseDocument, Table::Variable,
    Table::VariableValue, Table::Code, Table::CodeSet, Table::CodeSetMember, Table::AnchorExample, Table::Coding, Table::Memo, Table::Highlight,
    Table::Link, Table::Summary, Table::QuoteCollection, Table::QuoteHeading, Table::Quote, Table::QuoteEdit, Table::ForeignData};
static_assert(kGroundFirst.size() + 1 == kTables);  // all but the tombstones

/// Whoever codes, writes or quotes leaves a tombstone when it is deleted: without one it is work that the deleter did not know.
constexpr std::array kWork = {Table::Coding, Table::Memo, Table::Quote};

class Presence {
public:
    Presence(Contents& all, Findings& findings) : m_all{all}, m_findings{findings} {}

    void decide() {
        for (auto& entries : m_all.tables) {
            for (auto& [key, entry] : entries) entry.visible = false;
        }
        if (!m_all.tombstones.empty()) keep_what_is_used();
        for (const auto table : kGroundFirst) {
            for (auto& [key, entry] : m_all.of(table)) entry.visible = stands(table, key, entry);
        }
    }

private:
    void keep_what_is_used() {
        for (const auto table : kWork) {
            for (const auto& [key, entry] : m_all.of(table)) {
                if (!entry.row.empty() && outlives(m_all, table, key, entry.row)) keep_ground(table, entry.row, key);
            }
        }
    }

    void keep_ground(Table table, const Record& row, const Uuid& by) {
        for_each_reference(table, row, [&](const Reference& reference) {
            const auto* entry = reference.keeps ? m_all.find(reference.table, reference.key) : nullptr;
            if (entry == nullptr || entry->row.empty() || m_kept.contains({reference.table, reference.key})) return;
            // What a deleted thing stands on was deleted, too, or need not be kept by it; what lives stands on what may be deleted.
            if (!outlives(m_all, reference.table, reference.key, entry->row)) {
                m_findings.push_back({Finding::What::KeptInUse, reference.table, reference.key, by});
            }
            m_kept.emplace(reference.table, reference.key);
            keep_ground(reference.table, entry->row, by);
        });
    }

    bool stands(Table table, const Uuid& key, const Entry& entry) {
        if (entry.row.empty()) return false;
        bool stands = outlives(m_all, table, key, entry.row) || m_kept.contains({table, key});
        bool grounded = true;
        for_each_reference(table, entry.row, [&](const Reference& reference) {
            if (!reference.required) return;
            const auto* ground = m_all.find(reference.table, reference.key);
            grounded = grounded && ground != nullptr && ground->visible;
            // What went with a thing that stays after all stays, too.
            stands = stands || (grounded && were_buried_together(key, reference.key));
        });
        if (table == Table::ForeignData) {  // of a document that is gone
            const auto about = entry.row.key(store::Records::shape(table).at("about_id"));
            const auto* document = about ? m_all.find(Table::Document, *about) : nullptr;
            grounded = grounded && (document == nullptr || document->visible);
        }
        return grounded && stands;
    }

    [[nodiscard]] bool were_buried_together(const Uuid& one, const Uuid& other) const {
        const auto first = m_all.tombstones.find(one);
        const auto second = m_all.tombstones.find(other);
        if (first == m_all.tombstones.end() || second == m_all.tombstones.end()) return false;
        return written_at(Table::Tombstone, first->second) == written_at(Table::Tombstone, second->second) &&
               written_by(Table::Tombstone, first->second) == written_by(Table::Tombstone, second->second);
    }

    Contents& m_all;
    Findings& m_findings;
    std::set<std::pair<Table, Uuid>> m_kept;
};

}  // namespace

void show(Entry& entry, const Record& row) {
    entry.shown = row == entry.row ? Record{} : row;
}

void decide_presence(Contents& all, Findings& findings) {
    Presence{all, findings}.decide();
}

void keep_trees(Contents& all, const Lineage& lineage, Findings& findings) {
    for (const auto table : {Table::DocumentGroup, Table::Document, Table::Code, Table::QuoteHeading}) {
        for (auto& [key, entry] : all.of(table)) {
            if (!entry.visible) continue;
            auto row = entry.as_shown();
            for_each_reference(table, entry.row, [&](const Reference& reference) {
                if (reference.required) return;
                const auto* ground = all.find(reference.table, reference.key);
                bool fits = ground != nullptr && ground->visible;
                if (fits && table == Table::QuoteHeading) {
                    const auto collection = store::Records::shape(table).at("collection_id");
                    fits = ground->row.key(collection) == entry.row.key(collection);
                }
                if (!fits) row = row.with(reference.column, std::optional<Uuid>{});
            });
            show(entry, row);
        }
    }
    for (const auto table : {Table::Code, Table::QuoteHeading}) {
        const auto parent = store::Records::shape(table).at("parent_id");
        std::unordered_map<Uuid, const Uuid*> seen;  // by whose walk
        for (const auto& [start, unused] : all.of(table)) {
            std::vector<Uuid> way;
            auto key = start;
            for (;;) {
                const auto* entry = all.find(table, key);
                if (entry == nullptr || !entry->visible) break;
                const auto [at, is_new] = seen.emplace(key, &start);
                if (!is_new) {
                    if (at->second != &start) break;
                    // Around: from here on the way is a circle.
                    const std::vector<Uuid> circle{std::find(way.begin(), way.end(), key), way.end()};
                    const auto last = *std::max_element(circle.begin(), circle.end(), [&](const Uuid& a, const Uuid& b) {
                        return is_later(all, lineage, table, *all.find(table, b), *all.find(table, a));
                    });
                    auto* cut = all.find(table, last);
                    show(*cut, cut->as_shown().with(parent, std::optional<Uuid>{}));
                    findings.push_back({Finding::What::Cycle, table, last});
                    break;
                }
                way.push_back(key);
                const auto above = entry->as_shown().key(parent);
                if (!above) break;
                key = *above;
            }
        }
    }
}

}  // namespace fundstelle::merge
