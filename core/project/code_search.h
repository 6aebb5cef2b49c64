// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "model/code_tree.h"

namespace fundstelle::project {

/// Codes for somebody who types: those whose name starts with the letters, then those with a word that does, then those whose path
/// contains them, each recent ones first, then in tree order; without regard to case. With nothing typed: recent ones, then all. At most
/// `most` tree indexes.
std::vector<std::size_t> find_codes(const model::CodeTree& tree, std::string_view typed, const std::vector<model::CodeId>& recent,
                                    std::size_t most);

}  // namespace fundstelle::project
