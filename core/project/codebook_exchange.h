// SPDX-License-Identifier: GPL-3.0-or-later
/// Codebooks as files.
#pragma once

#include <filesystem>
#include <vector>

#include "base/language.h"
#include "formats/codebook_csv.h"
#include "formats/refi/exchange.h"
#include "formats/text_files.h"
#include "model/code_tree.h"

namespace fundstelle::project {

class Codebook;

/// A .csv, .xlsx or .qdc. Throws `Unsupported` for another ending, and as their readers.
std::vector<formats::CodebookEntry> read_codebook(const std::filesystem::path& path);
/// A .csv, .xlsx or .qdc, which can be read again, or a text for the appendix on methods: .docx, .odt, .md, .html or .rtf. Throws `Unsupported` for another
/// ending, and as `formats::write_text()`.
void write_codebook(const std::filesystem::path& path, const Codebook& codebook, const std::vector<model::CodeSet>& sets, const formats::TextFileOptions& options);

/// What `Codebook::import()` takes. Definition, anchor example, rule and demarcation are told apart where we have written them.
std::vector<formats::CodebookEntry> codebook_entries(const formats::refi::CodeBook& codebook);

/// `language` is that of the labels within descriptions.
formats::refi::CodeBook refi_codebook(const model::CodeTree& tree, const std::vector<model::CodeSet>& sets, Language language);

}  // namespace fundstelle::project
