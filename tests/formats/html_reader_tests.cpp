// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/html_reader.h"

#include <boost/test/unit_test.hpp>
#include <random>

#include "base/error.h"
#include "base/file.h"
#include "formats/transcript_reader.h"
#include "support/temporary_folder.h"
#include "text/utf8.h"
#include "turns.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;
using test::TemporaryFolder;
using Words = std::vector<std::string>;

std::filesystem::path fixture(const std::string& name) {
    return test::source_folder() / "tests" / "formats" / "fixtures" / name;
}

Transcript read_page(const std::string& body) {
    Transcript transcript;
    read_html("<!DOCTYPE html><html><head><title>Titel</title><style>p{}</style></head><body>" + body + "</body></html>",
              "a.html", transcript);
    return transcript;
}

std::string text_of(const std::string& body) {
    return read_page(body).text;
}

/// "words|style" of each run.
Words styles(const Transcript& transcript) {
    const text::OffsetMap map{transcript.text};
    Words runs;
    for (const auto& run : transcript.style_runs)
        runs.push_back(std::string{map.slice(run.range)} + "|" + std::to_string(run.style));
    return runs;
}

/// "milliseconds|the words up to the end of the paragraph" of each mark.
Words times(const Transcript& transcript) {
    const text::OffsetMap map{transcript.text};
    const auto end = text::count_code_points(transcript.text);
    Words marks;
    for (const auto& mark : transcript.marks) {
        const std::string rest =
            mark.position.count() < end ? std::string{map.slice({mark.position.count(), end})} : std::string{};
        marks.push_back(std::to_string(mark.value) + "|" + rest.substr(0, rest.find('\n')));
    }
    return marks;
}

const std::string kTalk =
    "I: Wie läuft es mit der Ausländerbehörde? #00:00:07-2#\n"
    "B: Ach, <seufzt> mal so, mal *so*. Es gibt drei Sorten:\n"
    "• die mit Zeit\n"
    "• die ohne\n"
    "Und dann noch Frau_X_ und [Name] / na ja (...) „die andere“. #00:00:31-0#\n"
    "I: Mhm.\n"
    "Und sonst? #00:00:33-9#\n"
    "B: Gut & schön. #00:00:35-0#";

}  // namespace

BOOST_AUTO_TEST_SUITE(html_reader_tests)

BOOST_AUTO_TEST_CASE(a_page_of_libreoffice_is_the_document_without_page_heads) {
    const auto transcript = read_transcript(fixture("gespraech-libreoffice.html"));
    test::require_sound(transcript);
    BOOST_TEST(transcript.text == "Gespräch 14\nDatum\t12.05.2020\nDauer\t31 Minuten\n\n" + kTalk);
    BOOST_TEST(transcript.format == "html");
    BOOST_TEST(transcript.turns.size() == 4U);
    BOOST_TEST(styles(transcript) == (Words{"I:|1", "B:|1", "so|2", "I:|1", "B:|1"}), boost::test_tools::per_element());
    BOOST_TEST(transcript.warnings.empty());
}

BOOST_AUTO_TEST_CASE(a_page_of_pandoc_is_the_document) {
    const auto transcript = read_transcript(fixture("gespraech-pandoc.html"));
    test::require_sound(transcript);
    BOOST_TEST(transcript.text.ends_with("Gespräch 14\nDatum\t12.05.2020\nDauer\t31 Minuten\n" + kTalk));
    BOOST_TEST(transcript.turns.size() == 4U);
}

BOOST_AUTO_TEST_CASE(white_space_collapses_and_blocks_are_paragraphs) {
    BOOST_TEST(text_of("<p>I:\n  Wie   läuft\tes?</p>\n\n<p> B: <b>Gut</b> . </p><div>Ja<div>Nein</div>Doch</div>") ==
               "I: Wie läuft es?\nB: Gut .\nJa\nNein\nDoch");
    BOOST_TEST(text_of("eins<br>zwei<br/><br>drei") == "eins\nzwei\n\ndrei");
    BOOST_TEST(text_of("<pre>eins  zwei\n\n drei</pre>") == "eins  zwei\n\n drei");
    BOOST_TEST(text_of("F&ouml;rderung &amp; Stra&szlig;e&nbsp;3 &#8222;ja&#8220; &lt;lacht&gt;") ==
               "Förderung & Straße\u00A0"
               "3 „ja“ <lacht>");
}

