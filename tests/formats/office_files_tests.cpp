// SPDX-License-Identifier: GPL-3.0-or-later
// One interview as LibreOffice and pandoc save it; fixtures/make.sh made the files from fixtures/interview.fodt.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <ostream>
#include <random>
#include <utility>

#include "base/error.h"
#include "base/file.h"
#include "formats/package.h"
#include "formats/transcript_reader.h"
#include "support/temporary_folder.h"
#include "text/utf8.h"
#include "turns.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;
using Lines = std::vector<std::string>;

const Lines kLines{
    "Interview 14, Fassung für die Auswertung",
    "Datum\t12.05.2020",
    "Ort\tVideogespräch, ohne Bild",
    "Dauer\t41 Minuten",
    "",
    "I: Guten Morgen. Wie geht die Arbeit bei Ihnen voran?",
    "B:\tNa ja, die Behörde war wochenlang zu, ganz zu (lacht). Müßig, darüber zu klagen 😀 – aber so war’s.",
    "Und dann, dreißig   Leute warten",
    "auf einen Termin bei Herrn\u00A0X, 5\u00A0km weit weg.",
    "I: Was haben Sie getan?",
    "B: Zuerst dies:",
    "1. angerufen,",
    "a) im Rathaus,",
    "b) beim Träger,",
    "2. geschrieben.",
    "Später auch:",
    "• Messenger",
    "– mit Bildern 👩🏽‍🏫",
    "• E-Mail",
    "I: Half das wirklich allen dort?",
    "B: Den meisten. Die anderen kamen nicht.",
    "Sie hatten kein Vertrauen mehr, das Teilhabemanagement war ihnen fremd. Café und Cafe\u0301, beides steht hier.",
    "I: Gibt es davon etwas zu lesen?",
    "B: Ja, im Bericht, auf Seite 1.",
    "(Ende der Aufnahme)",
    "Kasten: Notiz beim Zuhören",
};

const Lines kRuns{"b|Interview 14, Fassung für die Auswertung",
                  "bi|I:",
                  "i| Guten Morgen. Wie geht die Arbeit ",
                  "i| voran?",
                  "b|B:",
                  "u|wochenlang",
                  "bi|ganz",
                  "bi|I:",
                  "i| Was haben Sie getan?",
                  "b|B:",
                  "b|I:",
                  "b|B:",
                  "bi|I:",
                  "i| Gibt es davon etwas zu lesen?",
                  "b|B:",
                  "u|im Bericht",
                  "i|Zuhören"};

const Lines kNotes{"Anna Ahorn|Kürzel der Ausländerbehörde?\nBitte prüfen – „ABH“ steht im Leitfaden.|Behörde",
                   "Bodo Birke|Zwei Aussagen über zwei Absätze.|meisten. Die anderen kamen nicht.\nSie hatten kein Vertrauen",
                   "Anna Ahorn|Hier nachfragen.|I: Gibt es davon etwas zu lesen?"};

/// What a program changes when it saves the interview.
struct Saved {
    std::string file;
    std::vector<std::pair<std::string, std::string>>
        lines{};  ///< other than `kLines`; a missing one is "-", and "+" at the start puts one before
    std::string footnotes{"1"};
};

std::ostream& operator<<(std::ostream& out, const Saved& saved) {
    return out << saved.file;
}

// In OpenDocument the number of a page is what was shown last: nothing, where no screen was.
const std::pair<std::string, std::string> kPageZero{"B: Ja, im Bericht, auf Seite 1.", "B: Ja, im Bericht, auf Seite 0."};
// Bullets in Word's format are signs of a symbol font.
const std::pair<std::string, std::string> kPlainBullet{"– mit Bildern 👩🏽‍🏫", "• mit Bildern 👩🏽‍🏫"};
// LibreOffice leaves the end of a deleted paragraph undeleted in Rich Text.
const std::pair<std::string, std::string> kEmptyLine{"B: Den meisten. Die anderen kamen nicht.", "+"};

const std::vector<Saved> kByLibreOffice{
    {"libreoffice.odt", {kPageZero}},
    {"libreoffice.docx", {kPlainBullet}},
    {"libreoffice.rtf", {kEmptyLine}},
    {"libreoffice-from-docx.odt", {kPageZero, kPlainBullet}},
    {"libreoffice-from-docx.rtf", {kPlainBullet, kEmptyLine}},
};

