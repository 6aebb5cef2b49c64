// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "formats/refi/exchange.h"
#include "formats/refi/report.h"

namespace fundstelle::formats::refi {

struct CodeBookReading {
    CodeBook codebook;
    Report report;
};

/// A REFI-QDA codebook (.qdc) in any of the name spaces that programs write, or the one of a project's XML. Throws `NotFound`, `Unreadable`,
/// `Unsupported`, `Malformed` with the line, `TooLarge`.
CodeBookReading read_qdc(const std::filesystem::path& path);
/// The same for bytes; `subject` names the file in errors.
CodeBookReading read_qdc(std::string bytes, const std::string& subject);

}  // namespace fundstelle::formats::refi
