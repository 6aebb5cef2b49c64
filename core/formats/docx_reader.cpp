// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/docx_reader.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "base/error.h"
#include "formats/docx_styles.h"
#include "formats/package.h"
#include "formats/symbol_fonts.h"
#include "formats/transcript_text.h"
#include "formats/xml.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

struct Comment {
    std::string author;
    std::string body;
};

/// Elements that only wrap others, and what is in them; nothing for any other element.
pugi::xml_node content_of_wrapper(const pugi::xml_node& node) {
    const std::string_view name = node.name();
    // What a placeholder says ("click here") is none of the document's words.
    if (name == "w:sdt") return node.child("w:sdtPr").child("w:showingPlcHdr") ? pugi::xml_node{} : node.child("w:sdtContent");
    for (const auto wrapper : {"w:ins", "w:moveTo", "w:hyperlink", "w:smartTag", "w:fldSimple", "w:customXml", "w:bdo", "w:dir"}) {
        if (name == wrapper) return node;
    }
    return {};
}

class BodyReader {
public:
    BodyReader(TranscriptText& text, const DocxStyles& styles, DocxLists& lists, const std::map<std::string, Comment>& comments,
               const std::string& subject)
        : m_text{text}, m_styles{styles}, m_lists{lists}, m_comments{comments}, m_subject{subject} {}

    void read(const pugi::xml_node& body) {
        read_blocks(body, 0);
        m_text.warn(Warning::Kind::DroppedRevisions, m_deletions);
        m_text.warn(Warning::Kind::DroppedNotes, m_notes);
        m_text.warn(Warning::Kind::DroppedPictures, m_pictures);
    }

private:
    void read_blocks(const pugi::xml_node& parent, int depth) {
        require_depth(depth, m_subject);
        for (const auto& node : parent.children()) {
            const std::string_view name = node.name();
            if (name == "w:p") {
                read_paragraph(node, depth + 1);
                // A paragraph mark that was deleted with tracking joins the paragraph with the next one.
                if (node.child("w:pPr").child("w:rPr").child("w:del")) ++m_deletions;
                else m_text.end_paragraph();
                read_boxes(depth);
            } else if (name == "w:tbl") {
                read_rows(node, depth + 1);
            } else if (name == "w:del" || name == "w:moveFrom") {
                ++m_deletions;
            } else if (is_comment_border(node)) {
                continue;
            } else if (const auto content = content_of_wrapper(node)) {
                read_blocks(content, depth + 1);
            }
        }
    }

    void read_rows(const pugi::xml_node& table, int depth) {
        require_depth(depth, m_subject);
        for (const auto& node : table.children()) {
            if (std::string_view{node.name()} != "w:tr") {
                if (const auto content = content_of_wrapper(node)) read_rows(content, depth + 1);
            } else if (node.child("w:trPr").child("w:del")) {
                ++m_deletions;
            } else {
                bool first = true;
                read_cells(node, "\t", first, depth + 1);
                m_text.end_paragraph();
                read_boxes(depth);
            }
        }
    }

    void read_cells(const pugi::xml_node& row, std::string_view separator, bool& first, int depth) {
        require_depth(depth, m_subject);
        for (const auto& node : row.children()) {
            if (std::string_view{node.name()} != "w:tc") {
                if (const auto content = content_of_wrapper(node)) read_cells(content, separator, first, depth + 1);
                continue;
            }
            if (!first) m_text.append(separator);
            first = false;
            bool first_paragraph = true;
            read_cell(node, first_paragraph, depth + 1);
        }
    }

    /// The paragraphs of a cell, and of tables in it, with a blank between them, because the row is one line.
    void read_cell(const pugi::xml_node& cell, bool& first, int depth) {
        require_depth(depth, m_subject);
        for (const auto& node : cell.children()) {
            const std::string_view name = node.name();
            if (name == "w:p") {
                if (!first) m_text.append(" ");
                first = false;
                read_paragraph(node, depth + 1);
            } else if (name == "w:tbl") {
                for (const auto& row : node.children("w:tr")) read_cells(row, " ", first, depth + 1);
            } else if (const auto content = content_of_wrapper(node)) {
                read_cell(content, first, depth + 1);
            }
        }
    }

    /// Text boxes that hung on what was just read.
    void read_boxes(int depth) {
        for (const auto& box : std::exchange(m_boxes, {})) read_blocks(box, depth + 1);
    }

