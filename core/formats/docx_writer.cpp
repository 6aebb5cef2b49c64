// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/docx_writer.h"

#include <pugixml.hpp>
#include <sstream>

#include "formats/package.h"

namespace fundstelle::formats {

namespace {

constexpr const char* kContentTypes = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>)";

constexpr const char* kPackageRelations = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>)";

constexpr const char* kDocumentRelations = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>)";

// Word shows its built-in styles in the reader's language when they carry their English names: "Quote" appears as "Zitat".
// Sizes are half points, distances twentieths of a point.
constexpr const char* kStyles = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="240"/></w:pPr><w:rPr><w:sz w:val="40"/><w:szCs w:val="40"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:basedOn w:val="Normal"/><w:next w:val="Source"/><w:qFormat/><w:pPr><w:keepLines/><w:spacing w:before="120" w:after="40"/><w:ind w:left="567" w:right="567"/></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Source"><w:name w:val="Quelle"/><w:basedOn w:val="Normal"/><w:next w:val="Quote"/><w:qFormat/><w:pPr><w:spacing w:after="160"/><w:ind w:left="567" w:right="567"/><w:jc w:val="right"/></w:pPr><w:rPr><w:color w:val="595959"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableText"><w:name w:val="Tabellentext"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableNote"><w:name w:val="Tabellenanmerkung"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="60" w:after="60"/></w:pPr><w:rPr><w:color w:val="595959"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>
</w:styles>)";

const char* style_id(ParagraphStyle style) {
    switch (style) {
        case ParagraphStyle::Title: return "Title";
        case ParagraphStyle::Heading1: return "Heading1";
        case ParagraphStyle::Heading2: return "Heading2";
        case ParagraphStyle::Quote: return "Quote";
        case ParagraphStyle::Source: return "Source";
        case ParagraphStyle::Caption: return "Caption";
        case ParagraphStyle::TableNote: return "TableNote";
        case ParagraphStyle::Body: break;
    }
    return "Normal";
}

void append_text(pugi::xml_node& run, const std::string& words) {
    auto text = run.append_child("w:t");
    text.append_attribute("xml:space") = "preserve";
    text.text().set(words.c_str());
}

void append_run(pugi::xml_node& paragraph, const DocxRun& content) {
    auto run = paragraph.append_child("w:r");
    if (content.italic) run.append_child("w:rPr").append_child("w:i");
    std::size_t begin = 0;
    for (;;) {
        const auto end = content.text.find_first_of("\n\t", begin);
        if (end != begin) append_text(run, content.text.substr(begin, end - begin));
        if (end == std::string::npos) break;
        run.append_child(content.text[end] == '\t' ? "w:tab" : "w:br");
        begin = end + 1;
        if (begin == content.text.size()) break;
    }
}

void append_paragraph(pugi::xml_node& body, const DocxParagraph& paragraph) {
    auto node = body.append_child("w:p");
    node.append_child("w:pPr").append_child("w:pStyle").append_attribute("w:val") = style_id(paragraph.style);
    for (const auto& run : paragraph.runs) append_run(node, run);
}

void append_border(pugi::xml_node borders, const char* side, const char* eighths_of_a_point) {
    auto border = borders.append_child(side);
    border.append_attribute("w:val") = "single";
    border.append_attribute("w:sz") = eighths_of_a_point;
    border.append_attribute("w:space") = "0";
    border.append_attribute("w:color") = "808080";
}

void append_cell(pugi::xml_node& row, const DocxCell& cell, int depth, bool bold, bool ruled_below) {
    auto node = row.append_child("w:tc");
    auto properties = node.append_child("w:tcPr");
    if (ruled_below) append_border(properties.append_child("w:tcBorders"), "w:bottom", "8");
    auto paragraph = node.append_child("w:p");
    auto paragraph_properties = paragraph.append_child("w:pPr");
    paragraph_properties.append_child("w:pStyle").append_attribute("w:val") = "TableText";
    if (ruled_below) paragraph_properties.append_child("w:keepNext");
    if (depth > 0) paragraph_properties.append_child("w:ind").append_attribute("w:left") = std::to_string(depth * 200).c_str();
    if (cell.is_number) paragraph_properties.append_child("w:jc").append_attribute("w:val") = "right";
    auto run = paragraph.append_child("w:r");
    if (bold) run.append_child("w:rPr").append_child("w:b");
    append_text(run, cell.text);
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
    for (std::size_t i = 0; i < table.header.size(); ++i) grid.append_child("w:gridCol");
    auto head = node.append_child("w:tr");
    head.append_child("w:trPr").append_child("w:tblHeader");
    for (std::size_t i = 0; i < table.header.size(); ++i) append_cell(head, {table.header[i], i > 0}, 0, true, true);
    for (const auto& content : table.rows) {
        auto row = node.append_child("w:tr");
        row.append_child("w:trPr").append_child("w:cantSplit");
        for (std::size_t i = 0; i < content.cells.size(); ++i) append_cell(row, content.cells[i], i == 0 ? content.depth : 0, content.bold, false);
    }
}

std::string document_xml(const std::vector<DocxBlock>& blocks) {
    pugi::xml_document document;
    auto declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    declaration.append_attribute("standalone") = "yes";
    auto root = document.append_child("w:document");
    root.append_attribute("xmlns:w") = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    auto body = root.append_child("w:body");
    for (const auto& block : blocks) {
        if (const auto* paragraph = std::get_if<DocxParagraph>(&block)) append_paragraph(body, *paragraph);
        else append_table(body, std::get<DocxTable>(block));
    }
    auto section = body.append_child("w:sectPr");
    auto size = section.append_child("w:pgSz");  // A4
    size.append_attribute("w:w") = "11906";
    size.append_attribute("w:h") = "16838";
    auto margins = section.append_child("w:pgMar");
    for (const auto* side : {"w:top", "w:right", "w:bottom", "w:left"}) margins.append_attribute(side) = "1418";
    for (const auto* side : {"w:header", "w:footer"}) margins.append_attribute(side) = "709";
    margins.append_attribute("w:gutter") = "0";
    std::ostringstream xml;
    document.save(xml, "", pugi::format_raw, pugi::encoding_utf8);
    return xml.str();
}

}  // namespace

std::string make_docx(const std::vector<DocxBlock>& blocks) {
    return make_package({{"[Content_Types].xml", kContentTypes},
                         {"_rels/.rels", kPackageRelations},
                         {"word/_rels/document.xml.rels", kDocumentRelations},
                         {"word/document.xml", document_xml(blocks)},
                         {"word/styles.xml", kStyles}});
}

}  // namespace fundstelle::formats
