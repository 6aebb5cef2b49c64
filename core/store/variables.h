// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/values.h"
#include "sqlite/connection.h"
#include "store/stamp.h"

namespace fundstelle::store {

/// The tables `variable` and `variable_value`, for documents and speakers.
class Variables {
public:
    explicit Variables(sqlite::Connection& connection) : m_connection{connection} {}
    void save(const model::Variable& variable, const Stamp& stamp);
    void save(const model::VariableValue& value, const Stamp& stamp);
    void save(const model::SpeakerValue& value, const Stamp& stamp);
    void remove_value(model::ValueId id);
    void remove_values(model::SpeakerId speaker);
    /// With its values.
    void remove(model::VariableId id);
    /// By rank.
    [[nodiscard]] std::vector<model::Variable> all();
    /// Of documents.
    [[nodiscard]] std::vector<model::VariableValue> values();
    [[nodiscard]] std::vector<model::SpeakerValue> speaker_values();
    [[nodiscard]] std::vector<model::VariableValue> values(model::DocumentId document);

private:
    sqlite::Connection& m_connection;
};

}  // namespace fundstelle::store
