// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "project/project.h"
#include "wording/leaving_texts.h"
#include "wording/wording.h"

namespace fundstelle::wording {

/// „3 Zitate (Interview 01 …)“.
std::string loss_words(const project::ExchangeLoss& loss, Language language);
/// What was odd about a file; empty for what nobody needs to know.
std::string notice_words(const formats::refi::Notice& notice, Language language);

/// In which texts positions were counted otherwise than with us, a line for each way: „2 Texte, in denen Emojis als zwei Zeichen zählten; umgerechnet (Interview 01 …)“.
std::vector<std::string> counting_words(const formats::refi::Report& report, Language language);
/// „Interview 01, Angst, 19–22: „Wut“ stand anderswo und ist mitgegangen“.
std::string misplaced_words(const formats::foreign::MisplacedCoding& coding, Language language);
/// „2 Netze“.
std::string left_out_words(const formats::foreign::LeftOut& left_out, Language language);
/// Why the project of another program was not read; empty where `sentence()` says it as well.
std::string foreign_file_sentence(const Error& error, Language language);

/// All words that leave with a project: texts, memos, comments, names, paths.
LeavingTexts leaving_texts(const formats::refi::Project& project);

}  // namespace fundstelle::wording
