// SPDX-License-Identifier: GPL-3.0-or-later
/// Internal to this module.
#pragma once

#include <functional>
#include <string>

#include "merge/contents.h"
#include "merge/lineage.h"
#include "merge/presence.h"

namespace fundstelle::merge {

/// The body of a text with that hash.
using BodyOf = std::function<std::string(const std::string& sha256)>;

/// Gives every document one text again, and leads there what stands on another version's words, by the rules of a correction
/// (core/project/correction_writer.h): a coding that lost most of its words is to be checked, one that lost all keeps a place and its old
/// words. Where both sides corrected a text, the later correction stands; the others come before it in the row of versions.
void follow_texts(Contents& all, const Lineage& lineage, const BodyOf& body_of, Findings& findings);

}  // namespace fundstelle::merge
