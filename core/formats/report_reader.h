// SPDX-License-Identifier: GPL-3.0-or-later
/// Finished reports, as the check of their quotes reads them.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "model/report_text.h"

namespace fundstelle::formats {

/// The endings that `read_report()` understands, without dot.
std::vector<std::string> report_endings();

/// Reads a report: .docx, .odt, .pdf, .md, .txt, .rtf or .html, told by its content. Footnotes and endnotes follow the body; heads of pages,
/// soft hyphens and hyphens of line breaking go. Throws `NotFound`, `Unreadable`, `Unsupported`, `Protected`, `WithoutText`, `Malformed`,
/// `TooLarge`, or `Invalid` for a file without words.
model::ReportText read_report(const std::filesystem::path& path);
/// The same for bytes; `name` is what the file would be called, `subject` names it in errors.
model::ReportText read_report(std::string_view bytes, const std::filesystem::path& name, const std::string& subject);

}  // namespace fundstelle::formats
