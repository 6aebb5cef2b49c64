// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "project/project.h"
#include "stages.h"

namespace fundstelle::bench {

/// Writes the project as a REFI-QDA file, once without and once with the question whether it gives somebody away.
Json measure_refi_export(project::Project& project, const std::filesystem::path& file);

/// Reads that file into an empty project, compares the codings with those of the project that it is from, and undoes the import.
Json measure_refi_import(project::Project& empty, project::Project& original, const std::filesystem::path& file);

}  // namespace fundstelle::bench
