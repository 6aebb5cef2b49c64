// SPDX-License-Identifier: GPL-3.0-or-later
/// German and English sentences for what the core reports: errors, warnings, the history. Both programs use them.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/language.h"
#include "formats/transcript.h"
#include "project/project.h"

namespace fundstelle::wording {

using fundstelle::Language;

/// From LC_ALL, LC_MESSAGES or LANG, in this order; English for everything that is not German.
Language language_of_environment();

/// When something was, as people write it: "22.11.2026, 14:32", in English as ISO 8601.
std::string moment(Timestamp when, Language language);

/// „A, B, C“
std::string joined(const std::vector<std::string>& parts, std::string_view separator = ", ");

/// One or two sentences: what happened, that nothing was lost, and what to do.
std::string sentence(const Error& error, Language language);

/// The same for a project that could not be opened; a locked one names who has it.
std::string opening_sentence(const Error& error, const std::filesystem::path& project, Language language);

std::string sentence(const formats::Warning& warning, Language language);
std::string sentence(const project::CodingImport::Refusal& refusal, Language language);
std::string sentence(const project::SoundnessProblem& problem, Language language);

/// What an action was: „„Stillstand“ an Interview 07, Abs. 30“.
std::string label(const project::HistoryEntry& entry, Language language);

}  // namespace fundstelle::wording
