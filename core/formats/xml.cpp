// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/xml.h"

#include <fmt/format.h>

#include "base/error.h"

namespace fundstelle::formats {

void require_depth(int depth, const std::string& subject) {
    if (depth > kDeepestElement) throw Error{ErrorKind::Malformed, "nested too deeply", subject};
}

void parse_xml(pugi::xml_document& document, std::string& xml, const std::string& part, const std::string& subject) {
    // White space in <w:t> counts; pugixml's default drops elements that hold nothing else.
    const auto result = document.load_buffer_inplace(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata);
    if (!result) throw Error{ErrorKind::Malformed, part + ": " + result.description(), subject, fmt::format("byte {}", result.offset)};
}

}  // namespace fundstelle::formats
