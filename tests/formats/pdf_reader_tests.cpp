// SPDX-License-Identifier: GPL-3.0-or-later
// The files are printed by LibreOffice; see fixtures/make-others.sh.
#include "formats/pdf_reader.h"

#include <boost/test/unit_test.hpp>
#include <random>

#include "base/error.h"
#include "base/file.h"
#include "formats/transcript_reader.h"
#include "support/temporary_folder.h"
#include "turns.h"

/// Fontconfig, which Poppler asks for fonts, keeps what it has once read.
extern "C" const char* __lsan_default_suppressions() {  // NOLINT: the sanitizer's name
    return "leak:libfontconfig";
}

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;
using test::TemporaryFolder;
using Words = std::vector<std::string>;

std::filesystem::path fixture(const std::string& name) {
    return test::source_folder() / "tests" / "formats" / "fixtures" / name;
}

auto of_kind(ErrorKind kind) {
    return [kind](const Error& error) { return error.kind() == kind && error.subject().ends_with(".pdf"); };
}

/// A page that shows `words` in Helvetica, whose characters 1 and 2 are the ligatures fi and ffl.
std::string page_with(const std::string& words) {
    const auto content = "BT /F 12 Tf 50 150 Td (" + words + ") Tj ET";
    return "%PDF-1.4\n"
           "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
           "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
           "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj\n"
           "4 0 obj <</Length " +
           std::to_string(content.size()) + ">> stream\n" + content +
           "\nendstream endobj\n"
           "5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Type/Encoding/Differences[1/fi/ffl]>>>> endobj\n"
           "trailer <</Root 1 0 R>>\n";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(pdf_reader_tests)

BOOST_AUTO_TEST_CASE(broken_lines_are_the_paragraphs_that_were_written) {
    const auto transcript = read_transcript(fixture("seiten.pdf"));
    test::require_sound(transcript);
    BOOST_TEST(transcript.format == "pdf");
    const auto said = test::said(transcript);
    BOOST_REQUIRE_EQUAL(said.size(), 10);
    BOOST_TEST(said[0] == "I|Wie sind Sie damals zum Brückenschlag gekommen?");
    BOOST_TEST(said[1] ==
               "B|Über einen Aushang in der Volkshochschule. Da stand, sie suchen jemanden, der sich mit der Ausländerbehörde "
               "und mit der "
               "Arbeitsagentur verständigt, und zwar in ganzen Sätzen. (lacht) Die Zuständigkeitsliste war zwei Seiten lang, "
               "Integrations- und Sprachkurse, Berufsberatung, Wohnungssuche, alles auf einem Blatt.");
    BOOST_TEST(
        said[3] ==
        "B|Niemand. Das heißt, die KI-Leitung hat mir einen Ordner gegeben. Darin stand, wie die Fallkonferenzen ablaufen "
        "sollen, von "
        "2015–2020 hat sich daran nichts geändert. Ich habe dann selbst angerufen, bei jeder Beratungsstelle einmal, vierzehn "
        "Gespräche an drei Tagen. Die einen waren froh, die anderen haben gefragt, ob das jetzt eine Kontrollstelle wird.");
    BOOST_TEST(said[4] == "I|Mhm.");
    BOOST_TEST(said[8] == "I|Mhm.");
    for (const auto& turn : transcript.turns) BOOST_TEST(turn.time_ms.has_value());
    BOOST_TEST((transcript.turns[1].time_ms == std::optional<std::int64_t>{41'000}));
}

BOOST_AUTO_TEST_CASE(pages_are_marked_and_their_heads_left_out) {
    const auto transcript = read_transcript(fixture("seiten.pdf"));
    BOOST_TEST(transcript.text.find("Projekt Brückenschlag") == std::string::npos);
    BOOST_TEST(transcript.text.find("Seite") == transcript.text.find("Seiten lang"));
    BOOST_TEST(test::has_warning(transcript, Warning::Kind::DroppedPageHeads, "6"));
    BOOST_REQUIRE_EQUAL(transcript.marks.size(), 3);
    const text::OffsetMap map{transcript.text};
    const Words first_words{"I: Wie sind", "angerufen, ", "Stapel, wei"};
    for (std::size_t i = 0; i < 3; ++i) {
        const auto& mark = transcript.marks[i];
        BOOST_TEST((mark.kind == model::Mark::Kind::Page));
        BOOST_TEST(mark.value == static_cast<std::int64_t>(i) + 1);
        BOOST_TEST(map.slice({mark.position.count(), mark.position.count() + 11}) == first_words[i]);
    }
}

BOOST_AUTO_TEST_CASE(bold_labels_are_style_runs) {
    const auto transcript = read_transcript(fixture("seiten.pdf"));
    const text::OffsetMap map{transcript.text};
    BOOST_REQUIRE_EQUAL(transcript.style_runs.size(), 10);
    for (const auto& run : transcript.style_runs) {
        BOOST_TEST(run.style == model::kBold);
        BOOST_TEST((map.slice(run.range) == "I:" || map.slice(run.range) == "B:"));
    }
}

BOOST_AUTO_TEST_CASE(labels_that_hang_far_out_stand_before_their_words) {
    const auto said = test::said(read_transcript(fixture("rand.pdf")));
    BOOST_REQUIRE_EQUAL(said.size(), 5);
    BOOST_TEST(said[0] == "I|Wie sind Sie damals zum Brückenschlag gekommen?");
    BOOST_TEST(said[1].starts_with("B|Über einen Aushang in der Volkshochschule. Da stand, sie suchen jemanden,"));
    BOOST_TEST(said[1].ends_with("alles auf einem Blatt."));
    BOOST_TEST(said[4] == "I|Mhm.");
}

BOOST_AUTO_TEST_CASE(columns_are_read_one_after_the_other) {
    const auto transcript = read_transcript(fixture("spalten.pdf"));
    BOOST_TEST(transcript.text ==
               "Notizen aus der offenen Beratung im Rathaus\n"
               "Die Beratung findet donnerstags im Rathaus statt, im Raum neben der Bücherei. Wer kommt, zieht keine Nummer, "
               "sondern setzt sich "
               "an den großen Tisch und trinkt erst einmal einen Tee.\n"
               "Am Anfang kamen vier, nach den Ferien waren es neunzehn. Manche bringen Briefe mit, manche nur Fragen, und "
               "einer hat jedes Mal "
               "Kuchen dabei.\n"
               "Schwierig bleibt die Sprache der Bescheide. Ein Satz mit drei Fristen und zwei Verboten ist auch für Leute "
               "schwer, die hier zur "
               "Schule gegangen sind.\n"
               "Was hilft, ist Zeit. Eine halbe Stunde je Brief, mehr schafft niemand, und danach wird das Wichtigste auf eine "
               "Karte geschrieben, "
               "in großen Buchstaben.");
    BOOST_TEST(transcript.marks.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_scan_is_without_text) {
    BOOST_CHECK_EXCEPTION(read_transcript(fixture("scan.pdf")), Error, of_kind(ErrorKind::WithoutText));
}

BOOST_AUTO_TEST_CASE(a_locked_file_is_protected) {
    BOOST_CHECK_EXCEPTION(read_transcript(fixture("gesperrt.pdf")), Error, of_kind(ErrorKind::Protected));
}

BOOST_AUTO_TEST_CASE(a_pdf_is_read_whatever_its_ending) {
    const TemporaryFolder folder;
    const auto bytes = read_file(fixture("spalten.pdf"), 1U << 20U);
    BOOST_TEST(read_transcript(folder.file("a.txt", bytes)).format == "pdf");
    BOOST_TEST(read_transcript(folder.file("a", bytes)).format == "pdf");
}

// Otherwise nobody who searches for "Finanzen" would find them.
BOOST_AUTO_TEST_CASE(ligatures_are_their_letters) {
    const TemporaryFolder folder;
    BOOST_TEST(read_transcript(folder.file("a.pdf", page_with("B: \x01nanziell tri\x02t uns das."))).text ==
               "B: finanziell trifflt uns das.");
}

BOOST_AUTO_TEST_CASE(a_damaged_file_gives_a_sound_transcript_or_an_error) {
    const TemporaryFolder folder;
    const auto whole = read_file(fixture("seiten.pdf"), 1U << 20U);
    std::mt19937 random{5};
    for (int round = 0; round < 40; ++round) {
        auto bytes = round % 4 == 0 ? whole.substr(0, random() % whole.size()) : whole;
        for (std::size_t i = 0; i < 20 && !bytes.empty(); ++i) bytes[random() % bytes.size()] = static_cast<char>(random());
        try {
            test::require_sound(read_transcript(folder.file("a.pdf", bytes)));
        } catch (const Error& error) {
            BOOST_TEST_REQUIRE(error.subject().ends_with("a.pdf"));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
