// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/transcript_reader.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <random>

#include "base/error.h"
#include "support/temporary_folder.h"
#include "text/utf8.h"
#include "turns.h"
#include "word_file.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;
using namespace std::string_literals;
using test::TemporaryFolder;

const std::string kTalk = "I: Wie läuft es?\nB: Ach, über die Straße hört man viel.";

/// The start of a JPEG file and some noise.
std::string picture() {
    std::string bytes = "\xFF\xD8\xFF\xE0\x00\x10JFIF\x00\x01"s;
    std::mt19937 random{1};
    for (int i = 0; i < 3'000; ++i) bytes += static_cast<char>(random());
    return bytes;
}

auto of_kind(ErrorKind kind, std::string file) {
    return
        [kind, file = std::move(file)](const Error& error) { return error.kind() == kind && error.subject().ends_with(file); };
}

}  // namespace

BOOST_AUTO_TEST_SUITE(transcript_reader_tests)

BOOST_AUTO_TEST_CASE(a_text_file_has_name_source_and_format) {
    const TemporaryFolder folder;
    const auto transcript = read_transcript(folder.file("Gespräch 7.b.txt", kTalk + "\n\n"));
    BOOST_TEST(transcript.name == "Gespräch 7.b");
    BOOST_TEST(transcript.source == "Gespräch 7.b.txt");
    BOOST_TEST(transcript.format == "txt");
    BOOST_TEST(transcript.text == kTalk);
    BOOST_TEST(transcript.turns.size() == 2U);
    BOOST_TEST(transcript.warnings.empty());
}

BOOST_AUTO_TEST_CASE(line_ends_become_plain_and_none_stands_at_the_end) {
    const TemporaryFolder folder;
    BOOST_TEST(read_transcript(folder.file("a.txt", "I: Ä?\r\nB: Ö.\rI: Ü?\u2028B: ß.\r\n\r\n")).text ==
               "I: Ä?\nB: Ö.\nI: Ü?\nB: ß.");
}

BOOST_AUTO_TEST_CASE(an_encoding_other_than_utf8_is_a_warning) {
    const TemporaryFolder folder;
    const auto transcript = read_transcript(folder.file("a.txt",
                                                        "I: Wie l\xE4uft es in der Stra\xDF"
                                                        "e?\r\nB: \x84"
                                                        "Sch\xF6n\x93, w\xFCrde ich sagen \x96 f\xFCr 5 \x80.\r\n"));
    BOOST_TEST(transcript.text == "I: Wie läuft es in der Straße?\nB: „Schön“, würde ich sagen – für 5 €.");
    BOOST_TEST(test::has_warning(transcript, Warning::Kind::Encoding, "windows-1252"));
}

BOOST_AUTO_TEST_CASE(bytes_that_cannot_be_read_are_counted_in_a_warning) {
    const TemporaryFolder folder;
    const auto transcript = read_transcript(folder.file("a.txt", kTalk + " Größe, \xFF Grüße, Öl."));
    BOOST_TEST(transcript.text == kTalk + " Größe, \uFFFD Grüße, Öl.");
    BOOST_TEST(test::has_warning(transcript, Warning::Kind::ReplacedCharacters, "1"));
}

BOOST_AUTO_TEST_CASE(a_word_file_is_read_whatever_its_ending) {
    const TemporaryFolder folder;
    const auto bytes = test::word_file("<w:p><w:r><w:t>I: Und?</w:t></w:r></w:p><w:p><w:r><w:t>B: Ja.</w:t></w:r></w:p><w:p/>");
    for (const auto* name : {"a.docx", "a.DOCX", "a.txt", "a"}) {
        const auto transcript = read_transcript(folder.file(name, bytes));
        BOOST_TEST(transcript.format == "docx");
        BOOST_TEST(transcript.text == "I: Und?\nB: Ja.");
        BOOST_TEST(transcript.turns.size() == 2U);
    }
}

BOOST_AUTO_TEST_CASE(a_text_is_read_whatever_its_ending) {
    const TemporaryFolder folder;
    for (const auto* name : {"a.TXT", "a", "a.text", "a.docx"}) {
        BOOST_TEST_CONTEXT(name) {
            const auto path = folder.file(name, kTalk);
            Transcript transcript;
            BOOST_CHECK_NO_THROW(transcript = read_transcript(path));
            BOOST_TEST(transcript.format == "txt");
        }
    }
}

BOOST_AUTO_TEST_CASE(style_runs_stay_within_the_text_when_empty_lines_at_its_end_go) {
    const TemporaryFolder folder;
    const auto transcript = read_transcript(folder.file(
        "a.docx",
        test::word_file(
            "<w:p><w:r><w:t>I: Und?</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>B: Ja.</w:t><w:br/></w:r></w:p>")));
    BOOST_TEST(transcript.text == "I: Und?\nB: Ja.");
    for (const auto& run : transcript.style_runs)
        BOOST_TEST(run.range.end().count() <= text::count_code_points(transcript.text));
}

BOOST_AUTO_TEST_CASE(endings_are_those_of_the_formats_that_we_read) {
    const auto endings = transcript_endings();
    for (const auto* ending : {"docx", "txt"}) BOOST_TEST(std::count(endings.begin(), endings.end(), ending) == 1);
    for (const auto& ending : endings) BOOST_TEST(!ending.starts_with("."));
}

