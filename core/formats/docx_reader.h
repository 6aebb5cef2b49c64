// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

#include "formats/transcript.h"

namespace fundstelle::formats {

/// Reads the body of a Word document (Office Open XML, ECMA-376 part 1, section 17) into `transcript`: text, style runs, warnings.
///
/// Paragraphs become lines; a table row becomes one line with tabs between its cells. Headers, footers, notes, comments, field codes,
/// hidden text, pictures, text boxes and tracked deletions are left out; tracked insertions are kept. Throws `Malformed`,
/// `Unsupported` (an archive that is no Word document) or `TooLarge`.
void read_docx(const std::filesystem::path& path, std::string_view bytes, Transcript& transcript);

}  // namespace fundstelle::formats