// pandoc knows neither hidden words nor text boxes, makes one blank of several and of tabs, and letters its lists in its own
// way.
const std::vector<std::pair<std::string, std::string>> kPandoc{
    {"B:\tNa ja, die Behörde war wochenlang zu, ganz zu (lacht). Müßig, darüber zu klagen 😀 – aber so war’s.",
     "B: Na ja, die Behörde war wochenlang zu, ganz zu (lacht). Müßig, darüber zu klagen 😀 – aber so war’s."},
    {"Und dann, dreißig   Leute warten", "Und dann, dreißig Leute warten"},
    {"Kasten: Notiz beim Zuhören", "-"},
};

Saved by_pandoc(const std::string& file, std::vector<std::pair<std::string, std::string>> lines) {
    lines.insert(lines.end(), kPandoc.begin(), kPandoc.end());
    return {file, std::move(lines)};
}

const std::vector<Saved> kByPandoc{
    by_pandoc("pandoc.docx",
              {{"", "-"},
               {"a) im Rathaus,", "a. im Rathaus,"},
               {"b) beim Träger,", "b. beim Träger,"},
               {"I: Half das wirklich allen dort?", "I: Half das wirklich allen  dort?"},
               {"B: Den meisten. Die anderen kamen nicht.", "+B: Den meisten. Die anderen kamen nicht.VERBORGEN Klarname"}}),
    by_pandoc("pandoc.odt",
              {{"", "-"},
               {"a) im Rathaus,", "a. im Rathaus,"},
               {"b) beim Träger,", "b. beim Träger,"},
               {"– mit Bildern 👩🏽‍🏫", "◦ mit Bildern 👩🏽‍🏫"},
               {"B: Den meisten. Die anderen kamen nicht.", "B: Den meisten. Die anderen kamen nicht.VERBORGEN Klarname"}}),
    by_pandoc("pandoc.rtf",
              {{"1. angerufen,", "1.\tangerufen,"},
               {"a) im Rathaus,", "a.\tim Rathaus,"},
               {"b) beim Träger,", "b.\tbeim Träger,"},
               {"2. geschrieben.", "2.\tgeschrieben."},
               {"• Messenger", "•\tMessenger"},
               {"– mit Bildern 👩🏽‍🏫", "–\tmit Bildern 👩🏽‍🏫"},
               {"• E-Mail", "•\tE-Mail"},
               {"B: Den meisten. Die anderen kamen nicht.", "B: Den meisten. Die anderen kamen nicht.VERBORGEN Klarname"}}),
};

std::string expected_text(const Saved& saved) {
    std::string text;
    for (const auto& line : kLines) {
        auto written = line;
        for (const auto& [from, to] : saved.lines) {
            if (line == from) written = to == "+" ? "\n" + line : to.starts_with('+') ? "\n" + to.substr(1) : to;
        }
        if (written != "-") text += written + "\n";
    }
    text.pop_back();
    return text;
}

std::filesystem::path fixture(const std::string& file) {
    return test::source_folder() / "tests" / "formats" / "fixtures" / file;
}

