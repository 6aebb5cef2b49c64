// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/odt_writer.h"

#include <fmt/format.h>

#include <string_view>

#include "formats/html_text.h"
#include "formats/package.h"

namespace fundstelle::formats {

namespace {

constexpr const char* kManifest = R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>)";

// LibreOffice shows its built-in styles in the reader's language when they carry their English names: "Quotations" appears as „Zitat“.
constexpr const char* kStyles = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"><office:styles>
<style:default-style style:family="paragraph"><style:text-properties fo:font-family="Calibri, Carlito, sans-serif" fo:font-size="11pt" fo:language="{0}" fo:country="{1}"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="6pt" fo:line-height="115%"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Standard"><style:paragraph-properties fo:margin-bottom="12pt"/><style:text-properties fo:font-size="20pt"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Standard" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="18pt" fo:margin-bottom="6pt" fo:keep-with-next="always"/><style:text-properties fo:font-size="14pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Standard" style:default-outline-level="2"><style:paragraph-properties fo:margin-top="12pt" fo:margin-bottom="4pt" fo:keep-with-next="always"/><style:text-properties fo:font-size="12pt" fo:font-weight="bold"/></style:style>
{2}<style:style style:name="Quotations" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Quelle"><style:paragraph-properties fo:margin-left="1cm" fo:margin-right="1cm" fo:margin-top="6pt" fo:margin-bottom="2pt"/></style:style>
<style:style style:name="Quelle" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Quotations"><style:paragraph-properties fo:margin-left="1cm" fo:margin-right="1cm" fo:margin-bottom="8pt" fo:text-align="end"/><style:text-properties fo:font-size="9pt" fo:color="#595959"/></style:style>
<style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
</office:styles><office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles></office:document-styles>)";

constexpr const char* kFurtherHeading =
    R"(<style:style style:name="Heading_20_{0}" style:display-name="Heading {0}" style:family="paragraph" style:parent-style-name="Heading_20_2" style:next-style-name="Standard" style:default-outline-level="{0}"><style:text-properties fo:font-size="11pt"/></style:style>
)";

constexpr const char* kContent = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"><office:body><office:text>
{}</office:text></office:body></office:document-content>)";

std::string styles(Language language) {
    std::string headings;
    for (int level = 3; level <= 6; ++level) headings += fmt::format(kFurtherHeading, level);
    return fmt::format(kStyles, say(language, "de", "en"), say(language, "DE", "GB"), headings);
}

const char* style_name(ParagraphStyle style) {
    if (style == ParagraphStyle::Title) return "Title";
    if (style == ParagraphStyle::Quote) return "Quotations";
    return style == ParagraphStyle::Source ? "Quelle" : "Standard";
}

/// White space collapses (OpenDocument 1.3 part 3, section 6.1.2), so that blanks behind others are elements.
class WordsWriter {
public:
    void append(const TextRun& run) {
        if (run.italic) m_xml += "<text:span text:style-name=\"Emphasis\">";
        std::size_t begin = 0;
        while (begin < run.text.size()) {
            const auto end = std::min(run.text.find_first_of(" \t\n", begin), run.text.size());
            if (end > begin) m_after_blank = false;
            m_xml += html_escaped(std::string_view{run.text}.substr(begin, end - begin));
            if (end < run.text.size()) append_blank(run.text[end]);
            begin = end + 1;
        }
        if (run.italic) m_xml += "</text:span>";
    }
    [[nodiscard]] const std::string& xml() const { return m_xml; }

private:
    void append_blank(char blank) {
        if (blank == '\n') m_xml += "<text:line-break/>";
        else if (blank == '\t') m_xml += "<text:tab/>";
        else m_xml += m_after_blank ? "<text:s/>" : " ";
        m_after_blank = true;
    }

    std::string m_xml;
    bool m_after_blank{true};
};

std::string paragraph_xml(const TextParagraph& paragraph) {
    WordsWriter words;
    for (const auto& run : paragraph.runs) words.append(run);
    if (const int level = heading_level(paragraph.style); level > 0) {
        return fmt::format("<text:h text:style-name=\"Heading_20_{0}\" text:outline-level=\"{0}\">{1}</text:h>\n", level, words.xml());
    }
    return fmt::format("<text:p text:style-name=\"{}\">{}</text:p>\n", style_name(paragraph.style), words.xml());
}

}  // namespace

std::string make_odt(const std::vector<TextParagraph>& paragraphs, Language language) {
    std::string body;
    for (const auto& paragraph : paragraphs) body += paragraph_xml(paragraph);
    return make_package({{"mimetype", "application/vnd.oasis.opendocument.text"},
                         {"META-INF/manifest.xml", kManifest},
                         {"content.xml", fmt::format(kContent, body)},
                         {"styles.xml", styles(language)}});
}

}  // namespace fundstelle::formats
