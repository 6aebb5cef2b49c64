// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/word_template.h"

#include <algorithm>
#include <array>
#include <pugixml.hpp>
#include <set>

#include "base/error.h"
#include "base/file.h"
#include "formats/docx_body.h"
#include "formats/office_parts.h"
#include "formats/xml.h"
#include "text/search_key.h"

namespace fundstelle::formats {

namespace {

constexpr std::uintmax_t kLargestFile = 64ULL << 20;
constexpr const char* kDocumentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
constexpr const char* kCommentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
constexpr const char* kPropertiesType = "application/vnd.openxmlformats-package.core-properties+xml";
constexpr const char* kCommentsRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
constexpr const char* kPropertiesRelation = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

constexpr std::array<std::string_view, 12> kStyleNames = {"title",    "heading1", "heading2", "heading3", "heading4", "heading5",
                                                          "heading6", "body",     "quote",    "source",   "caption",  "note"};

/// Names of styles, the best first. Word writes those it knows in English whatever its language, LibreOffice too.
std::vector<std::string> usual_names(ParagraphStyle style) {
    if (const int level = heading_level(style); level > 0) {
        const auto number = std::to_string(level);
        return {"heading " + number, "heading" + number, "überschrift " + number, "berschrift" + number};
    }
    switch (style) {
        case ParagraphStyle::Title: return {"title", "titel"};
        case ParagraphStyle::Quote: return {"quote", "zitat", "quotations", "intense quote", "intensives zitat", "block text", "blocktext"};
        case ParagraphStyle::Source: return {"quelle", "source", "quellenangabe", "caption", "beschriftung"};
        case ParagraphStyle::Caption: return {"caption", "beschriftung"};
        case ParagraphStyle::TableNote: return {"tabellenanmerkung", "anmerkung"};
        default: return {};
    }
}

/// A word in names that an institute made up itself: „IfS_Zitat eingerückt“. None for most.
std::string_view word_in_names(ParagraphStyle style) {
    if (style == ParagraphStyle::Quote) return "zitat";
    return style == ParagraphStyle::Source ? "quelle" : std::string_view{};
}

/// What every document may have without its body pointing there.
bool is_implied(const std::string& type) {
    static const std::set<std::string> kTypes{"styles",    "stylesWithEffects", "settings", "webSettings",      "fontTable", "theme",
                                              "numbering", "footnotes",         "endnotes", "glossaryDocument", "customXml"};
    return kTypes.contains(type);
}

bool is_kept_of_package(const std::string& type) {
    static const std::set<std::string> kTypes{"officeDocument", "extended-properties", "custom-properties", "customXml", "classificationlabels"};
    return kTypes.contains(type);
}

/// The page of the last section. Heads and feet that it does not set go on from the sections before it.
pugi::xml_node last_section(pugi::xml_node body) {
    auto last = body.last_child();
    while (last && std::string_view{last.name()} != "w:sectPr") last = last.previous_sibling();
    if (!last) return last;
    last.remove_child("w:sectPrChange");
    auto before = outermost(body, "w:sectPr");
    std::reverse(before.begin(), before.end());
    for (const auto* name : {"w:footerReference", "w:headerReference"}) {
        std::set<std::string> set;
        for (const auto& section : before) {
            for (const auto& reference : section.children(name)) {
                if (set.insert(reference.attribute("w:type").value()).second && section != last) last.prepend_copy(reference);
            }
        }
    }
    return last;
}

/// Leaves the lines that part notes from the text.
void drop_notes(OfficeParts& parts, const std::string& name, const std::string& subject) {
    auto xml = *parts.find(name);
    pugi::xml_document document;
    parse_xml(document, xml, name, subject);
    auto notes = document.document_element();
    for (auto note = notes.first_child(); note;) {
        const auto next = note.next_sibling();
        if (!note.attribute("w:type")) notes.remove_child(note);
        note = next;
    }
    auto rest = to_xml(document);
    parts.keep_relations(name, [&](const auto& relation) { return rest.find('"' + relation.id + '"') != std::string::npos; });
    parts.set(name, std::move(rest));
}

std::string properties(const std::string& title) {
    auto document = new_xml();
    auto root = document.append_child("cp:coreProperties");
    root.append_attribute("xmlns:cp") = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    root.append_attribute("xmlns:dc") = "http://purl.org/dc/elements/1.1/";
    root.append_child("dc:title").text().set(title.c_str());
    return to_xml(document);
}

}  // namespace

std::string_view to_string(ParagraphStyle style) {
    return kStyleNames.at(static_cast<std::size_t>(style));
}

std::optional<ParagraphStyle> parse_paragraph_style(std::string_view name) {
    const auto found = std::find(kStyleNames.begin(), kStyleNames.end(), name);
    if (found == kStyleNames.end()) return std::nullopt;
    return static_cast<ParagraphStyle>(found - kStyleNames.begin());
}

struct WordTemplate::Parts : OfficeParts {
    using OfficeParts::OfficeParts;
};

WordTemplate WordTemplate::read(const std::filesystem::path& path) {
    return {read_file(path, kLargestFile), display(path)};
}

WordTemplate::WordTemplate(WordTemplate&&) noexcept = default;
WordTemplate& WordTemplate::operator=(WordTemplate&&) noexcept = default;
WordTemplate::~WordTemplate() = default;

WordTemplate::WordTemplate(std::string_view bytes, std::string subject)
    : m_parts{std::make_unique<Parts>(bytes, subject)}, m_subject{std::move(subject)} {
    for (const auto& relation : m_parts->relations("")) {
        if (relation.type == "officeDocument") m_main = relation.target;
    }
    const auto* main = m_parts->find(m_main);
    if (main == nullptr) throw Error{ErrorKind::Unsupported, "no Word document", m_subject};
    auto body = *main;
    pugi::xml_document document;
    parse_xml(document, body, m_main, m_subject);
    if (!document.child("w:document").child("w:body")) throw Error{ErrorKind::Unsupported, "no Word document", m_subject};
    for (const auto& relation : m_parts->relations(m_main)) {
        const auto* part = relation.type == "styles" ? m_parts->find(relation.target) : nullptr;
        if (part == nullptr) continue;
        auto xml = *part;
        pugi::xml_document styles;
        parse_xml(styles, xml, relation.target, m_subject);
        for (const auto& style : styles.child("w:styles").children("w:style")) {
            if (std::string_view{style.attribute("w:type").value()} != "paragraph") continue;
            const auto level = style.child("w:pPr").child("w:outlineLvl").attribute("w:val").as_int(-1) + 1;
            m_styles.push_back({style.attribute("w:styleId").value(), style.child("w:name").attribute("w:val").value(), level >= 1 && level <= 9 ? level : 0});
            if (style.attribute("w:default").as_bool()) m_default_style = m_styles.back().id;
        }
    }
}

std::optional<WordStyle> WordTemplate::style_of(ParagraphStyle style, const WordStyleNames& by_hand) const {
    const auto find = [&](const auto& fits) -> std::optional<WordStyle> {
        const auto found = std::find_if(m_styles.begin(), m_styles.end(), fits);
        return found == m_styles.end() ? std::nullopt : std::optional{*found};
    };
    const auto named = [&](const std::string& name) {
        return find([&](const WordStyle& one) { return text::folded(one.name) == name || text::folded(one.id) == name; });
    };
    if (const auto chosen = by_hand.find(style); chosen != by_hand.end() && !chosen->second.empty()) return named(text::folded(chosen->second));
    for (const auto& name : usual_names(style)) {
        if (auto found = named(name)) return found;
    }
    if (const int level = heading_level(style); level > 0) return find([&](const WordStyle& one) { return one.level == level; });
    if (style == ParagraphStyle::Body) return find([&](const WordStyle& one) { return one.id == m_default_style; });
    const auto word = word_in_names(style);
    if (word.empty()) return std::nullopt;
    return find([&](const WordStyle& one) {
        const auto name = text::folded(one.name);
        return name.find(word) != std::string::npos && (style == ParagraphStyle::Source || name.find("quelle") == std::string::npos);
    });
}

WordTemplate::Filled WordTemplate::filled(const std::vector<DocxBlock>& blocks, const Content& content) const {
    Filled result;
    OfficeParts parts = *m_parts;
    auto xml = *parts.find(m_main);
    pugi::xml_document document;
    parse_xml(document, xml, m_main, m_subject);
    auto body = document.child("w:document").child("w:body");
    const auto section = last_section(body);
    for (auto node = body.first_child(); node;) {
        const auto next = node.next_sibling();
        if (node != section) body.remove_child(node);
        node = next;
    }
    std::map<ParagraphStyle, std::optional<std::string>> ids;
    const auto id_of = [&](ParagraphStyle style) {
        const auto [known, is_new] = ids.try_emplace(style);
        if (!is_new) return known->second;
        const auto found = style_of(style, content.by_hand);
        if (found) known->second = found->id == m_default_style ? std::string{} : found->id;
        else if (style != ParagraphStyle::Body) result.unmapped.push_back(style);
        return known->second;
    };
    DocxBody writer{body, id_of, content.author};
    writer.append(blocks);
    if (section) body.append_move(section);

    auto written = to_xml(document);
    parts.keep_relations("", [](const auto& relation) { return is_kept_of_package(relation.type); });
    parts.keep_relations(m_main, [&](const auto& relation) { return is_implied(relation.type) || written.find('"' + relation.id + '"') != std::string::npos; });
    for (const auto& relation : parts.relations(m_main)) {
        const bool is_notes = relation.type == "footnotes" || relation.type == "endnotes";
        if (is_notes && parts.find(relation.target) != nullptr) drop_notes(parts, relation.target, m_subject);
    }
    parts.set(m_main, std::move(written));
    parts.set_content_type(m_main, kDocumentType);
    if (auto comments = writer.comments_xml(); !comments.empty()) {
        const auto name = m_main.substr(0, m_main.rfind('/') + 1) + "comments.xml";
        parts.set(name, std::move(comments));
        parts.set_content_type(name, kCommentsType);
        parts.add_relation(m_main, "rIdComments", kCommentsRelation, name);
    }
    parts.set("docProps/core.xml", properties(content.title));
    parts.set_content_type("docProps/core.xml", kPropertiesType);
    parts.add_relation("", "rIdProperties", kPropertiesRelation, "docProps/core.xml");
    result.bytes = parts.packed();
    return result;
}

}  // namespace fundstelle::formats
