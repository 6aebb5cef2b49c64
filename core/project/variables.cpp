// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/variables.h"

#include "base/error.h"
#include "project/documents.h"
#include "project/state.h"
#include "project/value_writer.h"

namespace fundstelle::project {

std::vector<model::Variable> Variables::all() const {
    return m_state.variables.all();
}

std::map<std::string, std::string> Variables::of_document(model::DocumentId document) const {
    std::map<model::VariableId, std::string> names;
    for (const auto& variable : all()) names.emplace(variable.id, variable.name);
    std::map<std::string, std::string> values;
    for (auto& value : m_state.variables.values(document)) values.emplace(names.at(value.variable), std::move(value.value));
    return values;
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
    m_state.act("remove-variable", nlohmann::json::object(), [&](const store::Stamp& stamp) {
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