BOOST_AUTO_TEST_CASE(lists_have_marks_and_tables_tabs) {
    BOOST_TEST(text_of("<ul><li>eins<li>zwei</ul><ol start=3><li><p>drei</p><p>und</p></li><li>vier</li></ol>") ==
               "• eins\n• zwei\n3. drei\nund\n4. vier");
    BOOST_TEST(
        text_of("<table><tr><th>Datum</th><td>12.05.2020</td></tr><tr><td>a<br>b</td><td><p>c</p><p>d</p></td></tr></table>") ==
        "Datum\t12.05.2020\na b\tc d");
}

BOOST_AUTO_TEST_CASE(what_a_browser_does_not_show_is_left_out) {
    const auto transcript = read_page(
        "<script>x</script><p>Ja<!-- nein --></p><p hidden>nein</p><p style='display: "
        "none'>nein</p><p><del>nein</del>doch</p><img src='a.png'>"
        "<button>Abspielen</button><audio>nein</audio>");
    BOOST_TEST(transcript.text == "Ja\ndoch");
    BOOST_TEST(test::has_warning(transcript, Warning::Kind::DroppedRevisions, "1"));
    BOOST_TEST(test::has_warning(transcript, Warning::Kind::DroppedPictures, "1"));
}

BOOST_AUTO_TEST_CASE(looks_are_styles) {
    BOOST_TEST(
        styles(read_page("<p><strong>a</strong> <em>b</em> <u>c</u> <span style='font-weight: 700; font-style:italic'>d</span> "
                         "<b style='font-weight:normal'>e</b></p>")) == (Words{"a|1", "b|2", "c|4", "d|3"}),
        boost::test_tools::per_element());
}

