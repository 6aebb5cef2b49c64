// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "project/project.h"
#include "wording/leaving_texts.h"
#include "wording/wording.h"

namespace fundstelle::wording {

/// „3 Zitate (Interview 01 …)“.
std::string loss_words(const project::ExchangeLoss& loss, Language language);
/// What was odd about a file; empty for what nobody needs to know.
std::string notice_words(const formats::refi::Notice& notice, Language language);

/// All words that leave with a project: texts, memos, comments, names, paths.
LeavingTexts leaving_texts(const formats::refi::Project& project);

}  // namespace fundstelle::wording
