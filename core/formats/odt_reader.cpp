// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/odt_reader.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "base/error.h"
#include "formats/odt_lists.h"
#include "formats/odt_styles.h"
#include "formats/package.h"
#include "formats/symbol_fonts.h"
#include "formats/transcript_text.h"
#include "formats/xml.h"

namespace fundstelle::formats {

namespace {

constexpr std::int64_t kMostBlanks = 1'000;   // of one <text:s>
constexpr std::int64_t kMostRepeats = 1'000;  // of one cell or row
constexpr std::size_t kMostRepeated = 4U << 20;  // bytes in all, also of comments; repetitions within repetitions multiply

bool is_hidden(const pugi::xml_node& node) {
    const std::string_view display = node.attribute("text:display").value();
    return display == "none" || (display == "condition" && std::string_view{node.attribute("text:is-hidden").value()} == "true");
}

bool holds_blocks(std::string_view name) {
    for (const auto known : {"text:section", "text:numbered-paragraph", "text:table-of-content", "text:illustration-index", "text:table-index",
                             "text:object-index", "text:user-index", "text:alphabetical-index", "text:bibliography", "text:index-body",
                             "text:index-title", "office:text"}) {
        if (name == known) return true;
    }
    return false;
}

/// Elements among words whose content is none of the document's words.
bool holds_no_words(std::string_view name) {
    return name == "text:hidden-paragraph" || name == "text:placeholder" || name == "text:ruby-text" || name == "text:script" ||
           name == "text:tracked-changes" || name == "office:forms" || name == "office:event-listeners";
}

std::int64_t repeats_of(const pugi::xml_node& node, const char* attribute) {
    return std::clamp<std::int64_t>(node.attribute(attribute).as_llong(1), 1, kMostRepeats);
}

class BodyReader {
public:
    /// `repeated` counts what repetitions make, in bytes.
    BodyReader(TranscriptText& text, const OdtStyles& styles, const std::string& subject, std::size_t& repeated)
        : m_text{text}, m_styles{styles}, m_lists{styles}, m_subject{subject}, m_repeated{repeated} {}

    void read(const pugi::xml_node& body) {
        for (const auto& end : outermost(body, "office:annotation-end")) m_comment_ends.insert(end.attribute("office:name").value());
        read_blocks(body, 0);
        m_text.warn(Warning::Kind::DroppedRevisions, m_deletions);
        m_text.warn(Warning::Kind::DroppedNotes, static_cast<std::int64_t>(m_notes.size()));
        m_text.warn(Warning::Kind::DroppedPictures, m_pictures);
    }

    /// The footnotes and endnotes that were met, as paragraphs.
    void read_notes() {
        std::int64_t number = 0;
        for (const auto& [note, position] : std::exchange(m_notes, {})) {
            m_text.set_footnote(++number, position);
            read_blocks(note, 0);
        }
    }

private:
    struct Comment {
        std::int64_t begin;
        std::string author;
        std::string body;
    };

    void read_blocks(const pugi::xml_node& parent, int depth) {
        require_depth(depth, m_subject);
        for (const auto& node : parent.children()) {
            const std::string_view name = node.name();
            if (name == "text:p" || name == "text:h") {
                if (!read_paragraph(node, depth + 1)) continue;
                end_line();
                read_boxes(depth);
            } else if (name == "text:list") {
                read_list(node, depth + 1);
            } else if (name == "table:table") {
                read_rows(node, depth + 1);
            } else if (name == "text:tracked-changes") {
                m_deletions += static_cast<int>(std::count_if(node.begin(), node.end(), [](const auto& region) { return region.child("text:deletion"); }));
            } else if (holds_blocks(name)) {
                if (!is_hidden(node)) read_blocks(node, depth + 1);
            } else if (name.starts_with("draw:")) {
                read_frame(node, depth + 1);
                read_boxes(depth);
            }
        }
    }

    /// The row of a table is one line: paragraphs within a cell have a blank between them.
    void end_line() {
        if (m_in_cell) m_blank_due = true;
        else m_text.end_paragraph();
    }

    /// Text boxes that hung on what was just read; those of a table come after their row.
    void read_boxes(int depth) {
        if (m_in_cell) return;
        for (const auto& box : std::exchange(m_boxes, {})) read_blocks(box, depth + 1);
    }

