// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "formats/qualcoder_file.h"
#include "formats/taguette_file.h"
#include "study.h"

namespace {

using namespace fundstelle::test;

constexpr const char* kTalk = "I: Wer hat angefangen?\nB: Angefangen hat das Team. 👍 Dann kam der Rest.\n";

struct Talk : NewProject {
    Talk() {
        add_document("Gespräch", kTalk);
        BOOST_REQUIRE(run({"codebook", "import", project(), file("codes.csv", "path,definition,anchor\nEssen > Käse,Alles aus Milch,Brie\n")}).status == 0);
        BOOST_REQUIRE(run({"code", project(), "--document", "Gespräch", "--code", "Käse", "--find", "das Team"}).status == 0);
    }
    [[nodiscard]] std::string out(const char* name) const { return (folder / name).string(); }
};

/// A folder as QualCoder makes it: a coding on its words, one beside them, one whose words are gone; a graph.
std::string qualcoder_folder(const NewProject& own) {
    std::filesystem::create_directory(own.folder / "Studie.qda");
    make_database(own.folder / "Studie.qda/data.qda", qualcoder_text("Ich habe Angst und Wut. 👍", {"9, 14, 'Angst'", "18, 21, 'Wut'", "0, 3, 'Zorn'"}) + "INSERT INTO graph VALUES (1, 'Netz');");
    return (own.folder / "Studie.qda").string();
}

std::string taguette_file(const NewProject& own) {
    return make_database(own.folder / "taguette.sqlite3", taguette_schema() + "INSERT INTO projects VALUES (2, 'Zweite', '', '');").string();
}

BOOST_AUTO_TEST_SUITE(exchange_commands_tests)

BOOST_AUTO_TEST_CASE(a_project_that_is_exported_and_imported_has_its_documents_codes_and_codings) {
    const Talk talk;
    const auto file = talk.out("aus.qdpx");
    const auto exported = run_json({"project", "export", talk.project(), file});
    BOOST_TEST(missing_keys(exported, {"sources", "codes", "codings", "losses", "file"}) == "");
    const NewProject other;
    const auto imported = run_json({"project", "import", other.project(), file});
    BOOST_TEST(imported.at("sources") == 1);
    BOOST_TEST(imported.at("codes") == 2);
    BOOST_TEST(imported.at("codings") == 1);
    BOOST_TEST(run_json({"retrieve", other.project()}).at("segments") == run_json({"retrieve", talk.project()}).at("segments"));
    BOOST_TEST(run_json({"codes", other.project()}) == run_json({"codes", talk.project()}));
}

BOOST_AUTO_TEST_CASE(a_dry_run_says_what_gets_lost_and_writes_nothing) {
    const Talk talk;
    const auto file = talk.out("aus.qdpx");
    const auto losses = run_json({"project", "export", talk.project(), file, "--dry-run"}).at("losses");
    const auto is_history = [](const Json& loss) { return loss.at("what") == "history" && loss.at("count") > 0; };
    BOOST_TEST(std::any_of(losses.begin(), losses.end(), is_history));
    BOOST_TEST(!std::filesystem::exists(file));
}

BOOST_AUTO_TEST_CASE(an_export_passes_the_gate) {
    NewProject own;
    own.add_document("Gespräch", "B: Herr Kowalczyk wohnt in der Bergstraße 12, 50667 Köln, Tel. 0221 1234567.\n");
    const auto file = (own.folder / "aus.qdpx").string();
    BOOST_TEST(run({"project", "export", own.project(), file}).status == 4);
    BOOST_TEST(!std::filesystem::exists(file));
    BOOST_TEST(run({"project", "export", own.project(), file, "--accept-findings", "Archiv"}).status == 0);
    BOOST_TEST(std::filesystem::exists(file));
    BOOST_TEST(run_json({"releases", own.project()}).at("releases").at(0).at("what") == "project");
}

BOOST_AUTO_TEST_CASE(a_codebook_goes_through_qdc) {
    const Talk talk;
    const auto file = talk.out("codes.qdc");
    BOOST_TEST(run_json({"codebook", "export", talk.project(), file}).at("codes") == 2);
    const NewProject other;
    BOOST_TEST(run_json({"codebook", "import", other.project(), file}).at("codes") == 2);
    Json before = run_json({"codes", talk.project()}).at("codes");
    for (auto& code : before) code["segments"] = 0, code["documents"] = 0;
    BOOST_TEST(run_json({"codes", other.project()}).at("codes") == before);
}

BOOST_AUTO_TEST_CASE(backslashes_part_the_levels_of_a_path_without_another_separator) {
    const NewProject own;
    BOOST_REQUIRE(run({"codebook", "import", own.project(), own.file("c.csv", "Code,Memo\nA\\B,Worum es geht\n")}).status == 0);
    const auto codes = run_json({"codes", own.project()}).at("codes");
    BOOST_REQUIRE(codes.size() == 2U);
    BOOST_TEST(codes[1].at("path") == "A > B");
    BOOST_TEST(codes[1].at("definition") == "Worum es geht");
}

BOOST_AUTO_TEST_CASE(what_is_no_project_is_refused_and_nothing_is_imported) {
    const NewProject own;
    BOOST_TEST(run({"project", "import", own.project(), own.file("x.qdpx", "<html/>")}).status == 1);
    BOOST_TEST(run_json({"documents", own.project()}).at("documents").empty());
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_project_is_named) {
    const NewProject own;
    const auto file = own.file("notiz.qdpx", "Liebe Gruppe");
    const auto german = run({"project", "import", own.project(), file}, kGerman);
    BOOST_TEST(german.status == 1);
    BOOST_TEST(german.err == file + " ist kein Projekt von QualCoder, Taguette oder RQDA und keine REFI-QDA-Datei (.qdpx, .qde). Es wurde nichts importiert.\n");
    BOOST_TEST(german_words_in(run({"project", "import", own.project(), file}).err) == "");
    BOOST_TEST(run({"project", "import", own.project(), (own.folder / "fehlt.qda").string()}).status == 1);
    BOOST_TEST(run_json({"history", own.project()}).at("entries").empty());
}

BOOST_AUTO_TEST_CASE(a_folder_of_qualcoder_comes_with_its_codings_and_a_report) {
    const NewProject own;
    const auto imported = run_json({"project", "import", own.project(), qualcoder_folder(own)});
    BOOST_TEST(missing_keys(imported, {"sources", "codes", "codings", "losses", "notices", "positions", "recounted", "misplaced", "left_out"}) == "");
    BOOST_TEST(imported.at("codings") == 3);
    BOOST_TEST(imported.at("recounted") == 0);
    BOOST_REQUIRE(imported.at("misplaced").size() == 2U);
    const auto& followed = element(imported.at("misplaced"), "text", "Wut");
    BOOST_TEST(followed.at("outcome") == "moved");
    BOOST_TEST(followed.at("begin") == 19);
    BOOST_TEST(element(imported.at("misplaced"), "text", "Zorn").at("outcome") == "lost");
    BOOST_TEST(imported.at("left_out") == Json::parse(R"([{"what": "graphs", "count": 1}])"));
    const auto segments = run_json({"retrieve", own.project()}).at("segments");
    BOOST_TEST(segments.size() == 3U);
    BOOST_TEST(element(segments, "text", "Wut").at("begin") == 19);
    BOOST_TEST(run_json({"history", own.project()}, kGerman).at("entries").at(0).at("label") == "Projekt „Studie“ importiert (QualCoder 4.0)");
    BOOST_TEST(run({"undo", own.project()}).status == 0);
    BOOST_TEST(run_json({"retrieve", own.project()}).at("segments").empty());
}

BOOST_AUTO_TEST_CASE(people_are_told_what_was_mended_in_their_language) {
    const NewProject own;
    const auto folder = qualcoder_folder(own);
    const auto german = run({"project", "import", own.project(), folder, "--dry-run"}, kGerman);
    BOOST_TEST(german.status == 0);
    BOOST_TEST(german.out == "1 Dokument, 1 Code, 3 Kodierungen, 1 Memo würden importiert\n");
    BOOST_TEST(german.err.find("  19–22, Angst: „Wut“ stand anderswo und ist mitgegangen (Interview 01)\n") != std::string::npos);
    BOOST_TEST(german.err.find("  0–3, Angst: „Zorn“ steht nirgends; bitte prüfen (Interview 01)\n") != std::string::npos);
    BOOST_TEST(german.err.find("Nicht übernommen:\n  Netze: 1\n") != std::string::npos);
    BOOST_TEST(run_json({"documents", own.project()}).at("documents").empty());
    BOOST_TEST(run_json({"history", own.project()}).at("entries").empty());
    const auto english = run({"project", "import", own.project(), folder});
    BOOST_TEST(english.err.find("“Zorn” stands nowhere; please check") != std::string::npos);
    BOOST_TEST(english.out == "1 document, 1 code, 3 codings, 1 memo imported\n");
}

BOOST_AUTO_TEST_CASE(people_are_told_in_which_texts_emoji_counted_twice) {
    const NewProject own;
    const auto file = make_database(own.folder / "data.qda", qualcoder_text("👍👍 Ich habe Angst und Wut.", {"14, 19, 'Angst'", "24, 27, 'Wut'"})).string();
    const auto said = run({"project", "import", own.project(), file}, kGerman);
    BOOST_TEST(said.err == "Positionen:\n  Texte, in denen Emojis doppelt zählten, umgerechnet: 1 (Interview 01)\n  Kodierungen, die anders gezählt waren und nun auf ihren Worten stehen: 2\n");
    BOOST_TEST(element(run_json({"retrieve", own.project()}).at("segments"), "text", "Wut").at("begin") == 22);
}

BOOST_AUTO_TEST_CASE(of_several_studies_in_a_file_one_is_named) {
    const NewProject own;
    const auto file = taguette_file(own);
    const auto asked = run({"project", "import", own.project(), file});
    BOOST_TEST(asked.status == 1);
    BOOST_TEST(asked.err.find("--study: 1 Studie, 2 Zweite\n") != std::string::npos);
    BOOST_TEST(run_json({"project", "import", own.project(), file, "--study", "Studie"}).at("codes") == 1);
    BOOST_TEST(run_json({"project", "import", own.project(), file, "--study", "2"}).at("codes") == 0);
    BOOST_TEST(run({"project", "import", own.project(), file, "--study", "Dritte"}).status == 1);
}

BOOST_AUTO_TEST_CASE(the_old_name_of_the_commands_still_works) {
    const Talk talk;
    BOOST_TEST(run({"refi", "export", talk.project(), talk.out("aus.qdpx")}).status == 0);
    const NewProject other;
    BOOST_TEST(run({"refi", "import", other.project(), talk.out("aus.qdpx")}).status == 0);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
