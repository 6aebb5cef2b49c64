// SPDX-License-Identifier: GPL-3.0-or-later
#include "word_package.h"

#include <utility>
#include <vector>

#include "formats/package.h"

namespace fundstelle::fuzz {

std::string word_package(const WordParts& parts) {
    // The reader goes by prefixes, so that no name spaces need to be declared.
    std::vector<std::pair<std::string, std::string>> entries{{"word/document.xml", "<w:document><w:body>" + parts.body + "</w:body></w:document>"}};
    if (!parts.styles.empty()) entries.emplace_back("word/styles.xml", "<w:styles>" + parts.styles + "</w:styles>");
    if (!parts.numbering.empty()) entries.emplace_back("word/numbering.xml", "<w:numbering>" + parts.numbering + "</w:numbering>");
    if (!parts.comments.empty()) entries.emplace_back("word/comments.xml", "<w:comments>" + parts.comments + "</w:comments>");
    return formats::make_package(entries);
}

}  // namespace fundstelle::fuzz
