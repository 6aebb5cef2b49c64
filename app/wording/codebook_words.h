// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "project/codebook_comparison.h"
#include "project/project.h"
#include "wording/leaving_texts.h"
#include "wording/wording.h"

namespace fundstelle::wording {

/// "added", "renamed", "moved", "changed", "missing".
std::string_view key_of(project::CodeDifference::Kind kind);
/// "colour", "definition", "anchor", "rule", "demarcation".
std::string_view key_of(project::CodeText text);

/// „Neu“, „Umbenannt“, …
std::string name_of(project::CodeDifference::Kind kind, Language language);
/// „Definition“, …
std::string name_of(project::CodeText text, Language language);

/// „A > B“
std::string path_of(const formats::CodebookEntry& entry);
/// What a difference is about, without its kind: „A > B“, „A > B → C > B“, „A > B: Definition, Farbe“.
std::string difference_words(const project::CodebookComparison& comparison, const project::CodeDifference& difference, Language language);

/// All words that leave with a codebook for an appendix on methods: names, texts, anchor examples.
LeavingTexts leaving_texts(project::Project& project, const model::CodeTree& tree, Language language);

}  // namespace fundstelle::wording
