// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/matrix.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "text/collation.h"

namespace fundstelle::analysis {

namespace {

/// The columns, and which of them each document belongs to. For speakers that is every column of a speaker in the document; the
/// coding then decides.
struct Columns {
    std::vector<std::string> names;
    std::vector<std::vector<std::size_t>> of_document;
};

/// Columns from names given per document, in collation order, the empty name last.
Columns columns_by_name(const std::vector<std::set<std::string>>& names_of_document) {
    std::map<std::pair<bool, std::string>, std::string> ordered;  // (is empty, collation key) → name
    for (const auto& names : names_of_document) {
        for (const auto& name : names) ordered.emplace(std::pair{name.empty(), text::collation_key(name) + name}, name);
    }
    Columns columns;
    std::map<std::string, std::size_t> numbers;
    for (const auto& [key, name] : ordered) {
        numbers.emplace(name, columns.names.size());
        columns.names.push_back(name);
    }
    for (const auto& names : names_of_document) {
        auto& list = columns.of_document.emplace_back();
        for (const auto& name : names) list.push_back(numbers.at(name));
    }
    return columns;
}

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

Columns make_columns(const Snapshot& snapshot, const Sieve& sieve, const ColumnChoice& choice) {
    Columns columns;
    columns.of_document.resize(snapshot.documents.size());
    if (choice.by == MatrixColumns::Documents) {  // one each, in display order, also where two have one name
        for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
            if (!sieve.passes_document(d)) continue;
            columns.of_document[d].push_back(columns.names.size());
            columns.names.push_back(snapshot.documents[d].name);
        }
        return columns;
    }
    if (choice.by == MatrixColumns::Conditions) {  // as given
        for (const auto& conditions : choice.conditions) {
            for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
                const auto holds = [&](const Condition& condition) { return condition.holds(snapshot.documents[d]); };
                if (sieve.passes_document(d) && std::all_of(conditions.begin(), conditions.end(), holds)) columns.of_document[d].push_back(columns.names.size());
            }
            columns.names.push_back(name_of(conditions));
        }
        return columns;
    }
    std::vector<std::set<std::string>> names(snapshot.documents.size());
    for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
        if (sieve.passes_document(d)) names[d] = names_of(snapshot, snapshot.documents[d], choice);
    }
    return columns_by_name(names);
}

bool speaks_in(const DocumentRows& document, const Row& row, const std::string& speaker) {
    auto turn = std::partition_point(document.turns.begin(), document.turns.end(), [&](const TurnRow& t) { return t.end <= row.begin; });
    for (; turn != document.turns.end() && turn->begin < row.end; ++turn) {
        if (turn->speaker == speaker) return true;
    }
    return false;
}

}  // namespace

Matrix matrix(const Snapshot& snapshot, const Filter& filter, Subcodes subcodes, Counting counting, const ColumnChoice& choice) {
    const Sieve sieve{snapshot, filter};
    const auto& tree = snapshot.tree();
    auto columns = make_columns(snapshot, sieve, choice);
    Matrix result;
    result.columns = std::move(columns.names);
    result.n.resize(result.columns.size());
    result.segments.resize(result.columns.size());
    result.rows.assign(tree.size(), std::vector<std::int64_t>(result.columns.size()));
    // The document in which a cell was last counted, for counting once per document.
    std::vector<std::uint32_t> last_document(counting == Counting::OncePerDocument ? tree.size() * result.columns.size() : 0, UINT32_MAX);

    for (std::uint32_t d = 0; d < snapshot.documents.size(); ++d) {
        if (!sieve.passes_document(d)) continue;
        const auto& document = snapshot.documents[d];
        for (const auto column : columns.of_document[d]) ++result.n[column];
        for (std::size_t r = 0; r < document.rows.size(); ++r) {
            if (!sieve.passes(document, r)) continue;
            const auto& row = document.rows[r];
            for (const auto column : columns.of_document[d]) {
                if (choice.by == MatrixColumns::Speakers && !speaks_in(document, row, result.columns[column])) continue;
                std::optional<std::size_t> index = snapshot.tree_index(row.code);
                if (*index >= tree.size()) continue;
                ++result.segments[column];
                do {
                    auto* last = last_document.empty() ? nullptr : &last_document[*index * result.columns.size() + column];
                    if (last == nullptr || *last != d) ++result.rows[*index][column];
                    if (last != nullptr) *last = d;
                    index = tree.parent(*index);
                } while (index && subcodes == Subcodes::Include);
            }
        }
    }
    return result;
}

std::vector<std::vector<std::optional<double>>> shares(const Matrix& matrix, Share share) {
    std::vector<std::vector<std::optional<double>>> result;
    for (const auto& row : matrix.rows) {
        const auto row_sum = std::accumulate(row.begin(), row.end(), std::int64_t{0});
        auto& line = result.emplace_back();
        for (std::size_t column = 0; column < row.size(); ++column) {
            const auto base = share == Share::Row ? row_sum : share == Share::ColumnSegments ? matrix.segments[column] : matrix.n[column];
            line.push_back(base > 0 ? std::optional{static_cast<double>(row[column]) / static_cast<double>(base)} : std::nullopt);
        }
    }
    return result;
}

}  // namespace fundstelle::analysis
