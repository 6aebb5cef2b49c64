// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings.h"

namespace fundstelle::store {

void Settings::set(std::string_view name, std::string_view value) {
    m_connection.prepare(R"(
        INSERT INTO setting (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = :value)")
        .bind(":name", name)
        .bind(":value", value)
        .run();
}

std::optional<std::string> Settings::get(std::string_view name) {
    auto row = m_connection.prepare("SELECT value FROM setting WHERE name = :name");
    row.bind(":name", name);
    return row.step() ? std::optional{row.text(0)} : std::nullopt;
}

void Settings::create_project(const Uuid& id, std::string_view name, const Stamp& stamp) {
    m_connection.prepare(R"(
        INSERT INTO project (id, name, created_at, modified_at, modified_by) VALUES (:id, :name, :at, :at, :by))")
        .bind(":id", id)
        .bind(":name", name)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Settings::rename_project(std::string_view name, const Stamp& stamp) {
    m_connection.prepare("UPDATE project SET name = :name, modified_at = :at, modified_by = :by")
        .bind(":name", name)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

std::string Settings::project_name() {
    auto row = m_connection.prepare("SELECT name FROM project");
    return row.step() ? row.text(0) : std::string{};
}

Uuid Settings::project_id() {
    auto row = m_connection.prepare("SELECT id FROM project");
    return row.step() ? row.uuid(0) : Uuid{};
}

}  // namespace fundstelle::store