    void read_list(const pugi::xml_node& list, int depth) {
        require_depth(depth, m_subject);
        ++m_list_depth;
        m_lists.open_list(list);
        for (const auto& item : list.children()) {
            const std::string_view name = item.name();
            if (name != "text:list-item" && name != "text:list-header") continue;
            m_lists.open_item(item);
            read_blocks(item, depth + 1);
            m_lists.close_item();
        }
        m_lists.close_list();
        --m_list_depth;
    }

    void read_rows(const pugi::xml_node& table, int depth) {
        require_depth(depth, m_subject);
        for (const auto& node : table.children()) {
            const std::string_view name = node.name();
            if (name == "table:table-header-rows" || name == "table:table-rows" || name == "table:table-row-group") {
                read_rows(node, depth + 1);
            } else if (name == "table:table-row" && m_in_cell) {
                read_cells(node, depth + 1);
            } else if (name == "table:table-row") {
                read_row(node, depth + 1);
            }
        }
    }

    /// Repetitions repeat the words alone, so that a file cannot make notes or text boxes without end.
    void read_row(const pugi::xml_node& row, int depth) {
        const auto begin = m_text.size();
        read_cells(row, depth);
        const auto words = m_text.words_since(begin);
        m_text.end_paragraph();
        for (auto i = repeats_of(row, "table:number-rows-repeated"); i > 1; --i) {
            repeat(words);
            m_text.end_paragraph();
        }
        read_boxes(depth);
    }

    void read_cells(const pugi::xml_node& row, int depth) {
        require_depth(depth, m_subject);
        const bool is_nested = m_in_cell;
        bool first = true;
        std::int64_t joined = 0;  // cells still to come that belong to the wide one before
        for (const auto& node : row.children()) {
            const std::string_view name = node.name();
            const bool is_covered = name == "table:covered-table-cell";
            if (!is_covered && name != "table:table-cell") continue;
            auto repeats = repeats_of(node, "table:number-columns-repeated");
            if (is_covered) {
                const auto of_wide_cell = std::min(joined, repeats);
                joined -= of_wide_cell;
                repeats -= of_wide_cell;
                if (repeats == 0) continue;
            } else {
                joined = repeats_of(node, "table:number-columns-spanned") - 1;
            }
            if (!std::exchange(first, false)) separate_cells(is_nested);
            const auto begin = m_text.size();
            if (!is_covered) read_cell(node, depth);
            const auto words = m_text.words_since(begin);
            for (; repeats > 1; --repeats) {
                separate_cells(is_nested);
                repeat(words);
            }
        }
        m_in_cell = is_nested;
        m_blank_due = is_nested;
    }

    void repeat(const std::string& words) {
        count_repeated(words.size() + 1);
        m_text.append(words);
    }

    void count_repeated(std::size_t bytes) {
        m_repeated += bytes;
        if (m_repeated > kMostRepeated) throw Error{ErrorKind::TooLarge, "too many repetitions", m_subject};
    }

    void separate_cells(bool is_nested) {
        if (is_nested) m_blank_due = true;
        else m_text.append("\t");
    }

    void read_cell(const pugi::xml_node& cell, int depth) {
        if (!m_in_cell) m_cell_begin = m_text.size();
        const bool is_nested = std::exchange(m_in_cell, true);
        read_blocks(cell, depth + 1);
        m_in_cell = is_nested;
        if (!is_nested) m_blank_due = false;
    }

    /// False for a hidden paragraph, which is none.
    bool read_paragraph(const pugi::xml_node& paragraph, int depth) {
        if (is_hidden_paragraph(paragraph, depth)) return false;
        m_style = paragraph.attribute("text:style-name").value();
        using Block = model::ReportParagraph::Block;
        const bool is_heading = std::string_view{paragraph.name()} == "text:h";
        const auto block = m_in_cell ? Block::Row : is_heading ? Block::Heading : m_styles.block(m_style);
        m_text.set_block(m_list_depth > 0 && block == Block::Indented ? Block::Body : block);
        const auto look = m_styles.look("paragraph", m_style);
        m_paragraph = paragraph;
        m_blank = true;  // blanks at the start of a paragraph do not count
        const auto begin = m_text.size();
        read_inline(paragraph, look, depth);
        if (look.hidden.value_or(false) && m_text.size() == begin) return false;
        if (const auto mark = take_mark(); !mark.empty()) begin_words_with(mark);
        return true;
    }

