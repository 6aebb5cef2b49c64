// SPDX-License-Identifier: GPL-3.0-or-later
// What an analyst sees after importing sample-transcripts/. The numbers were counted in the files, not taken from the program.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <map>
#include <ostream>

#include "formats/codings_csv.h"
#include "formats/transcript_reader.h"
#include "support/temporary_folder.h"
#include "turns.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;
using model::Role;

struct Sample {
    std::string file;
    std::map<std::string, int> turns;  ///< per label
    bool timed;
    std::size_t head;  ///< lines
    std::string date;
    std::string length_field;
    std::string length;
};

std::ostream& operator<<(std::ostream& out, const Sample& sample) {
    return out << sample.file;
}

const std::vector<Sample> kSamples{
    {"Interview 01.docx", {{"I", 30}, {"B", 30}}, true, 6, "21.04.2020", "Dauer", "38 Min."},
    {"Interview 02.txt", {{"I", 35}, {"B", 35}}, false, 5, "23.04.2020", "Länge", "44 Minuten"},
    {"Interview 03.docx", {{"Interviewerin", 34}, {"THM", 33}}, true, 5, "24.04.2020", "Dauer", "51 Minuten"},
    {"Interview 04.txt", {{"I", 32}, {"B", 32}}, true, 6, "28.04.2020", "Dauer", "36 Min."},
    {"Interview 05.docx", {{"I", 21}, {"B1", 24}, {"B2", 25}}, true, 5, "05.05.2020", "Dauer", "56 Minuten"},
    {"Interview 06.txt", {{"I1", 19}, {"I2", 14}, {"B", 30}}, true, 5, "07.05.2020", "Dauer", "41 Minuten"},
    {"Interview 07.docx", {{"I", 33}, {"B", 33}}, false, 6, "11.05.2020", "Dauer", "48 Minuten"},
    {"Interview 08.txt", {{"I", 31}, {"B", 31}}, true, 5, "13.05.2020", "Länge", "33 Minuten"},
    {"Interview 09.docx", {{"Interviewer", 33}, {"Teilhabemanagerin", 33}}, false, 5, "15.05.2020", "Dauer", "53 Minuten"},
    {"GfS 01.docx", {{"I", 31}, {"B", 31}}, true, 5, "16.06.2020", "Dauer", "62 Minuten"},
    {"GfS 02.txt", {{"Interviewerin", 28}, {"GfS", 28}}, false, 5, "23.06.2020", "Dauer", "47 Minuten"},
    {"GfS 03.docx", {{"I", 30}, {"B", 30}}, false, 5, "30.06.2020", "Dauer", "55 Minuten"},
    {"GfS 04.txt", {{"I", 35}, {"B", 35}}, true, 5, "07.07.2020", "Dauer", "39 Minuten"},
};

Transcript read(const std::string& file) {
    return read_transcript(test::source_folder() / "sample-transcripts" / file);
}

std::string value_of(const Transcript& transcript, const std::string& name) {
    for (const auto& field : transcript.head) {
        if (field.name == name) return field.value;
    }
    return "(none)";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sample_transcripts_tests)

BOOST_DATA_TEST_CASE(turns_and_speakers_are_those_of_the_file, boost::unit_test::data::make(kSamples), sample) {
    const auto transcript = read(sample.file);
    test::require_sound(transcript);
    std::map<std::string, int> turns;
    for (const auto& turn : transcript.turns) ++turns[transcript.speakers[turn.speaker].label];
    BOOST_TEST((turns == sample.turns));
}

BOOST_DATA_TEST_CASE(roles_are_told_by_the_labels, boost::unit_test::data::make(kSamples), sample) {
    for (const auto& speaker : read(sample.file).speakers) {
        BOOST_TEST_CONTEXT(speaker.label) {
            BOOST_TEST((speaker.role == (speaker.label.starts_with("I") ? Role::Interviewer : Role::Interviewee)));
        }
    }
}

BOOST_DATA_TEST_CASE(head_fields_are_read, boost::unit_test::data::make(kSamples), sample) {
    const auto transcript = read(sample.file);
    BOOST_TEST(transcript.head.size() == sample.head);
    BOOST_TEST(value_of(transcript, "Datum") == sample.date);
    BOOST_TEST(value_of(transcript, sample.length_field) == sample.length);
}

BOOST_DATA_TEST_CASE(times_grow_where_the_file_has_stamps, boost::unit_test::data::make(kSamples), sample) {
    std::int64_t last = 0;
    for (const auto& turn : read(sample.file).turns) {
        BOOST_TEST_REQUIRE(turn.time_ms.has_value() == sample.timed);
        if (!turn.time_ms) continue;
        BOOST_TEST(*turn.time_ms >= last);
        last = *turn.time_ms;
    }
}

BOOST_DATA_TEST_CASE(no_words_begin_or_end_with_a_stamp_or_a_blank, boost::unit_test::data::make(kSamples), sample) {
    for (const auto& said : test::said(read(sample.file))) {
        const auto words = said.substr(said.find('|') + 1);
        BOOST_TEST_CONTEXT(words) {
            BOOST_TEST_REQUIRE(!words.empty());
            BOOST_TEST(std::string{" \t\n#"}.find(words.front()) == std::string::npos);
            BOOST_TEST(std::string{" \t\n#"}.find(words.back()) == std::string::npos);
            BOOST_TEST(words.find("00:") == std::string::npos);
        }
    }
}

BOOST_DATA_TEST_CASE(only_encodings_other_than_utf8_are_warned_of, boost::unit_test::data::make(kSamples), sample) {
    const auto transcript = read(sample.file);
    BOOST_TEST(transcript.format == (sample.file.ends_with(".txt") ? "txt" : "docx"));
    if (sample.file == "GfS 04.txt") {
        BOOST_TEST(test::has_warning(transcript, Warning::Kind::Encoding, "UTF-16LE"));
    } else if (sample.file == "Interview 04.txt") {
        BOOST_TEST(test::has_warning(transcript, Warning::Kind::Encoding, "windows-1252"));
    } else {
        BOOST_TEST(transcript.warnings.empty());
    }
}

BOOST_AUTO_TEST_CASE(all_codings_of_the_samples_stand_on_the_words_that_they_name) {
    std::map<std::string, std::string> texts;
    for (const auto& sample : kSamples) texts.emplace(sample.file.substr(0, sample.file.rfind('.')), read(sample.file).text);
    const auto table = read_codings_csv(test::source_folder() / "sample-transcripts" / "codings.csv");
    BOOST_TEST(table.unreadable.empty());
    BOOST_TEST(table.rows.size() == 701U);
    for (const auto& row : table.rows) {
        BOOST_TEST_CONTEXT("row " << row.row << ", " << row.document) {
            BOOST_REQUIRE(texts.contains(row.document));
            const text::OffsetMap map{texts.at(row.document)};
            BOOST_TEST_REQUIRE(row.text.has_value());
            BOOST_TEST(map.slice({row.begin, row.end}) == *row.text);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
