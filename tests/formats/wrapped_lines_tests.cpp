// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/wrapped_lines.h"

#include <boost/test/unit_test.hpp>

#include "formats/transcript_reader.h"
#include "support/temporary_folder.h"
#include "text/utf8.h"
#include "turns.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;
using test::TemporaryFolder;
using Words = std::vector<std::string>;

/// As mail programs and editors break lines: at the last blank before the width.
std::string wrapped(std::string_view paragraph, std::int64_t width) {
    std::string text;
    std::int64_t column = 0;
    for (std::size_t begin = 0; begin < paragraph.size();) {
        const auto end = std::min(paragraph.find(' ', begin), paragraph.size());
        const auto word = paragraph.substr(begin, end - begin);
        const auto length = text::count_code_points(word);
        if (column > 0 && column + 1 + length > width) {
            text += '\n';
            column = 0;
        } else if (column > 0) {
            text += ' ';
            ++column;
        }
        text += word;
        column += length;
        begin = end + 1;
    }
    return text;
}

const Words kParagraphs{
    "I: Wie hat sich die Arbeit der Beratungsstelle denn verändert, seit die Räume geschlossen sind und niemand mehr einfach "
    "vorbeikommen kann? #00:00:21-3#",
    "B: Grundsätzlich sitze ich jetzt am Küchentisch. Das klingt gemütlicher, als es ist, denn am selben Tisch macht meine "
    "Tochter "
    "Schularbeiten, und wenn ich mit der Ausländerbehörde telefoniere, muss sie in den Flur. Aber man gewöhnt sich an fast "
    "alles, und "
    "manches geht sogar schneller als vorher. #00:01:02-8#",
    "I: Mhm. #00:01:04-0#",
    "B: Die Leute erreiche ich am ehesten am Abend, so gegen acht, wenn die Kinder schlafen. Dann reden sie auch, vorher sind "
    "sie immer "
    "auf dem Sprung, zwischen Supermarkt und Unterkunft, und ich höre nur den Verkehr. Ich habe dafür jetzt zwei Abende in der "
    "Woche "
    "fest eingeplant, dienstags und donnerstags. #00:01:47-5#",
};

std::string talk(std::int64_t width, std::string_view between) {
    std::string text;
    for (const auto& paragraph : kParagraphs) text += (text.empty() ? "" : std::string{between}) + wrapped(paragraph, width);
    return text;
}

std::string whole_paragraphs() {
    std::string text;
    for (const auto& paragraph : kParagraphs) text += (text.empty() ? "" : "\n") + paragraph;
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(wrapped_lines_tests)

BOOST_AUTO_TEST_CASE(lines_broken_at_a_width_are_told_from_whole_paragraphs) {
    for (const auto width : {60, 72, 80}) {
        const auto found = wrap_width(talk(width, "\n\n"));
        BOOST_TEST_REQUIRE(found.has_value());
        BOOST_TEST(*found <= width);
        BOOST_TEST(*found > width - 10);
        BOOST_TEST(wrap_width(talk(width, "\n")).has_value());
    }
    BOOST_TEST(!wrap_width(whole_paragraphs()).has_value());
    BOOST_TEST(!wrap_width("").has_value());
}

BOOST_AUTO_TEST_CASE(short_lines_of_a_talk_are_no_broken_ones) {
    std::string text;
    for (int i = 0; i < 40; ++i) text += "I: Und wie war das damals, so ganz am Anfang?\nB: Ganz gut.\nAlso im Rückblick.\n";
    BOOST_TEST(!wrap_width(text).has_value());
}

BOOST_AUTO_TEST_CASE(joined_lines_give_the_paragraphs_that_were_broken) {
    for (const auto width : {60, 66, 72, 80}) {
        for (const auto* between : {"\n", "\n\n"}) {
            const auto broken = talk(width, between);
            const auto found = wrap_width(broken);
            BOOST_TEST_REQUIRE(found.has_value());
            const auto unwrapped = unwrap(broken, *found);
            BOOST_TEST(unwrapped.utf8 == whole_paragraphs());
            BOOST_TEST(unwrapped.kept_hyphens == 0);
            const auto line_ends = std::count(broken.begin(), broken.end(), '\n');
            BOOST_TEST(unwrapped.joined == line_ends - std::string_view{between}.size() * 3);
        }
    }
}

BOOST_AUTO_TEST_CASE(hyphens_of_line_breaking_go_where_the_dictionary_knows_the_word) {
    const auto unwrapped =
        unwrap("B: Wir haben da mit der Ausländer-\nbehörde gesprochen, und im Teilhabemana-\ngement auch. #00:07:11-\n0#", 42);
    BOOST_TEST(unwrapped.utf8 ==
               "B: Wir haben da mit der Ausländerbehörde gesprochen, und im Teilhabemana-gement auch. #00:07:11-0#");
    BOOST_TEST(unwrapped.joined == 3);
    BOOST_TEST(unwrapped.kept_hyphens == 1);
}

BOOST_AUTO_TEST_CASE(a_label_starts_a_paragraph_even_behind_a_full_line) {
    const auto unwrapped = unwrap("I: eins zwei drei\nB: vier fünf sechs\n[00:01] I: sieben\n3. B: acht", 10);
    BOOST_TEST(unwrapped.utf8 == "I: eins zwei drei\nB: vier fünf sechs\n[00:01] I: sieben\n3. B: acht");
}

BOOST_AUTO_TEST_CASE(a_dash_or_a_number_within_a_sentence_starts_no_paragraph) {
    BOOST_TEST(unwrap("B: SMS, das ist so wie\n2005. Und ich war froh\n– also fast immer. Das\n3. Mal schon.", 22).utf8 ==
               "B: SMS, das ist so wie 2005. Und ich war froh – also fast immer. Das 3. Mal schon.");
}

BOOST_AUTO_TEST_CASE(a_text_file_of_broken_lines_is_joined_and_says_so) {
    const TemporaryFolder folder;
    const auto path = folder.file("a.txt", talk(72, "\n\n"));
    const auto transcript = read_transcript(path);
    BOOST_TEST(transcript.text == whole_paragraphs());
    BOOST_TEST(test::has_warning(transcript, Warning::Kind::JoinedLines, "10"));
    BOOST_TEST(transcript.turns.size() == 4U);
    ReadingOptions keep;
    keep.lines = ReadingOptions::Lines::Keep;
    BOOST_TEST(read_transcript(path, keep).text == talk(72, "\n\n"));
    BOOST_TEST(read_transcript(path, keep).warnings.empty());
}

BOOST_AUTO_TEST_CASE(a_person_may_have_lines_joined_that_look_like_paragraphs) {
    const TemporaryFolder folder;
    const auto path = folder.file("a.txt", "I: Und\nwie war es?\nB: Ach,\nschön.");
    BOOST_TEST(read_transcript(path).text == "I: Und\nwie war es?\nB: Ach,\nschön.");
    ReadingOptions join;
    join.lines = ReadingOptions::Lines::Join;
    BOOST_TEST(read_transcript(path, join).text == "I: Und wie war es?\nB: Ach, schön.");
}

BOOST_AUTO_TEST_CASE(paragraphs_between_empty_lines_stay_as_they_are) {
    const TemporaryFolder folder;
    const auto transcript = read_transcript(folder.file("a.txt", "I: Und?\n\nB: Ach.\n\nSchön war es.\n"));
    BOOST_TEST(transcript.text == "I: Und?\n\nB: Ach.\n\nSchön war es.");
    BOOST_TEST(transcript.warnings.empty());
}

BOOST_AUTO_TEST_SUITE_END()
