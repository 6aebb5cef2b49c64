// SPDX-License-Identifier: GPL-3.0-or-later
/// Automatic copies beside the project.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "base/clock.h"

namespace fundstelle::sqlite {
class Backup;
}

namespace fundstelle::project {

class State;

/// A copy of a project.
struct BackupFile {
    std::filesystem::path path;
    Timestamp made_at;
};

/// The copies of a project, newest first. They lie in the folder PROJECT.backups beside it.
std::vector<BackupFile> backups_of(const std::filesystem::path& project);

/// Puts a backup in the place of the project, which nobody may have open. What was there before becomes a backup itself first. Throws
/// `Locked`, `NotFound`, `Damaged` (the backup is not a sound project), `DiskFull`.
void restore_backup(const std::filesystem::path& project, const std::filesystem::path& backup, const Clock& clock);

class Backups {
public:
    static constexpr std::int64_t kInterval = 30LL * 60 * 1000;  ///< milliseconds
    static constexpr std::size_t kKept = 10;

    explicit Backups(State& state);
    ~Backups();

    /// When a project is opened: a copy is due if something has changed since the newest one.
    [[nodiscard]] bool due_at_open() const;
    /// Later: the same, but not within 30 minutes of the newest one.
    [[nodiscard]] bool due() const;
    /// Starts a copy; `step()` makes it. Does nothing if one is being made.
    void start();
    /// Copies up to `pages` pages (negative: all). True if no copy is being made any more. Older copies beyond the tenth are then
    /// removed. Throws `DiskFull` or `Unwritable`; the copy in the making is then given up, the project is not touched.
    bool step(int pages);
    [[nodiscard]] bool running() const { return m_running != nullptr; }

private:
    [[nodiscard]] bool changed_since_newest() const;
    State& m_state;
    std::unique_ptr<sqlite::Backup> m_running;
};

}  // namespace fundstelle::project
