// SPDX-License-Identifier: GPL-3.0-or-later
/// What coders decided, from files of other programs.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "agreement/rating_table.h"
#include "agreement/unitizing.h"

namespace fundstelle::cli {

struct RatingFile {
    std::vector<std::string> coders;
    std::vector<std::string> categories;  ///< by number, as they first occur
    agreement::RatingTable table;
};

/// The unit in the first column, then one column per coder; an empty cell is a missing rating. Throws as `formats::Table::read()`, `Malformed`
/// without a coder.
RatingFile read_ratings(const std::filesystem::path& path);

struct ContinuumFile {
    std::vector<std::string> coders;
    std::vector<std::string> codes;  ///< by number, in order of their names
    agreement::Continuum continuum;
};

/// JSON: {"L": length, "coders": {name: [[begin, end, code], …]}}; "begin", where the continuum starts, may be given: then positions count from there.
/// Throws `NotFound`, `Unreadable`, `Malformed`.
ContinuumFile read_continuum(const std::filesystem::path& path);

}  // namespace fundstelle::cli
