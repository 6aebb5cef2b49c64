// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/subtitles_reader.h"

#include <boost/test/unit_test.hpp>
#include <random>

#include "base/error.h"
#include "formats/transcript_reader.h"
#include "support/temporary_folder.h"
#include "turns.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;
using test::TemporaryFolder;
using Words = std::vector<std::string>;

Transcript read(const std::string& bytes) {
    auto transcripts = read_transcripts(bytes, "Gespräch.vtt", "Gespräch.vtt", {});
    test::require_sound(transcripts.front());
    return std::move(transcripts.front());
}

/// "milliseconds@position" of each mark.
Words marks(const Transcript& transcript) {
    Words marks;
    for (const auto& mark : transcript.marks) {
        BOOST_TEST_REQUIRE((mark.kind == model::Mark::Kind::Time));
        marks.push_back(std::to_string(mark.value) + "@" + std::to_string(mark.position.count()));
    }
    return marks;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(subtitles_reader_tests)

BOOST_AUTO_TEST_CASE(cues_of_one_voice_are_one_turn_with_the_times_of_all) {
    const auto transcript = read(
        "WEBVTT - Gespräch\n\nNOTE aus der Erkennung\n\nSTYLE\n::cue { color: white }\n\neinleitung\n"
        "00:01.000 --> 00:03.500 position:10%\n<v S01>Wie läuft es\ndenn so?</v>\n\n"
        "00:04.000 --> 00:06.000\n<v.leise S02>Ach, <00:05.000>gut.\n\n"
        "2\n00:00:06.250 --> 00:00:08.000\n<v S02>Also <i>ganz</i> gut &amp; schön.\n\n"
        "01:00:09.000 --> 01:00:10.000\n<v S01>Mhm.\n");
    BOOST_TEST(transcript.format == "vtt");
    BOOST_TEST(transcript.text == "S01: Wie läuft es denn so?\nS02: Ach, gut. Also ganz gut & schön.\nS01: Mhm.");
    BOOST_TEST(marks(transcript) == (Words{"1000@0", "4000@27", "6250@42", "3609000@65"}), boost::test_tools::per_element());
    BOOST_TEST(
        test::said(transcript) == (Words{"S01|Wie läuft es denn so?", "S02|Ach, gut. Also ganz gut & schön.", "S01|Mhm."}),
        boost::test_tools::per_element());
    BOOST_TEST((transcript.turns[0].time_ms == std::optional<std::int64_t>{1'000}));
    BOOST_TEST((transcript.turns[2].time_ms == std::optional<std::int64_t>{3'609'000}));
}

BOOST_AUTO_TEST_CASE(labels_in_the_words_name_speakers) {
    const auto transcript = read(
        "1\n00:00:01,000 --> 00:00:03,000\nS01: Wie läuft es?\n\n"
        "2\n00:00:04,000 --> 00:00:05,000\n{\\an8}<i>S02:</i> Ach. Kurz gesagt: gut.\n\n"
        "3\n00:00:05,100 --> 00:00:06,000\nUnd sonst: <lacht> müde.\n\n"
        "4\n00:00:07,000 --> 00:00:09,000\n- S01: Ja?\n- S02: Ja.\n\n"
        "5\n00:00:10,000 --> 00:00:11,000\n[S01]: Schön.\n");
    BOOST_TEST(transcript.format == "srt");
    BOOST_TEST(transcript.text ==
               "S01: Wie läuft es?\nS02: Ach. Kurz gesagt: gut. Und sonst: <lacht> müde.\nS01: Ja?\nS02: Ja.\nS01: Schön.");
    BOOST_TEST(transcript.turns.size() == 5U);
    BOOST_TEST(marks(transcript).size() == 6U);
}

BOOST_AUTO_TEST_CASE(a_speaker_is_known_even_if_speaking_once_with_a_full_stop_in_the_name) {
    const auto transcript = read(
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Dr. Kaya>Guten Tag.\n\n00:03.000 --> 00:04.000\n<v Schulz>Tag. Wie geht es?\n");
    BOOST_TEST(test::said(transcript) == (Words{"Dr. Kaya|Guten Tag.", "Schulz|Tag. Wie geht es?"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_cue_without_a_name_goes_on_with_the_speaker_before) {
    const auto transcript = read(
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v B>Ja.\n\n00:20.000 --> 00:21.000\nUnd nein.\n\n00:22.000 --> 00:23.000\n<v "
        "I>Mhm.\n");
    BOOST_TEST(transcript.text == "B: Ja. Und nein.\nI: Mhm.");
}

BOOST_AUTO_TEST_CASE(without_names_a_pause_or_a_long_paragraph_ends_with_the_sentence) {
    BOOST_TEST(
        read("WEBVTT\n\n00:01.000 --> 00:02.000\nEins\n\n00:03.000 --> 00:04.000\nzwei.\n\n00:07.100 --> 00:08.000\nDrei.\n")
            .text == "Eins zwei.\nDrei.");
    std::string cues = "WEBVTT\n\n";
    for (int i = 10; i < 40; ++i) {
        cues += "00:" + std::to_string(i) + ".000 --> 00:" + std::to_string(i) + ".900\nDas sind genau fünf Wörter" +
                (i % 2 == 0 ? "." : " und") + "\n\n";
    }
    const auto transcript = read(cues);
    BOOST_TEST(std::count(transcript.text.begin(), transcript.text.end(), '\n') == 1);
    BOOST_TEST(transcript.text.find(".\nDas") != std::string::npos);
    BOOST_TEST(test::has_warning(transcript, Warning::Kind::NoSpeakers));
}

BOOST_AUTO_TEST_CASE(times_are_read_with_and_without_hours_and_fractions) {
    const auto transcript = read(
        "1\n00:00:01 --> 00:00:03\na.\n\n2\n00:01:04,5 --> 00:01:05,25\nb.\n\n3\n02:06 --> 02:07\nc.\n\n4\n1:02:03.004 --> "
        "1:02:04\nd.\n");
    BOOST_TEST(marks(transcript) == (Words{"1000@0", "64500@3", "126000@6", "3723004@9"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_missing_empty_line_makes_no_number_a_word) {
    BOOST_TEST(read("1\n00:00:01,000 --> 00:00:02,000\nIm Jahr\n2020\n2\n00:00:03,000 --> 00:00:04,000\nwar es.\n").text ==
               "Im Jahr 2020 war es.");
}

BOOST_AUTO_TEST_CASE(a_cue_that_cannot_be_read_is_left_out_with_a_warning) {
    const auto transcript =
        read("WEBVTT\n\n00:01.000 --> 00:02.000\nJa.\n\nspäter --> 00:03\nweg\n\n00:04.000 --> 00:05.000\nNein.\n");
    BOOST_TEST(transcript.text == "Ja. Nein.");
    BOOST_TEST(test::has_warning(transcript, Warning::Kind::DamagedPlaces, "1"));
}

BOOST_AUTO_TEST_CASE(subtitles_are_told_by_their_start_in_any_encoding) {
    BOOST_TEST(is_subtitles("WEBVTT\n"));
    BOOST_TEST(is_subtitles("\n1\n00:00:01,000 --> 00:00:02,000\na"));
    BOOST_TEST(is_subtitles("00:00:01.000 --> 00:00:02.000\na"));
    BOOST_TEST(!is_subtitles("1\n\nI: Und?"));
    BOOST_TEST(!is_subtitles("00:00:01 I: Und?"));
    BOOST_TEST(!is_subtitles(""));
    const TemporaryFolder folder;
    const auto transcript = read_transcript(folder.file("a.srt",
                                                        "1\r\n00:00:01,000 --> 00:00:02,000\r\nGr\xFC\xDF"
                                                        "e\r\n"));
    BOOST_TEST(transcript.text == "Grüße");
    BOOST_TEST(test::has_warning(transcript, Warning::Kind::Encoding, "windows-1252"));
}

BOOST_AUTO_TEST_CASE(subtitles_without_cues_are_malformed) {
    BOOST_CHECK_EXCEPTION(read("WEBVTT\n\nNOTE nichts\n"), Error,
                          [](const Error& error) { return error.kind() == ErrorKind::Malformed; });
}

BOOST_AUTO_TEST_CASE(any_lines_give_a_sound_transcript_or_an_error) {
    const Words pieces{
        "WEBVTT\n", "1\n", "\n",  "00:01.000 --> 00:02.000\n", "00:99 -->\n", "<v S01>", "<v ", "S01: ", "- ", "Wört ", "&amp;",
        "{\\",      ">",   "\n\n"};
    std::mt19937 random{3};
    for (int round = 0; round < 500; ++round) {
        std::string text = "WEBVTT\n\n00:01.000 --> 00:02.000\n";
        for (std::size_t i = 0; i < random() % 30; ++i) text += pieces[random() % pieces.size()];
        try {
            read(text);
        } catch (const Error&) {
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
