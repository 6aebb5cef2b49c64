// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/survey_reader.h"

#include <boost/test/unit_test.hpp>

#include "base/error.h"
#include "formats/csv.h"
#include "formats/transcript_reader.h"
#include "turns.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;
using Words = std::vector<std::string>;
using Values = std::vector<Transcript::Value>;
using Uses = std::vector<ColumnUse>;

const std::string kAnswers =
    "Kommune;Eingang;Kommunentyp;Stellen;Wo drückt der Schuh?;Leer\n"
    "Kommune 01;03.06.2020;Kreis;2;\"Die Träger fehlen. Im Süden des Kreises gibt es keinen einzigen, der Kurse anbietet.\";\n"
    "Kommune 02;15.06.2020;kreisfreie Stadt;1,5;;\n"
    "Kommune 03;;Kreis;2;\"Übergänge in die Ausbildung: „Wir warten.“\nUnd das seit Jahren, obwohl alle Bescheid wissen.\";\n"
    "Kommune 04;15.06.2020;Kreis;0;Größe & Straße;\n"
    ";;;;;\n";

Table table_of(const std::string& csv) {
    return {parse_csv(csv, "Antworten.csv"), "Antworten.csv"};
}

std::vector<Transcript> read(const std::string& csv, const SurveyOptions& options = {}) {
    const auto table = table_of(csv);
    return survey_transcripts(table, column_uses(table, options), options);
}

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

BOOST_AUTO_TEST_SUITE(survey_reader_tests)

BOOST_AUTO_TEST_CASE(columns_are_guessed_by_their_cells) {
    BOOST_TEST((column_uses(table_of(kAnswers), {}) == Uses{ColumnUse::Name, ColumnUse::Value, ColumnUse::Value,
                                                            ColumnUse::Value, ColumnUse::Text, ColumnUse::Ignore}));
}

BOOST_AUTO_TEST_CASE(each_row_is_a_document_with_values_and_headed_answers) {
    const auto transcripts = read(kAnswers);
    BOOST_REQUIRE_EQUAL(transcripts.size(), 4);
    const auto& first = transcripts[0];
    BOOST_TEST(first.name == "Kommune 01");
    BOOST_TEST((first.values == Values{{"Eingang", "03.06.2020"}, {"Kommunentyp", "Kreis"}, {"Stellen", "2"}}));
    BOOST_TEST(first.text ==
               "Wo drückt der Schuh?\nDie Träger fehlen. Im Süden des Kreises gibt es keinen einzigen, der Kurse anbietet.");
    const text::OffsetMap map{first.text};
    BOOST_REQUIRE_EQUAL(first.style_runs.size(), 1);
    BOOST_TEST(map.slice(first.style_runs[0].range) == "Wo drückt der Schuh?");
    BOOST_TEST(first.turns.empty());
    BOOST_TEST(first.codings.empty());
    BOOST_TEST((transcripts[2].values == Values{{"Kommunentyp", "Kreis"}, {"Stellen", "2"}}));
}

BOOST_AUTO_TEST_CASE(a_row_without_words_counts_and_an_empty_one_does_not) {
    const auto transcripts = read(kAnswers);
    BOOST_TEST(transcripts[1].text == "Kommune 02");
    BOOST_TEST(transcripts.back().name == "Kommune 04");
}

BOOST_AUTO_TEST_CASE(answers_are_coded_with_their_questions_if_a_person_wants) {
    SurveyOptions options;
    options.question_code = "Fragen";
    options.name = "Kommune";
    options.texts = {"Wo drückt der Schuh?", "Kommunentyp"};
    const auto transcripts = read(kAnswers, options);
    BOOST_TEST(transcripts[2].text ==
               "Kommunentyp\nKreis\nWo drückt der Schuh?\nÜbergänge in die Ausbildung: „Wir warten.“\nUnd das seit Jahren, "
               "obwohl alle Bescheid wissen.");
    BOOST_TEST(codings(transcripts[2]) == (Words{"Fragen > Kommunentyp: Kreis",
                                                 "Fragen > Wo drückt der Schuh?: Übergänge in die Ausbildung: „Wir "
                                                 "warten.“\nUnd das seit Jahren, obwohl alle Bescheid wissen."}),
               boost::test_tools::per_element());
    BOOST_TEST(transcripts[2].values.empty());
}

BOOST_AUTO_TEST_CASE(named_columns_are_used_and_the_others_ignored) {
    SurveyOptions options;
    options.values = {"kommunentyp"};
    options.texts = {"Wo drückt der Schuh?"};
    BOOST_TEST((column_uses(table_of(kAnswers), options) == Uses{ColumnUse::Name, ColumnUse::Ignore, ColumnUse::Value,
                                                                 ColumnUse::Ignore, ColumnUse::Text, ColumnUse::Ignore}));
    options.name = "Stellen";
    BOOST_TEST((column_uses(table_of(kAnswers), options)[3] == ColumnUse::Name));
    BOOST_TEST((column_uses(table_of(kAnswers), options)[0] == ColumnUse::Ignore));
}

BOOST_AUTO_TEST_CASE(a_column_that_is_missing_is_not_found) {
    SurveyOptions options;
    options.texts = {"Gibt es nicht"};
    BOOST_CHECK_EXCEPTION(read(kAnswers, options), Error, [](const Error& error) {
        return error.kind() == ErrorKind::NotFound && error.subject() == "Gibt es nicht";
    });
}

BOOST_AUTO_TEST_CASE(questions_are_on_one_line_and_each_only_once) {
    const auto transcripts = read("Nr;Sonstiges;\"Sonstiges\n\";;\n1;a;b;c\n2;a;b;c\n3;a;b;c\n");
    BOOST_TEST((transcripts[0].values == Values{{"Sonstiges", "a"}, {"Sonstiges (2)", "b"}, {"4", "c"}}));
    BOOST_TEST(read("Nr;\"Wo drückt\n  der Schuh?\"\n1;ja\n2;ja\n3;ja\n")[0].values[0].variable == "Wo drückt der Schuh?");
}

BOOST_AUTO_TEST_CASE(a_row_without_a_name_has_the_number_of_its_line) {
    BOOST_TEST(read("Ort;Typ\nhier;Kreis\nhier;Kreis\n")[1].name == "3");
}

BOOST_AUTO_TEST_CASE(a_table_file_is_read_as_answers_whatever_its_encoding) {
    const auto transcripts = read_transcripts(
        "sep=;\r\nKommune;Antwort\r\nK\xF6ln;ja, nat\xFCrlich\r\nS\xFC"
        "d;nein\r\n",
        "Antworten.csv", "Antworten.csv", {});
    BOOST_REQUIRE_EQUAL(transcripts.size(), 2);
    BOOST_TEST(transcripts[0].name == "Köln");
    BOOST_TEST(transcripts[0].format == "csv");
    BOOST_TEST(transcripts[0].source == "Antworten.csv");
    BOOST_TEST((transcripts[0].values == Values{{"Antwort", "ja, natürlich"}}));
    BOOST_TEST(test::has_warning(transcripts[0], Warning::Kind::Encoding, "windows-1252"));
    BOOST_TEST(!test::has_warning(transcripts[0], Warning::Kind::NoSpeakers));
}

BOOST_AUTO_TEST_SUITE_END()
