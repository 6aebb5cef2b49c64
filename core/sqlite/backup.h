// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <future>
#include <memory>

struct sqlite3_backup;

namespace fundstelle::sqlite {

class Connection;

/// Copies an open database page by page (SQLite's online backup), in slices, so that a program can do it between events. Changes
/// made through the same connection until the last page is copied go into the copy too. The copy grows under a temporary name and
/// gets `target`'s name when it is whole.
class Backup {
public:
    Backup(Connection& source, std::filesystem::path target);
    ~Backup();
    Backup(const Backup&) = delete;
    Backup& operator=(const Backup&) = delete;

    /// Copies up to `pages` pages (negative: all, and waits for the disk). True when the copy is whole, on the disk, and in its place. The disk
    /// may take as long as it likes with a large copy: it is flushed by a thread of its own, and a step that finds it busy is false.
    bool step(int pages);
    /// All pages are copied: what is written from now on is not in the copy.
    [[nodiscard]] bool copied() const { return m_handle == nullptr; }

private:
    std::filesystem::path m_target;
    std::filesystem::path m_partial;
    std::unique_ptr<Connection> m_copy;
    sqlite3_backup* m_handle{nullptr};
    std::future<void> m_flushed;  ///< of the whole copy
};

}  // namespace fundstelle::sqlite