Transcript read(const std::string& file) {
    return read_transcript(fixture(file));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(office_files_tests)

BOOST_DATA_TEST_CASE(the_words_are_those_that_readers_of_the_document_see,
                     boost::unit_test::data::make(kByLibreOffice) + boost::unit_test::data::make(kByPandoc), saved) {
    const auto transcript = read(saved.file);
    test::require_sound(transcript);
    BOOST_TEST(transcript.text == expected_text(saved));
    BOOST_TEST(transcript.turns.size() == 9U);
    BOOST_TEST(test::has_warning(transcript, Warning::Kind::DroppedNotes, saved.footnotes));
}

BOOST_DATA_TEST_CASE(words_of_margins_revisions_and_notes_are_left_out, boost::unit_test::data::make(kByLibreOffice), saved) {
    const auto transcript = read(saved.file);
    for (const auto word :
         {"KOPFZEILE", "FUSSZEILE", "FUSSNOTE", "GELÖSCHT", "VERBORGEN", "HYPERLINK", "PAGE", "Anna", "Bodo"}) {
        BOOST_TEST(transcript.text.find(word) == std::string::npos);
    }
}

BOOST_DATA_TEST_CASE(style_runs_stand_on_their_words, boost::unit_test::data::make(kByLibreOffice), saved) {
    auto runs = kRuns;
    // A link is underlined by the program, not by the file.
    if (saved.file == "libreoffice.odt") std::erase(runs, "u|im Bericht");
    BOOST_TEST(test::styled(read(saved.file)) == runs, boost::test_tools::per_element());
}

BOOST_DATA_TEST_CASE(comments_are_notes_on_exactly_their_words, boost::unit_test::data::make(kByLibreOffice), saved) {
    BOOST_TEST(test::noted(read(saved.file)) == kNotes, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(pandoc_keeps_ranges_of_comments_and_bold_labels) {
    const auto transcript = read("pandoc.docx");
    BOOST_TEST(test::noted(transcript) ==
                   (Lines{"Anna Ahorn|Kürzel der Ausländerbehörde? ¶ Bitte prüfen – „ABH“ steht im Leitfaden.|Behörde",
                          "Bodo Birke|Zwei Aussagen über zwei Absätze.|meisten. Die anderen kamen nicht.VERBORGEN "
                          "Klarname\nSie hatten kein Vertrauen"}),
               boost::test_tools::per_element());
    for (const std::string file : {"pandoc.docx", "pandoc.odt", "pandoc.rtf"}) {
        const auto runs = test::styled(read(file));
        BOOST_TEST(std::count(runs.begin(), runs.end(), "b|I:") == 4);
        BOOST_TEST(std::count(runs.begin(), runs.end(), "b|B:") == 4);
        BOOST_TEST(std::count(runs.begin(), runs.end(), "u|wochenlang") == 1);
        BOOST_TEST(std::count(runs.begin(), runs.end(), "bi|ganz") == 1);
    }
}

BOOST_DATA_TEST_CASE(a_sample_reads_the_same_in_every_format,
                     boost::unit_test::data::make({"interview-05.odt", "interview-05.rtf"}), file) {
    const auto sample = read_transcript(test::source_folder() / "sample-transcripts" / "Interview 05.docx");
    const auto saved = read(file);
    BOOST_TEST(saved.text == sample.text);
    BOOST_TEST((saved.turns == sample.turns));
    BOOST_TEST((saved.speakers == sample.speakers));
    BOOST_TEST((saved.head == sample.head));
    BOOST_TEST((saved.style_runs == sample.style_runs));
    BOOST_TEST(saved.warnings.empty());
}

// The words of the document with pieces of it taken out, doubled and put elsewhere.
BOOST_DATA_TEST_CASE(damaged_files_give_a_sound_transcript_or_an_error,
                     boost::unit_test::data::make({"libreoffice.odt", "libreoffice.docx", "pandoc.odt", "pandoc.docx"}), file) {
    const auto bytes = fundstelle::read_file(fixture(file), 1 << 20);
    const PackageReader package{bytes, file};
    std::vector<std::pair<std::string, std::string>> parts;
    for (const std::string name :
         {"content.xml", "styles.xml", "word/document.xml", "word/styles.xml", "word/numbering.xml", "word/comments.xml"}) {
        if (auto part = package.entry(name)) parts.emplace_back(name, *part);
    }
    std::mt19937 random{4711};
    const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random()) % limit; };
    int read = 0;
    for (int i = 0; i < 300; ++i) {
        auto damaged = parts;
        auto& xml = damaged[below(damaged.size())].second;
        // Elements are moved whole or in halves: mostly the file remains XML.
        for (auto changes = 1 + below(4); changes > 0; --changes) {
            const auto from = xml.find('<', below(xml.size()));
            const auto to = from == std::string::npos ? from : xml.find("/>", from);
            if (to == std::string::npos) continue;
            const auto piece = xml.substr(from, to + 2 - from);
            if (piece.size() < 2'000 && below(2) == 0) xml.erase(from, piece.size());
            const auto target = xml.find('<', below(xml.size()));
            if (target != std::string::npos && piece.size() < 2'000) xml.insert(target, piece);
        }
        try {
            const auto transcripts = read_transcripts(make_package(damaged), file, file, {});
            ++read;
            BOOST_REQUIRE(!text::find_invalid_utf8(transcripts.front().text));
            test::require_sound(transcripts.front());
            const text::OffsetMap map{transcripts.front().text};
            for (const auto& note : transcripts.front().notes) BOOST_REQUIRE((!note.range || map.contains(*note.range)));
        } catch (const Error&) {
            continue;
        }
    }
    BOOST_TEST(read > 30);
}

BOOST_AUTO_TEST_SUITE_END()
