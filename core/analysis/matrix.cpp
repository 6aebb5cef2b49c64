// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/matrix.h"

#include <algorithm>
#include <map>
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

std::set<std::string> names_of(const Snapshot& snapshot, const DocumentRows& document, MatrixColumns by, const std::string& variable) {
    std::set<std::string> names;
    switch (by) {
        case MatrixColumns::Speakers:
            for (const auto& turn : document.turns) names.insert(turn.speaker);
            break;
        case MatrixColumns::Variable: {
            const auto found = document.values.find(variable);
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
        case MatrixColumns::Documents: names.insert(document.name); break;
    }
    return names;
}

Columns make_columns(const Snapshot& snapshot, const Sieve& sieve, MatrixColumns by, const std::string& variable) {
    if (by == MatrixColumns::Documents) {  // one each, in display order, also where two have one name
        Columns columns;
        for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
            auto& list = columns.of_document.emplace_back();
            if (!sieve.passes_document(d)) continue;
            list.push_back(columns.names.size());
            columns.names.push_back(snapshot.documents[d].name);
        }
        return columns;
    }
    std::vector<std::set<std::string>> names(snapshot.documents.size());
    for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
        if (sieve.passes_document(d)) names[d] = names_of(snapshot, snapshot.documents[d], by, variable);
    }
    return columns_by_name(names);
}

bool speaks_in(const DocumentRows& document, const Row& row, const std::string& speaker) {
    return std::any_of(document.turns.begin(), document.turns.end(), [&](const TurnRow& turn) {
        return turn.begin < row.end && row.begin < turn.end && turn.speaker == speaker;
    });
}

}  // namespace

Matrix matrix(const Snapshot& snapshot, const Filter& filter, Subcodes subcodes, Counting counting, MatrixColumns by,
              const std::string& variable) {
    const Sieve sieve{snapshot, filter};
    const auto& tree = snapshot.tree();
    auto columns = make_columns(snapshot, sieve, by, variable);
    Matrix result;
    result.columns = std::move(columns.names);
    result.n.resize(result.columns.size());
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
                if (by == MatrixColumns::Speakers && !speaks_in(document, row, result.columns[column])) continue;
                std::optional<std::size_t> index = snapshot.tree_index(row.code);
                if (*index >= tree.size()) continue;
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

}  // namespace fundstelle::analysis
