// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/frequencies.h"

#include <algorithm>

#include "analysis/columns.h"

namespace fundstelle::analysis {

namespace {

/// The state of one code while one document is swept from begin to end.
struct Sweep {
    std::uint32_t document{UINT32_MAX};  ///< the last one in which the code was seen
    std::int32_t covered_until{0};
};

/// For every slot the tree indexes that one of its codings counts for: its own and, with subcodes, those above it.
std::vector<std::vector<std::uint32_t>> counted_indexes(const Snapshot& snapshot, Subcodes subcodes) {
    const auto& tree = snapshot.tree();
    std::vector<std::vector<std::uint32_t>> counted(snapshot.tree_indexes().size());
    for (std::size_t slot = 0; slot < counted.size(); ++slot) {
        std::optional<std::size_t> index = snapshot.tree_indexes()[slot];
        if (*index >= tree.size()) continue;
        do {
            counted[slot].push_back(static_cast<std::uint32_t>(*index));
            index = tree.parent(*index);
        } while (index && subcodes == Subcodes::Include);
    }
    return counted;
}

}  // namespace

Frequencies frequencies(const Snapshot& snapshot, const Filter& filter, Subcodes subcodes, const std::optional<std::string>& by) {
    const Sieve sieve{snapshot, filter};
    const auto counted = counted_indexes(snapshot, subcodes);
    Frequencies result;
    result.codes.resize(snapshot.tree().size());
    std::optional<Columns> values;
    if (by) {
        values.emplace(snapshot, sieve, ColumnChoice{MatrixColumns::Variable, *by});
        result.values = values->names();
        result.base_by.resize(result.values.size());
        for (auto& code : result.codes) code.by.resize(result.values.size());
    }
    std::vector<Sweep> sweeps(snapshot.tree().size());
    for (std::uint32_t d = 0; d < snapshot.documents.size(); ++d) {
        if (!sieve.passes_document(d)) continue;
        const auto& document = snapshot.documents[d];
        ++result.base.documents;
        result.characters += document.code_points;
        Count* base_by = values ? &result.base_by[values->of_document(d).front()] : nullptr;
        if (base_by != nullptr) ++base_by->documents;
        for (std::size_t r = 0; r < document.rows.size(); ++r) {
            if (!sieve.passes(document, r)) continue;
            const auto& row = document.rows[r];
            ++result.base.segments;
            if (base_by != nullptr) ++base_by->segments;
            for (const auto index : counted[row.code]) {
                auto& code = result.codes[index];
                auto& sweep = sweeps[index];
                const bool first = sweep.document != d;
                if (first) sweep = {d, 0};
                // Rows come by their begin, so what is new is what lies behind the furthest end so far.
                code.characters += std::max(0, row.end - std::max(row.begin, sweep.covered_until));
                sweep.covered_until = std::max(sweep.covered_until, row.end);
                code.count.segments += 1;
                code.count.documents += first ? 1 : 0;
                if (values) {
                    auto& part = code.by[values->of_document(d).front()];
                    part.segments += 1;
                    part.documents += first ? 1 : 0;
                }
            }
        }
    }
    return result;
}

std::vector<std::int64_t> segment_counts(const Snapshot& snapshot, Subcodes subcodes) {
    const auto indexes = snapshot.tree_indexes();
    std::vector<std::int64_t> by_slot(indexes.size());
    for (const auto& document : snapshot.documents) {
        for (const auto& row : document.rows) ++by_slot[row.code];
    }
    const auto& tree = snapshot.tree();
    std::vector<std::int64_t> counts(tree.size());
    for (std::size_t slot = 0; slot < by_slot.size(); ++slot) {
        if (by_slot[slot] > 0) counts[indexes[slot]] += by_slot[slot];
    }
    if (subcodes == Subcodes::Exclude) return counts;
    for (auto i = tree.size(); i-- > 0;) {  // children stand behind their parents
        if (const auto parent = tree.parent(i)) counts[*parent] += counts[i];
    }
    return counts;
}

}  // namespace fundstelle::analysis
