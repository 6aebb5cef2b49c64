// SPDX-License-Identifier: GPL-3.0-or-later
/// Projects of other programs, recognised by what the file holds and not by its name.
#pragma once

#include <filesystem>
#include <string>

#include "formats/foreign/foreign_project.h"
#include "formats/refi/go_on.h"

namespace fundstelle::formats {

enum class ProjectFile {
    Unknown,
    Refi,     ///< an archive or XML: for `refi::QdpxReader`
    Foreign,  ///< a database or the folder of one: for `read_foreign()`
};

/// Looks at the first bytes. Throws `NotFound`, `Unreadable`.
ProjectFile recognise_project(const std::filesystem::path& path);

/// Reads a project of QualCoder (its folder, or the data.qda in it), Taguette or RQDA. `study` is the name or number of one project where a file
/// holds several, as Taguette's do. Throws as the readers of these programs; `Unsupported` for the database of another one, `NotFound` or
/// `Ambiguous` if `study` fits none or several.
foreign::ForeignProject read_foreign(const std::filesystem::path& path, const std::string& study = {}, const refi::GoOn& go_on = {});

}  // namespace fundstelle::formats
