// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/docx_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <pugixml.hpp>

#include "base/error.h"
#include "base/file.h"
#include "formats/package.h"
#include "text/encoding.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

/// Deeper than any real document; a tree made to overflow the stack ends here.
constexpr int kDeepest = 200;

/// The value of a toggle property such as <w:b/> or <w:b w:val="0"/>; `otherwise` if the element is missing.
bool toggle(const pugi::xml_node& properties, const char* name, bool otherwise) {
    const auto element = properties.child(name);
    if (!element) return otherwise;
    const std::string_view value = element.attribute("w:val").value();
    return value != "0" && value != "false" && value != "off" && value != "none";
}

class BodyReader {
public:
    BodyReader(Transcript& transcript, std::string subject) : m_transcript{transcript}, m_subject{std::move(subject)} {}

    void read(const pugi::xml_node& body) {
        read_blocks(body, 0);
        if (!m_transcript.text.empty()) m_transcript.text.pop_back();
        warn(Warning::Kind::DroppedRevisions, m_deletions);
        warn(Warning::Kind::DroppedNotes, m_notes);
        warn(Warning::Kind::DroppedPictures, m_pictures);
    }

private:
    void warn(Warning::Kind kind, int count) {
        if (count > 0) m_transcript.warnings.push_back({kind, std::to_string(count)});
    }

    void require_depth(int depth) const {
        if (depth > kDeepest) throw Error{ErrorKind::Malformed, "nested too deeply", m_subject};
    }

    void read_blocks(const pugi::xml_node& parent, int depth) {
        require_depth(depth);
        for (const auto& node : parent.children()) {
            const std::string_view name = node.name();
            if (name == "w:p") {
                read_inline(node, depth + 1);
                // A paragraph mark that was deleted with tracking joins the paragraph with the next one.
                if (node.child("w:pPr").child("w:rPr").child("w:del")) ++m_deletions;
                else append("\n", 0);
            } else if (name == "w:tbl") {
                read_rows(node, depth + 1);
            } else if (name == "w:sdt") {
                read_blocks(node.child("w:sdtContent"), depth + 1);
            } else if (name == "w:ins" || name == "w:moveTo" || name == "w:customXml") {
                read_blocks(node, depth + 1);
            } else if (name == "w:del" || name == "w:moveFrom") {
                ++m_deletions;
            }
        }
    }

    /// Elements that only wrap others, and what is in them; nothing for any other element.
    static pugi::xml_node content_of_wrapper(const pugi::xml_node& node) {
        const std::string_view name = node.name();
        if (name == "w:sdt") return node.child("w:sdtContent");
        if (name == "w:customXml" || name == "w:ins" || name == "w:moveTo" || name == "w:smartTag") return node;
        return {};
    }

    void read_rows(const pugi::xml_node& table, int depth) {
        require_depth(depth);
        for (const auto& node : table.children()) {
            if (std::string_view{node.name()} != "w:tr") {
                if (const auto content = content_of_wrapper(node)) read_rows(content, depth + 1);
            } else if (node.child("w:trPr").child("w:del")) {
                ++m_deletions;
            } else {
                bool first = true;
                read_cells(node, "\t", first, depth + 1);
                append("\n", 0);
            }
        }
    }

    void read_cells(const pugi::xml_node& row, std::string_view separator, bool& first, int depth) {
        require_depth(depth);
        for (const auto& node : row.children()) {
            if (std::string_view{node.name()} != "w:tc") {
                if (const auto content = content_of_wrapper(node)) read_cells(content, separator, first, depth + 1);
                continue;
            }
            if (!first) append(separator, 0);
            first = false;
            bool first_paragraph = true;
            read_cell(node, first_paragraph, depth + 1);
        }
    }

    /// The paragraphs of a cell, and of tables in it, with a blank between them, because the row is one line.
    void read_cell(const pugi::xml_node& cell, bool& first, int depth) {
        require_depth(depth);
        for (const auto& node : cell.children()) {
            const std::string_view name = node.name();
            if (name == "w:p") {
                if (!first) append(" ", 0);
                first = false;
                read_inline(node, depth + 1);
            } else if (name == "w:tbl") {
                for (const auto& row : node.children("w:tr")) read_cells(row, " ", first, depth + 1);
            } else if (const auto content = content_of_wrapper(node)) {
                read_cell(content, first, depth + 1);
            }
        }
    }

