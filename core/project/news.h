// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <vector>

#include "project/project.h"

namespace fundstelle::project {

/// How much was done; what was undone does not count.
struct News {
    std::int64_t codings{0};  ///< actions that coded something
    std::int64_t codes{0};    ///< actions that added a code
    std::int64_t others{0};
    std::set<std::string> coders;
};

/// Reads as much of the history as lies behind `since`, and a little more.
News news_since(const Project& project, Timestamp since);

}  // namespace fundstelle::project
