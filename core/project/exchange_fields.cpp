// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/exchange_fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "formats/refi/lexical.h"
#include "formats/refi/source_files.h"
#include "model/colour.h"
#include "model/typed_value.h"
#include "text/utf8.h"

namespace fundstelle::project {

namespace {

struct Part {
    std::string model::Code::*field;
    const char* german;
    const char* english;
};

constexpr std::array<Part, 3> kParts{{{&model::Code::anchor, "Ankerbeispiel", "Anchor example"},
                                      {&model::Code::rule, "Kodierregel", "Coding rule"},
                                      {&model::Code::demarcation, "Abgrenzung", "Demarcation"}}};

/// Where "LABEL: " starts a paragraph behind a blank line, or the text; and how long what stands for it is.
std::pair<std::size_t, std::size_t> find_label(const std::string& text, std::size_t from, const char* label) {
    const auto head = fmt::format("{}: ", label);
    if (from == 0 && text.starts_with(head)) return {0, head.size()};
    const auto at = text.find("\n\n" + head, from);
    return {at, at == std::string::npos ? 0 : head.size() + 2};
}

bool is_whole(const std::string& value) {
    return refi::value_of(refi::TypeOfVariable::Integer, value) == value;
}

}  // namespace

model::CoderId nobody() {
    return model::CoderId{refi::Guid::standing_for("nobody").uuid()};
}

std::string date_time_of(Timestamp when) {
    auto written = to_iso8601(when);
    const auto rest = ((when.milliseconds % 1000) + 1000) % 1000;
    if (rest != 0) written.insert(written.size() - 1, fmt::format(".{:03}", rest));
    return written;
}

std::string our_name(std::string_view theirs, std::string_view otherwise) {
    const auto plain = text::trimmed(theirs);
    return std::string{plain.empty() ? otherwise : plain};
}

std::string our_code_name(std::string_view theirs) {
    auto name = our_name(theirs, "?");
    std::replace(name.begin(), name.end(), '>', '/');
    return name;
}

bool is_variant_of(std::string_view variant, std::string_view name) {
    if (variant == name) return true;
    if (!variant.starts_with(name)) return false;
    const auto rest = variant.substr(name.size());
    return rest.starts_with(" (") && rest.ends_with(')') && rest.size() > 3 && std::all_of(rest.begin() + 2, rest.end() - 1, text::is_digit);
}

std::string our_colour(const refi::Code& theirs) {
    auto color = theirs.color;
    if (color.size() == 4) color = {'#', color[1], color[1], color[2], color[2], color[3], color[3]};
    if (const auto ours = model::parse_colour(color)) return *ours;
    return model::palette_colour(std::hash<Uuid>{}(theirs.guid.uuid()) % model::palette().size());
}

std::string description_of(const model::Code& code, Language language) {
    auto words = code.definition;
    for (const auto& part : kParts) {
        const auto& own = code.*part.field;
        if (!own.empty()) words += fmt::format("{}{}: {}", words.empty() ? "" : "\n\n", language == Language::German ? part.german : part.english, own);
    }
    return words;
}

void describe(model::Code& code, const std::string& description) {
    auto* field = &code.definition;
    std::size_t at = 0;
    for (const auto& part : kParts) {
        auto [found, length] = find_label(description, at, part.german);
        if (found == std::string::npos) std::tie(found, length) = find_label(description, at, part.english);
        if (found == std::string::npos) continue;
        *field = description.substr(at, found - at);
        field = &(code.*part.field);
        at = found + length;
    }
    *field = description.substr(at);
}

model::VariableType our_type(refi::TypeOfVariable theirs) {
    switch (theirs) {
        case refi::TypeOfVariable::Boolean: return model::VariableType::Truth;
        case refi::TypeOfVariable::Integer:
        case refi::TypeOfVariable::Float: return model::VariableType::Number;
        case refi::TypeOfVariable::Date: return model::VariableType::Date;
        default: return model::VariableType::Text;
    }
}

std::optional<std::string> our_value(model::VariableType type, const refi::VariableValue& theirs) {
    if (!theirs.type || theirs.value.empty()) return std::nullopt;
    if (type == model::VariableType::Text) return theirs.value;
    const auto typed = model::typed_value(type, theirs.value);
    return typed && !typed->empty() ? *typed : theirs.value;
}

refi::TypeOfVariable their_type(model::VariableType ours, const std::vector<const std::string*>& values) {
    switch (ours) {
        case model::VariableType::Truth: return refi::TypeOfVariable::Boolean;
        case model::VariableType::Date: return refi::TypeOfVariable::Date;
        case model::VariableType::Text: return refi::TypeOfVariable::Text;
        case model::VariableType::Number: break;
    }
    const bool whole = !values.empty() && std::all_of(values.begin(), values.end(), [](const auto* value) { return is_whole(*value); });
    return whole ? refi::TypeOfVariable::Integer : refi::TypeOfVariable::Float;
}

refi::VariableValue their_value(const Uuid& variable, refi::TypeOfVariable type, const std::string& ours) {
    const refi::Guid guid{variable};
    if (type == refi::TypeOfVariable::Boolean && (ours == "0" || ours == "1")) return {guid, type, ours == "1" ? "true" : "false"};
    const auto typed = refi::value_of(type, ours);
    if (typed == ours) return {guid, type, ours};
    return {guid, refi::TypeOfVariable::Text, ours};
}

refi::PlainTextSelection selection_of(const model::Coding& coding, std::vector<refi::Guid> notes) {
    const auto user = user_of(coding.coder);
    const auto created = date_time_of(coding.created_at);
    return {selection_guid(coding.id), {}, coding.range.begin().count(), coding.range.end().count(), {user, created, {}, {}}, coding.comment,
            {{refi::Guid{coding.id.uuid()}, user, created, refi::Guid{coding.code.uuid()}, std::move(notes)}}, {}};
}

refi::Guid selection_guid(const model::CodingId& coding) {
    return refi::Guid::standing_for("selection " + to_string(coding.uuid()));
}

std::optional<refi::Guid> user_of(model::CoderId coder) {
    return coder == nobody() ? std::nullopt : std::optional{refi::Guid{coder.uuid()}};
}

std::string text_path(const refi::Guid& source) {
    return refi::internal_path(source.written(refi::GuidSpelling::Upper) + ".txt");
}

std::string docx_path(const refi::Guid& source) {
    return refi::internal_path(source.written(refi::GuidSpelling::Upper) + ".docx");
}

}  // namespace fundstelle::project