// oTranscribe saves its text like this.
BOOST_AUTO_TEST_CASE(time_stamps_of_a_transcription_page_become_marks_and_times_of_turns) {
    auto transcript = read_page(
        "<p><span class=\"timestamp\" contenteditable=\"false\" data-timestamp=\"0.52\">00:00</span> <b>I:</b> Wie läuft "
        "es?</p>"
        "<p><span class=\"timestamp\" contenteditable=\"false\" data-timestamp=\"12.345678\">00:12</span><b>B:</b> Gut. "
        "<span class=\"timestamp\" data-timestamp=\"15\">00:15</span> Also schon.</p><p>I: Mhm.</p><p>B: Ja.</p>");
    BOOST_TEST(transcript.text == "I: Wie läuft es?\nB: Gut. Also schon.\nI: Mhm.\nB: Ja.");
    BOOST_TEST(times(transcript) == (Words{"520|I: Wie läuft es?", "12346|B: Gut. Also schon.", "15000|Also schon."}),
               boost::test_tools::per_element());
    recognise_turns(transcript);
    BOOST_REQUIRE_EQUAL(transcript.turns.size(), 4);
    BOOST_TEST((transcript.turns[0].time_ms == std::optional<std::int64_t>{520}));
    BOOST_TEST((transcript.turns[1].time_ms == std::optional<std::int64_t>{12'346}));
    BOOST_TEST(!transcript.turns[2].time_ms.has_value());
}

BOOST_AUTO_TEST_CASE(times_of_words_and_of_paragraphs_stand_at_their_words) {
    BOOST_TEST(
        times(read_page("<p><span data-m='1240'>Wie </span><span data-m='1600'>läuft</span> <span data-m='1600'>es?</span></p>"
                        "<div>Ja<p data-start='3.5'>und nein</p></div><p data-time='01:00:02.5'> doch</p>"
                        "<p><a href='talk.mp3#t=4000'>hier</a></p><pre data-begin='5000'>\nso</pre>")) ==
            (Words{"1240|Wie läuft es?", "1600|läuft es?", "3500|und nein", "3602500|doch", "4000000|hier", "5000000|so"}),
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_time_without_words_or_sense_is_no_mark) {
    const auto transcript = read_page("<p data-time='heute'>a</p><p data-time='-3'>b</p><p data-time='1'></p>");
    BOOST_TEST(transcript.text == "a\nb");
    BOOST_TEST(transcript.marks.empty());
}

// Speech recognition writes a stamp that is a word of its own: it stays, as in every other format.
BOOST_AUTO_TEST_CASE(stamps_without_attributes_stay_words) {
    const TemporaryFolder folder;
    const auto transcript = read_transcript(
        folder.file("a.html", "<html><body><p>I: Und? #00:00:04-1#</p><p>B: Ja. #00:00:05-0#</p></body></html>"));
    BOOST_TEST(transcript.text == "I: Und? #00:00:04-1#\nB: Ja. #00:00:05-0#");
    BOOST_TEST((transcript.turns.at(1).time_ms == std::optional<std::int64_t>{5'000}));
}

BOOST_AUTO_TEST_CASE(the_encoding_is_what_the_bytes_are_or_what_the_page_says) {
    const auto words = [](const std::string& head, const std::string& body) {
        Transcript transcript;
        read_html("<html><head>" + head + "</head><body><p>" + body + "</p></body></html>", "a.html", transcript);
        return transcript.text;
    };
    BOOST_TEST(words("<meta charset=utf-8>", "Grüße") == "Grüße");
    BOOST_TEST(words("", "Grüße") == "Grüße");
    BOOST_TEST(words("<meta charset='iso-8859-1'>", "Grüße") == "Grüße");
    BOOST_TEST(words("<meta charset=\"windows-1252\">",
                     "Gr\xFC\xDF"
                     "e \x84"
                     "da\x93") == "Grüße „da“");
    BOOST_TEST(words("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\">",
                     "Gr\xFC\xDF"
                     "e \x96 ja") == "Grüße – ja");
    BOOST_TEST(words("<meta charset=windows-1250>", "Pan \x8Aimek") == "Pan Šimek");
    BOOST_TEST(words("<meta charset=nirgends>",
                     "Gr\xFC\xDF"
                     "e") == "Grüße");
}

BOOST_AUTO_TEST_CASE(a_page_is_told_by_its_start) {
    BOOST_TEST(is_html("<!DOCTYPE HTML PUBLIC \"-//W3C//DTD\">"));
    BOOST_TEST(is_html("\n <html lang=de>"));
    BOOST_TEST(is_html("<?xml version='1.0'?><!DOCTYPE html><html>"));
    BOOST_TEST(!is_html("I: Und <html>?"));
    BOOST_TEST(!is_html(""));
}

BOOST_AUTO_TEST_CASE(a_page_nested_too_deeply_is_malformed) {
    std::string body;
    for (int i = 0; i < 230; ++i) body += "<div>";
    BOOST_CHECK_EXCEPTION(read_page(body + "a"), Error,
                          [](const Error& error) { return error.kind() == ErrorKind::Malformed; });
}

BOOST_AUTO_TEST_CASE(any_bytes_give_a_sound_transcript_or_an_error) {
    const TemporaryFolder folder;
    const auto whole = read_file(fixture("gespraech-libreoffice.html"), 1U << 20U);
    std::mt19937 random{11};
    for (int round = 0; round < 200; ++round) {
        auto bytes = whole.substr(0, 300 + random() % whole.size());
        for (std::size_t i = 0; i < 8; ++i) bytes[random() % bytes.size()] = "<>/&\xFF p=\"'"[random() % 10];
        try {
            test::require_sound(read_transcript(folder.file("a.html", bytes)));
        } catch (const Error& error) {
            BOOST_TEST_REQUIRE(error.subject().ends_with("a.html"));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
