// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/odt_reader.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "base/error.h"
#include "formats/odt_styles.h"
#include "formats/package.h"
#include "formats/symbol_fonts.h"
#include "formats/transcript_text.h"
#include "formats/xml.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

constexpr std::int64_t kMostBlanks = 1'000;   // of one <text:s>
constexpr std::int64_t kMostRepeats = 100;   // of one cell or row
constexpr std::int64_t kMostRepeatsInAll = 1'000;  // tables within repeated cells multiply

class BodyReader {
public:
    BodyReader(TranscriptText& text, const OdtStyles& styles, const std::string& subject)
        : m_text{text}, m_styles{styles}, m_subject{subject} {}

    void read(const pugi::xml_node& body) {
        body.find_node([this](const pugi::xml_node& node) {
            if (std::string_view{node.name()} == "office:annotation-end") m_comment_ends.insert(node.attribute("office:name").value());
            return false;
        });
        read_blocks(body, 0);
        m_text.warn(Warning::Kind::DroppedRevisions, m_deletions);
        m_text.warn(Warning::Kind::DroppedNotes, m_notes);
        m_text.warn(Warning::Kind::DroppedPictures, m_pictures);
    }

private:
    /// An open list: its style, and how many items its level has had.
    struct List {
        std::string style;
        std::int64_t count{0};
    };

    void read_blocks(const pugi::xml_node& parent, int depth) {
        require_depth(depth, m_subject);
        for (const auto& node : parent.children()) {
            const std::string_view name = node.name();
            if (name == "text:p" || name == "text:h") {
                if (!read_paragraph(node, depth + 1)) continue;
                m_text.end_paragraph();
                for (const auto& box : std::exchange(m_boxes, {})) read_blocks(box, depth + 1);
            } else if (name == "text:list") {
                read_list(node, depth + 1);
            } else if (name == "table:table") {
                read_rows(node, depth + 1);
            } else if (name == "text:tracked-changes") {
                m_deletions += static_cast<int>(std::count_if(node.begin(), node.end(), [](const auto& region) { return region.child("text:deletion"); }));
            } else if (name == "text:section" || name == "text:numbered-paragraph" || name == "text:index-body" || name == "text:table-of-content" ||
                       name == "office:text") {
                const std::string_view display = node.attribute("text:display").value();
                if (display != "none") read_blocks(node, depth + 1);
            } else if (name == "draw:frame" || name == "draw:text-box") {
                read_frame(node);
                for (const auto& box : std::exchange(m_boxes, {})) read_blocks(box, depth + 1);
            }
        }
    }

    void read_list(const pugi::xml_node& list, int depth) {
        require_depth(depth, m_subject);
        std::string style = list.attribute("text:style-name").value();
        if (style.empty() && !m_lists.empty()) style = m_lists.back().style;
        const std::string_view goes_on = list.attribute("text:continue-numbering").value();
        const std::string continued = list.attribute("text:continue-list").value();
        std::int64_t count = 0;
        if (!continued.empty()) count = m_counts_by_id[continued];
        else if (goes_on == "true") count = m_counts_by_style[style];
        m_lists.push_back({style, count});
        for (const auto& item : list.children()) {
            const std::string_view name = item.name();
            if (name != "text:list-item" && name != "text:list-header") continue;
            if (name == "text:list-item") {
                if (const auto start = item.attribute("text:start-value")) m_lists.back().count = start.as_int() - first_number();
                ++m_lists.back().count;
                m_mark_due = true;
            }
            read_blocks(item, depth + 1);
            m_mark_due = false;
        }
        m_counts_by_style[style] = m_lists.back().count;
        m_counts_by_id[list.attribute("xml:id").value()] = m_lists.back().count;
        m_lists.pop_back();
    }

    [[nodiscard]] std::int64_t first_number() const {
        const auto* level = m_styles.list_level(m_lists.back().style, m_lists.size() - 1);
        return level != nullptr ? level->start : 1;
    }

