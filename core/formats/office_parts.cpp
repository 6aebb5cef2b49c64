// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/office_parts.h"

#include <algorithm>
#include <pugixml.hpp>
#include <set>

#include "base/error.h"
#include "formats/docx_body.h"
#include "formats/package.h"
#include "formats/xml.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

constexpr std::size_t kLargestInAll = 256ULL << 20;
constexpr std::size_t kMostParts = 10'000;
constexpr const char* kContentTypes = "[Content_Types].xml";

/// "word/_rels/document.xml.rels" for "word/document.xml".
std::string relations_of(const std::string& part) {
    const auto folder = part.rfind('/') + 1;  // 0 where there is none
    return part.substr(0, folder) + "_rels/" + part.substr(folder) + ".rels";
}

/// The name of a part as another one points to it; empty if that leads out of the package.
std::string resolved(const std::string& from, std::string_view target) {
    std::vector<std::string> folders;
    const auto go = [&](std::string_view path) {
        while (!path.empty()) {
            const auto end = std::min(path.find('/'), path.size());
            const auto step = path.substr(0, end);
            path.remove_prefix(std::min(end + 1, path.size()));
            if (step == "..") {
                if (folders.empty()) return false;
                folders.pop_back();
            } else if (!step.empty() && step != ".") {
                folders.emplace_back(step);
            }
        }
        return true;
    };
    if (!target.starts_with('/')) go(std::string_view{from}.substr(0, from.rfind('/') + 1));
    if (!go(target)) return {};
    std::string name;
    for (const auto& folder : folders) name += (name.empty() ? "" : "/") + folder;
    return name;
}

std::string type_name(std::string_view address) {
    return std::string{address.substr(address.rfind('/') + 1)};
}

OfficeParts::Relation relation_in(const pugi::xml_node& node, const std::string& from) {
    const bool is_outside = std::string_view{node.attribute("TargetMode").value()} == "External";
    return {node.attribute("Id").value(), type_name(node.attribute("Type").value()), is_outside ? std::string{} : resolved(from, node.attribute("Target").value())};
}

}  // namespace

OfficeParts::OfficeParts(std::string_view bytes, std::string subject) : m_subject{std::move(subject)} {
    const PackageReader package{bytes, m_subject};
    const auto entries = package.entries();
    if (entries.size() > kMostParts) throw Error{ErrorKind::TooLarge, "more than 10,000 parts", m_subject};
    std::size_t size = 0;
    for (const auto& [name, claimed] : entries) {
        if (name.ends_with('/')) continue;  // a folder
        if (text::find_invalid_utf8(name)) throw Error{ErrorKind::Malformed, "the name of a part is not valid Unicode", m_subject};
        auto content = package.entry(name);
        if (!content) continue;
        size += content->size();
        if (size > kLargestInAll) throw Error{ErrorKind::TooLarge, "unpacks to more than 256 MB", m_subject};
        m_parts[name] = std::move(*content);
    }
}

const std::string* OfficeParts::find(const std::string& name) const {
    const auto found = m_parts.find(name);
    return found == m_parts.end() ? nullptr : &found->second;
}

void OfficeParts::set_content_type(const std::string& name, std::string type) {
    m_types[name] = std::move(type);
}

std::vector<OfficeParts::Relation> OfficeParts::relations(const std::string& from) const {
    std::vector<Relation> relations;
    const auto name = relations_of(from);
    const auto* part = find(name);
    if (part == nullptr) return relations;
    auto xml = *part;
    pugi::xml_document document;
    parse_xml(document, xml, name, m_subject);
    for (const auto& node : document.child("Relationships").children("Relationship")) relations.push_back(relation_in(node, from));
    return relations;
}

void OfficeParts::keep_relations(const std::string& from, const std::function<bool(const Relation&)>& is_kept) {
    const auto name = relations_of(from);
    const auto* part = find(name);
    if (part == nullptr) return;
    auto xml = *part;
    pugi::xml_document document;
    parse_xml(document, xml, name, m_subject);
    auto all = document.child("Relationships");
    for (auto node = all.first_child(); node;) {
        const auto next = node.next_sibling();
        if (!is_kept(relation_in(node, from))) all.remove_child(node);
        node = next;
    }
    set(name, to_xml(document));
}

void OfficeParts::add_relation(const std::string& from, const std::string& id, const std::string& type, const std::string& target) {
    const auto name = relations_of(from);
    const auto* part = find(name);
    auto xml = part != nullptr ? *part : R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>)";
    pugi::xml_document document;
    parse_xml(document, xml, name, m_subject);
    auto node = document.child("Relationships").append_child("Relationship");
    node.append_attribute("Id") = id.c_str();
    node.append_attribute("Type") = type.c_str();
    node.append_attribute("Target") = ("/" + target).c_str();
    set(name, to_xml(document));
}

std::vector<std::string> OfficeParts::reachable() const {
    std::set<std::string> reached;
    std::vector<std::string> open{""};
    while (!open.empty()) {
        const auto from = std::move(open.back());
        open.pop_back();
        if (find(relations_of(from)) != nullptr) reached.insert(relations_of(from));
        for (const auto& relation : relations(from)) {
            if (find(relation.target) != nullptr && reached.insert(relation.target).second) open.push_back(relation.target);
        }
    }
    return {reached.begin(), reached.end()};
}

std::string OfficeParts::content_types(const std::vector<std::string>& kept) const {
    const auto* part = find(kContentTypes);
    if (part == nullptr) throw Error{ErrorKind::Malformed, "the package does not say what its parts are", m_subject};
    auto xml = *part;
    pugi::xml_document document;
    parse_xml(document, xml, kContentTypes, m_subject);
    auto types = document.child("Types");
    for (auto node = types.first_child(); node;) {
        const auto next = node.next_sibling();
        const std::string_view name = node.attribute("PartName").value();
        const auto bare = std::string{name.substr(name.starts_with('/') ? 1 : 0)};
        const bool is_kept = std::binary_search(kept.begin(), kept.end(), bare) && m_types.find(bare) == m_types.end();
        if (!name.empty() && !is_kept) types.remove_child(node);
        node = next;
    }
    for (const auto& [name, type] : m_types) {
        auto node = types.append_child("Override");
        node.append_attribute("PartName") = ("/" + name).c_str();
        node.append_attribute("ContentType") = type.c_str();
    }
    return to_xml(document);
}

std::string OfficeParts::packed() const {
    const auto kept = reachable();
    std::vector<std::pair<std::string, std::string>> entries{{kContentTypes, content_types(kept)}};
    for (const auto& name : kept) entries.emplace_back(name, *find(name));
    return make_package(entries);
}

}  // namespace fundstelle::formats
