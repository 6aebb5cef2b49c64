// SPDX-License-Identifier: GPL-3.0-or-later
/// The names that files use for the values of an enumeration. Internal to this module.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace fundstelle::model {

template <class Value, std::size_t Count>
std::string_view name_of(const std::array<std::string_view, Count>& names, Value value) {
    return names.at(static_cast<std::size_t>(value));
}

template <class Value, std::size_t Count>
std::optional<Value> named(const std::array<std::string_view, Count>& names, std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<Value>(found - names.begin());
}

}  // namespace fundstelle::model
