// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/backup.h"

#include <sqlite3.h>

#include <chrono>

#include "base/error.h"
#include "base/file.h"
#include "sqlite/connection.h"
#include "sqlite/failure.h"

namespace fundstelle::sqlite {

namespace {

std::filesystem::path partial_of(std::filesystem::path target) {
    target += ".part";
    std::error_code ignored;
    std::filesystem::remove(target, ignored);  // of a program that was killed
    return target;
}

}  // namespace

Backup::Backup(Connection& source, std::filesystem::path target)
    : m_target{std::move(target)}, m_partial{partial_of(m_target)}, m_copy{std::make_unique<Connection>(m_partial, OpenMode::Create)} {
    m_copy->execute("PRAGMA synchronous = OFF");  // it has no name yet that anybody would open; it is flushed at the end, all at once
    m_handle = sqlite3_backup_init(m_copy->handle(), "main", source.handle(), "main");
    if (m_handle == nullptr) throw_failure(m_copy->handle(), sqlite3_errcode(m_copy->handle()));
}

Backup::~Backup() {
    if (m_flushed.valid()) m_flushed.wait();
    if (m_handle != nullptr) sqlite3_backup_finish(m_handle);
    m_copy.reset();
    std::error_code ignored;
    std::filesystem::remove(m_partial, ignored);
}

bool Backup::step(int pages) {
    if (m_handle != nullptr) {
        const int result = sqlite3_backup_step(m_handle, pages);
        if (result == SQLITE_OK) return false;
        if (result != SQLITE_DONE) throw_failure(m_copy->handle(), result);
        sqlite3_backup_finish(m_handle);
        m_handle = nullptr;
        // The copy says of itself that it has a write-ahead log; a backup is one file that opens from a read-only folder too.
        m_copy->execute("PRAGMA journal_mode = DELETE");
        m_copy.reset();
        m_flushed = std::async(std::launch::async, [file = m_partial] { flush_file(file); });
    }
    if (pages >= 0 && m_flushed.wait_for(std::chrono::seconds{0}) != std::future_status::ready) return false;
    m_flushed.get();
    std::error_code failure;
    std::filesystem::rename(m_partial, m_target, failure);
    if (failure) throw Error{ErrorKind::Unwritable, "cannot name the backup: " + failure.message(), display(m_target)};
    return true;
}

}  // namespace fundstelle::sqlite
