// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/refi/project_reader.h"

#include <algorithm>

#include "base/error.h"
#include "formats/refi/lexical.h"

namespace fundstelle::formats::refi {

namespace {

void read_user(Elements& elements, std::vector<User>& users) {
    elements.expect({"guid", "name", "id"});
    elements.spend(sizeof(User));
    users.push_back({elements.guid(), elements.attribute("name"), elements.attribute("id")});
    elements.each_child([](std::string_view) { return false; });
}

void read_variable(Elements& elements, std::vector<Variable>& variables) {
    elements.expect({"guid", "name", "typeOfVariable"});
    elements.spend(sizeof(Variable));
    const auto written = elements.attribute("typeOfVariable");
    const auto type = parse_type_of_variable(written);
    if (!type) elements.notice(Notice::Kind::UnreadableValue, written);
    Variable variable{elements.guid(), elements.attribute("name"), type.value_or(TypeOfVariable::Text), {}};
    elements.each_child([&](std::string_view name) {
        if (name != "Description") return false;
        elements.description(variable.description);
        return true;
    });
    variables.push_back(std::move(variable));
}

void read_case(Elements& elements, std::vector<Case>& cases) {
    elements.expect({"guid", "name"});
    elements.spend(sizeof(Case));
    Case own{elements.guid(), elements.attribute("name"), {}, {}, {}, {}, {}};
    elements.each_child([&](std::string_view name) {
        if (name == "Description") elements.description(own.description);
        else if (name == "CodeRef") elements.target(own.code_refs);
        else if (name == "VariableValue") elements.value(own.values);
        else if (name == "SourceRef") elements.target(own.source_refs);
        else if (name == "SelectionRef") elements.target(own.selection_refs);
        else return false;
        return true;
    });
    cases.push_back(std::move(own));
}

void read_link(Elements& elements, std::vector<Link>& links) {
    elements.expect({"guid", "name", "direction", "color", "originGUID", "targetGUID"});
    elements.spend(sizeof(Link));
    const auto written = elements.attribute("direction");
    const auto direction = parse_direction(written);
    if (!direction && !written.empty()) elements.notice(Notice::Kind::UnreadableValue, written);
    Link link{elements.guid(), elements.attribute("name"), direction, elements.color(), elements.reference("originGUID"),
              elements.reference("targetGUID"), {}};
    elements.each_child([&](std::string_view name) {
        if (name != "NoteRef") return false;
        elements.target(link.note_refs);
        return true;
    });
    links.push_back(std::move(link));
}

/// A container such as "Users": every child of that name is read.
template <class Read>
void read_all(Elements& elements, std::string_view child, Read read) {
    elements.expect({});
    elements.each_child([&](std::string_view name) {
        if (name == child) read();
        return name == child;
    });
}

void read_codebook(Elements& elements, std::vector<Code>& codes, std::vector<Set>& sets) {
    elements.each_child([&](std::string_view name) {
        if (name == "Codes") read_codes(elements, codes);
        else if (name == "Sets") read_all(elements, "Set", [&] { read_set(elements, sets); });
        else return false;
        return true;
    });
}

bool read_part(Elements& elements, std::string_view name, Project& project) {
    if (name == "Users") {
        read_all(elements, "User", [&] { read_user(elements, project.users); });
    } else if (name == "CodeBook") {
        elements.expect({"origin"});
        read_codebook(elements, project.codes, project.sets);
    } else if (name == "Variables") {
        read_all(elements, "Variable", [&] { read_variable(elements, project.variables); });
    } else if (name == "Cases") {
        read_all(elements, "Case", [&] { read_case(elements, project.cases); });
    } else if (name == "Sources") {
        elements.expect({});
        elements.each_child([&](std::string_view child) { return read_source(elements, child, project.sources); });
    } else if (name == "Notes") {
        read_all(elements, "Note", [&] { project.notes.push_back(read_text_source(elements)); });
    } else if (name == "Links") {
        read_all(elements, "Link", [&] { read_link(elements, project.links); });
    } else if (name == "Sets") {
        read_all(elements, "Set", [&] { read_set(elements, project.sets); });
    } else if (name == "Graphs") {
        read_all(elements, "Graph", [&] { elements.verbatim(project.graphs); });
    } else if (name == "Description") {
        elements.description(project.description);
    } else if (name == "NoteRef") {
        elements.target(project.note_refs);
    } else {
        return false;
    }
    return true;
}

/// Calls `use` with every part that is kept as it stands.
template <class Use>
void for_each_verbatim(const Project& project, Use use) {
    for (const auto& graph : project.graphs) use(graph);
    for (const auto& source : project.sources) {
        if (const auto* media = std::get_if<MediaSource>(&source)) std::for_each(media->selections.begin(), media->selections.end(), use);
    }
}

/// Prefixes of an older name space of the standard stand for this one.
std::string current(const std::string& uri) {
    return uri.starts_with("urn:QDA-XML:project:") ? "urn:QDA-XML:project:1.0" : uri;
}

/// Those that the verbatim parts need.
std::vector<std::pair<std::string, std::string>> needed(std::vector<std::pair<std::string, std::string>> prefixes, const Project& project) {
    std::erase_if(prefixes, [&](const auto& prefix) {
        bool is_used = false;
        for_each_verbatim(project, [&](const Verbatim& part) { is_used = is_used || part.xml.find(prefix.first + ":") != std::string::npos; });
        return !is_used;
    });
    for (auto& prefix : prefixes) prefix.second = current(prefix.second);
    return prefixes;
}

void report_namespace(Elements& elements, std::string_view root, std::string_view usual) {
    const auto colon = std::string_view{root}.rfind(':');
    const auto prefix = colon == std::string_view::npos ? std::string{"xmlns"} : "xmlns:" + std::string{root.substr(0, colon)};
    const auto found = elements.attribute(prefix);
    if (found != usual) elements.notice(Notice::Kind::OtherNamespace, found);
}

}  // namespace

Project read_project_xml(const std::string& xml, const std::string& subject, Report& report, Budget& budget, const GoOn& go_on) {
    XmlCursor cursor{xml, subject};
    if (cursor.name() != "Project") throw Error{ErrorKind::Unsupported, "XML, but no REFI-QDA project", subject, std::string{cursor.name()}};
    Elements elements{cursor, report, budget, go_on, xml.size()};
    report_namespace(elements, cursor.tag(), "urn:QDA-XML:project:1.0");
    elements.expect({"name", "origin", "creatingUserGUID", "creationDateTime", "modifyingUserGUID", "modifiedDateTime", "basePath"});
    Project project;
    project.name = elements.attribute("name");
    project.origin = elements.attribute("origin");
    project.authorship = elements.authorship(true);
    project.base_path = elements.attribute("basePath");
    elements.each_child([&](std::string_view name) { return read_part(elements, name, project); });
    cursor.require_end();
    project.prefixes = needed(std::move(elements.prefixes()), project);
    return project;
}

CodeBook read_codebook_xml(const std::string& xml, const std::string& subject, Report& report, Budget& budget) {
    XmlCursor cursor{xml, subject};
    Elements elements{cursor, report, budget, {}, xml.size()};
    CodeBook codebook;
    if (cursor.name() == "CodeBook") {
        report_namespace(elements, cursor.tag(), "urn:QDA-XML:codebook:1.0");
        elements.expect({"origin"});
        codebook.origin = elements.attribute("origin");
        read_codebook(elements, codebook.codes, codebook.sets);
    } else if (cursor.name() == "Project") {
        auto project = read_project_xml(xml, subject, report, budget, {});
        return {std::move(project.origin), std::move(project.codes), std::move(project.sets)};
    } else {
        throw Error{ErrorKind::Unsupported, "XML, but no REFI-QDA codebook", subject, std::string{cursor.name()}};
    }
    cursor.require_end();
    return codebook;
}

}  // namespace fundstelle::formats::refi
