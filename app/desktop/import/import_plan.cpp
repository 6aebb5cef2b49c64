// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_plan.h"

#include <algorithm>

namespace fundstelle::desktop {

void PlannedFile::read() {
    transcripts.clear();
    failure.reset();
    try {
        transcripts = formats::read_transcripts(path, options);
    } catch (const Error& error) {
        failure = error;
    }
}

bool PlannedFile::isForm() const {
    return !transcripts.empty() && !transcripts.front().answers.empty();
}

void PlannedFile::setRole(const std::string& label, model::Role role) {
    options.turns.roles[label] = role;
    read();
}

void PlannedFile::setMeant(const std::string& written, const std::string& meant) {
    if (written == meant) options.turns.meant.erase(written);
    else options.turns.meant[written] = meant;
    read();
}

void PlannedFile::mendLabels() {
    for (const auto& transcript : transcripts) formats::mend_labels(options.turns, transcript);
    read();
}

void PlannedFile::setHeadAsValues(bool values) {
    options.head_as_values = values;
    read();
}

void PlannedFile::setLines(formats::ReadingOptions::Lines lines) {
    options.lines = lines;
    read();
}

void PlannedFile::setForm(bool form) {
    options.forms = form ? formats::ReadingOptions::Forms::Always : formats::ReadingOptions::Forms::Never;
    read();
}

void PlannedFile::setColumns(const std::vector<std::string>& names, const std::vector<formats::ColumnUse>& uses,
                             const std::optional<std::string>& questionCode) {
    auto& survey = options.survey;
    survey = {};
    survey.question_code = questionCode;
    for (std::size_t i = 0; i < std::min(names.size(), uses.size()); ++i) {
        if (uses[i] == formats::ColumnUse::Name) survey.name = names[i];
        else if (uses[i] == formats::ColumnUse::Value) survey.values.push_back(names[i]);
        else if (uses[i] == formats::ColumnUse::Text) survey.texts.push_back(names[i]);
    }
    read();
}

std::pair<std::vector<std::string>, std::vector<formats::ColumnUse>> columnsOf(const PlannedFile& file) {
    const auto table = formats::Table::read(file.path);
    return {table.header(), formats::column_uses(table, file.options.survey)};
}

}  // namespace fundstelle::desktop
