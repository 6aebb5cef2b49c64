// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/source_labels.h"

#include <algorithm>
#include <bit>

#include "base/error.h"
#include "text/search_key.h"

namespace fundstelle::disclosure {

namespace {

constexpr std::size_t kMostVariables = 12;

/// With folded values, for comparing.
SourceLabel comparable(const SourceLabel& label) {
    SourceLabel folded;
    for (const auto& [variable, value] : label) {
        if (!value.empty()) folded[variable] = text::folded(value);
    }
    return folded;
}

bool contains(const SourceLabel& values, const SourceLabel& label) {
    return std::all_of(label.begin(), label.end(), [&](const auto& pair) {
        const auto own = values.find(pair.first);
        return own != values.end() && own->second == pair.second;
    });
}

}  // namespace

std::size_t k_of_label(const SourceLabel& label, const std::vector<SourceLabel>& documents) {
    const auto wanted = comparable(label);
    return static_cast<std::size_t>(std::count_if(documents.begin(), documents.end(), [&](const auto& values) { return contains(comparable(values), wanted); }));
}

std::vector<RareLabel> rare_labels(const std::vector<SourceLabel>& documents, const std::vector<std::string>& variables, std::size_t k) {
    if (variables.size() > kMostVariables) throw Error{ErrorKind::TooLarge, "too many variables for labels of sources", std::to_string(variables.size())};
    std::vector<SourceLabel> folded;
    folded.reserve(documents.size());
    for (const auto& values : documents) folded.push_back(comparable(values));
    std::vector<unsigned> subsets;
    for (unsigned subset = 1; subset < 1U << variables.size(); ++subset) subsets.push_back(subset);
    std::stable_sort(subsets.begin(), subsets.end(), [](unsigned a, unsigned b) { return std::popcount(a) < std::popcount(b); });
    std::vector<RareLabel> rare;
    std::vector<SourceLabel> rare_folded;
    for (const auto subset : subsets) {
        std::map<SourceLabel, std::vector<std::size_t>> groups;
        for (std::size_t i = 0; i < folded.size(); ++i) {
            SourceLabel part;
            for (std::size_t v = 0; v < variables.size(); ++v) {
                if ((subset >> v & 1U) == 0) continue;
                const auto value = folded[i].find(variables[v]);
                if (value == folded[i].end()) break;
                part.insert(*value);
            }
            if (part.size() == static_cast<std::size_t>(std::popcount(subset))) groups[part].push_back(i);
        }
        for (const auto& [part, members] : groups) {
            if (members.size() >= k) continue;
            if (std::any_of(rare_folded.begin(), rare_folded.end(), [&, &label = part](const auto& smaller) { return contains(label, smaller); })) continue;
            RareLabel one{{}, members};
            for (const auto& [variable, value] : part) one.label[variable] = documents[members.front()].at(variable);
            rare.push_back(std::move(one));
            rare_folded.push_back(part);
        }
    }
    std::stable_sort(rare.begin(), rare.end(), [](const RareLabel& a, const RareLabel& b) {
        return a.label.size() != b.label.size() ? a.label.size() < b.label.size() : a.documents.size() < b.documents.size();
    });
    return rare;
}

}  // namespace fundstelle::disclosure
