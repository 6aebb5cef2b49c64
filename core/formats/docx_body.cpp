// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/docx_body.h"

#include <algorithm>
#include <numeric>
#include <sstream>

#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

constexpr const char* kNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr std::int64_t kNarrowest = 4;  // columns, in signs
constexpr std::int64_t kWidest = 60;
constexpr std::int64_t kShort = 16;     // so many stand in one line
constexpr std::int64_t kSign = 110;     // twentieths of a point, with a little room
constexpr std::int64_t kPadding = 240;

void append_text(pugi::xml_node& run, const std::string& words) {
    auto text = run.append_child("w:t");
    text.append_attribute("xml:space") = "preserve";
    text.text().set(words.c_str());
}

void append_words(pugi::xml_node& run, const std::string& words) {
    std::size_t begin = 0;
    for (;;) {
        const auto end = words.find_first_of("\n\t", begin);
        if (end != begin) append_text(run, words.substr(begin, end - begin));
        if (end == std::string::npos) break;
        run.append_child(words[end] == '\t' ? "w:tab" : "w:br");
        begin = end + 1;
        if (begin == words.size()) break;
    }
}

/// What a paragraph looks like whose style the file does not have; headings remain headings for the outline.
void append_look(pugi::xml_node& properties, ParagraphStyle style) {
    if (style == ParagraphStyle::Quote || style == ParagraphStyle::Source) {
        auto indent = properties.append_child("w:ind");  // twentieths of a point
        indent.append_attribute("w:left") = "567";
        indent.append_attribute("w:right") = "567";
    }
    if (const int level = heading_level(style); level > 0) {
        properties.append_child("w:outlineLvl").append_attribute("w:val") = std::to_string(level - 1).c_str();
    }
}

void append_border(pugi::xml_node borders, const char* side, const char* eighths_of_a_point) {
    auto border = borders.append_child(side);
    border.append_attribute("w:val") = "single";
    border.append_attribute("w:sz") = eighths_of_a_point;
    border.append_attribute("w:space") = "0";
    border.append_attribute("w:color") = "808080";
}

void append_width(pugi::xml_node& properties, std::int64_t twips) {
    auto width = properties.append_child("w:tcW");
    width.append_attribute("w:w") = std::to_string(twips).c_str();
    width.append_attribute("w:type") = "dxa";
}

void append_cell(pugi::xml_node& row, const DocxCell& cell, std::int64_t width, int depth, bool bold, bool ruled_below) {
    auto node = row.append_child("w:tc");
    auto properties = node.append_child("w:tcPr");
    append_width(properties, width);
    if (ruled_below) append_border(properties.append_child("w:tcBorders"), "w:bottom", "8");
    auto paragraph = node.append_child("w:p");
    auto paragraph_properties = paragraph.append_child("w:pPr");
    paragraph_properties.append_child("w:pStyle").append_attribute("w:val") = "TableText";
    if (ruled_below) paragraph_properties.append_child("w:keepNext");
    if (depth > 0) paragraph_properties.append_child("w:ind").append_attribute("w:left") = std::to_string(depth * 200).c_str();
    if (cell.is_number) paragraph_properties.append_child("w:jc").append_attribute("w:val") = "right";
    auto run = paragraph.append_child("w:r");
    if (bold) run.append_child("w:rPr").append_child("w:b");
    append_words(run, cell.text);
}

/// Twentieths of a point, by what stands in each column.
std::vector<std::int64_t> column_widths(const DocxTable& table) {
    std::vector<std::int64_t> signs;
    for (const auto& name : table.header) signs.push_back(std::clamp(text::count_code_points(name), kNarrowest, kWidest));
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < std::min(row.cells.size(), signs.size()); ++i) {
            signs[i] = std::clamp(text::count_code_points(row.cells[i].text), signs[i], kWidest);
        }
    }
    const auto natural = [](std::int64_t count) { return count * kSign + kPadding; };
    std::int64_t room = width_of_text(table);
    std::int64_t wide = 0;  // signs of the columns that share what the short ones leave
    for (const auto count : signs) {
        if (count <= kShort) room -= natural(count);
        else wide += count;
    }
    const bool fits = room >= wide * kSign / 4;
    if (!fits) room = width_of_text(table), wide = std::accumulate(signs.begin(), signs.end(), std::int64_t{0});
    for (auto& width : signs) width = fits && width <= kShort ? natural(width) : width * room / std::max<std::int64_t>(wide, 1);
    return signs;
}

bool has_numbers(const DocxTable& table, std::size_t column) {
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const auto& row) { return column < row.cells.size() && row.cells[column].is_number; });
}