    void append_list_mark(const std::string& paragraph_style, int style) {
        if (!std::exchange(m_mark_due, false) || m_lists.empty()) return;
        const auto list_style = m_lists.back().style.empty() ? m_styles.list_style(paragraph_style) : m_lists.back().style;
        const auto* level = m_styles.list_level(list_style, m_lists.size() - 1);
        if (level == nullptr) return;
        const auto mark = level->numbers == ListNumbers::Bullet ? bullet(level->bullet)
                                                                : list_number(level->numbers, level->start + m_lists.back().count - 1);
        if (!mark.empty()) m_text.append(level->prefix + mark + level->suffix + " ", style);
    }

    void read_rows(const pugi::xml_node& table, int depth) {
        require_depth(depth, m_subject);
        for (const auto& node : table.children()) {
            const std::string_view name = node.name();
            if (name == "table:table-header-rows" || name == "table:table-rows" || name == "table:table-row-group") {
                read_rows(node, depth + 1);
            } else if (name == "table:table-row") {
                const auto repeats = count_repeats(node.attribute("table:number-rows-repeated"));
                for (std::int64_t i = 0; i < repeats; ++i) {
                    bool first = true;
                    read_cells(node, "\t", first, depth + 1);
                    m_text.end_paragraph();
                }
                for (const auto& box : std::exchange(m_boxes, {})) read_blocks(box, depth + 1);
            }
        }
    }

    std::int64_t count_repeats(const pugi::xml_attribute& number) {
        const auto repeats = std::clamp<std::int64_t>(number.as_llong(1), 1, kMostRepeats);
        m_repeats += repeats - 1;
        if (m_repeats > kMostRepeatsInAll) throw Error{ErrorKind::TooLarge, "too many repeated cells", m_subject};
        return repeats;
    }

    void read_cells(const pugi::xml_node& row, std::string_view separator, bool& first, int depth) {
        require_depth(depth, m_subject);
        for (const auto& node : row.children("table:table-cell")) {
            const auto repeats = count_repeats(node.attribute("table:number-columns-repeated"));
            for (std::int64_t i = 0; i < repeats; ++i) {
                if (!first) m_text.append(separator);
                first = false;
                bool first_paragraph = true;
                read_cell(node, first_paragraph, depth + 1);
            }
        }
    }

    /// The paragraphs of a cell, of lists and tables in it, with a blank between them, because the row is one line.
    void read_cell(const pugi::xml_node& cell, bool& first, int depth) {
        require_depth(depth, m_subject);
        for (const auto& node : cell.children()) {
            const std::string_view name = node.name();
            if (name == "text:p" || name == "text:h") {
                if (!first) m_text.append(" ");
                first = false;
                read_paragraph(node, depth + 1);
            } else if (name == "table:table") {
                for (const auto& row : node.children("table:table-row")) read_cells(row, " ", first, depth + 1);
            } else if (name == "text:list" || name == "text:list-item" || name == "text:section") {
                read_cell(node, first, depth + 1);
            }
        }
    }

