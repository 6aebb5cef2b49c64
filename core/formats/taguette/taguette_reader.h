// SPDX-License-Identifier: GPL-3.0-or-later
/// Projects of Taguette (https://www.taguette.org), version 1.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "formats/foreign/foreign_project.h"
#include "formats/refi/go_on.h"

namespace fundstelle::sqlite {
class ForeignDatabase;
}

namespace fundstelle::formats::taguette {

/// A file holds one project if it was exported, and all of a machine otherwise.
struct Listed {
    std::int64_t id;
    std::string name;
    friend bool operator==(const Listed&, const Listed&) = default;
};

/// True for a database that has Taguette's tables.
bool is_taguette(const sqlite::ForeignDatabase& database);

/// In the order of their ids. Throws as `read_taguette()`.
std::vector<Listed> projects_in(const std::filesystem::path& path);
std::vector<Listed> projects_in(sqlite::ForeignDatabase& database);

/// Reads a project of a .sqlite3 file. Documents are read as `read_html()` does; highlights stand where their words do; the path of a tag makes it a
/// branch, where parents that are no tags themselves are codes that cannot be used. Of users only the names are taken that have made something.
/// Throws as `sqlite::ForeignDatabase`; `Unsupported` for another database, `Ambiguous` if it holds several projects and none is named, `NotFound`
/// if it does not hold that one, `Cancelled`.
foreign::ForeignProject read_taguette(const std::filesystem::path& path, std::optional<std::int64_t> project = {}, const refi::GoOn& go_on = {});
/// The same of a database that has been opened.
foreign::ForeignProject read_taguette(sqlite::ForeignDatabase& database, std::optional<std::int64_t> project, const refi::GoOn& go_on);
/// The same from the bytes of a file.
foreign::ForeignProject read_taguette(std::string_view bytes, const std::string& name, std::optional<std::int64_t> project = {});

}  // namespace fundstelle::formats::taguette