    /// Whether a field that hides its paragraph stands among its words. Frames, comments and footnotes have paragraphs of their own.
    bool is_hidden_paragraph(const pugi::xml_node& parent, int depth) {
        require_depth(depth, m_subject);
        for (const auto& node : parent.children()) {
            const std::string_view name = node.name();
            if (name == "text:hidden-paragraph" && std::string_view{node.attribute("text:is-hidden").value()} == "true") return true;
            if (!name.starts_with("draw:") && name != "office:annotation" && name != "text:note" && is_hidden_paragraph(node, depth + 1)) return true;
        }
        return false;
    }

    /// What comes before the first words of a paragraph: the blank after the one before in its cell, the mark of its item.
    void begin_words() {
        begin_words_with(take_mark());
    }

    void begin_words_with(const std::string& mark) {
        if (m_in_cell && std::exchange(m_blank_due, false) && m_text.size() > m_cell_begin) m_text.append(" ");
        if (!mark.empty()) m_text.append(mark + " ");
    }

    std::string take_mark() {
        const auto paragraph = std::exchange(m_paragraph, {});
        if (!paragraph) return {};
        auto mark = m_lists.take_mark(m_style);
        return mark.empty() && std::string_view{paragraph.name()} == "text:h" ? m_lists.take_heading_mark(paragraph) : mark;
    }

    void write(std::string_view words, const RunLook& look) {
        if (words.empty()) return;
        begin_words();
        m_text.append(words, look.style());
    }

    void read_inline(const pugi::xml_node& parent, const RunLook& look, int depth) {
        require_depth(depth, m_subject);
        for (const auto& node : parent.children()) {
            if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) {
                append_collapsed(node.value(), look);
                continue;
            }
            const std::string_view name = node.name();
            if (name == "text:span") {
                read_inline(node, look.overlaid_by(m_styles.look("text", node.attribute("text:style-name").value())), depth + 1);
            } else if (name == "text:s") {
                append_blanks(node.attribute("text:c").as_llong(1), look);
            } else if (name == "text:tab") {
                append_exactly("\t", look);
            } else if (name == "text:line-break") {
                read_break(look);
            } else if (name == "text:note") {
                m_notes.emplace_back(node.child("text:note-body"), m_text.position());
            } else if (name == "office:annotation") {
                open_comment(node, depth + 1);
            } else if (name == "office:annotation-end") {
                close_comment(node.attribute("office:name").value());
            } else if (name.starts_with("draw:")) {
                read_frame(node, depth + 1);
            } else if (name == "text:hidden-text") {
                if (std::string_view{node.attribute("text:is-hidden").value()} != "true") read_inline(node, look, depth + 1);
            } else if (!holds_no_words(name) && !is_hidden(node)) {
                read_inline(node, look, depth + 1);  // links, fields with the words they show, metadata around words
            }
        }
    }

    void read_break(const RunLook& look) {
        if (look.hidden.value_or(false)) return;
        if (m_in_cell) return append_exactly(" ", look);
        begin_words();
        m_text.end_paragraph(look.style());
        m_blank = true;
    }

    /// White space collapses, also across elements (section 6.1.2).
    void append_collapsed(std::string_view words, const RunLook& look) {
        if (look.hidden.value_or(false)) return;
        std::string collapsed;
        for (const char c : words) {
            const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!blank) collapsed += c;
            else if (!m_blank) collapsed += ' ';
            m_blank = blank;
        }
        append(collapsed, look);
    }

    void append_blanks(std::int64_t count, const RunLook& look) {
        const auto blanks = static_cast<std::size_t>(std::clamp<std::int64_t>(count, 0, kMostBlanks));
        if (blanks > 1) count_repeated(blanks - 1);
        append_exactly(std::string(blanks, ' '), look);
    }

    void append_exactly(std::string_view words, const RunLook& look) {
        if (look.hidden.value_or(false)) return;
        write(words, look);
        m_blank = false;
    }

    void append(std::string_view words, const RunLook& look) {
        if (!is_symbol_font(look.font)) return write(words, look);
        write(signs_of_symbol_font(look.font, words, m_subject), look);
    }

