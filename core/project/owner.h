// SPDX-License-Identifier: GPL-3.0-or-later
/// Who has a project open. The lock itself is SQLite's; this only tells others whom to ask.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "base/clock.h"

namespace fundstelle::project {

struct Owner {
    std::string person;
    std::string machine;
    Timestamp since;
};

/// Writes PROJECT.owner and removes it at the end of its life. A folder that cannot be written is no failure: then others are not told.
class OwnerMark {
public:
    OwnerMark(const std::filesystem::path& project, const Owner& owner);
    ~OwnerMark();
    OwnerMark(const OwnerMark&) = delete;
    OwnerMark& operator=(const OwnerMark&) = delete;

private:
    std::filesystem::path m_path;
};

/// Who left their mark beside the project; nothing if nobody did, or it cannot be read. May be stale: ask only when the lock is held.
std::optional<Owner> owner_of(const std::filesystem::path& project);

}  // namespace fundstelle::project
