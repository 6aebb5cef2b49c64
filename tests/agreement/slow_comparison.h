// SPDX-License-Identifier: GPL-3.0-or-later
/// The definitions of choice.h and comparison.h applied slowly to a random world, one unit, coder and code at a time.
#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "agreement/choice.h"
#include "agreement/rating_table.h"
#include "analysis/random_world.h"

namespace fundstelle::test {

inline std::vector<std::pair<int, int>> slow_words(const PlainDocument& document) {
    std::vector<std::pair<int, int>> words;
    for (int at = 1; at + 4 < document.length; at += 7) words.emplace_back(at, at + 4);
    return words;
}

inline std::vector<std::pair<int, int>> slow_units(const PlainDocument& document, const agreement::Choice& choice) {
    std::vector<std::pair<int, int>> units;
    const auto from_begins = [&](const std::vector<int>& begins) {
        for (std::size_t i = 0; i < begins.size(); ++i) units.emplace_back(begins[i], i + 1 < begins.size() ? begins[i + 1] : document.length);
    };
    switch (choice.unit) {
        case agreement::Unit::Character:
            for (int p = 0; p < document.length; ++p) units.emplace_back(p, p + 1);
            break;
        case agreement::Unit::Word: units = slow_words(document); break;
        case agreement::Unit::Sentence: from_begins(document.sentences); break;
        case agreement::Unit::Paragraph: from_begins(document.paragraphs); break;
        case agreement::Unit::Turn:
            for (const auto& turn : document.turns) units.emplace_back(turn.begin, turn.end);
            break;
        case agreement::Unit::Document: units.emplace_back(0, document.length); break;
    }
    if (choice.filter.role || choice.filter.speaker) {
        std::erase_if(units, [&](const auto& unit) {
            return std::none_of(document.turns.begin(), document.turns.end(), [&](const auto& turn) {
                return turn.begin < unit.second && unit.first < turn.end && (!choice.filter.role || turn.role == *choice.filter.role) &&
                       (!choice.filter.speaker || turn.speaker == *choice.filter.speaker);
            });
        });
    }
    return units;
}

/// The numbers of codes that a coding with `code` counts for.
inline std::set<std::size_t> slow_targets(const World& world, const agreement::Choice& choice, std::size_t code) {
    const auto chosen = [&](std::size_t c) { return choice.codes.empty() || std::count(choice.codes.begin(), choice.codes.end(), world.codes[c].id) > 0; };
    std::vector<std::size_t> path;  // from the code up
    for (std::optional<std::size_t> at = code; at; at = world.parents[*at]) path.push_back(*at);
    std::set<std::size_t> result;
    for (std::size_t i = 0; i < path.size() && (i == 0 || choice.subcodes == analysis::Subcodes::Include); ++i) {
        if (chosen(path[i])) result.insert(path[i]);
    }
    if (!choice.level || result.empty()) return result;
    const auto depth = std::min(path.size() - 1, static_cast<std::size_t>(*choice.level));
    return {path[path.size() - 1 - depth]};
}

struct SlowComparison {
    std::map<model::CodeId, agreement::RatingTable> codes;
    agreement::RatingTable overall;
    std::int64_t units{0};
    std::size_t documents{0};
    std::map<std::pair<std::size_t, std::size_t>, std::int64_t> confusion;  ///< by number of code; `codes.size()` of the world is "nothing"
};

inline SlowComparison slow_comparison(const World& world, const agreement::Choice& choice) {
    const auto coders = choice.coders.size();
    SlowComparison result{{}, agreement::RatingTable{coders}, 0, 0, {}};
    std::set<std::size_t> compared;
    for (std::size_t c = 0; c < world.codes.size(); ++c) compared.merge(slow_targets(world, choice, c));
    for (const auto c : compared) result.codes.emplace(world.codes[c].id, agreement::RatingTable{coders, 2});
    auto filter = choice.filter;
    filter.coders.clear();
    std::map<std::set<std::size_t>, int> sets{{{}, 0}};
    for (std::size_t d = 0; d < world.documents.size(); ++d) {
        if (!document_passes(world, filter, d)) continue;
        std::vector<bool> present;
        for (const auto& coder : choice.coders) {
            present.push_back(choice.presence == agreement::Presence::Everywhere || std::any_of(world.codings.begin(), world.codings.end(), [&](const auto& coding) {
                                  return coding.document == d && world.coders[coding.coder].id == coder;
                              }));
        }
        if (std::count(present.begin(), present.end(), true) < 2) continue;
        ++result.documents;
        for (const auto& [begin, end] : slow_units(world.documents[d], choice)) {
            ++result.units;
            std::vector<std::set<std::size_t>> given(coders);
            for (const auto& coding : world.codings) {
                if (coding.document != d || coding.end <= begin || end <= coding.begin || !passes(world, filter, coding)) continue;
                for (std::size_t g = 0; g < coders; ++g) {
                    if (world.coders[coding.coder].id == choice.coders[g]) given[g].merge(slow_targets(world, choice, coding.code));
                }
            }
            std::vector<int> values;
            for (std::size_t g = 0; g < coders; ++g) values.push_back(present[g] ? sets.emplace(given[g], static_cast<int>(sets.size())).first->second : -1);
            result.overall.add(values);
            for (const auto c : compared) {
                for (std::size_t g = 0; g < coders; ++g) values[g] = present[g] ? static_cast<int>(given[g].count(c)) : -1;
                result.codes.at(world.codes[c].id).add(values);
            }
            if (coders != 2) continue;
            std::vector<std::size_t> rows, columns;
            for (const auto c : compared) {
                if (given[0].count(c) && given[1].count(c)) ++result.confusion[{c, c}];
                else if (given[0].count(c)) rows.push_back(c);
                else if (given[1].count(c)) columns.push_back(c);
            }
            if (rows.empty() && columns.empty() && !given[0].empty()) continue;
            if (rows.empty()) rows.push_back(world.codes.size());
            if (columns.empty()) columns.push_back(world.codes.size());
            for (const auto r : rows) {
                for (const auto c : columns) ++result.confusion[{r, c}];
            }
        }
    }
    return result;
}

}  // namespace fundstelle::test
