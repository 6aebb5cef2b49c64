// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/timeline.h"

#include <algorithm>
#include <optional>

namespace fundstelle::analysis {

namespace {

/// Every day from the one that holds `first` to the one that holds `last`.
std::vector<Timestamp> days_between(Timestamp first, Timestamp last) {
    const auto name = to_file_name(first).substr(0, 10);
    std::vector<Timestamp> days;
    for (int i = 0; ; ++i) {
        const auto day = start_of_day(name, i);
        if (!day || *day > last) return days;
        days.push_back(*day);
    }
}

/// The top code above each code of the tree, itself for top codes.
std::vector<std::size_t> top_codes(const model::CodeTree& tree) {
    std::vector<std::size_t> tops(tree.size());
    for (std::size_t i = 0; i < tops.size(); ++i) tops[i] = tree.parent(i) ? tops[*tree.parent(i)] : i;
    return tops;
}

}  // namespace

Timeline timeline(const Snapshot& snapshot, const Filter& filter, TimelineOf of) {
    const Sieve sieve{snapshot, filter};
    const auto tops = top_codes(snapshot.tree());
    std::vector<std::pair<Timestamp, std::size_t>> made;  // when, and of what
    for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
        if (!sieve.passes_document(d)) continue;
        const auto& document = snapshot.documents[d];
        for (std::size_t i = 0; i < document.rows.size(); ++i) {
            if (!sieve.passes(document, i)) continue;
            const auto& row = document.rows[i];
            made.emplace_back(document.created[i], of == TimelineOf::Coders ? row.coder : tops[snapshot.tree_index(row.code)]);
        }
    }
    Timeline result;
    if (made.empty()) return result;
    const auto [first, last] = std::minmax_element(made.begin(), made.end());
    result.days = days_between(first->first, last->first);
    std::vector<std::vector<std::int64_t>> counts(of == TimelineOf::Coders ? snapshot.coders.size() : tops.size());
    for (const auto& [when, number] : made) {
        auto& series = counts[number];
        if (series.empty()) series.resize(result.days.size());
        ++series[static_cast<std::size_t>(std::upper_bound(result.days.begin(), result.days.end(), when) - result.days.begin()) - 1];
    }
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (!counts[i].empty()) result.series.push_back({i, std::move(counts[i])});
    }
    return result;
}

}  // namespace fundstelle::analysis
