// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values.h"

#include <array>
#include <utility>

#include "base/error.h"

namespace fundstelle::model {

namespace {

template <class Enum, std::size_t N>
using Names = std::array<std::pair<Enum, std::string_view>, N>;

constexpr Names<Role, 3> kRoles{{{Role::Interviewer, "interviewer"}, {Role::Interviewee, "interviewee"}, {Role::Other, "other"}}};
constexpr Names<MemoTarget, 8> kMemoTargets{{{MemoTarget::Project, "project"},
                                             {MemoTarget::Document, "document"},
                                             {MemoTarget::Group, "group"},
                                             {MemoTarget::Code, "code"},
                                             {MemoTarget::Coding, "coding"},
                                             {MemoTarget::Passage, "passage"},
                                             {MemoTarget::Speaker, "speaker"},
                                             {MemoTarget::Variable, "variable"}}};
constexpr Names<CodeStatus, 3> kCodeStatuses{{{CodeStatus::Draft, "draft"}, {CodeStatus::Agreed, "agreed"}, {CodeStatus::Retired, "retired"}}};
constexpr Names<VariableType, 4> kVariableTypes{
    {{VariableType::Text, "text"}, {VariableType::Number, "number"}, {VariableType::Date, "date"}, {VariableType::Truth, "truth"}}};

template <class Enum, std::size_t N>
std::string_view name_of(const Names<Enum, N>& names, Enum value) {
    for (const auto& [known, name] : names) {
        if (known == value) return name;
    }
    return {};
}

template <class Enum, std::size_t N>
std::optional<Enum> value_of(const Names<Enum, N>& names, std::string_view name) {
    for (const auto& [value, known] : names) {
        if (known == name) return value;
    }
    return std::nullopt;
}

}  // namespace

std::string_view to_string(Role role) {
    return name_of(kRoles, role);
}
std::optional<Role> parse_role(std::string_view name) {
    return value_of(kRoles, name);
}
std::string_view to_string(MemoTarget target) {
    return name_of(kMemoTargets, target);
}
std::optional<MemoTarget> parse_memo_target(std::string_view name) {
    return value_of(kMemoTargets, name);
}
std::string_view to_string(CodeStatus status) {
    return name_of(kCodeStatuses, status);
}
std::optional<CodeStatus> parse_code_status(std::string_view name) {
    return value_of(kCodeStatuses, name);
}
std::string_view to_string(VariableType type) {
    return name_of(kVariableTypes, type);
}
std::optional<VariableType> parse_variable_type(std::string_view name) {
    return value_of(kVariableTypes, name);
}

void require_weight(int weight) {
    if (weight < 0 || weight > 100) throw Error{ErrorKind::Invalid, "a weight is between 0 and 100", std::to_string(weight)};
}

}  // namespace fundstelle::model