void append_table(pugi::xml_node& body, const DocxTable& table) {
    auto node = body.append_child("w:tbl");
    auto properties = node.append_child("w:tblPr");
    auto width = properties.append_child("w:tblW");
    width.append_attribute("w:w") = "5000";  // fiftieths of a per cent: the whole width
    width.append_attribute("w:type") = "pct";
    auto borders = properties.append_child("w:tblBorders");
    append_border(borders, "w:top", "8");
    append_border(borders, "w:bottom", "8");
    append_border(borders, "w:insideH", "2");
    auto grid = node.append_child("w:tblGrid");
    const auto widths = column_widths(table);
    for (const auto column : widths) grid.append_child("w:gridCol").append_attribute("w:w") = std::to_string(column).c_str();
    auto head = node.append_child("w:tr");
    head.append_child("w:trPr").append_child("w:tblHeader");
    for (std::size_t i = 0; i < table.header.size(); ++i) append_cell(head, {table.header[i], i > 0 && has_numbers(table, i)}, widths[i], 0, true, true);
    for (const auto& content : table.rows) {
        auto row = node.append_child("w:tr");
        row.append_child("w:trPr").append_child("w:cantSplit");
        for (std::size_t i = 0; i < std::min(content.cells.size(), widths.size()); ++i) {
            append_cell(row, content.cells[i], widths[i], i == 0 ? content.depth : 0, content.bold, false);
        }
    }
}

}  // namespace

DocxBody::DocxBody(pugi::xml_node body, StyleIds ids, std::string author) : m_body{body}, m_ids{std::move(ids)}, m_author{std::move(author)} {}

void DocxBody::append(const std::vector<DocxBlock>& blocks) {
    for (const auto& block : blocks) {
        if (const auto* paragraph = std::get_if<TextParagraph>(&block)) append(*paragraph);
        else append_table(m_body, std::get<DocxTable>(block));
    }
}

void DocxBody::append(const TextParagraph& paragraph) {
    auto node = m_body.append_child("w:p");
    const auto style = m_ids(paragraph.style);
    if (!style) {
        auto properties = node.append_child("w:pPr");
        append_look(properties, paragraph.style);
    } else if (!style->empty()) {
        node.append_child("w:pPr").append_child("w:pStyle").append_attribute("w:val") = style->c_str();
    }
    const bool bold = !style && (paragraph.style == ParagraphStyle::Title || heading_level(paragraph.style) > 0);
    for (const auto& run : paragraph.runs) append(node, run, bold);
}

void DocxBody::append(pugi::xml_node& paragraph, const TextRun& content, bool bold) {
    const auto bookmark = std::to_string(m_bookmarks);
    const auto comment = std::to_string(m_comments.size());
    if (!content.bookmark.empty()) {
        auto start = paragraph.append_child("w:bookmarkStart");
        start.append_attribute("w:id") = bookmark.c_str();
        start.append_attribute("w:name") = content.bookmark.c_str();
        ++m_bookmarks;
    }
    if (!content.comment.empty()) paragraph.append_child("w:commentRangeStart").append_attribute("w:id") = comment.c_str();
    auto run = paragraph.append_child("w:r");
    if (bold || content.bold || content.italic || content.underlined) {
        auto properties = run.append_child("w:rPr");
        if (bold || content.bold) properties.append_child("w:b");
        if (content.italic) properties.append_child("w:i");
        if (content.underlined) properties.append_child("w:u").append_attribute("w:val") = "single";
    }
    append_words(run, content.text);
    if (!content.comment.empty()) {
        paragraph.append_child("w:commentRangeEnd").append_attribute("w:id") = comment.c_str();
        paragraph.append_child("w:r").append_child("w:commentReference").append_attribute("w:id") = comment.c_str();
        m_comments.push_back(content.comment);
    }
    if (!content.bookmark.empty()) paragraph.append_child("w:bookmarkEnd").append_attribute("w:id") = bookmark.c_str();
}

std::string DocxBody::comments_xml() const {
    if (m_comments.empty()) return {};
    auto document = new_xml();
    auto root = document.append_child("w:comments");
    root.append_attribute("xmlns:w") = kNamespace;
    for (std::size_t i = 0; i < m_comments.size(); ++i) {
        auto comment = root.append_child("w:comment");
        comment.append_attribute("w:id") = std::to_string(i).c_str();
        comment.append_attribute("w:author") = m_author.c_str();
        auto run = comment.append_child("w:p").append_child("w:r");
        append_words(run, m_comments[i]);
    }
    return to_xml(document);
}

pugi::xml_document new_xml() {
    pugi::xml_document document;
    auto declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    declaration.append_attribute("standalone") = "yes";
    return document;
}

bool is_wide(const DocxTable& table) {
    return table.header.size() > kMostColumnsUpright;
}

std::int64_t width_of_text(const DocxTable& table) {
    return (is_wide(table) ? kPageHeight : kPageWidth) - 2 * kPageMargin;
}

std::string to_xml(const pugi::xml_document& document) {
    std::ostringstream xml;
    document.save(xml, "", pugi::format_raw, pugi::encoding_utf8);
    return xml.str();
}

}  // namespace fundstelle::formats
