// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "study.h"

namespace {

using namespace fundstelle::test;

const std::string kSlips = "Datum: 3.4.2020\n\nK: Wie geht es?\nB: Gut.\nK: Und sonst?\nB. Auch.\nK: Danke.\nB: Bitte.\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(import_command_tests)

BOOST_AUTO_TEST_CASE(a_preview_says_what_was_recognised_and_changes_nothing) {
    const NewProject own;
    const auto imported = run_json({"import", own.project(), own.file("a.txt", kSlips), "--preview"});
    const auto& document = imported.at("documents")[0];
    BOOST_TEST(document.at("roles") == Json({{"K", "interviewer"}, {"B", "interviewee"}}));
    BOOST_TEST(document.at("head")[0].at("name") == "Datum");
    BOOST_TEST(document.at("label_hints")[0].at("written") == "B.");
    BOOST_TEST(run_json({"documents", own.project()}).at("documents").empty());
}

BOOST_AUTO_TEST_CASE(options_correct_labels_roles_and_heads) {
    const NewProject own;
    const auto imported = run_json({"import", own.project(), own.file("a.txt", kSlips), "--mend-labels", "--role", "K=other", "--head-variables"});
    BOOST_TEST(imported.at("documents")[0].at("turns") == 6);
    const auto turns = run_json({"turns", own.project(), "a"}).at("turns");
    BOOST_TEST(turns[0].at("role") == "other");
    BOOST_TEST(turns[3].at("speaker") == "B");
    BOOST_TEST(run_json({"variables", own.project()}).at("values").at("a").at("Datum") == "3.4.2020");
    run_json({"role", own.project(), "a", "K", "interviewer"});
    BOOST_TEST(run_json({"turns", own.project(), "a"}).at("turns")[0].at("role") == "interviewer");
    BOOST_TEST(run({"import", own.project(), own.file("b.txt", kSlips), "--role", "K"}).status == 2);
}

BOOST_AUTO_TEST_CASE(a_folder_is_imported_whole) {
    const NewProject own;
    std::filesystem::create_directory(own.folder / "Sammlung");
    (void)own.file("Sammlung/a.txt", kSlips);
    (void)own.file("Sammlung/b.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v S01>Guten Tag.\n\n00:03.000 --> 00:04.000\n<v S02>Hallo.\n");
    (void)own.file("Sammlung/~$a.docx", "Sperre");
    const auto imported = run_json({"import", own.project(), (own.folder / "Sammlung").string()});
    BOOST_REQUIRE(imported.at("documents").size() == 2U);
    BOOST_TEST(imported.at("documents")[1].at("format") == "vtt");
    BOOST_TEST(run_json({"turns", own.project(), "b"}).at("turns")[1].at("time") == "00:00:03");
}

BOOST_AUTO_TEST_CASE(a_table_becomes_a_document_per_row_with_codes_for_its_questions) {
    const NewProject own;
    const auto table = own.file("Umfrage.csv", "Nr,Typ,Was hilft?\n1,Kreis,Mehr Zeit\n2,Stadt,\n");
    run_json({"import", own.project(), table, "--name-column", "Nr", "--value-column", "Typ", "--text-column", "Was hilft?", "--question-code", "Fragen"});
    const auto documents = run_json({"documents", own.project()}).at("documents");
    BOOST_TEST(documents.size() == 2U);
    const auto segments = run_json({"retrieve", own.project(), "--code", "Fragen", "--subcodes"}).at("segments");
    BOOST_REQUIRE(segments.size() == 1U);
    BOOST_TEST(segments[0].at("text") == "Mehr Zeit");
    BOOST_TEST(run({"import", own.project(), table, "--name-column", "Fehlt"}).status == 1);
}

BOOST_AUTO_TEST_CASE(marked_up_text_brings_documents_and_codings) {
    const NewProject own;
    run_json({"import", own.project(), own.file("a.txt", "#TEXT Eins\nVorweg.\n#CODE Amt > Warten\nWir warten.\n#ENDCODE\n#TEXT Zwei\nEnde.\n")});
    BOOST_TEST(run_json({"retrieve", own.project(), "--code", "Amt > Warten"}).at("segments")[0].at("text") == "Wir warten.");
    BOOST_TEST(run({"text", own.project(), "Zwei"}).out == "Ende.\n");
}

BOOST_AUTO_TEST_SUITE_END()
