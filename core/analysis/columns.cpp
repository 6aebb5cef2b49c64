// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns.h"

#include <algorithm>
#include <map>
#include <set>

#include "text/collation.h"

namespace fundstelle::analysis {

namespace {

std::set<std::string> names_of(const Snapshot& snapshot, const DocumentRows& document, const ColumnChoice& choice) {
    std::set<std::string> names;
    switch (choice.by) {
        case MatrixColumns::Speakers:
            for (const auto& turn : document.turns) names.insert(turn.speaker);
            break;
        case MatrixColumns::Variable: {
            const auto found = document.values.find(choice.variable);
            names.insert(found == document.values.end() ? std::string{} : found->second);
            break;
        }
        case MatrixColumns::Sets:
            for (const auto& set : snapshot.sets) {
                if (std::find(set.members.begin(), set.members.end(), document.id) != set.members.end()) names.insert(set.name);
            }
            break;
        case MatrixColumns::Groups:
            names.insert(document.group ? snapshot.groups[*document.group].name : std::string{});
            break;
        case MatrixColumns::Documents:
        case MatrixColumns::Conditions: break;
    }
    return names;
}

std::string name_of(const std::vector<Condition>& conditions) {
    std::string name;
    for (const auto& condition : conditions) name += (name.empty() ? "" : ", ") + to_string(condition);
    return name;
}

}  // namespace

Columns::Columns(const Snapshot& snapshot, const Sieve& sieve, const ColumnChoice& choice)
    : m_of_document(snapshot.documents.size()), m_by_speaker{choice.by == MatrixColumns::Speakers} {
    switch (choice.by) {
        case MatrixColumns::Documents:  // one each, also where two have one name
            for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
                if (!sieve.passes_document(d)) continue;
                m_of_document[d].push_back(m_names.size());
                m_names.push_back(snapshot.documents[d].name);
            }
            break;
        case MatrixColumns::Conditions:
            for (const auto& conditions : choice.conditions) {
                for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
                    const auto holds = [&](const Condition& condition) { return condition.holds(snapshot.documents[d]); };
                    if (sieve.passes_document(d) && std::all_of(conditions.begin(), conditions.end(), holds)) m_of_document[d].push_back(m_names.size());
                }
                m_names.push_back(name_of(conditions));
            }
            break;
        default: take_names(snapshot, sieve, choice);
    }
}

void Columns::take_names(const Snapshot& snapshot, const Sieve& sieve, const ColumnChoice& choice) {
    std::vector<std::set<std::string>> of_each(snapshot.documents.size());
    std::set<std::string> known;
    for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
        if (!sieve.passes_document(d)) continue;
        of_each[d] = names_of(snapshot, snapshot.documents[d], choice);
        known.insert(of_each[d].begin(), of_each[d].end());
    }
    std::map<std::pair<bool, std::string>, std::string> ordered;  // (is empty, collation key) → name
    for (const auto& name : known) ordered.emplace(std::pair{name.empty(), text::collation_key(name) + name}, name);
    std::map<std::string, std::size_t> numbers;
    for (const auto& [key, name] : ordered) {
        numbers.emplace(name, m_names.size());
        m_names.push_back(name);
    }
    for (std::size_t d = 0; d < of_each.size(); ++d) {
        for (const auto& name : of_each[d]) m_of_document[d].push_back(numbers.at(name));
    }
}

bool Columns::speaks_in(const DocumentRows& document, const Row& row, const std::string& speaker) {
    auto turn = std::partition_point(document.turns.begin(), document.turns.end(), [&](const TurnRow& t) { return t.end <= row.begin; });
    for (; turn != document.turns.end() && turn->begin < row.end; ++turn) {
        if (turn->speaker == speaker) return true;
    }
    return false;
}

}  // namespace fundstelle::analysis
