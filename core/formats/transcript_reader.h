// SPDX-License-Identifier: GPL-3.0-or-later
/// Transcript files of any supported format.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "formats/transcript.h"

namespace fundstelle::formats {

/// The endings that `read_transcript()` understands, without dot: for file dialogs and drops.
std::vector<std::string> transcript_endings();

/// Reads one file; the format is told by its content where the ending does not fit. Throws `NotFound`, `Unreadable`, `Unsupported`,
/// `Malformed`, `TooLarge`, or `Invalid` for a file without words. Does not touch any project: may run in any thread.
Transcript read_transcript(const std::filesystem::path& path);

}  // namespace fundstelle::formats