    void read_frame(const pugi::xml_node& frame, int depth) {
        require_depth(depth, m_subject);
        const std::string_view name = frame.name();
        if (name == "draw:a" || name == "draw:g") {
            for (const auto& child : frame.children()) {
                if (std::string_view{child.name()}.starts_with("draw:")) read_frame(child, depth + 1);
            }
        } else if (name == "draw:text-box" || frame.child("text:p") || frame.child("text:list")) {
            m_boxes.push_back(frame);
        } else if (const auto box = frame.child("draw:text-box")) {
            m_boxes.push_back(box);
        } else if (name == "draw:frame") {
            ++m_pictures;  // lines and shapes without words are none
        }
    }

    void open_comment(const pugi::xml_node& node, int depth) {
        require_depth(depth, m_subject);
        Transcript words;
        TranscriptText text{words, m_subject};
        BodyReader reader{text, m_styles, m_subject, m_repeated};
        for (const auto& block : node.children()) {
            const std::string_view name = block.name();
            if (name == "text:p" && reader.read_paragraph(block, depth)) text.end_paragraph();
            else if (name == "text:list") reader.read_list(block, depth);
        }
        drop_line_ends_at_the_end(words);
        begin_words();
        const Comment comment{m_text.position(), node.child("dc:creator").text().get(), words.text};
        const std::string key = node.attribute("office:name").value();
        // Without an end it hangs on a place.
        if (key.empty() || !m_comment_ends.contains(key)) m_text.note(comment.begin, comment.author, comment.body);
        else m_comments[key] = comment;
    }

    void close_comment(const std::string& key) {
        const auto found = m_comments.find(key);
        if (found == m_comments.end()) return;
        m_text.note(found->second.begin, found->second.author, found->second.body);
        m_comments.erase(found);
    }

    TranscriptText& m_text;
    const OdtStyles& m_styles;
    OdtLists m_lists;
    std::string m_subject;
    pugi::xml_node m_paragraph;  ///< until its first words
    std::string m_style;         ///< of the paragraph
    int m_list_depth{0};
    bool m_in_cell{false};
    std::size_t m_cell_begin{0};  ///< bytes
    bool m_blank_due{false};      ///< between the paragraphs of a cell
    bool m_blank{true};           ///< the last character was white space
    std::vector<pugi::xml_node> m_boxes;
    std::set<std::string> m_comment_ends;
    std::map<std::string, Comment> m_comments;
    std::size_t& m_repeated;
    int m_deletions{0};
    std::vector<std::pair<pugi::xml_node, std::int64_t>> m_notes;  ///< and where their marks stand
    int m_pictures{0};
};

}  // namespace

void read_odt(std::string_view bytes, const std::string& subject, Transcript& transcript, Notes notes) {
    std::string content;
    std::string styles;
    if (bytes.starts_with("PK")) {
        const PackageReader package{bytes, subject};
        const auto manifest = package.entry("META-INF/manifest.xml");
        const bool is_encrypted = manifest && manifest->find(":encryption-data") != std::string::npos;
        if (is_encrypted || package.has("encrypted-package")) throw Error{ErrorKind::Protected, "encrypted", subject};
        auto part = package.entry("content.xml");
        if (!part) throw Error{ErrorKind::Unsupported, "an archive, but no OpenDocument text", subject};
        content = std::move(*part);
        styles = package.entry("styles.xml").value_or("");
    } else {
        content = bytes;
    }
    pugi::xml_document document;
    pugi::xml_document common;
    parse_xml(document, content, "content.xml", subject);
    if (!styles.empty()) parse_xml(common, styles, "styles.xml", subject);
    const auto root = document.document_element();
    const auto body = root.child("office:body").child("office:text");
    if (!body) throw Error{ErrorKind::Unsupported, "an OpenDocument file, but no text", subject};
    transcript.format = "odt";
    OdtStyles known;
    known.add_fonts(common.document_element().child("office:font-face-decls"));
    known.add_fonts(root.child("office:font-face-decls"));
    known.add(common.document_element().child("office:styles"));
    known.add(root.child("office:styles"));
    known.add(root.child("office:automatic-styles"));
    TranscriptText text{transcript, subject};
    std::size_t repeated = 0;
    BodyReader reader{text, known, subject, repeated};
    reader.read(body);
    if (notes == Notes::Append) reader.read_notes();
    text.end_text();
}

}  // namespace fundstelle::formats
