// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/xml.h"

#include <fmt/format.h>

#include <string_view>
#include <vector>

#include "base/error.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

/// A document of a million runs takes about 360 MB.
constexpr std::size_t kLargestTree = 512ULL << 20;
constexpr std::size_t kNodeSize = 64;       // of pugixml, for elements and the texts between them
constexpr std::size_t kAttributeSize = 40;

/// What the parsed tree will take. An element of four bytes takes sixteen times as much, so that the size of the file tells nothing.
std::size_t size_of_tree(std::string_view xml) {
    std::size_t size = 0;
    char last = '>';
    for (std::size_t i = 0; i < xml.size(); ++i) {
        const char c = xml[i];
        if (c == '=') {
            size += kAttributeSize;
        } else if (c == '<') {
            if (last != '>') size += kNodeSize;
            if (i + 1 < xml.size() && xml[i + 1] != '/') size += kNodeSize;
        }
        last = c;
    }
    return size;
}

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
    if (size_of_tree(xml) > kLargestTree) throw Error{ErrorKind::TooLarge, part + ": too many elements", subject};
    // White space in <w:t> counts; pugixml's default drops elements that hold nothing else.
    const auto result = document.load_buffer_inplace(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata);
    if (!result) throw Error{ErrorKind::Malformed, part + ": " + result.description(), subject, fmt::format("byte {}", result.offset)};
    UnicodeCheck check;
    document.traverse(check);
    if (check.found) throw Error{ErrorKind::Malformed, part + ": not valid Unicode", subject};
}

std::vector<pugi::xml_node> outermost(const pugi::xml_node& parent, std::string_view name, std::string_view skipped) {
    std::vector<pugi::xml_node> found;
    auto node = parent.first_child();
    while (node) {
        const std::string_view its_name = node.name();
        if (its_name == name) found.push_back(node);
        const bool goes_down = its_name != name && (skipped.empty() || !its_name.starts_with(skipped));
        if (const auto child = node.first_child(); goes_down && child) {
            node = child;
            continue;
        }
        while (node != parent && !node.next_sibling()) node = node.parent();
        if (node == parent) break;
        node = node.next_sibling();
    }
    return found;
}

}  // namespace fundstelle::formats
