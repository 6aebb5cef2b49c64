// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "study.h"

namespace {

using namespace fundstelle::test;

const std::string kTalk = "I: Wie läuft es in der Küche?\nB: Gut. Über Mittag ist es laut.\nI: Und abends?\nB: Ruhig.\n";

BOOST_AUTO_TEST_SUITE(document_commands_tests)

BOOST_AUTO_TEST_CASE(import_describes_every_document) {
    const NewProject own;
    const auto imported = run_json({"import", own.project(), sample("Interview 02.txt"), sample("GfS 03.docx")});
    BOOST_TEST(missing_keys(imported, {"documents", "failed"}) == "");
    BOOST_TEST(imported.at("failed").empty());
    BOOST_REQUIRE(imported.at("documents").size() == 2U);
    for (const auto& document : imported.at("documents")) {
        BOOST_TEST(missing_keys(document, {"name", "format", "paragraphs", "turns", "speakers", "characters", "warnings"}) ==
                   "");
    }
    const auto& text = imported.at("documents")[0];
    BOOST_TEST(text.at("name") == "Interview 02");
    BOOST_TEST(text.at("format") == "txt");
    BOOST_TEST(text.at("paragraphs") == 76);
    BOOST_TEST(text.at("turns") == 70);
    BOOST_TEST(text.at("characters") == 13347);
    BOOST_TEST(text.at("speakers") == Json({"I", "B"}));
    BOOST_TEST(text.at("warnings").empty());
    BOOST_TEST(imported.at("documents")[1].at("format") == "docx");
}

BOOST_AUTO_TEST_CASE(import_takes_what_it_can_and_names_what_it_cannot) {
    const NewProject own;
    const auto empty = own.file("leer.txt", "");
    const auto picture = own.file("bild.txt", "\x89PNG\r\n\x1A\n....");
    const auto broken = own.file("kaputt.docx", "PK\x03\x04 und dann nichts");
    const auto missing = (own.folder / "fehlt.txt").string();
    const auto result = run({"--json", "import", own.project(), empty, own.file("gut.txt", kTalk), picture, broken, missing});
    BOOST_TEST(result.status == 1);
    const auto imported = result.json();
    BOOST_REQUIRE(imported.at("documents").size() == 1U);
    BOOST_TEST(imported.at("documents")[0].at("name") == "gut");
    BOOST_REQUIRE(imported.at("failed").size() == 4U);
    for (const auto& file : {empty, picture, broken, missing}) {
        const auto& failure = element(imported.at("failed"), "file", file);
        BOOST_TEST(failure.at("error").get<std::string>().find(file) != std::string::npos);
    }
    BOOST_TEST(run_json({"documents", own.project()}).at("documents").size() == 1U);
}

BOOST_AUTO_TEST_CASE(import_for_people_names_every_failed_file_on_standard_error) {
    const NewProject own;
    const auto result = run({"import", own.project(), own.file("gut.txt", kTalk), own.file("leer.txt", "")});
    BOOST_TEST(result.status == 1);
    BOOST_TEST(result.out.find("gut") != std::string::npos);
    BOOST_TEST(result.err.find("leer.txt") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(import_warns_of_an_encoding_that_is_not_utf_8) {
    const NewProject own;
    const auto imported = run_json({"import", own.project(),
                                    own.file("alt.txt",
                                             "I: \xDC"
                                             "ber M\xFCll?\r\nB: Na\xFCrlich \x84gern\x93.\r\n")});
    BOOST_TEST(imported.at("documents")[0].at("warnings").size() == 1U);
    BOOST_TEST(imported.at("documents")[0].at("characters") == 33);
    BOOST_TEST(run({"text", own.project(), "alt"}).out == "I: Über Müll?\nB: Naürlich „gern“.\n");
}

BOOST_AUTO_TEST_CASE(import_with_a_group_puts_the_documents_into_it) {
    const NewProject own;
    BOOST_REQUIRE(run({"import", own.project(), own.file("a.txt", kTalk), "--group", "Träger"}).status == 0);
    BOOST_REQUIRE(run({"import", own.project(), own.file("b.txt", kTalk + "I: Mehr?\n")}).status == 0);
    const auto documents = run_json({"documents", own.project()}).at("documents");
    BOOST_TEST(element(documents, "name", "a").at("group") == "Träger");
    BOOST_TEST(element(documents, "name", "b").at("group").is_null());
}

BOOST_AUTO_TEST_CASE(a_name_that_is_taken_is_numbered_and_the_answer_says_so) {
    const NewProject own;
    const auto file = own.file("a.txt", kTalk);
    BOOST_REQUIRE(run({"import", own.project(), file}).status == 0);
    BOOST_TEST(run_json({"import", own.project(), file}).at("documents")[0].at("name") == "a (2)");
}

BOOST_AUTO_TEST_CASE(variables_of_unknown_documents_fail_by_name_and_the_rest_is_set) {
    const NewProject own;
    const auto table = own.file("werte.csv", "Dokument,Ort\na,Köln\nz,Ulm\n");
    const auto result = run({"--json", "import", own.project(), own.file("a.txt", kTalk), "--variables", table});
    BOOST_TEST(result.status == 1);
    const auto failed = result.json().at("failed");
    BOOST_REQUIRE(failed.size() == 1U);
    BOOST_TEST(failed[0].at("error").get<std::string>().find('z') != std::string::npos);
    BOOST_TEST(run_json({"documents", own.project()}).at("documents")[0].at("variables") == Json({{"Ort", "Köln"}}));
}

BOOST_AUTO_TEST_CASE(the_study_lists_its_thirteen_documents) {
    const auto listed = run_json({"documents", study()});
    BOOST_REQUIRE(listed.at("documents").size() == 13U);
    std::int64_t codings = 0;
    for (const auto& document : listed.at("documents")) {
        BOOST_TEST(missing_keys(document, {"name", "group", "paragraphs", "turns", "characters", "codings", "variables"}) ==
                   "");
        codings += document.at("codings").get<std::int64_t>();
    }
    BOOST_TEST(codings == 701);
    const auto& second = element(listed.at("documents"), "name", "Interview 02");
    BOOST_TEST(second.at("codings") == 80);
    BOOST_TEST(second.at("paragraphs") == 76);
    BOOST_TEST(second.at("characters") == 13347);
    const Json variables{{"Rolle", "THM"},        {"Kommunentyp", "kreisfreie Stadt"},
                         {"Datum", "2020-04-23"}, {"Interviewer", "MS"},
                         {"Dauer", "44"},         {"Form", "Video"}};
    BOOST_TEST(second.at("variables") == variables);
}

BOOST_AUTO_TEST_CASE(text_is_the_file_that_was_imported) {
    BOOST_TEST((run({"text", study(), "Interview 02"}).out == bytes_of_file(sample("Interview 02.txt"))));
}

BOOST_AUTO_TEST_CASE(a_document_is_found_without_regard_to_case) {
    BOOST_TEST(run({"text", study(), "interview 02"}).status == 0);
    BOOST_TEST(run({"text", study(), "Interview 2"}).status != 0);
}

BOOST_AUTO_TEST_CASE(turns_say_who_speaks_where_and_in_which_role) {
    const auto turns = run_json({"turns", study(), "Interview 02"}).at("turns");
    BOOST_REQUIRE(turns.size() == 70U);
    for (const auto& turn : turns) BOOST_TEST(missing_keys(turn, {"speaker", "role", "begin", "end", "time"}) == "");
    BOOST_TEST(turns[0].at("speaker") == "I");
    BOOST_TEST(turns[0].at("role") == "interviewer");
    BOOST_TEST(turns[0].at("begin") == 91);
    BOOST_TEST(turns[0].at("end") == 145);
    BOOST_TEST(turns[0].at("time").is_null());
    BOOST_TEST(turns[1].at("speaker") == "B");
    BOOST_TEST(turns[1].at("role") == "interviewee");
    BOOST_TEST(turns[69].at("begin") == 13317);
    BOOST_TEST(turns[69].at("end") == 13347);
}

BOOST_AUTO_TEST_CASE(turns_have_the_time_of_their_stamp) {
    const NewProject own;
    own.add_document("zeit", "I: Los? #00:00:05-0#\nB: Ja. #01:02:03-5#\nI: Gut.\n");
    const auto turns = run_json({"turns", own.project(), "zeit"}).at("turns");
    BOOST_REQUIRE(turns.size() == 3U);
    BOOST_TEST(turns[0].at("time") == "00:00:05");
    BOOST_TEST(turns[1].at("time") == "01:02:03.5");
    BOOST_TEST(turns[2].at("time").is_null());
}

BOOST_AUTO_TEST_CASE(variables_prints_names_in_order_and_values_by_document) {
    const auto printed = run_json({"variables", study()});
    BOOST_TEST(printed.at("variables") == Json({"Rolle", "Kommunentyp", "Datum", "Interviewer", "Dauer", "Form"}));
    BOOST_REQUIRE(printed.at("values").size() == 13U);
    BOOST_TEST(printed.at("values").at("GfS 01").at("Dauer") == "62");
    BOOST_TEST(printed.at("values").at("Interview 01").at("Form") == "Telefon");
}

BOOST_AUTO_TEST_CASE(variables_with_a_table_sets_what_the_table_says_and_nothing_else) {
    const StudyCopy copy;
    const auto table = copy.folder.file("neu.csv", "Dokument,Form,Ort\nInterview 01,vor Ort,Köln\n").string();
    const auto set = run_json({"variables", copy.project(), table});
    BOOST_TEST(set.at("variables").size() == 7U);
    BOOST_TEST(set.at("values").at("Interview 01").at("Form") == "vor Ort");
    BOOST_TEST(set.at("values").at("Interview 01").at("Ort") == "Köln");
    BOOST_TEST(set.at("values").at("Interview 01").at("Dauer") == "38");
    BOOST_TEST(!set.at("values").at("Interview 02").contains("Ort"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
