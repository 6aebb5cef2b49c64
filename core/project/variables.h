// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "formats/variables_csv.h"
#include "model/values.h"

namespace fundstelle::project {

class State;

/// What somebody writes into one cell of the table of variables: the value of a document, or of somebody who speaks in one.
struct VariableCell {
    std::variant<model::DocumentId, model::SpeakerId> of;
    model::VariableId variable;
    std::string value;
};

/// Properties of documents and of those who speak in them.
class Variables {
public:
    explicit Variables(State& state) : m_state{state} {}
    /// In display order.
    [[nodiscard]] std::vector<model::Variable> all() const;
    /// The one of exactly that name. Throws `NotFound`.
    [[nodiscard]] model::Variable named(const std::string& name) const;
    /// Of one document, by the variable's name.
    [[nodiscard]] std::map<std::string, std::string> of_document(model::DocumentId document) const;
    /// Of all documents, in no particular order; without those of speakers.
    [[nodiscard]] std::vector<model::VariableValue> values() const;
    [[nodiscard]] std::vector<model::SpeakerValue> speaker_values() const;

    /// Throws `Exists` if another variable has the name, `Invalid` if it is empty; so does `rename()`.
    model::VariableId add(const std::string& name, model::VariableType type);
    void rename(model::VariableId variable, const std::string& name);
    /// Values that fit the type are rewritten as it wants them; others stay as they are.
    void retype(model::VariableId variable, model::VariableType type);
    /// Before another variable, or behind the last one.
    void move(model::VariableId variable, std::optional<model::VariableId> before);
    /// Makes the variable if there is none of that name; an empty value removes it from the document.
    void set(model::DocumentId document, const std::string& variable, const std::string& value);
    /// Fills cells in one action, as `model::typed_value()` reads them; an empty one is cleared. Returns the cells whose value does not fit
    /// the type of their variable: those are left as they were.
    std::vector<VariableCell> set_cells(const std::vector<VariableCell>& cells);
    void remove(model::VariableId variable);
    /// Takes a table in, in one action; empty cells change nothing. A variable whose values all look like numbers or ISO dates gets
    /// that type. Rows of unknown documents are refused: their names are returned.
    std::vector<std::string> import(const formats::VariableTable& table);

private:
    [[nodiscard]] model::Variable existing(model::VariableId variable) const;
    /// The name without blanks around it, if no other variable has it.
    [[nodiscard]] std::string free_name(const std::string& name, std::optional<model::VariableId> own = std::nullopt) const;
    State& m_state;
};

}  // namespace fundstelle::project
