// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "sqlite/connection.h"
#include "store/stamp.h"

namespace fundstelle::store {

/// The tables `setting` and `project`.
class Settings {
public:
    explicit Settings(sqlite::Connection& connection) : m_connection{connection} {}
    /// Not part of the history.
    void set(std::string_view name, std::string_view value);
    [[nodiscard]] std::optional<std::string> get(std::string_view name);

    /// Writes the one row of a new project.
    void create_project(const Uuid& id, std::string_view name, const Stamp& stamp);
    void rename_project(std::string_view name, const Stamp& stamp);
    [[nodiscard]] std::string project_name();
    [[nodiscard]] Uuid project_id();

private:
    sqlite::Connection& m_connection;
};

}  // namespace fundstelle::store
