// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "model/code_tree.h"

namespace fundstelle::project {

/// What somebody who types has coded so far: orders codes that fit equally well.
struct CodeHabits {
    std::vector<model::CodeId> recent;  ///< last used first
    std::vector<std::int64_t> uses;     ///< segments by tree index; may be empty
};

/// Codes for somebody who types, best first: those whose name starts with the letters, then those with a word that does, those that contain
/// them, those whose words start with them one by one ("ka" for "Kooperation ABH"), those whose path contains them, and at last those with
/// a word that starts like them but for a slip (one from four letters on, two from eight). Umlauts may be typed as they are, without their
/// dots, or spelled out; case does not matter. Among equals recent ones first, then often used ones, then in tree order. With nothing typed:
/// recent ones, often used ones, all. At most `most` tree indexes.
std::vector<std::size_t> find_codes(const model::CodeTree& tree, std::string_view typed, const CodeHabits& habits, std::size_t most);

}  // namespace fundstelle::project
