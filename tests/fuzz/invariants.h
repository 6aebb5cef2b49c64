// SPDX-License-Identifier: GPL-3.0-or-later
/// What holds for every transcript, whatever the file was.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "formats/transcript.h"
#include "importers.h"

namespace fundstelle::fuzz {

/// The first rule that the transcript breaks, in words; nothing for a sound one: the text is valid UTF-8 without control characters but
/// TAB and '\n' and does not end with one; styles, turns and marks are in order; everything that has a place has it within the text; all
/// other strings are valid UTF-8.
std::optional<std::string> violation(const formats::Transcript& transcript);

/// The first rule that any transcript of an input breaks, or the exception that only `fundstelle::Error` may be. An `Error` is fine.
std::optional<std::string> violation(Importer importer, std::string_view input);

}  // namespace fundstelle::fuzz
