// SPDX-License-Identifier: GPL-3.0-or-later
/// What one field of ours is in REFI-QDA, and the other way round. Internal to this module.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "formats/refi/exchange.h"
#include "model/values.h"

namespace fundstelle::project {

namespace refi = formats::refi;

/// Whose codings are from a file that does not say whose they are.
model::CoderId nobody();

/// xsd:dateTime in UTC; with a fraction only where there is one.
std::string date_time_of(Timestamp when);

/// A name as we want one: without blanks around it, and not empty.
std::string our_name(std::string_view theirs, std::string_view otherwise);
/// The same for codes, whose names hold no ">".
std::string our_code_name(std::string_view theirs);
/// True for a name that was given because `name` was taken: "Interview (2)".
bool is_variant_of(std::string_view variant, std::string_view name);
/// "#rrggbb"; without a colour the code always gets the same one.
std::string our_colour(const refi::Code& theirs);

/// Definition, anchor example, rule and demarcation as one text that people and `describe()` can read.
std::string description_of(const model::Code& code, Language language);
void describe(model::Code& code, const std::string& description);

model::VariableType our_type(refi::TypeOfVariable theirs);
/// As it is kept; nothing for a value that says nothing.
std::optional<std::string> our_value(model::VariableType type, const refi::VariableValue& theirs);
/// Integer or Float for numbers, as their values are.
refi::TypeOfVariable their_type(model::VariableType ours, const std::vector<const std::string*>& values);
/// A value that is none of the type becomes text.
refi::VariableValue their_value(const Uuid& variable, refi::TypeOfVariable type, const std::string& ours);

/// A coding stands on a selection of its own, which tells its comment.
refi::PlainTextSelection selection_of(const model::Coding& coding, std::vector<refi::Guid> notes);
refi::Guid selection_guid(const model::CodingId& coding);
/// Of a coder; nothing if nobody knows whose something is.
std::optional<refi::Guid> user_of(model::CoderId coder);

/// The path of a text that is a file of its own.
std::string text_path(const refi::Guid& source);
std::string docx_path(const refi::Guid& source);

/// What says of a set that its documents are in that group.
inline constexpr std::string_view kGroupMark = "Dokumentgruppe";

}  // namespace fundstelle::project
