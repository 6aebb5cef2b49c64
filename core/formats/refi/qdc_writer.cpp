// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/refi/qdc_writer.h"

#include "base/error.h"
#include "formats/refi/project_writer.h"

namespace fundstelle::formats::refi {

std::string make_qdc(const CodeBook& codebook, GuidSpelling guids) {
    if (codebook.codes.empty()) throw Error{ErrorKind::Invalid, "a codebook without codes"};
    XmlWriter xml{guids};
    xml.begin("CodeBook");
    xml.required("xmlns", "urn:QDA-XML:codebook:1.0");
    xml.attribute("origin", codebook.origin);
    write_codes(xml, codebook.codes, false);
    if (!codebook.sets.empty()) xml.begin("Sets");
    for (const auto& set : codebook.sets) {
        xml.begin("Set");
        xml.attribute("guid", set.guid);
        xml.required("name", set.name);
        xml.words("Description", set.description);
        for (const auto& code : set.member_codes) {
            xml.begin("MemberCode");
            xml.attribute("guid", code);
            xml.end();
        }
        xml.end();
    }
    if (!codebook.sets.empty()) xml.end();
    xml.end();
    return xml.document();
}

}  // namespace fundstelle::formats::refi
