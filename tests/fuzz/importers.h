// SPDX-License-Identifier: GPL-3.0-or-later
/// Every importer as a function of raw bytes, the way the programs call it, for fuzzing and for the corpus of fuzzing.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "formats/transcript_reader.h"

namespace fundstelle::fuzz {

using Transcripts = std::vector<formats::Transcript>;

/// Between the parts of a package or the pages of a file, where an input holds several: a control character that none of them may contain.
constexpr char kSeparator = '\x1E';

/// Inputs are what makes a file of the format different from others: for packages the inner XML, so that the bytes that are tried out are
/// not spent on ZIP archives. Each throws as `formats::read_transcripts()`.
Transcripts docx(std::string_view parts);      ///< body, styles, numbering, comments
Transcripts odt(std::string_view parts);       ///< text, automatic styles, common styles
Transcripts xlsx(std::string_view parts);      ///< rows of the sheet, shared strings, styles
Transcripts form(std::string_view body);       ///< body of a Word form
Transcripts package(std::string_view bytes);   ///< a whole archive
Transcripts pdf(std::string_view pages);       ///< content streams, one per page; or a whole file
Transcripts rtf(std::string_view bytes);
Transcripts txt(std::string_view bytes);
Transcripts md(std::string_view bytes);
Transcripts html(std::string_view bytes);
Transcripts vtt(std::string_view bytes);       ///< also SubRip
Transcripts csv(std::string_view bytes);
Transcripts marked(std::string_view bytes);
Transcripts qdpx(std::string_view parts);      ///< XML of the project, two plain texts; also written and read again
Transcripts qualcoder(std::string_view bytes);  ///< a whole database; so is the next
Transcripts taguette(std::string_view bytes);
Transcripts qdc(std::string_view bytes);       ///< also written and read again

using Importer = Transcripts (*)(std::string_view);

/// By name; the same names have the folders of the corpus and the targets.
const std::map<std::string, Importer>& importers();

/// The piece of `parts` with this number, from 0; empty beyond the last.
std::string part(std::string_view parts, std::size_t number);

/// With everything switched on that adds to a transcript.
formats::ReadingOptions full_options();

Transcripts read(std::string_view bytes, const char* name, const formats::ReadingOptions& options = full_options());

}  // namespace fundstelle::fuzz
