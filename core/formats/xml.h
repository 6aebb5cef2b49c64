// SPDX-License-Identifier: GPL-3.0-or-later
/// XML parts of office documents, read with care.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace fundstelle::formats {

/// Elements nested deeper than any real document; a tree made to overflow the stack ends here.
constexpr int kDeepestElement = 200;

/// Throws `Malformed` beyond `kDeepestElement`.
void require_depth(int depth, const std::string& subject);

/// Parses `xml` in place, which must outlive the document. White space between elements is kept. Entities of a document type are not
/// expanded. Throws `TooLarge` for so many elements that they would fill the memory, and `Malformed`, naming the part and the byte; also if
/// any words or attribute are not valid UTF-8, so that readers need not look.
void parse_xml(pugi::xml_document& document, std::string& xml, const std::string& part, const std::string& subject);

/// The elements of that name below `parent`, in order, without those within one of them, and without those within elements whose name
/// begins with `skipped`, if given. Any depth does no harm.
std::vector<pugi::xml_node> outermost(const pugi::xml_node& parent, std::string_view name, std::string_view skipped = {});

}  // namespace fundstelle::formats
