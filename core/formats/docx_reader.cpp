// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/docx_reader.h"

#include <cstdlib>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "base/error.h"
#include "formats/docx_styles.h"
#include "formats/symbol_fonts.h"
#include "formats/transcript_text.h"
#include "formats/word_form_fields.h"
#include "formats/word_package.h"
#include "formats/xml.h"

namespace fundstelle::formats {

namespace {

struct Comment {
    std::string author;
    std::string body;
};

/// Whether a revision has taken something away: a paragraph mark, a row, a cell.
bool is_taken_away(const pugi::xml_node& properties) {
    return properties.child("w:del") || properties.child("w:moveFrom") || properties.child("w:cellDel");
}

/// What <mc:AlternateContent> offers first; programs that do not know it take the fallback.
pugi::xml_node choice_of(const pugi::xml_node& alternatives) {
    const auto choice = alternatives.child("mc:Choice");
    return choice ? choice : alternatives.child("mc:Fallback");
}

/// Elements that only wrap others, and what is in them; nothing for any other element.
pugi::xml_node content_of_wrapper(const pugi::xml_node& node) {
    const std::string_view name = node.name();
    // What a placeholder says ("click here") is none of the document's words.
    if (name == "w:sdt") return node.child("w:sdtPr").child("w:showingPlcHdr") ? pugi::xml_node{} : node.child("w:sdtContent");
    if (name == "mc:AlternateContent") return choice_of(node);
    for (const auto wrapper : {"w:ins", "w:moveTo", "w:hyperlink", "w:smartTag", "w:fldSimple", "w:customXml", "w:bdo", "w:dir"}) {
        if (name == wrapper) return node;
    }
    return {};
}

/// What the fields of old forms show: a box, or the chosen entry of a list.
std::string answer_in(const pugi::xml_node& form_field_data) {
    const auto field = form_field(form_field_data);
    return field.kind == FormPiece::Kind::CheckBox ? (field.checked ? "☒" : "☐") : field.words;
}

class BodyReader {
public:
    BodyReader(TranscriptText& text, const DocxStyles& styles, DocxLists& lists, const std::map<std::string, Comment>& comments,
               const std::string& subject)
        : m_text{text}, m_styles{styles}, m_lists{lists}, m_comments{comments}, m_subject{subject} {}

    /// A mark of a note, and where it stands.
    struct NoteMark {
        bool at_the_end;  ///< of the document
        std::string id;
        std::int64_t position;
    };

    void read(const pugi::xml_node& body) {
        read_blocks(body, 0);
        read_boxes(0);
        m_text.warn(Warning::Kind::DroppedRevisions, m_deletions);
        m_text.warn(Warning::Kind::DroppedNotes, static_cast<std::int64_t>(m_notes.size()));
        m_text.warn(Warning::Kind::DroppedPictures, m_pictures);
    }

    [[nodiscard]] const std::vector<NoteMark>& notes() const { return m_notes; }

private:
    /// An open field: its instruction until its separator, then the words that it gave.
    struct Field {
        std::string instruction;
        bool shows{false};
    };

