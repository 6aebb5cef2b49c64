// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "model/values.h"
#include "project/state.h"

namespace fundstelle::project {

/// Number or date if all values look like it, else text.
model::VariableType type_of(const std::vector<std::string>& values);

/// Within an action: writes values of documents and speakers, and makes variables where they are missing.
class ValueWriter {
public:
    ValueWriter(State& state, const store::Stamp& stamp);

    /// The variable of that name; made with that type if there is none.
    model::VariableId variable(const std::string& name, model::VariableType type);
    void write(model::DocumentId document, model::VariableId variable, const std::string& value);
    void clear(model::DocumentId document, model::VariableId variable);
    void write(model::SpeakerId speaker, model::VariableId variable, const std::string& value);
    void clear(model::SpeakerId speaker, model::VariableId variable);

private:
    State& m_state;
    const store::Stamp& m_stamp;
    std::vector<model::Variable> m_variables;
    std::map<std::pair<model::DocumentId, model::VariableId>, model::VariableValue> m_values;
    std::map<std::pair<model::SpeakerId, model::VariableId>, model::SpeakerValue> m_speaker_values;
};

}  // namespace fundstelle::project
