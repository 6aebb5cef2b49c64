// SPDX-License-Identifier: GPL-3.0-or-later
/// Texts that we write, in the files that authors go on with.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/language.h"
#include "formats/text_paragraph.h"
#include "formats/word_template.h"

namespace fundstelle::formats {

struct TextFileOptions {
    Language language{Language::German};
    std::string title{};  ///< of the file's properties
    // Of .docx only:
    std::string author{};                   ///< of comments
    std::filesystem::path word_template{};  ///< the institute's, a .dotx or .docx; empty: our own styles
    WordStyleNames styles{};                ///< of the template, by hand
};

/// True for a file whose ending is .docx, .odt, .md, .html or .rtf.
bool is_text_file(const std::filesystem::path& path);

/// Writes the format that the ending says. Returns what was printed in a style that the template does not have. Throws `Unsupported` for another
/// ending, and as `WordTemplate::read()` and `write_file()`.
std::vector<ParagraphStyle> write_text(const std::filesystem::path& path, const std::vector<TextParagraph>& paragraphs, const TextFileOptions& options);

}  // namespace fundstelle::formats