    /// The runs of a paragraph, also those within links, revisions, content controls and the like.
    void read_inline(const pugi::xml_node& parent, int depth) {
        require_depth(depth);
        for (const auto& node : parent.children()) {
            const std::string_view name = node.name();
            if (name == "w:r") {
                read_run(node);
            } else if (name == "w:del" || name == "w:moveFrom") {
                ++m_deletions;
            } else if (name == "w:sdt") {
                read_inline(node.child("w:sdtContent"), depth + 1);
            } else if (name == "w:ins" || name == "w:moveTo" || name == "w:hyperlink" || name == "w:smartTag" || name == "w:fldSimple" ||
                       name == "w:customXml" || name == "w:bdo" || name == "w:dir") {
                read_inline(node, depth + 1);
            }
        }
    }

    void read_run(const pugi::xml_node& run) {
        const auto properties = run.child("w:rPr");
        if (toggle(properties, "w:vanish", false)) return;
        const int style = (toggle(properties, "w:b", false) ? model::kBold : 0) |
                          (toggle(properties, "w:i", false) ? model::kItalic : 0) |
                          (toggle(properties, "w:u", false) ? model::kUnderline : 0);
        for (const auto& node : run.children()) {
            const std::string_view name = node.name();
            if (name == "w:t") append(clean(valid(node.text().get())), style);
            else if (name == "w:tab") append("\t", style);
            else if (name == "w:br" || name == "w:cr") append(std::strcmp(node.attribute("w:type").value(), "page") == 0 ? "" : "\n", style);
            else if (name == "w:noBreakHyphen") append("\u2011", style);
            else if (name == "w:sym") append_symbol(node, style);
            else if (name == "w:footnoteReference" || name == "w:endnoteReference" || name == "w:commentReference") ++m_notes;
            else if (name == "w:drawing" || name == "w:pict" || name == "w:object" || name == "mc:AlternateContent") ++m_pictures;
        }
    }

    /// Symbol fonts keep their signs in the private use area at F000; what they show is known only to the font, so a box stands for it.
    void append_symbol(const pugi::xml_node& symbol, int style) {
        const auto value = std::strtoul(symbol.attribute("w:char").value(), nullptr, 16);
        std::string utf8;
        text::append_code_point(utf8, value >= 0xE000 || value < 0x20 ? U'\u25A1' : static_cast<char32_t>(value));
        append(valid(utf8), style);
    }

    [[nodiscard]] std::string_view valid(std::string_view words) const {
        if (text::find_invalid_utf8(words)) throw Error{ErrorKind::Malformed, "text is not valid Unicode", m_subject};
        return words;
    }

    /// Line ends within a text element are blanks; control characters and the like do not belong into a text.
    static std::string clean(std::string_view words) {
        auto plain = text::with_plain_line_ends(words);
        std::replace(plain.begin(), plain.end(), '\n', ' ');
        return plain;
    }

    void append(std::string_view words, int style) {
        if (words.empty()) return;
        const auto begin = m_position;
        m_transcript.text += words;
        m_position += text::count_code_points(words);
        if (style == 0) return;
        auto& runs = m_transcript.style_runs;
        if (!runs.empty() && runs.back().style == style && runs.back().range.end().count() == begin) {
            runs.back().range = {runs.back().range.begin().count(), m_position};
        } else {
            runs.push_back({{begin, m_position}, static_cast<std::uint8_t>(style)});
        }
    }

    Transcript& m_transcript;
    std::string m_subject;
    std::int64_t m_position{0};
    int m_deletions{0};
    int m_notes{0};
    int m_pictures{0};
};

/// The name of the part that holds the body; the package says which one it is.
std::string main_part(const PackageReader& package) {
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

}  // namespace

void read_docx(const std::filesystem::path& path, std::string_view bytes, Transcript& transcript) {
    const auto subject = display(path);
    const PackageReader package{bytes, subject};
    auto xml = package.entry(main_part(package));
    if (!xml) throw Error{ErrorKind::Unsupported, "an archive, but no Word document", subject};
    pugi::xml_document document;
    // White space in <w:t> counts; pugixml's default drops elements that hold nothing else.
    const auto result = document.load_buffer_inplace(xml->data(), xml->size(), pugi::parse_default | pugi::parse_ws_pcdata_single);
    const auto body = document.child("w:document").child("w:body");
    if (!result || !body) {
        throw Error{ErrorKind::Malformed, std::string{"word/document.xml: "} + result.description(), subject,
                    fmt::format("byte {}", result.offset)};
    }
    transcript.format = "docx";
    BodyReader{transcript, subject}.read(body);
}

}  // namespace fundstelle::formats
