// SPDX-License-Identifier: GPL-3.0-or-later
/// Progress of long work, and the way to stop it.
#pragma once

#include <cstddef>
#include <string_view>

namespace fundstelle {

class Progress {
public:
    virtual ~Progress() = default;
    /// Called between units of work: `done` of `total`, and the name of what comes next. Return false to stop; the worker then
    /// throws `Error{Cancelled}` and leaves nothing half-done.
    virtual bool advance(std::size_t done, std::size_t total, std::string_view next) = 0;
};

}  // namespace fundstelle
