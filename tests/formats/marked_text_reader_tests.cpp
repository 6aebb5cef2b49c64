// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/marked_text_reader.h"

#include <boost/test/unit_test.hpp>
#include <random>

#include "formats/transcript_reader.h"
#include "turns.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;
using Words = std::vector<std::string>;

std::vector<Transcript> read(std::string_view text) {
    return read_marked_text(text, "Sammlung.txt");
}

/// "path: words" of each coding.
Words codings(const Transcript& transcript) {
    const text::OffsetMap map{transcript.text};
    Words codings;
    for (const auto& coding : transcript.codings) {
        std::string path;
        for (const auto& name : coding.code) path += (path.empty() ? "" : " > ") + name;
        codings.push_back(path + ": " + std::string{map.slice(coding.range)});
    }
    return codings;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(marked_text_reader_tests)

BOOST_AUTO_TEST_CASE(marks_start_documents_and_code_blocks) {
    const auto transcripts = read(
        "#TEXT Interview 01\nI: Wie läuft es?\n#CODE Stimmung > Zuversicht\nB: Schön läuft es.\nWirklich.\n#ENDCODE\nI: Mhm.\n"
        "#TEXT\tInterview 02\n#CODE Stimmung\\Belastung\nB: Müde.\n#ENDCODE\n");
    BOOST_REQUIRE_EQUAL(transcripts.size(), 2);
    BOOST_TEST(transcripts[0].name == "Interview 01");
    BOOST_TEST(transcripts[0].text == "I: Wie läuft es?\nB: Schön läuft es.\nWirklich.\nI: Mhm.");
    BOOST_TEST(codings(transcripts[0]) == (Words{"Stimmung > Zuversicht: B: Schön läuft es.\nWirklich."}),
               boost::test_tools::per_element());
    BOOST_TEST(transcripts[1].name == "Interview 02");
    BOOST_TEST(transcripts[1].text == "B: Müde.");
    BOOST_TEST(codings(transcripts[1]) == (Words{"Stimmung > Belastung: B: Müde."}), boost::test_tools::per_element());
    BOOST_TEST(transcripts[0].warnings.empty());
}

BOOST_AUTO_TEST_CASE(blocks_may_lie_within_each_other) {
    const auto transcripts = read("#TEXT a\n#CODE Außen\neins\n#CODE Innen\nzwei 😀\n#ENDCODE\ndrei\n#ENDCODE\nvier\n");
    BOOST_TEST(codings(transcripts[0]) == (Words{"Innen: zwei 😀", "Außen: eins\nzwei 😀\ndrei"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(codings_stand_on_words_without_empty_lines_around_them) {
    const auto transcripts = read("#TEXT a\nvor\n#CODE X\n\n  Wörter\n\nmehr \n\n\n#ENDCODE\nnach\n#CODE Leer\n\n\n#ENDCODE\n");
    BOOST_TEST(codings(transcripts[0]) == (Words{"X: Wörter\n\nmehr"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_block_without_an_end_ends_with_its_document_and_a_warning) {
    const auto transcripts = read("#TEXT a\n#CODE Stimmung > Zuversicht\neins\nzwei\n#TEXT b\ndrei\n#ENDCODE\n");
    BOOST_TEST(codings(transcripts[0]) == (Words{"Stimmung > Zuversicht: eins\nzwei"}), boost::test_tools::per_element());
    BOOST_TEST(test::has_warning(transcripts[0], Warning::Kind::UnclosedCode, "Zuversicht"));
    BOOST_TEST(transcripts[1].text == "drei");
    BOOST_TEST(transcripts[1].codings.empty());
    BOOST_TEST(transcripts[1].warnings.empty());
}

BOOST_AUTO_TEST_CASE(words_outside_of_marks_are_documents_without_a_name) {
    const auto transcripts = read("vorweg\n#TEXT a\neins\n#ENDTEXT\nhinterher\n");
    BOOST_REQUIRE_EQUAL(transcripts.size(), 3);
    BOOST_TEST(transcripts[0].name == "");
    BOOST_TEST(transcripts[0].text == "vorweg");
    BOOST_TEST(transcripts[1].text == "eins");
    BOOST_TEST(transcripts[2].text == "hinterher");
    BOOST_TEST(read("#TEXT leer\n\n#TEXT a\neins\n").size() == 1U);
}

BOOST_AUTO_TEST_CASE(only_whole_marks_at_the_start_of_a_line_count) {
    BOOST_TEST(is_marked_text("vorweg\n#CODE a\n"));
    BOOST_TEST(is_marked_text("#TEXT a"));
    BOOST_TEST(!is_marked_text("#TEXTE sind schön"));
    BOOST_TEST(!is_marked_text("B: Er schrieb #TEXT an die Wand"));
    BOOST_TEST(!is_marked_text("#TEXT"));
    BOOST_TEST(!is_marked_text("#00:00:01-2# I: Und?"));
    BOOST_TEST(read("#TEXT a\n#CODES sind schön\n#ENDCODE\n")[0].text == "#CODES sind schön");
}

BOOST_AUTO_TEST_CASE(a_file_gives_documents_with_turns_and_its_name_where_they_have_none) {
    const auto transcripts = read_transcripts(
        "I: Und?\nB: Ach.\n#TEXT zwei\n#CODE Stimmung\nI: M\xFC"
        "de?\nB: Nat\xFCrlich.\n#ENDCODE\n",
        "Sammlung.txt", "Sammlung.txt", {});
    BOOST_REQUIRE_EQUAL(transcripts.size(), 2);
    BOOST_TEST(transcripts[0].name == "Sammlung");
    BOOST_TEST(transcripts[1].name == "zwei");
    BOOST_TEST(transcripts[1].source == "Sammlung.txt");
    BOOST_TEST(transcripts[1].format == "txt");
    BOOST_TEST(test::said(transcripts[1]) == (Words{"I|Müde?", "B|Natürlich."}), boost::test_tools::per_element());
    BOOST_TEST(codings(transcripts[1]) == (Words{"Stimmung: I: Müde?\nB: Natürlich."}), boost::test_tools::per_element());
    BOOST_TEST(test::has_warning(transcripts[1], Warning::Kind::Encoding, "windows-1252"));
}

BOOST_AUTO_TEST_CASE(any_marks_give_sound_codings) {
    const Words pieces{"#TEXT a\n",  "#TEXT\n",  "#ENDTEXT\n", "#CODE X > Y\n", "#CODE\n",
                       "#ENDCODE\n", "Wört 😀\n", "\n",         " \u00A0\n",     "#CODE >\n"};
    std::mt19937 random{29};
    for (int round = 0; round < 1'000; ++round) {
        std::string text;
        for (std::size_t i = 0; i < random() % 20; ++i) text += pieces[random() % pieces.size()];
        BOOST_TEST_CONTEXT(text) {
            for (const auto& transcript : read(text)) {
                const text::OffsetMap map{transcript.text};
                for (const auto& coding : transcript.codings) {
                    BOOST_TEST_REQUIRE(map.contains(coding.range));
                    BOOST_TEST_REQUIRE(!coding.code.empty());
                }
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
