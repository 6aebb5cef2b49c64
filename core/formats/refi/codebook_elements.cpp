// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/refi/elements.h"
#include "formats/refi/lexical.h"

namespace fundstelle::formats::refi {

namespace {

Code read_code_attributes(Elements& elements, int depth) {
    elements.expect({"guid", "name", "isCodable", "color"});
    elements.spend(sizeof(Code));
    Code code{elements.guid(), elements.attribute("name"), depth, true, elements.color(), {}, {}};
    const auto written = elements.attribute("isCodable");
    const auto truth = value_of(TypeOfVariable::Boolean, written);
    if (!truth && !written.empty()) elements.notice(Notice::Kind::UnreadableValue, written);
    code.is_codable = !truth || *truth == "true" || *truth == "1";
    return code;
}

}  // namespace

void read_codes(Elements& elements, std::vector<Code>& codes) {
    elements.expect({});
    auto& cursor = elements.cursor();
    std::vector<std::size_t> open;  // the codes around the place of reading
    for (;;) {
        if (!cursor.next_child()) {
            if (open.empty()) return;
            open.pop_back();
            continue;
        }
        const auto name = cursor.name();
        if (name == "Code") {
            codes.push_back(read_code_attributes(elements, static_cast<int>(open.size())));
            open.push_back(codes.size() - 1);
        } else if (name == "Description" && !open.empty()) {
            elements.description(codes[open.back()].description);
        } else if (name == "NoteRef" && !open.empty()) {
            elements.target(codes[open.back()].note_refs);
        } else {
            elements.notice(Notice::Kind::UnknownElement, std::string{name});
            cursor.skip();
        }
    }
}

void read_set(Elements& elements, std::vector<Set>& sets) {
    elements.expect({"guid", "name"});
    elements.spend(sizeof(Set));
    Set set{elements.guid(), elements.attribute("name"), {}, {}, {}, {}};
    elements.each_child([&](std::string_view name) {
        if (name == "Description") elements.description(set.description);
        else if (name == "MemberCode") elements.target(set.member_codes);
        else if (name == "MemberSource") elements.target(set.member_sources);
        else if (name == "MemberNote") elements.target(set.member_notes);
        else return false;
        return true;
    });
    sets.push_back(std::move(set));
}

}  // namespace fundstelle::formats::refi
