// SPDX-License-Identifier: GPL-3.0-or-later
/// Whole files in and out, with errors that name the file.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace fundstelle {

/// The bytes of a file. Throws `NotFound`, `Unreadable`, or `TooLarge` if it has more than `limit` bytes.
std::string read_file(const std::filesystem::path& path, std::uintmax_t limit);

/// Writes beside the target, flushes it to the disk and renames it, so that the target is either the old or the new file, whole.
/// Throws `Unwritable` or `DiskFull`; then the target is untouched.
void write_file(const std::filesystem::path& path, std::string_view bytes);

/// Flushes to the disk what was written to a file. Throws `Unwritable` or `DiskFull`.
void flush_file(const std::filesystem::path& path);

/// The path as UTF-8, for messages.
std::string display(const std::filesystem::path& path);

}  // namespace fundstelle
