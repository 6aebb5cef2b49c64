// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "formats/transcript.h"

namespace fundstelle::formats {

/// Reads the body of a Word document (Office Open XML, ECMA-376 part 1, section 17) into `transcript`: text, style runs, comments,
/// warnings. `subject` names the file in errors.
///
/// Paragraphs become lines, with the marks of lists in front; a table row becomes one line with tabs between its cells; text boxes follow
/// the paragraph they hang on. Headers, footers, footnotes, field codes, hidden text, placeholders, pictures and tracked deletions are
/// left out; tracked insertions are kept. With `Notes::Append`, footnotes and endnotes follow the body. Throws `Malformed`, `Unsupported` (an archive that is no Word document) or `TooLarge`.
void read_docx(std::string_view bytes, const std::string& subject, Transcript& transcript, Notes notes = Notes::Drop);

}  // namespace fundstelle::formats
