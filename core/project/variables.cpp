// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/variables.h"

#include <algorithm>

#include "base/error.h"
#include "project/documents.h"
#include "project/state.h"

namespace fundstelle::project {

namespace {

bool all_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_number(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    const auto point = text.find_first_of(".,");
    return all_digits(text.substr(0, point)) && (point == std::string_view::npos || all_digits(text.substr(point + 1)));
}

bool is_date(std::string_view text) {
    return text.size() == 10 && text[4] == '-' && text[7] == '-' && all_digits(text.substr(0, 4)) && all_digits(text.substr(5, 2)) &&
           all_digits(text.substr(8));
}

model::VariableType type_of(const std::vector<std::string>& values) {
    if (values.empty()) return model::VariableType::Text;
    if (std::all_of(values.begin(), values.end(), is_number)) return model::VariableType::Number;
    if (std::all_of(values.begin(), values.end(), is_date)) return model::VariableType::Date;
    return model::VariableType::Text;
}

/// Writes values, and makes variables where they are missing.
class ValueWriter {
public:
    ValueWriter(State& state, const store::Stamp& stamp) : m_state{state}, m_stamp{stamp}, m_variables{state.variables.all()} {
        for (auto& value : state.variables.values()) m_values.emplace(std::pair{value.document, value.variable}, std::move(value));
    }

    model::VariableId variable(const std::string& name, model::VariableType type) {
        const auto known = std::find_if(m_variables.begin(), m_variables.end(), [&](const auto& v) { return v.name == name; });
        if (known != m_variables.end()) return known->id;
        m_variables.push_back({m_state.new_id<model::VariableId>(), name, type, rank_behind(m_variables)});
        m_state.variables.save(m_variables.back(), m_stamp);
        return m_variables.back().id;
    }

    void write(model::DocumentId document, model::VariableId variable, const std::string& value) {
        const auto known = m_values.find({document, variable});
        if (known == m_values.end()) {
            m_state.variables.save(model::VariableValue{m_state.new_id<model::ValueId>(), variable, document, value}, m_stamp);
        } else if (known->second.value != value) {
            known->second.value = value;
            m_state.variables.save(known->second, m_stamp);
        }
    }

    void clear(model::DocumentId document, model::VariableId variable) {
        const auto known = m_values.find({document, variable});
        if (known != m_values.end()) m_state.variables.remove_value(known->second.id);
    }

private:
    State& m_state;
    const store::Stamp& m_stamp;
    std::vector<model::Variable> m_variables;
    std::map<std::pair<model::DocumentId, model::VariableId>, model::VariableValue> m_values;
};

}  // namespace

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
