// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace fundstelle::project {

/// Asked again and again during something long, with how much of it is done; false cancels it, and then nothing of it is left. Whoever is
/// asked must neither act on the project nor ask it anything. May be empty: then nobody is asked.
using GoOn = std::function<bool(std::size_t done, std::size_t all)>;

/// Thrown within an action, takes its transaction back on the way out; whoever asked `GoOn` catches it.
struct Cancelled {};

}  // namespace fundstelle::project