    /// False for a hidden paragraph, which is none.
    bool read_paragraph(const pugi::xml_node& paragraph, int depth) {
        const std::string name = paragraph.attribute("text:style-name").value();
        const auto look = m_styles.look("paragraph", name);
        const auto hidden = paragraph.child("text:hidden-paragraph");
        if (hidden && std::string_view{hidden.attribute("text:is-hidden").value()} == "true") return false;
        append_list_mark(name, 0);
        m_blank = true;  // blanks at the start of a paragraph do not count
        read_inline(paragraph, look, depth);
        return true;
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
                append_exactly(std::string(static_cast<std::size_t>(std::clamp<std::int64_t>(node.attribute("text:c").as_llong(1), 0, kMostBlanks)), ' '), look);
            } else if (name == "text:tab") {
                append_exactly("\t", look);
            } else if (name == "text:line-break") {
                m_text.end_paragraph(look.style());
                m_blank = true;
            } else if (name == "text:note") {
                ++m_notes;
            } else if (name == "office:annotation") {
                open_comment(node, depth + 1);
            } else if (name == "office:annotation-end") {
                close_comment(node.attribute("office:name").value());
            } else if (name == "draw:frame" || name == "draw:text-box" || name == "draw:custom-shape" || name == "draw:g" || name == "draw:a") {
                read_frame(node);
            } else if (name != "text:hidden-text" && name != "text:hidden-paragraph" && !name.starts_with("text:change") &&
                       !name.starts_with("text:bookmark") && !name.starts_with("text:reference-mark-") && name != "text:soft-page-break" &&
                       name != "text:ruby-text" && name != "text:script" && name != "office:forms") {
                read_inline(node, look, depth + 1);  // links, fields with the words they show, metadata around words
            }
        }
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

    void append_exactly(std::string_view words, const RunLook& look) {
        if (look.hidden.value_or(false)) return;
        m_text.append(words, look.style());
        m_blank = false;
    }

    void append(std::string_view words, const RunLook& look) {
        if (!is_symbol_font(look.font)) return m_text.append(words, look.style());
        if (text::find_invalid_utf8(words)) throw Error{ErrorKind::Malformed, "text is not valid Unicode", m_subject};
        for (std::size_t i = 0; i < words.size();) m_text.append(sign_of_symbol_font(look.font, text::next_code_point(words, i)), look.style());
    }

    void read_frame(const pugi::xml_node& frame) {
        const auto named = [](const char* wanted) { return [wanted](const pugi::xml_node& node) { return std::string_view{node.name()} == wanted; }; };
        const auto box = std::string_view{frame.name()} == "draw:text-box" ? frame : frame.find_node(named("draw:text-box"));
        if (box) m_boxes.push_back(box);
        else if (std::string_view{frame.name()} == "draw:custom-shape" && frame.child("text:p")) m_boxes.push_back(frame);
        else ++m_pictures;
    }

    void open_comment(const pugi::xml_node& node, int depth) {
        Transcript words;
        TranscriptText text{words, m_subject};
        BodyReader reader{text, m_styles, m_subject};
        for (const auto& block : node.children()) {
            const std::string_view name = block.name();
            if (name != "text:p" && name != "text:list") continue;
            reader.read_blocks_of_comment(block, depth);
        }
        drop_line_ends_at_the_end(words);
        const Comment comment{m_text.position(), node.child("dc:creator").text().get(), words.text};
        const std::string key = node.attribute("office:name").value();
        // Without an end it hangs on a place.
        if (key.empty() || !m_comment_ends.contains(key)) m_text.note(comment.begin, comment.author, comment.body);
        else m_comments[key] = comment;
    }

    void read_blocks_of_comment(const pugi::xml_node& block, int depth) {
        if (std::string_view{block.name()} == "text:p") {
            read_paragraph(block, depth);
            m_text.end_paragraph();
        } else {
            read_list(block, depth);
        }
    }

    void close_comment(const std::string& key) {
        const auto found = m_comments.find(key);
        if (found == m_comments.end()) return;
        m_text.note(found->second.begin, found->second.author, found->second.body);
        m_comments.erase(found);
    }

    struct Comment {
        std::int64_t begin;
        std::string author;
        std::string body;
    };

    TranscriptText& m_text;
    const OdtStyles& m_styles;
    std::string m_subject;
    std::vector<List> m_lists;
    std::map<std::string, std::int64_t> m_counts_by_style;
    std::map<std::string, std::int64_t> m_counts_by_id;
    bool m_mark_due{false};
    bool m_blank{true};  ///< the last character was white space
    std::vector<pugi::xml_node> m_boxes;
    std::set<std::string> m_comment_ends;
    std::map<std::string, Comment> m_comments;
    std::int64_t m_repeats{0};
    int m_deletions{0};
    int m_notes{0};
    int m_pictures{0};
};

}  // namespace

void read_odt(std::string_view bytes, const std::string& subject, Transcript& transcript) {
    std::string content;
    std::string styles;
    if (bytes.starts_with("PK")) {
        const PackageReader package{bytes, subject};
        auto part = package.entry("content.xml");
        if (!part) throw Error{ErrorKind::Unsupported, "an archive, but no OpenDocument text", subject};
        const auto manifest = package.entry("META-INF/manifest.xml");
        if (manifest && manifest->find("encryption-data") != std::string::npos) throw Error{ErrorKind::Protected, "encrypted", subject};
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
    known.add(common.document_element().child("office:styles"));
    known.add(root.child("office:styles"));
    known.add(root.child("office:automatic-styles"));
    TranscriptText text{transcript, subject};
    BodyReader{text, known, subject}.read(body);
    text.end_text();
}

}  // namespace fundstelle::formats
