// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/snapshot.h"

#include <algorithm>
#include <atomic>
#include <numeric>
#include <tuple>

namespace fundstelle::analysis {

namespace {

/// Long before short, so that what contains stands before what is contained.
auto order(const Row& row, const model::CodingId& key) {
    return std::tuple{row.begin, -row.end, key};
}

}  // namespace

std::uint64_t Snapshot::next_number() {
    static std::atomic<std::uint64_t> last{0};
    return ++last;
}

void Snapshot::set_tree(model::CodeTree tree) {
    restructured();
    m_tree = std::move(tree);
    for (const auto& code : m_tree.codes()) slot_of(code.id);
    for (const auto& [code, slot] : m_slots) {
        m_tree_indexes[slot] = static_cast<std::uint32_t>(m_tree.index_of(code).value_or(m_tree.size()));
    }
}

bool Snapshot::has(Part part) const {
    return std::all_of(documents.begin(), documents.end(), [&](const auto& document) { return document.parts.contains(part); });
}

std::uint32_t Snapshot::slot_of(model::CodeId code) {
    const auto [entry, is_new] = m_slots.emplace(code, static_cast<std::uint32_t>(m_slots.size()));
    if (is_new) m_tree_indexes.push_back(static_cast<std::uint32_t>(m_tree.index_of(code).value_or(m_tree.size())));
    return entry->second;
}

std::uint16_t Snapshot::coder_index(model::CoderId coder) {
    if (m_coder_indexes.size() != coders.size()) {
        m_coder_indexes.clear();
        for (std::size_t i = 0; i < coders.size(); ++i) m_coder_indexes.emplace(coders[i].id, static_cast<std::uint16_t>(i));
    }
    return m_coder_indexes.at(coder);
}

std::optional<std::size_t> Snapshot::document_index(model::DocumentId document) const {
    const auto found = m_document_indexes.find(document);
    return found == m_document_indexes.end() ? std::nullopt : std::optional{found->second};
}

void Snapshot::index_documents() {
    m_document_indexes.clear();
    for (std::size_t i = 0; i < documents.size(); ++i) m_document_indexes.emplace(documents[i].id, i);
}

void Snapshot::insert(std::size_t document, model::CodingId key, Timestamp created, const Row& row) {
    auto& target = documents[document];
    const auto wanted = order(row, key);
    auto first = std::partition_point(target.rows.begin(), target.rows.end(), [&](const Row& other) {
        return std::tuple{other.begin, -other.end} < std::tuple{row.begin, -row.end};
    });
    auto at = first - target.rows.begin();
    while (at < std::ssize(target.rows) && order(target.rows[at], target.keys[at]) < wanted) ++at;
    target.rows.insert(target.rows.begin() + at, row);
    target.keys.insert(target.keys.begin() + at, key);
    target.created.insert(target.created.begin() + at, created);
    target.revision = next_number();
}

std::vector<model::DocumentId> Snapshot::erase(const std::unordered_set<model::CodingId>& keys) {
    std::vector<model::DocumentId> changed;
    if (keys.empty()) return changed;
    const auto& first = *keys.begin();
    const auto goes = [&](const model::CodingId& key) { return keys.size() == 1 ? key == first : keys.contains(key); };
    for (auto& document : documents) {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < document.keys.size(); ++i) {
            if (goes(document.keys[i])) continue;
            document.keys[kept] = document.keys[i];
            document.rows[kept] = document.rows[i];
            document.created[kept] = document.created[i];
            ++kept;
        }
        if (kept == document.keys.size()) continue;
        document.keys.erase(document.keys.begin() + static_cast<std::ptrdiff_t>(kept), document.keys.end());
        document.rows.erase(document.rows.begin() + static_cast<std::ptrdiff_t>(kept), document.rows.end());
        document.created.erase(document.created.begin() + static_cast<std::ptrdiff_t>(kept), document.created.end());
        document.revision = next_number();
        changed.push_back(document.id);
    }
    return changed;
}

void Snapshot::sort_rows() {
    std::vector<std::uint32_t> permutation;
    std::vector<Row> rows;
    std::vector<model::CodingId> keys;
    std::vector<Timestamp> created;
    for (auto& document : documents) {
        document.revision = next_number();
        permutation.resize(document.rows.size());
        std::iota(permutation.begin(), permutation.end(), 0U);
        const auto before = [&](std::uint32_t a, std::uint32_t b) {
            const auto& x = document.rows[a];
            const auto& y = document.rows[b];
            if (x.begin != y.begin) return x.begin < y.begin;
            if (x.end != y.end) return x.end > y.end;
            return document.keys[a] < document.keys[b];
        };
        if (std::is_sorted(permutation.begin(), permutation.end(), before)) continue;
        std::sort(permutation.begin(), permutation.end(), before);
        rows.clear();
        keys.clear();
        created.clear();
        for (const auto i : permutation) {
            rows.push_back(document.rows[i]);
            keys.push_back(document.keys[i]);
            created.push_back(document.created[i]);
        }
        document.rows = rows;
        document.keys = keys;
        document.created = created;
    }
}

}  // namespace fundstelle::analysis
