// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "formats/variables_csv.h"
#include "model/values.h"

namespace fundstelle::project {

class State;

/// Properties of documents.
class Variables {
public:
    explicit Variables(State& state) : m_state{state} {}
    /// In display order.
    [[nodiscard]] std::vector<model::Variable> all() const;
    /// Of one document, by the variable's name.
    [[nodiscard]] std::map<std::string, std::string> of_document(model::DocumentId document) const;
    /// Makes the variable if there is none of that name; an empty value removes it from the document.
    void set(model::DocumentId document, const std::string& variable, const std::string& value);
    void remove(model::VariableId variable);
    /// Takes a table in, in one action; empty cells change nothing. A variable whose values all look like numbers or ISO dates gets
    /// that type. Rows of unknown documents are refused: their names are returned.
    std::vector<std::string> import(const formats::VariableTable& table);

private:
    State& m_state;
};

}  // namespace fundstelle::project
