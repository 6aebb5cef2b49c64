// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/clock.h"
#include "model/values.h"

namespace fundstelle::store {

/// When and by whom a row is written. Every gateway's `save()` and `remove()` takes one.
struct Stamp {
    Timestamp at;
    std::optional<model::CoderId> by;
};

}  // namespace fundstelle::store
