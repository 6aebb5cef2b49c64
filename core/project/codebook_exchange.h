// SPDX-License-Identifier: GPL-3.0-or-later
/// REFI-QDA codebooks (.qdc) and ours.
#pragma once

#include <vector>

#include "base/language.h"
#include "formats/codebook_csv.h"
#include "formats/refi/exchange.h"
#include "model/code_tree.h"

namespace fundstelle::project {

/// What `Codebook::import()` takes. Definition, anchor example, rule and demarcation are told apart where we have written them.
std::vector<formats::CodebookEntry> codebook_entries(const formats::refi::CodeBook& codebook);

/// `language` is that of the labels within descriptions.
formats::refi::CodeBook refi_codebook(const model::CodeTree& tree, const std::vector<model::CodeSet>& sets, Language language);

}  // namespace fundstelle::project
