// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/variables.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/error.h"
#include "model/typed_value.h"
#include "project/documents.h"
#include "project/state.h"
#include "project/value_writer.h"
#include "text/utf8.h"

namespace fundstelle::project {

std::vector<model::Variable> Variables::all() const {
    return m_state.variables.all();
}

model::Variable Variables::named(const std::string& name) const {
    for (auto& variable : all()) {
        if (variable.name == name) return variable;
    }
    throw Error{ErrorKind::NotFound, "no such variable", name};
}

std::map<std::string, std::string> Variables::of_document(model::DocumentId document) const {
    std::map<model::VariableId, std::string> names;
    for (const auto& variable : all()) names.emplace(variable.id, variable.name);
    std::map<std::string, std::string> values;
    for (auto& value : m_state.variables.values(document)) values.emplace(names.at(value.variable), std::move(value.value));
    return values;
}

std::vector<model::VariableValue> Variables::values() const {
    return m_state.variables.values();
}

std::vector<model::SpeakerValue> Variables::speaker_values() const {
    return m_state.variables.speaker_values();
}

model::Variable Variables::existing(model::VariableId id) const {
    for (auto& variable : all()) {
        if (variable.id == id) return variable;
    }
    throw Error{ErrorKind::NotFound, "no such variable", to_string(id.uuid())};
}

std::string Variables::free_name(const std::string& name, std::optional<model::VariableId> own) const {
    const std::string plain{text::trimmed(name)};
    if (plain.empty()) throw Error{ErrorKind::Invalid, "an empty name"};
    for (const auto& variable : all()) {
        if (variable.name == plain && variable.id != own) throw Error{ErrorKind::Exists, "a variable of that name", plain};
    }
    return plain;
}

model::VariableId Variables::add(const std::string& name, model::VariableType type) {
    const model::Variable variable{m_state.new_id<model::VariableId>(), free_name(name), type, rank_behind(all())};
    m_state.act("add-variable", {{"variable", variable.name}}, [&](const store::Stamp& stamp) { m_state.variables.save(variable, stamp); });
    return variable.id;
}

void Variables::rename(model::VariableId id, const std::string& name) {
    auto variable = existing(id);
    const nlohmann::json names{{"variable", variable.name}, {"name", free_name(name, id)}};
    if (variable.name == free_name(name, id)) return;
    variable.name = free_name(name, id);
    m_state.act("rename-variable", names, [&](const store::Stamp& stamp) { m_state.variables.save(variable, stamp); });
}

void Variables::retype(model::VariableId id, model::VariableType type) {
    auto variable = existing(id);
    if (variable.type == type) return;
    const auto before = std::exchange(variable.type, type);
    m_state.act("retype-variable", {{"variable", variable.name}}, [&](const store::Stamp& stamp) {
        m_state.variables.save(variable, stamp);
        const auto rewrite = [&](auto value) {
            if (value.variable != id) return;
            // "ja" must become "ja" as text, not "1"; a number stays as it is kept, so that nothing changes on the way back.
            const auto written = before == model::VariableType::Truth ? model::shown_value(before, value.value) : value.value;
            const auto fitting = model::typed_value(type, written);
            if (fitting && *fitting != value.value) {
                value.value = *fitting;
                m_state.variables.save(value, stamp);
            }
        };
        for (const auto& value : m_state.variables.values()) rewrite(value);
        for (const auto& value : m_state.variables.speaker_values()) rewrite(value);
    });
}

void Variables::move(model::VariableId id, std::optional<model::VariableId> before) {
    auto variable = existing(id);
    if (before == id) return;
    auto others = all();
    std::erase_if(others, [&](const auto& other) { return other.id == id; });
    const auto at = before ? std::find_if(others.begin(), others.end(), [&](const auto& other) { return other.id == *before; }) : others.end();
    variable.rank = model::rank_between(at != others.begin() ? std::string_view{std::prev(at)->rank} : std::string_view{},
                                        at != others.end() ? std::string_view{at->rank} : std::string_view{});
    m_state.act("move-variable", {{"variable", variable.name}}, [&](const store::Stamp& stamp) { m_state.variables.save(variable, stamp); });
}

std::vector<VariableCell> Variables::set_cells(const std::vector<VariableCell>& cells) {
    std::vector<VariableCell> refused;
    if (cells.empty()) return refused;
    std::map<model::VariableId, model::Variable> known;
    for (auto& variable : all()) known.emplace(variable.id, std::move(variable));
    const auto first = existing(cells.front().variable).name;
    m_state.act("set-variables", {{"variable", first}, {"count", cells.size()}}, [&](const store::Stamp& stamp) {
        ValueWriter writer{m_state, stamp};
        for (const auto& cell : cells) {
            const auto variable = known.find(cell.variable);
            if (variable == known.end()) throw Error{ErrorKind::NotFound, "no such variable", to_string(cell.variable.uuid())};
            const auto value = model::typed_value(variable->second.type, cell.value);
            if (!value) refused.push_back(cell);
            else std::visit([&](auto of) { value->empty() ? writer.clear(of, cell.variable) : writer.write(of, cell.variable, *value); }, cell.of);
        }
    });
    return refused;
}

void Variables::set(model::DocumentId document, const std::string& variable, const std::string& value) {
    if (variable.empty()) throw Error{ErrorKind::Invalid, "an empty name"};
    const auto found = m_state.documents.find(document);
    const nlohmann::json names{{"variable", variable}, {"document", found ? found->name : ""}};
    m_state.act("set-variable", names, [&](const store::Stamp& stamp) {
        ValueWriter writer{m_state, stamp};
        const auto id = writer.variable(variable, type_of({value}));
        if (value.empty()) writer.clear(document, id);
        else writer.write(document, id, value);
    });
}

void Variables::remove(model::VariableId variable) {
    m_state.act("remove-variable", {{"variable", existing(variable).name}}, [&](const store::Stamp& stamp) {
        m_state.bury_memos(variable.uuid(), stamp);
        m_state.variables.remove(variable);
        m_state.tombstones.bury(variable.uuid(), store::Table::Variable, stamp);
    });
}

std::vector<std::string> Variables::import(const formats::VariableTable& table) {
    std::vector<std::string> unknown;
    m_state.act("import-variables", {{"count", table.rows.size()}}, [&](const store::Stamp& stamp) {
        ValueWriter writer{m_state, stamp};
        std::vector<model::VariableId> ids;
        for (std::size_t i = 0; i < table.variables.size(); ++i) {
            if (table.variables[i].empty()) throw Error{ErrorKind::Malformed, "a column without a name", {}, "line 1"};
            std::vector<std::string> values;
            for (const auto& row : table.rows) {
                if (!row.values[i].empty()) values.push_back(row.values[i]);
            }
            ids.push_back(writer.variable(table.variables[i], type_of(values)));
        }
        for (const auto& row : table.rows) {
            try {
                const auto document = Documents{m_state}.named(row.document).id;
                for (std::size_t i = 0; i < ids.size(); ++i) {
                    if (!row.values[i].empty()) writer.write(document, ids[i], row.values[i]);
                }
            } catch (const Error& error) {
                if (error.kind() != ErrorKind::NotFound && error.kind() != ErrorKind::Ambiguous) throw;
                unknown.push_back(row.document);
            }
        }
    });
    return unknown;
}

}  // namespace fundstelle::project