    void read_blocks(const pugi::xml_node& parent, int depth) {
        require_depth(depth, m_subject);
        for (const auto& node : parent.children()) {
            const std::string_view name = node.name();
            if (name == "w:p") {
                read_paragraph(node, depth + 1);
                if (!ends_line(node)) continue;
                end_line();
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

    /// A paragraph mark that is hidden, or was deleted with tracking, joins the paragraph with the next one.
    bool ends_line(const pugi::xml_node& paragraph) {
        const auto mark = paragraph.child("w:pPr").child("w:rPr");
        if (is_taken_away(mark)) {
            ++m_deletions;
            return false;
        }
        const auto& style = m_styles.look(paragraph.child("w:pPr").child("w:pStyle").attribute("w:val").value());
        return !style.overlaid_by(look_of(mark)).hidden.value_or(false);
    }

    void end_line() {
        begin_words();  // the mark of an item without words
        m_text.end_paragraph();
    }

    void read_rows(const pugi::xml_node& table, int depth) {
        require_depth(depth, m_subject);
        for (const auto& node : table.children()) {
            if (std::string_view{node.name()} != "w:tr") {
                if (is_comment_border(node)) continue;
                if (const auto content = content_of_wrapper(node)) read_rows(content, depth + 1);
            } else if (is_taken_away(node.child("w:trPr"))) {
                ++m_deletions;
            } else if (!node.child("w:trPr").child("w:hidden")) {
                bool first = true;
                read_cells(node, first, depth + 1);
                if (m_in_cell) continue;  // the row around a nested table goes on
                m_text.end_paragraph();
                read_boxes(depth);
            }
        }
    }

    void read_cells(const pugi::xml_node& row, bool& first, int depth) {
        require_depth(depth, m_subject);
        for (const auto& node : row.children()) {
            if (std::string_view{node.name()} != "w:tc") {
                if (is_comment_border(node)) continue;
                if (const auto content = content_of_wrapper(node)) read_cells(content, first, depth + 1);
            } else if (is_taken_away(node.child("w:tcPr"))) {
                ++m_deletions;
            } else if (m_in_cell) {
                read_cell(node, depth + 1);
                m_blank_due = true;
            } else {
                if (!std::exchange(first, false)) m_text.append("\t");
                m_in_cell = true;
                m_cell_begin = m_text.size();
                read_cell(node, depth + 1);
                m_in_cell = m_blank_due = false;
            }
        }
    }

    /// The paragraphs of a cell, and of tables in it, with a blank between them, because the row is one line.
    void read_cell(const pugi::xml_node& cell, int depth) {
        require_depth(depth, m_subject);
        for (const auto& node : cell.children()) {
            const std::string_view name = node.name();
            if (name == "w:p") {
                read_paragraph(node, depth + 1);
                if (!ends_line(node)) continue;
                if (m_list_place) begin_words();
                m_blank_due = true;
            } else if (name == "w:tbl") {
                read_rows(node, depth + 1);
            } else if (is_comment_border(node)) {
                continue;
            } else if (const auto content = content_of_wrapper(node)) {
                read_cell(content, depth + 1);
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
        // What was joined with the paragraph before is no item of its own.
        m_list_place = m_text.at_start() || m_in_cell ? place : std::nullopt;
        m_text.set_block(m_in_cell ? model::ReportParagraph::Block::Row : m_styles.block(properties));
        read_inline(paragraph, m_styles.look(style), depth);
        // A field whose words never came ends with its paragraph, so that a broken one takes nothing else with it.
        if (m_instructions > 0) std::erase_if(m_fields, [](const Field& field) { return !field.shows; });
        m_instructions = 0;
    }

    /// What comes before the first words of a paragraph: the blank after the one before in its cell, the mark of its item. An item all of
    /// whose words were deleted has none, and does not count.
    void begin_words() {
        const auto before = m_text.position();
        if (std::exchange(m_blank_due, false) && m_text.size() > m_cell_begin) m_text.append(" ");
        const auto mark = m_list_place ? m_lists.next_mark(*std::exchange(m_list_place, std::nullopt)) : "";
        if (!mark.empty()) m_text.append(mark + " ");
        // A comment that was opened here is one on the words.
        for (const auto& id : std::exchange(m_comments_here, {})) {
            const auto open = m_open_comments.find(id);
            if (open != m_open_comments.end() && open->second == before) open->second = m_text.position();
        }
    }

    void write(std::string_view words, const RunLook& look) {
        if (words.empty()) return;
        begin_words();
        m_text.append(words, look.style());
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
        read_run_content(run, look, depth);
    }

    void read_run_content(const pugi::xml_node& run, const RunLook& look, int depth) {
        require_depth(depth, m_subject);
        for (const auto& node : run.children()) {
            const std::string_view name = node.name();
            if (name == "w:fldChar") read_field_border(node, look);
            else if (name == "w:commentReference") close_comment(node.attribute("w:id").value());
            else if (name == "w:instrText" && m_instructions > 0) append_instruction(node.text().get());
            else if (look.hidden.value_or(false) || m_instructions > 0) continue;
            else if (name == "w:t") append(node.text().get(), look);
            else if (name == "w:tab" || name == "w:ptab") write("\t", look);
            else if (name == "w:br" || name == "w:cr") read_break(node, look);
            else if (name == "w:noBreakHyphen") write("\u2011", look);
            else if (name == "w:sym") append_symbol(node.attribute("w:font").value(), node.attribute("w:char").value(), look);
            else if (name == "w16se:symEx") append_symbol(node.attribute("w16se:font").value(), node.attribute("w16se:char").value(), look);
            else if (name == "w:footnoteReference" || name == "w:endnoteReference") m_notes.push_back({name == "w:endnoteReference", node.attribute("w:id").value(), m_text.position()});
            else if (name == "w:ruby") read_inline(node.child("w:rubyBase"), look, depth + 1);
            else if (name == "w:drawing" || name == "w:pict" || name == "w:object") read_drawing(node);
            else if (name == "mc:AlternateContent") read_run_content(choice_of(node), look, depth + 1);
        }
    }

    void read_break(const pugi::xml_node& node, const RunLook& look) {
        const std::string_view type = node.attribute("w:type").value();
        if (type == "page" || type == "column") return;
        if (m_in_cell) return write(" ", look);
        begin_words();
        m_text.end_paragraph(look.style());
    }

    void append(std::string_view words, const RunLook& look) {
        if (!is_symbol_font(look.font)) return write(words, look);
        write(signs_of_symbol_font(look.font, words, m_subject), look);
    }

    void append_symbol(std::string_view font, const char* hexadecimal, const RunLook& look) {
        write(sign_of_symbol_font(font, static_cast<char32_t>(std::strtoul(hexadecimal, nullptr, 16))), look);
    }

    /// Between its begin and its separator a field holds its instruction, between separator and end the words that it gave.
    void read_field_border(const pugi::xml_node& node, const RunLook& look) {
        const std::string_view type = node.attribute("w:fldCharType").value();
        if (type == "begin") {
            require_depth(static_cast<int>(m_fields.size()), m_subject);
            m_fields.emplace_back();
            ++m_instructions;
            if (m_instructions == 1 && !look.hidden.value_or(false)) write(answer_in(node.child("w:ffData")), look);
        } else if (type == "separate" && !m_fields.empty()) {
            if (!std::exchange(m_fields.back().shows, true)) --m_instructions;
        } else if (type == "end" && !m_fields.empty()) {
            const auto field = std::move(m_fields.back());
            m_fields.pop_back();
            if (field.shows) return;
            if (--m_instructions == 0 && !look.hidden.value_or(false)) write(sign_of_symbol_field(field.instruction), look);
        }
    }

    void append_instruction(std::string_view words) {
        constexpr std::size_t kLongestOfInterest = 1'000;
        auto& instruction = m_fields.back().instruction;
        if (instruction.size() < kLongestOfInterest) instruction += words;
    }

    void read_drawing(const pugi::xml_node& node) {
        const auto boxes = outermost(node, "w:txbxContent", "mc:Fallback");
        if (boxes.empty()) ++m_pictures;
        m_boxes.insert(m_boxes.end(), boxes.begin(), boxes.end());
    }

    bool is_comment_border(const pugi::xml_node& node) {
        const std::string_view name = node.name();
        if (name == "w:commentRangeStart") {
            m_open_comments[node.attribute("w:id").value()] = m_text.position();
            if (m_list_place || m_blank_due || m_text.at_start()) m_comments_here.emplace_back(node.attribute("w:id").value());
        } else if (name == "w:commentRangeEnd") {
            close_comment(node.attribute("w:id").value());
        } else {
            return false;
        }
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
        m_closed_comments.insert(id);
    }

    TranscriptText& m_text;
    const DocxStyles& m_styles;
    DocxLists& m_lists;
    const std::map<std::string, Comment>& m_comments;
    std::string m_subject;
    std::optional<ListPlace> m_list_place;  ///< of the paragraph, until its mark is written
    bool m_in_cell{false};
    std::size_t m_cell_begin{0};  ///< bytes
    bool m_blank_due{false};      ///< between the paragraphs of a cell
    std::vector<Field> m_fields;  ///< the open ones, outermost first
    int m_instructions{0};        ///< how many of them show nothing yet
    std::vector<pugi::xml_node> m_boxes;
    std::map<std::string, std::int64_t> m_open_comments;
    std::set<std::string> m_closed_comments;
    std::vector<std::string> m_comments_here;  ///< those that were opened where the next words will stand
    int m_deletions{0};
    std::vector<NoteMark> m_notes;
    int m_pictures{0};
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

void read_docx(std::string_view bytes, const std::string& subject, Transcript& transcript, Notes notes) {
    const WordPackage package{bytes, subject};
    const auto main = package.main_part();
    if (!main.body()) throw Error{ErrorKind::Malformed, "no body", subject};
    transcript.format = "docx";
    const DocxStyles styles{package.part("styles.xml").root()};
    DocxLists lists{package.part("numbering.xml").root()};
    const auto comments = read_comments(package.part("comments.xml").root(), subject);
    TranscriptText text{transcript, subject};
    BodyReader body{text, styles, lists, comments, subject};
    body.read(main.body());
    if (notes == Notes::Append) {
        const auto footnotes = package.part("footnotes.xml");
        const auto endnotes = package.part("endnotes.xml");
        std::int64_t number = 0;
        for (const auto& mark : body.notes()) {
            const auto part = mark.at_the_end ? endnotes.root() : footnotes.root();
            const auto note = part.find_child_by_attribute("w:id", mark.id.c_str());
            text.set_footnote(++number, mark.position);
            BodyReader{text, styles, lists, {}, subject}.read(note);
        }
    }
    text.end_text();
}

}  // namespace fundstelle::formats
