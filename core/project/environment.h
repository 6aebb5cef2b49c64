// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/clock.h"
#include "base/id.h"

namespace fundstelle::project {

/// What a project needs from outside. The clock and the source of keys must outlive it.
struct Environment {
    const Clock& clock;
    IdSource& ids;
    std::string coder;    ///< who acts: the name of a coder, made with the first action if there is none of that name
    std::string person;   ///< the login name, for others who find the project in use
    std::string machine;
};

}  // namespace fundstelle::project
