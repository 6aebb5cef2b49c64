// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace fundstelle::project {

/// Copies the last saved state of a project that another program may have open and be writing to: the file and its write-ahead log.
///
/// The log is copied after the file. As long as it is of the same generation (its salts) before and after, every page that a checkpoint
/// may have been writing meanwhile is also in the copied log, so the copy opens to the last commit. If the log starts anew meanwhile
/// the copy is made again. Must not be called by the program that has the project open: closing the copied file would give up
/// its lock (POSIX). Throws `NotFound`, `Unreadable`, `DiskFull`, or `Locked` if no whole copy came about in ten tries.
///
/// Source: https://www.sqlite.org/walformat.html, sections 2.1 and 2.3.
void copy_saved_state(const std::filesystem::path& project, const std::filesystem::path& copy);

}  // namespace fundstelle::project