BOOST_AUTO_TEST_CASE(a_picture_named_docx_is_refused) {
    const TemporaryFolder folder;
    const auto path = folder.file("Foto.docx", picture());
    BOOST_CHECK_EXCEPTION(read_transcript(path), Error, [](const Error& error) {
        return (error.kind() == ErrorKind::Malformed || error.kind() == ErrorKind::Unsupported) &&
               error.subject().ends_with("Foto.docx");
    });
}

BOOST_AUTO_TEST_CASE(a_picture_named_txt_is_unsupported) {
    const TemporaryFolder folder;
    const auto path = folder.file("Foto.txt", picture());
    BOOST_CHECK_EXCEPTION(read_transcript(path), Error, of_kind(ErrorKind::Unsupported, "Foto.txt"));
}

BOOST_AUTO_TEST_CASE(a_broken_pdf_named_txt_is_malformed) {
    const TemporaryFolder folder;
    const auto path = folder.file("Interview.txt", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n");
    BOOST_CHECK_EXCEPTION(read_transcript(path), Error, of_kind(ErrorKind::Malformed, "Interview.txt"));
}

BOOST_AUTO_TEST_CASE(a_word_file_cut_off_anywhere_is_malformed) {
    const TemporaryFolder folder;
    const auto whole = test::word_file("<w:p><w:r><w:t>I: Und?</w:t></w:r></w:p>");
    for (const auto size : {std::size_t{4}, std::size_t{30}, whole.size() / 2, whole.size() - 1}) {
        const auto path = folder.file("a.docx", whole.substr(0, size));
        BOOST_CHECK_EXCEPTION(read_transcript(path), Error, of_kind(ErrorKind::Malformed, "a.docx"));
    }
}

BOOST_AUTO_TEST_CASE(another_archive_is_unsupported) {
    const TemporaryFolder folder;
    const auto path =
        folder.file("a.odt", make_package({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<x/>"}}));
    BOOST_CHECK_EXCEPTION(read_transcript(path), Error, of_kind(ErrorKind::Unsupported, "a.odt"));
}

BOOST_AUTO_TEST_CASE(files_without_words_are_invalid) {
    const TemporaryFolder folder;
    for (const auto& bytes : {""s, "\n \t\r\n\u00A0"s, "\xEF\xBB\xBF"s, "\xFF\xFE"s, std::string(500, '\0')}) {
        BOOST_CHECK_EXCEPTION(read_transcript(folder.file("a.txt", bytes)), Error, of_kind(ErrorKind::Invalid, "a.txt"));
    }
    BOOST_CHECK_EXCEPTION(read_transcript(folder.file("a.docx", "")), Error, of_kind(ErrorKind::Invalid, "a.docx"));
    BOOST_CHECK_EXCEPTION(read_transcript(folder.file("b.docx", test::word_file("<w:p/><w:p/>"))), Error,
                          of_kind(ErrorKind::Invalid, "b.docx"));
}

BOOST_AUTO_TEST_CASE(a_file_of_more_than_256_mb_is_too_large) {
    const TemporaryFolder folder;
    const auto path = folder.file("a.txt", kTalk);
    std::filesystem::resize_file(path, (256ULL << 20) + 1);
    BOOST_CHECK_EXCEPTION(read_transcript(path), Error, of_kind(ErrorKind::TooLarge, "a.txt"));
}

BOOST_AUTO_TEST_CASE(a_missing_file_is_not_found_and_a_folder_unreadable) {
    const TemporaryFolder folder;
    BOOST_CHECK_EXCEPTION(read_transcript(folder / "fehlt.docx"), Error, of_kind(ErrorKind::NotFound, "fehlt.docx"));
    std::filesystem::create_directory(folder / "Ordner.docx");
    BOOST_CHECK_EXCEPTION(read_transcript(folder / "Ordner.docx"), Error, of_kind(ErrorKind::Unreadable, "Ordner.docx"));
}

BOOST_AUTO_TEST_CASE(a_word_file_that_claims_a_huge_size_is_too_large) {
    const TemporaryFolder folder;
    const auto path =
        folder.file("a.docx", test::with_claimed_size(test::word_file("<w:p><w:r><w:t>a</w:t></w:r></w:p>"), 0x7FFF'FFFF));
    BOOST_CHECK_EXCEPTION(read_transcript(path), Error, of_kind(ErrorKind::TooLarge, "a.docx"));
}

BOOST_AUTO_TEST_CASE(any_bytes_give_a_sound_transcript_or_an_error) {
    const TemporaryFolder folder;
    std::mt19937 random{47};
    const auto word =
        test::word_file("<w:p><w:r><w:t>I: Und wie läuft es so?</w:t></w:r></w:p><w:p><w:r><w:t>B: Gut.</w:t></w:r></w:p>");
    for (int round = 0; round < 300; ++round) {
        auto bytes = round % 2 == 0 ? word : kTalk;
        for (std::size_t i = 0; i < 1 + random() % 4; ++i) bytes[random() % bytes.size()] = static_cast<char>(random());
        try {
            test::require_sound(read_transcript(folder.file("a.docx", bytes)));
        } catch (const Error& error) {
            BOOST_TEST_REQUIRE(error.subject().ends_with("a.docx"));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
