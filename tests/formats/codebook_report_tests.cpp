// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/codebook_report.h"

#include <boost/test/unit_test.hpp>

#include "base/file.h"
#include "formats/html_writer.h"
#include "formats/markdown_writer.h"
#include "formats/text_files.h"
#include "formats/transcript_reader.h"
#include "support/temporary_folder.h"

namespace fundstelle::formats {

namespace {

CodebookReport sample() {
    model::Code top{model::CodeId{Uuid{}}, std::nullopt, "Kooperation ABH", "a", "#2f6f8f", "Zusammenarbeit mit der ABH", "„Wir telefonieren <oft>.“", "nur eigene Fälle", "nicht: Gremien"};
    model::Code below{model::CodeId{Uuid{}}, top.id, "Ermessen", "a", "#88aabb", {}, {}, {}, {}};
    return {"Studie", {{top, 1, 31, 12, {{"Die sagen nein.", "Interview 07, Abs. 29"}}}, {below, 2, 1, 1}}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(codebook_report_tests)

BOOST_AUTO_TEST_CASE(markdown_has_the_tree_as_headings_and_the_examples_as_quotes) {
    BOOST_TEST(make_markdown(codebook_paragraphs(sample(), Language::German)) ==
               "# Studie\n\n## ■ Kooperation ABH\n\n31 Segmente in 12 Dokumenten\n\n*Definition:* Zusammenarbeit mit der ABH\n\n*Kodierregel:* nur eigene Fälle\n\n"
               "*Abgrenzung:* nicht: Gremien\n\n*Ankerbeispiele:*\n\n> „Wir telefonieren \\<oft\\>.“\n\n> „Die sagen nein.“\n\nInterview 07, Abs. 29\n\n"
               "### ■ Ermessen\n\n1 Segment in 1 Dokument\n");
}

BOOST_AUTO_TEST_CASE(html_shows_each_code_in_its_colour_and_escapes_its_words) {
    const auto html = make_html(codebook_paragraphs(sample(), Language::English), Language::English);
    BOOST_TEST(html.find("<h2><span style=\"color:#2f6f8f\">■ </span>Kooperation ABH</h2>") != std::string::npos);
    BOOST_TEST(html.find("&lt;oft&gt;") != std::string::npos);
    BOOST_TEST(html.find("31 segments in 12 documents") != std::string::npos);
    BOOST_TEST(html.find("“Die sagen nein.”") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(word_files_have_the_same_words_and_the_colour) {
    const test::TemporaryFolder folder;
    BOOST_TEST(write_text(folder / "anhang.docx", codebook_paragraphs(sample(), Language::German), {}).empty());
    const auto text = read_transcript(folder / "anhang.docx").text;
    BOOST_TEST(text.find("■ Kooperation ABH") != std::string::npos);
    BOOST_TEST(text.find("Definition: Zusammenarbeit mit der ABH") != std::string::npos);
    BOOST_TEST(text.find("„Die sagen nein.“") != std::string::npos);
    for (const auto* name : {"a.odt", "a.rtf", "a.html", "a.md"}) {
        BOOST_TEST(write_text(folder / name, codebook_paragraphs(sample(), Language::German), {}).empty());
        BOOST_TEST(std::filesystem::file_size(folder / name) > 200U);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::formats
