// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "project/project.h"
#include "wording/leaving_texts.h"
#include "wording/wording.h"

namespace fundstelle::wording {

/// „Zitate: 3 (Interview 01 …)“.
std::string loss_words(const project::ExchangeLoss& loss, Language language);
/// What was odd about a file; empty for what nobody needs to know.
std::string notice_words(const formats::refi::Notice& notice, Language language);

/// In which texts positions were counted otherwise than with us, a line for each way: „Texte, in denen Emojis doppelt zählten, umgerechnet: 2 (Interview 01 …)“.
std::vector<std::string> counting_words(const formats::refi::Report& report, Language language);
/// „19–22, Angst: „Wut“ stand anderswo und ist mitgegangen“.
std::string misplaced_words(const formats::foreign::MisplacedCoding& coding, Language language);
/// „Netze: 2“.
std::string left_out_words(const formats::foreign::LeftOut& left_out, Language language);
/// Why the project of another program was not read; empty where `sentence()` says it as well.
std::string foreign_file_sentence(const Error& error, Language language);

/// What leaves with a project.
struct LeavingProject {
    LeavingTexts texts;               ///< transcripts, memos, comments, names, paths, and the words of files that came in with an import
    std::vector<std::string> unread;  ///< names of files in which no words can be looked for: pictures, recordings
};
LeavingProject leaving_project(const project::ExchangeParcel& parcel);

}  // namespace fundstelle::wording
