// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

struct sqlite3_backup;

namespace fundstelle::sqlite {

class Connection;

/// Copies an open database page by page (SQLite's online backup), in slices, so that a program can do it between events. Changes
/// made meanwhile through the same connection go into the copy too. The copy grows under a temporary name and gets `target`'s
/// name when it is whole.
class Backup {
public:
    Backup(Connection& source, std::filesystem::path target);
    ~Backup();
    Backup(const Backup&) = delete;
    Backup& operator=(const Backup&) = delete;

    /// Copies up to `pages` pages (negative: all). True when the copy is whole and in its place.
    bool step(int pages);

private:
    std::filesystem::path m_target;
    std::filesystem::path m_partial;
    std::unique_ptr<Connection> m_copy;
    sqlite3_backup* m_handle{nullptr};
};

}  // namespace fundstelle::sqlite
