// SPDX-License-Identifier: GPL-3.0-or-later
/// Projects of RQDA, the package for R. Its tables are documented at http://rqda.r-forge.r-project.org and in QualCoder's importer.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "formats/foreign/foreign_project.h"
#include "formats/refi/go_on.h"

namespace fundstelle::sqlite {
class ForeignDatabase;
}

namespace fundstelle::formats::rqda {

/// True for a database that has RQDA's tables.
bool is_rqda(const sqlite::ForeignDatabase& database);

/// Reads a .rqda file. Codes stand below their first category; those of several categories are also in a set for each of the others. Categories
/// of files are sets of sources. What was deleted in RQDA stays out. Throws as `sqlite::ForeignDatabase`, `Unsupported` for another database,
/// `Cancelled`.
foreign::ForeignProject read_rqda(const std::filesystem::path& path, const refi::GoOn& go_on = {});
/// The same of a database that has been opened; `name` is that of the study.
foreign::ForeignProject read_rqda(sqlite::ForeignDatabase& database, const std::string& name, const refi::GoOn& go_on);
/// The same from the bytes of a file.
foreign::ForeignProject read_rqda(std::string_view bytes, const std::string& name);

}  // namespace fundstelle::formats::rqda
