// SPDX-License-Identifier: GPL-3.0-or-later
/// Word documents from the inner XML of their parts.
#pragma once

#include <string>

namespace fundstelle::fuzz {

/// What stands between the tags of each part's outermost element.
struct WordParts {
    std::string body;
    std::string styles;
    std::string numbering;
    std::string comments;
};

std::string word_package(const WordParts& parts);

}  // namespace fundstelle::fuzz