    void read_paragraph(const pugi::xml_node& paragraph, int depth) {
        const auto properties = paragraph.child("w:pPr");
        const std::string style = properties.child("w:pStyle").attribute("w:val").value();
        auto place = m_styles.list_place(style);
        if (const auto own = properties.child("w:numPr")) {
            const std::string list = own.child("w:numId") ? own.child("w:numId").attribute("w:val").value() : place ? place->list : "";
            place = ListPlace{list, own.child("w:ilvl") ? own.child("w:ilvl").attribute("w:val").as_uint() : place ? place->level : 0};
        }
        if (place) {
            const auto mark = m_lists.next_mark(*place);
            if (!mark.empty()) m_text.append(mark + " ");
        }
        read_inline(paragraph, m_styles.look(style), depth);
        // A field whose words never came ends with its paragraph, so that a broken one takes nothing else with it.
        std::erase(m_fields, false);
    }

    /// The runs of a paragraph, also those within links, revisions, content controls and the like.
    void read_inline(const pugi::xml_node& parent, const RunLook& look, int depth) {
        require_depth(depth, m_subject);
        for (const auto& node : parent.children()) {
            const std::string_view name = node.name();
            if (name == "w:r") {
                read_run(node, look, depth);
            } else if (name == "w:del" || name == "w:moveFrom") {
                ++m_deletions;
            } else if (is_comment_border(node)) {
                continue;
            } else if (const auto content = content_of_wrapper(node)) {
                read_inline(content, look, depth + 1);
            }
        }
    }

    void read_run(const pugi::xml_node& run, const RunLook& paragraph_look, int depth) {
        auto look = paragraph_look;
        if (const auto properties = run.child("w:rPr")) {
            const auto style = properties.child("w:rStyle");
            if (style) look = look.overlaid_by(m_styles.look(style.attribute("w:val").value()));
            look = look.overlaid_by(look_of(properties));
        }
        for (const auto& node : run.children()) {
            const std::string_view name = node.name();
            if (name == "w:fldChar") read_field_border(node, look);
            else if (look.hidden.value_or(false) || std::find(m_fields.begin(), m_fields.end(), false) != m_fields.end()) continue;
            else if (name == "w:t") append(node.text().get(), look);
            else if (name == "w:tab" || name == "w:ptab") m_text.append("\t", look.style());
            else if (name == "w:br" || name == "w:cr") read_break(node, look);
            else if (name == "w:noBreakHyphen") m_text.append("\u2011", look.style());
            else if (name == "w:sym") append_symbol(node, look);
            else if (name == "w:footnoteReference" || name == "w:endnoteReference") ++m_notes;
            else if (name == "w:commentReference") close_comment(node.attribute("w:id").value());
            else if (name == "w:ruby") read_inline(node.child("w:rubyBase"), look, depth + 1);
            else if (name == "w:drawing" || name == "w:pict" || name == "w:object" || name == "mc:AlternateContent") read_drawing(node);
        }
    }

    void read_break(const pugi::xml_node& node, const RunLook& look) {
        const std::string_view type = node.attribute("w:type").value();
        if (type != "page" && type != "column") m_text.end_paragraph(look.style());
    }

    void append(std::string_view words, const RunLook& look) {
        if (!is_symbol_font(look.font)) return m_text.append(words, look.style());
        if (text::find_invalid_utf8(words)) throw Error{ErrorKind::Malformed, "text is not valid Unicode", m_subject};
        for (std::size_t i = 0; i < words.size();) m_text.append(sign_of_symbol_font(look.font, text::next_code_point(words, i)), look.style());
    }

    void append_symbol(const pugi::xml_node& symbol, const RunLook& look) {
        const auto code = std::strtoul(symbol.attribute("w:char").value(), nullptr, 16);
        m_text.append(sign_of_symbol_font(symbol.attribute("w:font").value(), static_cast<char32_t>(code)), look.style());
    }

    /// Between its begin and its separator a field holds instructions, between separator and end the words that they gave. Fields of old
    /// forms keep their answer in the begin.
    void read_field_border(const pugi::xml_node& node, const RunLook& look) {
        const std::string_view type = node.attribute("w:fldCharType").value();
        if (type == "begin") {
            m_fields.push_back(false);
            const auto data = node.child("w:ffData");
            if (const auto box = data.child("w:checkBox")) {
                const auto state = box.child("w:checked") ? box.child("w:checked") : box.child("w:default");
                const std::string_view value = state.attribute("w:val").as_string("1");
                m_text.append(state && value != "0" && value != "false" ? "☒" : "☐", look.style());
            } else if (const auto choices = data.child("w:ddList")) {
                std::int64_t chosen = choices.child("w:result").attribute("w:val").as_int(choices.child("w:default").attribute("w:val").as_int());
                for (const auto& entry : choices.children("w:listEntry")) {
                    if (chosen-- == 0) m_text.append(entry.attribute("w:val").value(), look.style());
                }
            }
        } else if (type == "separate" && !m_fields.empty()) {
            m_fields.back() = true;
        } else if (type == "end" && !m_fields.empty()) {
            m_fields.pop_back();
        }
    }

