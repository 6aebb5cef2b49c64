// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/refi/project_writer.h"

#include <algorithm>

#include "base/error.h"
#include "formats/refi/lexical.h"
#include "formats/refi/source_writer.h"

namespace fundstelle::formats::refi {

namespace {

template <class Things, class Write>
void write_all(XmlWriter& xml, const char* container, const Things& things, Write write) {
    if (things.empty()) return;
    xml.begin(container);
    for (const auto& thing : things) write(thing);
    xml.end();
}

void write_user(XmlWriter& xml, const User& user) {
    xml.begin("User");
    xml.attribute("guid", user.guid);
    xml.attribute("name", user.name);
    xml.attribute("id", user.id);
    xml.end();
}

void write_variable(XmlWriter& xml, const Variable& variable) {
    xml.begin("Variable");
    xml.attribute("guid", variable.guid);
    xml.required("name", variable.name);
    xml.required("typeOfVariable", to_string(variable.type));
    xml.words("Description", variable.description);
    xml.end();
}

void write_case(XmlWriter& xml, const Case& own) {
    xml.begin("Case");
    xml.attribute("guid", own.guid);
    xml.attribute("name", own.name);
    xml.words("Description", own.description);
    write_refs(xml, "CodeRef", own.code_refs);
    write_values(xml, own.values);
    write_refs(xml, "SourceRef", own.source_refs);
    write_refs(xml, "SelectionRef", own.selection_refs);
    xml.end();
}

void write_link(XmlWriter& xml, const Link& link) {
    xml.begin("Link");
    xml.attribute("guid", link.guid);
    xml.attribute("name", link.name);
    if (link.direction) xml.required("direction", to_string(*link.direction));
    xml.attribute("color", link.color);
    xml.attribute("originGUID", link.origin);
    xml.attribute("targetGUID", link.target);
    write_refs(xml, "NoteRef", link.note_refs);
    xml.end();
}

void write_set(XmlWriter& xml, const Set& set) {
    xml.begin("Set");
    xml.attribute("guid", set.guid);
    xml.required("name", set.name);
    xml.words("Description", set.description);
    write_refs(xml, "MemberCode", set.member_codes);
    write_refs(xml, "MemberSource", set.member_sources);
    write_refs(xml, "MemberNote", set.member_notes);
    xml.end();
}

void write_root(XmlWriter& xml, const Project& project) {
    xml.begin("Project");
    xml.required("xmlns", "urn:QDA-XML:project:1.0");
    for (const auto& [prefix, uri] : project.prefixes) xml.required(("xmlns:" + prefix).c_str(), uri);
    xml.required("name", project.name);
    xml.attribute("origin", project.origin);
    xml.attribute("creatingUserGUID", project.authorship.creating_user);
    xml.attribute("creationDateTime", project.authorship.creation_date_time);
    xml.attribute("modifyingUserGUID", project.authorship.modifying_user);
    xml.attribute("modifiedDateTime", project.authorship.modified_date_time);
    xml.attribute("basePath", project.base_path);
}

}  // namespace

void write_codes(XmlWriter& xml, const std::vector<Code>& codes, bool with_note_refs) {
    xml.begin("Codes");
    int open = 0;
    for (const auto& code : codes) {
        if (code.depth < 0 || code.depth > open) throw Error{ErrorKind::Invalid, "a code without its parent", code.name};
        for (; open > code.depth; --open) xml.end();
        xml.begin("Code");
        xml.attribute("guid", code.guid);
        xml.required("name", code.name);
        xml.required("isCodable", code.is_codable ? "true" : "false");
        xml.attribute("color", code.color);
        xml.words("Description", code.description);
        if (with_note_refs) write_refs(xml, "NoteRef", code.note_refs);
        ++open;
    }
    for (; open > 0; --open) xml.end();
    xml.end();
}

void write_project_xml(XmlWriter& xml, const Project& project, bool line_ends_of_two, const GoOn& go_on) {
    write_root(xml, project);
    write_all(xml, "Users", project.users, [&](const User& user) { write_user(xml, user); });
    if (!project.codes.empty()) {
        xml.begin("CodeBook");
        write_codes(xml, project.codes, true);
        xml.end();
    }
    write_all(xml, "Variables", project.variables, [&](const Variable& variable) { write_variable(xml, variable); });
    write_all(xml, "Cases", project.cases, [&](const Case& own) { write_case(xml, own); });
    std::size_t done = 0;
    write_all(xml, "Sources", project.sources, [&](const Source& source) {
        if (go_on && !go_on(done++, project.sources.size())) throw Error{ErrorKind::Cancelled, "writing was cancelled"};
        write_source(xml, source, line_ends_of_two);
    });
    write_all(xml, "Notes", project.notes, [&](const TextSource& note) { write_text_source(xml, "Note", note, line_ends_of_two); });
    write_all(xml, "Links", project.links, [&](const Link& link) { write_link(xml, link); });
    write_all(xml, "Sets", project.sets, [&](const Set& set) { write_set(xml, set); });
    write_all(xml, "Graphs", project.graphs, [&](const Verbatim& graph) { xml.verbatim(graph.xml); });
    xml.words("Description", project.description);
    write_refs(xml, "NoteRef", project.note_refs);
    xml.end();
}

}  // namespace fundstelle::formats::refi
