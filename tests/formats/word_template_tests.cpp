// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/word_template.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <map>
#include <random>

#include "base/error.h"
#include "base/file.h"
#include "formats/docx_reader.h"
#include "formats/package.h"
#include "formats/quote_files.h"
#include "quotes.h"
#include "support/temporary_folder.h"
#include "word_file.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;
using Parts = std::map<std::string, std::string>;

constexpr const char* kRelations = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
constexpr const char* kType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string relation(const std::string& id, const std::string& type, const std::string& target, const std::string& more = {}) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + kType + type + "\" Target=\"" + target + "\"" + more + "/>";
}

std::string style(const std::string& id, const std::string& name, const std::string& more = {}) {
    return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"" + (id == "Standard" ? " w:default=\"1\"" : "") + "><w:name w:val=\"" + name + "\"/>" + more + "</w:style>";
}

/// What Word in German saves: a cover page in a section of its own, a head with the institute's sign, and traces of an old report.
Parts institute() {
    return {
        {"[Content_Types].xml",
         R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"/><Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/><Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>)"},
        {"_rels/.rels", kRelations + relation("rId1", "officeDocument", "word/document.xml") + relation("rId2", "metadata/thumbnail", "docProps/thumbnail.png") +
                            relation("rId3", "metadata/core-properties", "docProps/core.xml") + relation("rId4", "extended-properties", "docProps/app.xml") + "</Relationships>"},
        {"docProps/core.xml", "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:creator>Frau Alt</dc:creator></cp:coreProperties>"},
        {"docProps/app.xml", "<Properties/>"},
        {"docProps/thumbnail.png", "PNG der ersten Seite"},
        {"word/_rels/document.xml.rels",
         kRelations + relation("rId1", "styles", "styles.xml") + relation("rId2", "header", "header1.xml") + relation("rId3", "footer", "/word/footer1.xml") +
             relation("rId4", "image", "media/foto.png") + relation("rId5", "comments", "comments.xml") + relation("rId6", "footnotes", "footnotes.xml") +
             relation("rId7", "vbaProject", "vbaProject.bin") + relation("rId8", "theme", "theme/theme1.xml") + relation("rId9", "numbering", "numbering.xml") +
             relation("rId10", "hyperlink", "https://alt.example/", " TargetMode=\"External\"") + relation("rId11", "customXml", "../customXml/item1.xml") + "</Relationships>"},
        {"word/_rels/header1.xml.rels", kRelations + relation("rId1", "image", "media/logo.png") + "</Relationships>"},
        {"word/_rels/vbaProject.bin.rels", kRelations + relation("rId1", "wordVbaData", "vbaData.xml") + "</Relationships>"},
        {"word/document.xml",
         test::document_xml(R"(<w:p><w:r><w:t>Alter Titel</w:t></w:r></w:p><w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="1" w:h="2"/></w:sectPr></w:pPr></w:p>)"
                            R"(<w:p><w:r><w:t>Alte Worte</w:t><w:drawing r:embed="rId4"/><w:footnoteReference w:id="2"/></w:r></w:p>)"
                            R"(<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:sectPrChange w:author="Frau Alt"/></w:sectPr>)")},
        {"word/styles.xml", "<w:styles>" + style("Standard", "Normal") + style("berschrift1", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>") +
                                style("IfSKapitel", "IfS Unterkapitel", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>") + style("Titel", "Title") + style("Zitat", "Quote") +
                                style("Beschriftung", "caption") + style("IfSBeleg", "IfS Beleg") + "<w:style w:type=\"character\" w:styleId=\"Quelle\"><w:name w:val=\"Quelle\"/></w:style></w:styles>"},
        {"word/header1.xml", "<w:hdr><w:p><w:r><w:t>Institut</w:t></w:r></w:p></w:hdr>"},
        {"word/footer1.xml", "<w:ftr><w:p><w:r><w:t>Seite</w:t></w:r></w:p></w:ftr>"},
        {"word/media/foto.png", "PNG einer Person"},
        {"word/media/logo.png", "PNG des Instituts"},
        {"word/comments.xml", "<w:comments><w:comment w:id=\"7\" w:author=\"Frau Alt\"><w:p><w:r><w:t>geheim</w:t></w:r></w:p></w:comment></w:comments>"},
        {"word/footnotes.xml", "<w:footnotes><w:footnote w:type=\"separator\" w:id=\"-1\"/><w:footnote w:id=\"2\"><w:p><w:r><w:t>Alte Fußnote</w:t></w:r></w:p></w:footnote></w:footnotes>"},
        {"word/vbaProject.bin", "Makros"},
        {"word/vbaData.xml", "<x/>"},
        {"word/theme/theme1.xml", "<a:theme/>"},
        {"word/numbering.xml", "<w:numbering/>"},
        {"customXml/item1.xml", "<felder/>"},
        {"niemand.xml", "<x>Herr Vergessen</x>"},
    };
}

std::string packed(const Parts& parts) {
    return make_package({parts.begin(), parts.end()});
}

Parts unpacked(const std::string& bytes) {
    Parts parts;
    const PackageReader package{bytes, "Zitate.docx"};
    for (const auto& entry : package.entries()) parts[entry.name] = package.entry(entry.name).value_or("");
    return parts;
}

const std::vector<DocxBlock> kBlocks{
    TextParagraph{ParagraphStyle::Title, {{"Titel"}}},       TextParagraph{ParagraphStyle::Heading1, {{"Kapitel"}}},
    TextParagraph{ParagraphStyle::Heading2, {{"Abschnitt"}}}, TextParagraph{ParagraphStyle::Body, {{"Einleitung"}}},
    TextParagraph{ParagraphStyle::Quote, {{"„Zitat“", true}}}, TextParagraph{ParagraphStyle::Source, {{"Interview 01, Abs. 3"}}},
};

Parts filled(const Parts& parts, const std::vector<DocxBlock>& blocks = kBlocks, const WordTemplate::Content& content = {}) {
    return unpacked(WordTemplate{packed(parts), "Vorlage.dotx"}.filled(blocks, content).bytes);
}

std::string words_of(const std::string& bytes) {
    Transcript transcript;
    read_docx(bytes, "Zitate.docx", transcript);
    return transcript.text;
}

bool contains(const std::string& text, const std::string& piece) {
    return text.find(piece) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(word_template_tests)

BOOST_AUTO_TEST_CASE(the_body_is_replaced_and_printed_in_the_styles_of_the_template) {
    const WordTemplate institutes{packed(institute()), "Vorlage.dotx"};
    const auto result = institutes.filled(kBlocks, {});
    BOOST_TEST(result.unmapped.empty());
    BOOST_TEST(words_of(result.bytes) == "Titel\nKapitel\nAbschnitt\nEinleitung\n„Zitat“\nInterview 01, Abs. 3");
    const auto xml = unpacked(result.bytes).at("word/document.xml");
    for (const std::string used : {"Titel", "berschrift1", "IfSKapitel", "Zitat", "Beschriftung"}) {
        BOOST_TEST_CONTEXT(used) BOOST_TEST(contains(xml, "<w:pStyle w:val=\"" + used + "\"/>"));
    }
    BOOST_TEST(contains(xml, "<w:p><w:r><w:t xml:space=\"preserve\">Einleitung"));
}

BOOST_AUTO_TEST_CASE(styles_page_heads_theme_and_numbering_stay) {
    const auto before = institute();
    const auto after = filled(before);
    for (const std::string name : {"word/styles.xml", "word/header1.xml", "word/footer1.xml", "word/media/logo.png", "word/theme/theme1.xml", "word/numbering.xml",
                                   "word/_rels/header1.xml.rels", "docProps/app.xml", "customXml/item1.xml"}) {
        BOOST_TEST_CONTEXT(name) {
            BOOST_REQUIRE(after.contains(name));
            BOOST_TEST(after.at(name) == before.at(name));
        }
    }
    // The head of the cover page goes on over the last section, whose page counts.
    const auto& xml = after.at("word/document.xml");
    BOOST_TEST(contains(xml, R"(<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body>)"));
}

BOOST_AUTO_TEST_CASE(nothing_of_the_old_report_is_left) {
    const auto after = filled(institute());
    for (const std::string name : {"word/media/foto.png", "word/comments.xml", "word/vbaProject.bin", "word/vbaData.xml", "docProps/thumbnail.png", "niemand.xml"}) {
        BOOST_TEST_CONTEXT(name) BOOST_TEST(!after.contains(name));
    }
    for (const auto& [name, content] : after) {
        for (const std::string trace : {"Frau Alt", "Alte", "Alter", "geheim", "alt.example", "vbaProject", "foto", "comments", "thumbnail"}) {
            BOOST_TEST_CONTEXT(name << ": " << trace) BOOST_TEST(!contains(content, trace));
        }
    }
    BOOST_TEST(contains(after.at("word/footnotes.xml"), "separator"));
}

BOOST_AUTO_TEST_CASE(a_template_becomes_a_document) {
    const auto types = filled(institute()).at("[Content_Types].xml");
    BOOST_TEST(contains(types, R"(PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")"));
    BOOST_TEST(!contains(types, "template"));
    BOOST_TEST(contains(filled(institute(), kBlocks, {"A & B"}).at("docProps/core.xml"), "<dc:title>A &amp; B</dc:title>"));
}

BOOST_AUTO_TEST_CASE(styles_are_found_by_names_in_both_languages_by_their_level_and_by_hand) {
    const WordTemplate institutes{packed(institute()), "Vorlage.dotx"};
    BOOST_TEST(institutes.styles().size() == 7U);
    BOOST_TEST(institutes.styles()[2].level == 2);
    const auto id_of = [&](ParagraphStyle role, const WordStyleNames& by_hand = {}) {
        const auto found = institutes.style_of(role, by_hand);
        return found ? found->id : "–";
    };
    BOOST_TEST(id_of(ParagraphStyle::Heading1) == "berschrift1");
    BOOST_TEST(id_of(ParagraphStyle::Heading2) == "IfSKapitel");
    BOOST_TEST(id_of(ParagraphStyle::Heading3) == "–");
    BOOST_TEST(id_of(ParagraphStyle::Body) == "Standard");
    BOOST_TEST(id_of(ParagraphStyle::Source) == "Beschriftung");
    BOOST_TEST(id_of(ParagraphStyle::Source, {{ParagraphStyle::Source, "ifs beleg"}}) == "IfSBeleg");
    BOOST_TEST(id_of(ParagraphStyle::Source, {{ParagraphStyle::Source, "IfSBeleg"}}) == "IfSBeleg");
    BOOST_TEST(id_of(ParagraphStyle::Source, {{ParagraphStyle::Source, "Gibt es nicht"}}) == "–");
    BOOST_TEST(id_of(ParagraphStyle::Source, {{ParagraphStyle::Source, ""}}) == "Beschriftung");
}

BOOST_DATA_TEST_CASE(quotes_and_sources_are_known_by_many_names,
                     boost::unit_test::data::make({"Quote|", "Zitat|", "Quotations|", "Intense Quote|", "Block Text|", "IfS_Zitat eingerückt|", "|Quelle", "|Source", "|Caption",
                                                   "|IfS Quelle", "|Zitatquelle", "|"}),
                     names) {
    const std::string both = names;
    const auto quote = both.substr(0, both.find('|'));
    const auto source = both.substr(both.find('|') + 1);
    auto parts = institute();
    parts["word/styles.xml"] = "<w:styles>" + style("a", quote) + style("b", source) + "</w:styles>";
    const WordTemplate institutes{packed(parts), "Vorlage.dotx"};
    BOOST_TEST(institutes.style_of(ParagraphStyle::Quote).has_value() == !quote.empty());
    BOOST_TEST(institutes.style_of(ParagraphStyle::Source).has_value() == !source.empty());
}

BOOST_AUTO_TEST_CASE(what_has_no_style_is_said_once_and_printed_all_the_same) {
    auto parts = institute();
    parts["word/styles.xml"] = "<w:styles>" + style("Standard", "Normal") + "</w:styles>";
    auto blocks = kBlocks;
    blocks.insert(blocks.end(), kBlocks.begin(), kBlocks.end());
    const auto result = WordTemplate{packed(parts), "Vorlage.dotx"}.filled(blocks, {});
    BOOST_TEST((result.unmapped ==
                std::vector{ParagraphStyle::Title, ParagraphStyle::Heading1, ParagraphStyle::Heading2, ParagraphStyle::Quote, ParagraphStyle::Source}));
    const auto xml = unpacked(result.bytes).at("word/document.xml");
    BOOST_TEST(contains(xml, R"(<w:outlineLvl w:val="1"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Abschnitt)"));
    BOOST_TEST(!contains(xml, "w:pStyle"));
}

BOOST_AUTO_TEST_CASE(bookmarks_and_comments_stand_in_the_template_too) {
    test::TemporaryFolder folder;
    write_file(folder.path() / "Vorlage.dotx", packed(institute()));
    QuoteFileOptions options;
    options.word_template = folder.path() / "Vorlage.dotx";
    options.way_back = WayBack::Comment;
    options.author = "Studie";
    options.styles = {{ParagraphStyle::Source, "Nicht da"}};
    BOOST_TEST((write_quotes(folder.path() / "Zitate.docx", test::beratung(), options) == std::vector{ParagraphStyle::Source}));
    Transcript read;
    read_docx(read_file(folder.path() / "Zitate.docx", 1U << 20), "Zitate.docx", read);
    BOOST_REQUIRE(read.notes.size() == 2U);
    BOOST_TEST(read.notes[1].body == "Interview 02, Abs. 5 · Zitat 3");
    options.way_back = WayBack::Bookmark;
    write_quotes(folder.path() / "Zitate.docx", test::beratung(), options);
    const auto xml = unpacked(read_file(folder.path() / "Zitate.docx", 1U << 20)).at("word/document.xml");
    BOOST_TEST(contains(xml, R"(<w:bookmarkStart w:id="1" w:name="_fs_0197c0ffee0070008000000000000003"/><w:r>)"));
    BOOST_TEST(contains(xml, R"(</w:r><w:bookmarkEnd w:id="1"/>)"));
}

BOOST_AUTO_TEST_CASE(our_own_word_files_are_templates_too) {
    const auto own = make_docx(kBlocks);
    const auto result = WordTemplate{own, "Zitate.docx"}.filled(kBlocks, {});
    BOOST_TEST(result.unmapped.empty());
    BOOST_TEST(words_of(result.bytes) == words_of(own));
    BOOST_TEST(unpacked(result.bytes).at("word/styles.xml") == unpacked(own).at("word/styles.xml"));
}

BOOST_AUTO_TEST_CASE(equal_templates_and_blocks_give_equal_bytes) {
    const WordTemplate institutes{packed(institute()), "Vorlage.dotx"};
    BOOST_TEST((institutes.filled(kBlocks, {}).bytes == institutes.filled(kBlocks, {}).bytes));
}

BOOST_AUTO_TEST_CASE(what_is_no_word_file_is_refused_by_name) {
    const auto kind_of = [](const std::string& bytes) {
        try {
            WordTemplate{bytes, "Vorlage.dotx"};
        } catch (const Error& error) {
            BOOST_TEST(error.subject() == "Vorlage.dotx");
            return error.kind();
        }
        return ErrorKind::Cancelled;
    };
    auto parts = institute();
    BOOST_TEST((kind_of(packed(parts)) == ErrorKind::Cancelled));
    BOOST_TEST((kind_of("") == ErrorKind::Malformed));
    BOOST_TEST((kind_of("kein Archiv") == ErrorKind::Malformed));
    BOOST_TEST((kind_of(packed(parts).substr(0, 2'000)) == ErrorKind::Malformed));
    BOOST_TEST((kind_of(make_package({{"content.xml", "<x/>"}})) == ErrorKind::Unsupported));
    parts["word/styles.xml"] = "<w:styles>";
    BOOST_TEST((kind_of(packed(parts)) == ErrorKind::Malformed));
    parts = institute();
    parts["word/document.xml"] = "<w:document><w:body>";
    BOOST_TEST((kind_of(packed(parts)) == ErrorKind::Malformed));
    parts["word/document.xml"] = "<w:glossaryDocument/>";
    BOOST_TEST((kind_of(packed(parts)) == ErrorKind::Unsupported));
    BOOST_TEST((kind_of(test::with_claimed_size(make_package({{"word/document.xml", "<x/>"}}), 0x7FFFFFFF)) == ErrorKind::TooLarge));
    BOOST_CHECK_EXCEPTION(WordTemplate::read("/gibt/es/nicht.dotx"), Error, [](const Error& error) { return error.kind() == ErrorKind::NotFound; });
}

BOOST_AUTO_TEST_CASE(relations_that_lead_out_of_the_package_or_in_circles_do_no_harm) {
    auto parts = institute();
    parts["word/_rels/document.xml.rels"] = kRelations + relation("rId1", "styles", "../../../etc/passwd") + relation("rId2", "theme", "document.xml") +
                                            relation("rId3", "settings", "") + relation("rId4", "numbering", "../word/./numbering.xml") + "</Relationships>";
    const auto after = filled(parts);
    BOOST_TEST(after.contains("word/numbering.xml"));
    for (const auto& [name, content] : after) BOOST_TEST(!contains(name, ".."));
}

// Pieces of parts taken out, doubled and put elsewhere.
BOOST_AUTO_TEST_CASE(damaged_templates_give_a_readable_document_or_an_error) {
    const auto sound = institute();
    std::mt19937 random{4711};
    const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random()) % limit; };
    int written = 0;
    for (int i = 0; i < 400; ++i) {
        auto parts = sound;
        auto& xml = std::next(parts.begin(), static_cast<std::ptrdiff_t>(below(parts.size())))->second;
        for (auto changes = 1 + below(4); changes > 0 && !xml.empty(); --changes) {
            const auto from = below(xml.size());
            const auto piece = xml.substr(from, below(40));
            if (below(2) == 0) xml.erase(from, piece.size());
            else xml.insert(below(xml.size()), piece);
        }
        try {
            const auto result = WordTemplate{packed(parts), "Vorlage.dotx"}.filled(kBlocks, {});
            BOOST_TEST_REQUIRE(words_of(result.bytes) == "Titel\nKapitel\nAbschnitt\nEinleitung\n„Zitat“\nInterview 01, Abs. 3");
            ++written;
        } catch (const Error&) {
            continue;
        }
    }
    BOOST_TEST(written > 100);
}

BOOST_AUTO_TEST_SUITE_END()