    void read_drawing(const pugi::xml_node& node) {
        const auto choice = node.child("mc:Choice");
        const auto drawing = choice ? choice : node;
        const auto box = drawing.find_node([](const pugi::xml_node& inner) { return std::string_view{inner.name()} == "w:txbxContent"; });
        if (box) m_boxes.push_back(box);
        else ++m_pictures;
    }

    bool is_comment_border(const pugi::xml_node& node) {
        const std::string_view name = node.name();
        if (name == "w:commentRangeStart") m_open_comments[node.attribute("w:id").value()] = m_text.position();
        else if (name == "w:commentRangeEnd") close_comment(node.attribute("w:id").value());
        else return false;
        return true;
    }

    void close_comment(const std::string& id) {
        const auto comment = m_comments.find(id);
        if (comment == m_comments.end()) return;
        const auto open = m_open_comments.find(id);
        if (open == m_open_comments.end()) {
            // Its range has been closed before, or it has none and hangs on a place.
            if (!m_closed_comments.contains(id)) m_text.note(m_text.position(), comment->second.author, comment->second.body);
        } else {
            m_text.note(open->second, comment->second.author, comment->second.body);
            m_open_comments.erase(open);
        }
        m_closed_comments[id] = true;
    }

    TranscriptText& m_text;
    const DocxStyles& m_styles;
    DocxLists& m_lists;
    const std::map<std::string, Comment>& m_comments;
    std::string m_subject;
    std::vector<bool> m_fields;  ///< the open ones, outermost first: whether their words are being read
    std::vector<pugi::xml_node> m_boxes;
    std::map<std::string, std::int64_t> m_open_comments;
    std::map<std::string, bool> m_closed_comments;
    int m_deletions{0};
    int m_notes{0};
    int m_pictures{0};
};

/// A further part beside the main one, such as "styles.xml"; an empty document if there is none.
class SidePart {
public:
    SidePart(const PackageReader& package, const std::string& main_part, const std::string& name, const std::string& subject) {
        const auto part = main_part.substr(0, main_part.rfind('/') + 1) + name;
        auto xml = package.entry(part);
        if (!xml) return;
        m_xml = std::move(*xml);
        parse_xml(m_document, m_xml, part, subject);
    }
    [[nodiscard]] pugi::xml_node root() const { return m_document.document_element(); }

private:
    std::string m_xml;
    pugi::xml_document m_document;
};

std::map<std::string, Comment> read_comments(const pugi::xml_node& comments, const std::string& subject) {
    std::map<std::string, Comment> read;
    const DocxStyles no_styles;
    for (const auto& node : comments.children("w:comment")) {
        Transcript words;
        TranscriptText text{words, subject};
        DocxLists no_lists;
        BodyReader{text, no_styles, no_lists, {}, subject}.read(node);
        drop_line_ends_at_the_end(words);
        read[node.attribute("w:id").value()] = {node.attribute("w:author").value(), words.text};
    }
    return read;
}

}  // namespace

std::string main_part_of(const PackageReader& package) {
    auto relations = package.entry("_rels/.rels");
    pugi::xml_document document;
    if (relations && document.load_buffer_inplace(relations->data(), relations->size())) {
        for (const auto& relation : document.child("Relationships").children()) {
            if (!std::string_view{relation.attribute("Type").value()}.ends_with("/officeDocument")) continue;
            std::string_view target = relation.attribute("Target").value();
            if (target.starts_with('/')) target.remove_prefix(1);
            return std::string{target};
        }
    }
    return "word/document.xml";
}

void read_docx(std::string_view bytes, const std::string& subject, Transcript& transcript) {
    const PackageReader package{bytes, subject};
    const auto part = main_part_of(package);
    auto xml = package.entry(part);
    if (!xml) throw Error{ErrorKind::Unsupported, "an archive, but no Word document", subject};
    pugi::xml_document document;
    parse_xml(document, *xml, part, subject);
    const auto body = document.child("w:document").child("w:body");
    if (!body) throw Error{ErrorKind::Malformed, part + ": no body", subject};
    transcript.format = "docx";
    const DocxStyles styles{SidePart{package, part, "styles.xml", subject}.root()};
    DocxLists lists{SidePart{package, part, "numbering.xml", subject}.root()};
    const auto comments = read_comments(SidePart{package, part, "comments.xml", subject}.root(), subject);
    TranscriptText text{transcript, subject};
    BodyReader{text, styles, lists, comments, subject}.read(body);
    text.end_text();
}

}  // namespace fundstelle::formats
