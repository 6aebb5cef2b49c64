// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "project/dump.h"
#include "project/random_actions.h"
#include "support/temporary_project.h"

namespace fundstelle::test {

/// One coder's copy of a study, with keys and a clock of its own.
class Copy {
public:
    /// Of a file that nobody has open; the clock goes on from `now`, in minutes behind the first one.
    Copy(const std::filesystem::path& file, const std::string& coder, std::uint64_t number, std::int64_t minutes);

    TemporaryProject study;
    std::string coder;
};

/// What merging the second file into the first gives. Neither is changed.
Dump merged(const std::filesystem::path& ours, const std::filesystem::path& theirs, const std::filesystem::path& result);

/// A word goes, comes or is replaced somewhere in some document.
void correct_randomly(TemporaryProject& study, RandomActions& random);

}  // namespace fundstelle::test
