// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace fundstelle::project {

/// A copy of a project's last saved state, in a folder of its own that only this person can read. Removed at the end of its life.
class TemporaryCopy {
public:
    /// Throws as `copy_saved_state()`, and `Unwritable`.
    explicit TemporaryCopy(const std::filesystem::path& project);
    ~TemporaryCopy();
    TemporaryCopy(const TemporaryCopy&) = delete;
    TemporaryCopy& operator=(const TemporaryCopy&) = delete;

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

private:
    std::filesystem::path m_folder;
    std::filesystem::path m_file;
};

}  // namespace fundstelle::project
