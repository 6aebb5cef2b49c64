// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "base/error.h"
#include "project/codebook.h"
#include "project/state.h"

namespace fundstelle::project {

namespace {

using Field = CodeChange::Field;

std::optional<Field> field_of(store::CodeColumn column) {
    switch (column) {
        case store::CodeColumn::Name: return Field::Name;
        case store::CodeColumn::Parent: return Field::Parent;
        case store::CodeColumn::Rank: return Field::Place;
        case store::CodeColumn::Colour: return Field::Colour;
        case store::CodeColumn::Definition: return Field::Definition;
        case store::CodeColumn::Anchor: return Field::Anchor;
        case store::CodeColumn::Rule: return Field::Rule;
        case store::CodeColumn::Demarcation: return Field::Demarcation;
        case store::CodeColumn::Status: return Field::Status;
        default: return std::nullopt;
    }
}

/// A parent's key as recorded, to its path as it is now; empty for none, and for one that is gone.
std::string path_of(const model::CodeTree& tree, const std::string& key) {
    Uuid uuid;
    if (key.size() != uuid.size()) return {};
    std::copy(key.begin(), key.end(), reinterpret_cast<char*>(uuid.data()));
    const auto index = tree.index_of(model::CodeId{uuid});
    return index ? tree.path(*index) : std::string{};
}

bool changes_meaning(const CodeChange& change) {
    return change.field == Field::Definition || change.field == Field::Rule || change.field == Field::Demarcation;
}

}  // namespace

std::vector<CodeChange> Codebook::history(model::CodeId code) const {
    std::map<model::CoderId, std::string> coders;
    for (const auto& coder : m_state.coders.all()) coders.emplace(coder.id, coder.name);
    std::vector<CodeChange> changes;
    for (const auto& action : m_state.journal.history_of(store::Table::Code, code.uuid())) {
        CodeChange change{action.entry.number, action.entry.at, action.entry.coder ? coders[*action.entry.coder] : std::string{},
                          Field::Created, {}, {}};
        if (action.kind == journal::Change::Kind::Removed) continue;
        if (action.kind == journal::Change::Kind::Added) {
            const auto name = std::find_if(action.columns.begin(), action.columns.end(),
                                           [](const auto& column) { return column.column == static_cast<int>(store::CodeColumn::Name); });
            if (name != action.columns.end()) change.after = name->after;
            changes.push_back(change);
            continue;
        }
        const bool moved = std::any_of(action.columns.begin(), action.columns.end(),
                                       [](const auto& column) { return column.column == static_cast<int>(store::CodeColumn::Parent); });
        for (const auto& column : action.columns) {
            const auto field = field_of(static_cast<store::CodeColumn>(column.column));
            if (!field || (*field == Field::Place && moved)) continue;
            change.field = *field;
            change.before = column.before;
            change.after = column.after;
            if (*field == Field::Parent) {
                change.before = path_of(m_state.tree(), column.before);
                change.after = path_of(m_state.tree(), column.after);
            }
            if (*field == Field::Place) change.before = change.after = {};
            changes.push_back(change);
        }
    }
    return changes;
}

std::vector<model::CodingId> Codebook::codings_before_last_change(model::CodeId code) const {
    const auto changes = history(code);
    const auto last = std::find_if(changes.rbegin(), changes.rend(), changes_meaning);
    std::vector<model::CodingId> earlier;
    if (last == changes.rend()) return earlier;
    for (const auto& coding : m_state.codings.of_code(code)) {
        if (coding.created_at < last->at && coding.check != model::CodingCheck::Lost) earlier.push_back(coding.id);
    }
    return earlier;
}

}  // namespace fundstelle::project
