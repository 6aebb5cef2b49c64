// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge/merge.h"

#include <algorithm>
#include <set>

#include "base/error.h"
#include "merge/contents.h"
#include "merge/following.h"
#include "merge/join.h"
#include "merge/lineage.h"
#include "merge/presence.h"
#include "merge/reporting.h"
#include "merge/rooting.h"
#include "store/texts.h"

namespace fundstelle::merge {

namespace {

constexpr const char* kKeptFile = "REFI-QDA file";

class Planner {
public:
    Planner(Contents& all, const Lineage& lineage, MergePlan& plan) : m_all{all}, m_lineage{lineage}, m_plan{plan} {}

    void write_steps(const std::unordered_map<Uuid, Record>& stones_in_file) {
        auto kept = std::move(m_all.set_aside);
        for (std::size_t i = 0; i < kTables; ++i) {
            const auto table = static_cast<Table>(i);
            for (const auto& [key, entry] : m_all.tables[i]) {
                write_row(table, key, entry);
                if (needs_keeping(table, entry)) keep(set_aside(table, key, rooted(m_lineage, table, entry)), kept);
            }
        }
        for (const auto& [key, row] : kept) m_plan.steps.push_back({Table::ForeignData, key, {}});
        for (const auto& [key, row] : m_all.tombstones) {
            const auto known = stones_in_file.find(key);
            if (known == stones_in_file.end() || !(known->second == row)) m_plan.steps.push_back({Table::Tombstone, key, row});
        }
    }

private:
    void write_row(Table table, const Uuid& key, const Entry& entry) {
        if (entry.in_file && entry.visible && entry.file.empty() && entry.shown.empty()) return;
        const auto before = in_file(entry);
        const auto& after = entry.visible ? entry.as_shown() : kNothing;
        if (!(before == after)) m_plan.steps.push_back({table, key, after});
    }

    [[nodiscard]] bool needs_keeping(Table table, const Entry& entry) const {
        if (entry.row.empty()) return false;
        if (entry.visible) return entry.lossy || (!entry.shown.empty() && !entry.moved_whole);
        if (is_layer(table)) {
            const auto& versions = m_lineage.versions(*entry.row.key(store::Records::shape(table).at("document_id")));
            if (versions.empty() || entry.home != versions.back()) return false;
        }
        return true;
    }

    void keep(const Record& row, std::unordered_map<Uuid, Record>& kept) {
        const auto key = *row.key(0);
        const auto known = kept.find(key);
        if (known == kept.end() || !(known->second == row)) m_plan.steps.push_back({Table::ForeignData, key, row});
        if (known != kept.end()) kept.erase(known);
    }

    static const Record kNothing;
    Contents& m_all;
    const Lineage& m_lineage;
    MergePlan& m_plan;
};

const Record Planner::kNothing;

/// Hashes of all bodies that rows name.
std::set<std::string> texts_named_in(const Contents& all) {
    std::set<std::string> hashes;
    const auto hash = store::Records::shape(Table::DocumentVersion).at("text_sha256");
    for (const auto& [key, entry] : all.of(Table::DocumentVersion)) {
        if (!entry.row.empty()) hashes.emplace(entry.row.bytes(hash));
    }
    const auto& shape = store::Records::shape(Table::ForeignData);
    for (const auto& [key, entry] : all.of(Table::ForeignData)) {
        if (entry.row.bytes(shape.at("origin")) != kKeptFile) continue;
        const auto body = entry.row.bytes(shape.at("body"));
        hashes.emplace(body.substr(body.find('\n') + 1));
    }
    return hashes;
}

}  // namespace

MergePlan plan(sqlite::Connection& ours, sqlite::Connection& theirs, const Decisions& decisions, const store::Stamp& stamp) {
    store::Texts our_texts{ours};
    store::Texts their_texts{theirs};
    const BodyOf body_of = [&](const std::string& hash) { return our_texts.knows(hash) ? our_texts.body(hash) : their_texts.body(hash); };

    MergePlan plan;
    auto all = read(ours, false);
    auto other = read(theirs, true);
    const auto stones_in_file = all.tombstones;
    plan.report.related = all.project == other.project;
    plan.report.left_out = other.left_out;
    plan.report.joined_coders = join_coders(all, other);
    Lineage lineage;
    auto losses = join(all, other, lineage);
    for (auto loss = losses.begin(); loss != losses.end();) {
        if (decisions.take_other.contains(loss->key)) {
            take(all, *loss, stamp);
            loss = losses.erase(loss);
        } else {
            ++loss;
        }
    }
    other = {};
    Findings findings;
    decide_presence(all, findings);
    plan.report.joined_variables = join_variables(all);
    follow_texts(all, lineage, body_of, findings);
    keep_unique(all, lineage, findings);
    keep_trees(all, lineage, findings);

    Planner{all, lineage, plan}.write_steps(stones_in_file);
    for (const auto& hash : texts_named_in(all)) {
        if (!our_texts.knows(hash)) plan.texts.push_back(hash);
    }
    Reporting reporting{all, lineage, plan.report};
    reporting.count_entries();
    reporting.tell(losses);
    reporting.tell(findings);
    reporting.tell_forks(body_of);
    reporting.tell_same_codes();
    return plan;
}

void apply(const MergePlan& plan, sqlite::Connection& ours, sqlite::Connection& theirs) {
    store::Texts our_texts{ours};
    store::Texts their_texts{theirs};
    for (const auto& hash : plan.texts) {
        if (our_texts.keep(their_texts.body(hash)) != hash) throw Error{ErrorKind::Damaged, "a text is not what its hash says", hash};
    }
    store::Records records{ours};
    for (const auto& step : plan.steps) {
        if (step.row.empty()) records.remove(step.table, step.key);
        else records.save(step.table, step.row);
    }
}

}  // namespace fundstelle::merge
