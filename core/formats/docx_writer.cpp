// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/docx_writer.h"

#include <algorithm>

#include "formats/docx_body.h"
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
<w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="200" w:after="80"/><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:b/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading4"><w:name w:val="heading 4"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="200" w:after="80"/><w:outlineLvl w:val="3"/></w:pPr><w:rPr><w:b/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading5"><w:name w:val="heading 5"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="200" w:after="80"/><w:outlineLvl w:val="4"/></w:pPr><w:rPr><w:b/><w:color w:val="595959"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading6"><w:name w:val="heading 6"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="200" w:after="80"/><w:outlineLvl w:val="5"/></w:pPr><w:rPr><w:b/><w:color w:val="595959"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:basedOn w:val="Normal"/><w:next w:val="Source"/><w:qFormat/><w:pPr><w:keepLines/><w:spacing w:before="120" w:after="40"/><w:ind w:left="567" w:right="567"/></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Source"><w:name w:val="Quelle"/><w:basedOn w:val="Normal"/><w:next w:val="Quote"/><w:qFormat/><w:pPr><w:spacing w:after="160"/><w:ind w:left="567" w:right="567"/><w:jc w:val="right"/></w:pPr><w:rPr><w:color w:val="595959"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableText"><w:name w:val="Tabellentext"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableNote"><w:name w:val="Tabellenanmerkung"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="60" w:after="60"/></w:pPr><w:rPr><w:color w:val="595959"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>
</w:styles>)";

constexpr std::string_view kCommentsType =
    R"(<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>)";
constexpr std::string_view kCommentsRelation =
    R"(<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>)";

const char* style_id(ParagraphStyle style) {
    switch (style) {
        case ParagraphStyle::Title: return "Title";
        case ParagraphStyle::Heading1: return "Heading1";
        case ParagraphStyle::Heading2: return "Heading2";
        case ParagraphStyle::Heading3: return "Heading3";
        case ParagraphStyle::Heading4: return "Heading4";
        case ParagraphStyle::Heading5: return "Heading5";
        case ParagraphStyle::Heading6: return "Heading6";
        case ParagraphStyle::Quote: return "Quote";
        case ParagraphStyle::Source: return "Source";
        case ParagraphStyle::Caption: return "Caption";
        case ParagraphStyle::TableNote: return "TableNote";
        case ParagraphStyle::Body: break;
    }
    return "Normal";
}

void append_section(pugi::xml_node& body, bool is_on_its_side) {
    auto section = body.append_child("w:sectPr");
    auto size = section.append_child("w:pgSz");
    size.append_attribute("w:w") = is_on_its_side ? kPageHeight : kPageWidth;
    size.append_attribute("w:h") = is_on_its_side ? kPageWidth : kPageHeight;
    if (is_on_its_side) size.append_attribute("w:orient") = "landscape";
    auto margins = section.append_child("w:pgMar");
    for (const auto* side : {"w:top", "w:right", "w:bottom", "w:left"}) margins.append_attribute(side) = kPageMargin;
    for (const auto* side : {"w:header", "w:footer"}) margins.append_attribute(side) = "709";
    margins.append_attribute("w:gutter") = "0";
}

/// `xml` with a further element before its end.
std::string with_element(std::string xml, std::string_view element) {
    return xml.insert(xml.rfind("</"), element);
}

}  // namespace

std::string make_docx(const std::vector<DocxBlock>& blocks, const std::string& author) {
    auto document = new_xml();
    auto root = document.append_child("w:document");
    root.append_attribute("xmlns:w") = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    auto body = root.append_child("w:body");
    DocxBody writer{body, style_id, author};
    writer.append(blocks);
    append_section(body, std::any_of(blocks.begin(), blocks.end(), [](const auto& block) {
        const auto* table = std::get_if<DocxTable>(&block);
        return table != nullptr && is_wide(*table);
    }));
    const auto comments = writer.comments_xml();
    std::vector<std::pair<std::string, std::string>> parts{
        {"[Content_Types].xml", comments.empty() ? kContentTypes : with_element(kContentTypes, kCommentsType)},
        {"_rels/.rels", kPackageRelations},
        {"word/_rels/document.xml.rels", comments.empty() ? kDocumentRelations : with_element(kDocumentRelations, kCommentsRelation)},
        {"word/document.xml", to_xml(document)},
        {"word/styles.xml", kStyles}};
    if (!comments.empty()) parts.emplace_back("word/comments.xml", comments);
    return make_package(parts);
}

}  // namespace fundstelle::formats
