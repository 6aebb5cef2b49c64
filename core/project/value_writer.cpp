// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/value_writer.h"

#include <algorithm>

#include "text/utf8.h"

namespace fundstelle::project {

namespace {

bool all_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), text::is_digit);
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

}  // namespace

model::VariableType type_of(const std::vector<std::string>& values) {
    if (values.empty()) return model::VariableType::Text;
    if (std::all_of(values.begin(), values.end(), is_number)) return model::VariableType::Number;
    if (std::all_of(values.begin(), values.end(), is_date)) return model::VariableType::Date;
    return model::VariableType::Text;
}

ValueWriter::ValueWriter(State& state, const store::Stamp& stamp) : m_state{state}, m_stamp{stamp}, m_variables{state.variables.all()} {
    for (auto& value : state.variables.values()) m_values.emplace(std::pair{value.document, value.variable}, std::move(value));
    for (auto& value : state.variables.speaker_values()) m_speaker_values.emplace(std::pair{value.speaker, value.variable}, std::move(value));
}

model::VariableId ValueWriter::variable(const std::string& name, model::VariableType type) {
    const auto known = std::find_if(m_variables.begin(), m_variables.end(), [&](const auto& v) { return v.name == name; });
    if (known != m_variables.end()) return known->id;
    m_variables.push_back({m_state.new_id<model::VariableId>(), name, type, rank_behind(m_variables)});
    m_state.variables.save(m_variables.back(), m_stamp);
    return m_variables.back().id;
}

namespace {

template <class Value, class Values, class Of>
void write_value(State& state, const store::Stamp& stamp, Values& values, Of of, model::VariableId variable, const std::string& value) {
    const auto [known, is_new] = values.try_emplace({of, variable}, Value{state.new_id<model::ValueId>(), variable, of, value});
    if (!is_new && known->second.value == value) return;
    known->second.value = value;
    state.variables.save(known->second, stamp);
}

template <class Values, class Of>
void clear_value(State& state, Values& values, Of of, model::VariableId variable) {
    const auto known = values.find({of, variable});
    if (known == values.end()) return;
    state.variables.remove_value(known->second.id);
    values.erase(known);
}

}  // namespace

void ValueWriter::write(model::DocumentId document, model::VariableId variable, const std::string& value) {
    write_value<model::VariableValue>(m_state, m_stamp, m_values, document, variable, value);
}

void ValueWriter::write(model::SpeakerId speaker, model::VariableId variable, const std::string& value) {
    write_value<model::SpeakerValue>(m_state, m_stamp, m_speaker_values, speaker, variable, value);
}

void ValueWriter::clear(model::DocumentId document, model::VariableId variable) {
    clear_value(m_state, m_values, document, variable);
}

void ValueWriter::clear(model::SpeakerId speaker, model::VariableId variable) {
    clear_value(m_state, m_speaker_values, speaker, variable);
}

}  // namespace fundstelle::project
