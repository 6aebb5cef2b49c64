// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/docx_writer.h"

#include <boost/test/unit_test.hpp>
#include <random>

#include "formats/docx_reader.h"
#include "formats/package.h"
#include "text/utf8.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;

Transcript read_back(const std::string& bytes) {
    Transcript transcript;
    read_docx(bytes, "Bericht.docx", transcript);
    return transcript;
}

std::string entry(const std::string& bytes, const std::string& name) {
    return PackageReader{bytes, "Bericht.docx"}.entry(name).value_or("");
}

const std::vector<DocxBlock> kOneOfEach{
    TextParagraph{ParagraphStyle::Title, {{"Titel"}}},         TextParagraph{ParagraphStyle::Heading1, {{"Kapitel"}}},
    TextParagraph{ParagraphStyle::Heading2, {{"Abschnitt"}}},  TextParagraph{ParagraphStyle::Body, {{"Text"}}},
    TextParagraph{ParagraphStyle::Quote, {{"„Zitat“", true}}}, TextParagraph{ParagraphStyle::Source, {{"Interview 01, Abs. 3"}}},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(docx_writer_tests)

BOOST_AUTO_TEST_CASE(random_paragraphs_are_read_back_with_the_same_words_and_italics) {
    const std::vector<std::string> pieces{"Wort", " ",  "ä",   "ß",    "\n", "\t",      "<",
                                          "&",    "\"", "]]>", "„Ja“", "😀",  "u\u0308", "&amp;"};
    std::mt19937 random{37};
    for (int round = 0; round < 200; ++round) {
        std::vector<DocxBlock> paragraphs;
        std::string text;
        std::int64_t position = 0;
        std::vector<bool> italic;
        for (std::size_t p = 0; p < 1 + random() % 6; ++p) {
            if (p > 0) {
                text += '\n';
                italic.push_back(false);
            }
            auto& paragraph = std::get<TextParagraph>(paragraphs.emplace_back(TextParagraph{ParagraphStyle::Body, {}}));
            for (std::size_t r = 0; r < random() % 4; ++r) {
                TextRun run{{}, random() % 2 == 0};
                for (std::size_t i = 0; i < random() % 6; ++i) run.text += pieces[random() % pieces.size()];
                text += run.text;
                italic.insert(italic.end(), static_cast<std::size_t>(text::count_code_points(run.text)), run.italic);
                paragraph.runs.push_back(std::move(run));
            }
        }
        const auto transcript = read_back(make_docx(paragraphs));
        BOOST_TEST_REQUIRE(transcript.text == text);
        std::vector<bool> read(italic.size());
        for (const auto& run : transcript.style_runs) {
            BOOST_TEST_REQUIRE(run.style == model::kItalic);
            for (position = run.range.begin().count(); position < run.range.end().count(); ++position) {
                read.at(static_cast<std::size_t>(position)) = true;
            }
        }
        BOOST_TEST_REQUIRE((read == italic));
    }
}

BOOST_AUTO_TEST_CASE(equal_paragraphs_give_equal_bytes) {
    BOOST_TEST((make_docx(kOneOfEach) == make_docx(kOneOfEach)));
    BOOST_TEST((make_docx(kOneOfEach) != make_docx({})));
}

BOOST_AUTO_TEST_CASE(every_style_that_is_used_is_defined) {
    const auto bytes = make_docx(kOneOfEach);
    const auto document = entry(bytes, "word/document.xml");
    const auto styles = entry(bytes, "word/styles.xml");
    std::size_t used = 0;
    constexpr std::string_view kReference = "<w:pStyle w:val=\"";
    for (auto at = document.find(kReference); at != std::string::npos; at = document.find(kReference, at + 1)) {
        const auto begin = at + kReference.size();
        const auto name = document.substr(begin, document.find('"', begin) - begin);
        BOOST_TEST_CONTEXT(name) BOOST_TEST(styles.find("w:styleId=\"" + name + '"') != std::string::npos);
        ++used;
    }
    BOOST_TEST(used == kOneOfEach.size());
}

BOOST_AUTO_TEST_CASE(styles_carry_the_names_of_the_gallery_of_word) {
    const auto styles = entry(make_docx(kOneOfEach), "word/styles.xml");
    for (const std::string name : {"Normal", "Title", "heading 1", "heading 2", "Quote"}) {
        BOOST_TEST_CONTEXT(name) BOOST_TEST(styles.find("<w:name w:val=\"" + name + '"') != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(the_parts_that_word_needs_are_there) {
    const auto bytes = make_docx({});
    for (const auto* name :
         {"[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/document.xml", "word/styles.xml"}) {
        BOOST_TEST_CONTEXT(name) BOOST_TEST(!entry(bytes, name).empty());
    }
}

BOOST_AUTO_TEST_CASE(no_paragraphs_are_an_empty_text) {
    BOOST_TEST(read_back(make_docx({})).text == "");
}

BOOST_AUTO_TEST_CASE(a_table_of_many_columns_lies_on_its_side_and_wide_columns_have_words) {
    const auto xml_of = [](std::size_t columns) {
        DocxTable table{std::vector<std::string>(columns, "Nr."), {{{}}}};
        for (std::size_t i = 0; i < columns; ++i) table.rows[0].cells.push_back({i == 1 ? std::string(200, 'x') + "\ny" : "1", i != 1});
        return entry(make_docx({table}), "word/document.xml");
    };
    BOOST_TEST(xml_of(6).find("landscape") == std::string::npos);
    const auto wide = xml_of(7);
    BOOST_TEST(wide.find(R"(<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>)") != std::string::npos);
    BOOST_TEST(wide.find(R"(<w:tblGrid><w:gridCol w:w="680"/><w:gridCol w:w="9922"/><w:gridCol w:w="680"/>)") != std::string::npos);
    BOOST_TEST(wide.find("x</w:t><w:br/><w:t xml:space=\"preserve\">y") != std::string::npos);
    BOOST_TEST(read_back(make_docx({DocxTable{{"A", "B"}, {{{{"1"}, {"2"}, {"zu viel"}}}}}})).text == "A\tB\n1\t2");
}

BOOST_AUTO_TEST_CASE(bookmarks_and_comments_stand_around_their_run) {
    const auto bytes = make_docx({TextParagraph{ParagraphStyle::Body, {{"Davor "}, {"Worte", false, "_fs_1", "Woher"}, {" danach"}}}}, "Studie");
    BOOST_TEST(entry(bytes, "word/document.xml").find(R"(<w:bookmarkStart w:id="0" w:name="_fs_1"/><w:commentRangeStart w:id="0"/><w:r>)") != std::string::npos);
    const auto transcript = read_back(bytes);
    BOOST_REQUIRE(transcript.notes.size() == 1U);
    BOOST_TEST(transcript.notes[0].author == "Studie");
    BOOST_TEST(text::slice(transcript.text, *transcript.notes[0].range) == "Worte");
    BOOST_TEST(entry(bytes, "[Content_Types].xml").find("/word/comments.xml") != std::string::npos);
    BOOST_TEST(entry(make_docx({}), "word/comments.xml") == "");
}

BOOST_AUTO_TEST_SUITE_END()
