// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/markdown_reader.h"

#include <boost/test/unit_test.hpp>

#include "formats/transcript_reader.h"
#include "support/temporary_folder.h"
#include "turns.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;
using test::TemporaryFolder;
using Words = std::vector<std::string>;

std::filesystem::path fixture(const std::string& name) {
    return test::source_folder() / "tests" / "formats" / "fixtures" / name;
}

std::string text_of(const std::string& markdown, bool keep_lines = true) {
    Transcript transcript;
    read_markdown(markdown, keep_lines, "a.md", transcript);
    return transcript.text;
}

const std::string kTalk =
    "I: Wie läuft es mit der Ausländerbehörde? #00:00:07-2#\n"
    "B: Ach, <seufzt> mal so, mal *so*. Es gibt drei Sorten:\n"
    "• die mit Zeit\n"
    "• die ohne\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(markdown_reader_tests)

BOOST_AUTO_TEST_CASE(a_file_of_pandoc_has_its_broken_lines_joined) {
    const auto transcript = read_transcript(fixture("gespraech-pandoc.md"));
    test::require_sound(transcript);
    BOOST_TEST(transcript.format == "md");
    BOOST_TEST(transcript.text.find(kTalk) != std::string::npos);
    BOOST_TEST(transcript.text.find("(...) „die andere\". #00:00:31-0#\nI: Mhm.\nUnd sonst? #00:00:33-9#\nB: Gut & schön.") !=
               std::string::npos);
    BOOST_TEST(transcript.turns.size() == 4U);
}

BOOST_AUTO_TEST_CASE(a_file_with_tables_has_their_cells_apart) {
    const auto transcript = read_transcript(fixture("gespraech-github.md"));
    test::require_sound(transcript);
    BOOST_TEST(
        transcript.text ==
        "Gespräch 14\nDatum\t12.05.2020\nDauer\t31 Minuten\n" + kTalk +
            "Und dann noch Frau_X_ und [Name] / na ja (...) „die andere“. #00:00:31-0#\nI: Mhm.\nUnd sonst? #00:00:33-9#\n"
            "B: Gut & schön. #00:00:35-0#");
    BOOST_TEST(transcript.turns.size() == 4U);
    const text::OffsetMap map{transcript.text};
    Words styled;
    for (const auto& run : transcript.style_runs) styled.emplace_back(map.slice(run.range));
    BOOST_TEST(styled == (Words{"I:", "B:", "so", "I:", "B:"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(turns_on_lines_of_their_own_stay_so) {
    const TemporaryFolder folder;
    const auto transcript =
        read_transcript(folder.file("a.md", "# Interview 3\n\n**I:** Und?\n**B:** Ach.\nSchön war es.\nI: Ja?\nB: *Ja.*\n"));
    BOOST_TEST(transcript.text == "Interview 3\nI: Und?\nB: Ach.\nSchön war es.\nI: Ja?\nB: Ja.");
    BOOST_TEST(test::said(transcript) == (Words{"I|Und?", "B|Ach.\nSchön war es.", "I|Ja?", "B|Ja."}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(line_ends_are_blanks_where_lines_are_not_kept) {
    BOOST_TEST(text_of("eins\nzwei\n\ndrei  \nvier\\\nfünf", false) == "eins zwei\ndrei\nvier\nfünf");
    BOOST_TEST(text_of("eins\nzwei\n\ndrei") == "eins\nzwei\ndrei");
}

BOOST_AUTO_TEST_CASE(signs_of_transcription_are_no_elements) {
    BOOST_TEST(text_of("B: <lacht> Ja, <<sehr leise> so>. 3 < 4 > 2, a<b") ==
               "B: <lacht> Ja, <<sehr leise> so>. 3 < 4 > 2, a<b");
    BOOST_TEST(text_of("B: <u>Ja</u>,<br>nein \\<seufzt\\> <!-- weg -->") == "B: Ja,\nnein <seufzt>");
    BOOST_TEST(text_of("(lacht) [...] / (3s) (unv.) //ja// #00:01:02-3# B: 50 %") ==
               "(lacht) [...] / (3s) (unv.) //ja// #00:01:02-3# B: 50 %");
    BOOST_TEST(text_of("#00:01:02-3# I: Und?") == "#00:01:02-3# I: Und?");
}

BOOST_AUTO_TEST_CASE(tables_and_lists_are_read) {
    BOOST_TEST(text_of("| Datum | Ort \\| Raum |\n|:--|--:|\n| *heute* | hier |\n| | |\nEnde") ==
               "Datum\tOrt | Raum\nheute\thier\n\t\nEnde");
    BOOST_TEST(text_of("| kein | Tisch |\n| ohne | Linie |") == "| kein | Tisch |\n| ohne | Linie |");
    BOOST_TEST(text_of("3. drei\n4. vier\n\n- eins\n- zwei") == "3. drei\n4. vier\n• eins\n• zwei");
    BOOST_TEST(text_of("> Zitat\n\n    so  da\n\n`code` [Wort](https://example.org)") == "Zitat\nso  da\ncode Wort");
    BOOST_TEST(text_of("<table><tr><td>a</td><td>b</td></tr></table>\n\nc") == "a\tb\nc");
}

// Each "<" looks for its ">" only nearby.
BOOST_AUTO_TEST_CASE(hundreds_of_thousands_of_signs_are_read_at_once) {
    const std::string signs(300'000, '<');
    BOOST_TEST(text_of(signs + ">") == signs + ">");
}

BOOST_AUTO_TEST_CASE(nothing_is_nothing) {
    BOOST_TEST(text_of("") == "");
    BOOST_TEST(text_of("\n\n") == "");
}

BOOST_AUTO_TEST_SUITE_END()
