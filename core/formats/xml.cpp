// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/xml.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

/// Of elements and attributes in one part. Each takes some fifty bytes, and a part of 256 MB may have a hundred million of them.
constexpr std::ptrdiff_t kMostPieces = 15'000'000;

/// True once any words or attribute of the tree are found that are not valid UTF-8: broken bytes, or a reference such as "&#xD800;".
class UnicodeCheck : public pugi::xml_tree_walker {
public:
    bool for_each(pugi::xml_node& node) override {
        found = found || text::find_invalid_utf8(node.value());
        for (const auto& attribute : node.attributes()) found = found || text::find_invalid_utf8(attribute.value());
        return !found;
    }
    bool found{false};
};

}  // namespace

void require_depth(int depth, const std::string& subject) {
    if (depth > kDeepestElement) throw Error{ErrorKind::Malformed, "nested too deeply", subject};
}

void parse_xml(pugi::xml_document& document, std::string& xml, const std::string& part, const std::string& subject) {
    const auto starts_piece = [](char c) { return c == '<' || c == '='; };
    if (std::count_if(xml.begin(), xml.end(), starts_piece) > kMostPieces) throw Error{ErrorKind::TooLarge, part + ": too many elements", subject};
    // White space in <w:t> counts; pugixml's default drops elements that hold nothing else.
    const auto result = document.load_buffer_inplace(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata);
    if (!result) throw Error{ErrorKind::Malformed, part + ": " + result.description(), subject, fmt::format("byte {}", result.offset)};
    UnicodeCheck check;
    document.traverse(check);
    if (check.found) throw Error{ErrorKind::Malformed, part + ": not valid Unicode", subject};
}

}  // namespace fundstelle::formats
