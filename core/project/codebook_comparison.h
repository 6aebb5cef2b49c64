// SPDX-License-Identifier: GPL-3.0-or-later
/// How two codebooks differ, code by code.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "formats/codebook_csv.h"

namespace fundstelle::project {

enum class CodeText { Colour, Definition, Anchor, Rule, Demarcation };

/// What both say, differently. What the other codebook does not say is no difference: a table may have no column for it.
struct CodeTextDifference {
    CodeText text;
    std::string ours;  ///< may be empty
    std::string theirs;
    friend bool operator==(const CodeTextDifference&, const CodeTextDifference&) = default;
};

struct CodeDifference {
    enum class Kind {
        Added,    ///< only theirs
        Renamed,  ///< at the same place under another name
        Moved,    ///< below another code
        Changed,  ///< with other texts, or another colour
        Missing   ///< only ours
    };
    Kind kind;
    std::optional<std::size_t> ours;    ///< index of the code
    std::optional<std::size_t> theirs;
    std::vector<CodeTextDifference> texts{};  ///< of `Changed`
    friend bool operator==(const CodeDifference&, const CodeDifference&) = default;
};

struct CodebookComparison {
    // All codes, parents that were only named in paths too, each before those below it.
    std::vector<formats::CodebookEntry> ours;
    std::vector<formats::CodebookEntry> theirs;
    std::vector<std::optional<std::size_t>> match;  ///< for each of theirs the same code of ours
    std::vector<CodeDifference> differences;        ///< in the order of theirs; then what is missing, in the order of ours
};

/// Two codes are the same
/// 1. if they have one name and their parents are the same, or both have none;
/// 2. else if their parents are the same and both have the same definition, or at least half of the names right below them in common, and no other
///    such code fits: then one was renamed;
/// 3. else if they have one name that no other code has that is still alone: then one was moved.
/// The first rule is used as long as it finds any, then the second, then the third, and again from the start after each find: so a branch that was
/// renamed or moved is one difference, not one for each code in it.
CodebookComparison compare(const std::vector<formats::CodebookEntry>& ours, const std::vector<formats::CodebookEntry>& theirs);

}  // namespace fundstelle::project
