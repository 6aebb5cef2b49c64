// SPDX-License-Identifier: GPL-3.0-or-later
// Sets, progress and summaries.
#include <boost/test/unit_test.hpp>

#include "study.h"

namespace {

using namespace fundstelle::test;

struct Three : NewProject {
    Three() {
        for (const auto* name : {"a", "b", "c"}) add_document(name, "I: Ja?\nB: Nein.\n");
        BOOST_REQUIRE(run({"codebook", "import", project(), file("c.csv", "path\nWege\nWege > Bus\nKosten\n")}).status == 0);
    }
    [[nodiscard]] Json sets() const { return run_json({"sets", project()}); }
    void code(const std::string& document, const std::string& coder) const {
        BOOST_REQUIRE(run({"code", project(), "--document", document, "--code", "Bus", "--find", "Nein", "--coder", coder}).status == 0);
    }
};

BOOST_FIXTURE_TEST_SUITE(set_commands_tests, Three)

BOOST_AUTO_TEST_CASE(a_set_is_made_with_its_first_members_and_takes_more) {
    const auto told = run_json({"sets", "add", project(), "Probe", "--documents", "a", "b"});
    BOOST_TEST(told == sets());
    BOOST_TEST(sets().at("document_sets") == Json::parse(R"([{"name": "Probe", "documents": ["a", "b"]}])"));
    BOOST_TEST(run({"sets", "add", project(), "probe", "--documents", "b", "c"}).status == 0);
    BOOST_TEST(sets().at("document_sets") == Json::parse(R"([{"name": "Probe", "documents": ["a", "b", "c"]}])"));
    BOOST_TEST(run({"sets", "take", project(), "Probe", "--documents", "a", "c"}).status == 0);
    BOOST_TEST(sets().at("document_sets")[0].at("documents") == Json({"b"}));
    BOOST_TEST(run({"undo", project()}).status == 0);
    BOOST_TEST(sets().at("document_sets")[0].at("documents").size() == 3U);
}

BOOST_AUTO_TEST_CASE(sets_of_codes_have_paths_and_stay_apart_from_those_of_documents) {
    BOOST_REQUIRE(run({"sets", "add", project(), "Kapitel 3", "--codes", "Bus", "Kosten"}).status == 0);
    BOOST_REQUIRE(run({"sets", "add", project(), "Kapitel 3", "--documents", "a"}).status == 0);
    BOOST_TEST(sets().at("code_sets") == Json::parse(R"([{"name": "Kapitel 3", "codes": ["Wege > Bus", "Kosten"]}])"));
    BOOST_TEST(sets().at("document_sets").size() == 1U);
    BOOST_TEST(run({"sets", "take", project(), "Kapitel 3", "--codes", "Bus"}).status == 0);
    BOOST_TEST(sets().at("code_sets")[0].at("codes") == Json({"Kosten"}));
    BOOST_TEST(run({"sets", "remove", project(), "Kapitel 3"}).status == 1);  // which of the two?
    BOOST_TEST(run({"sets", "remove", project(), "Kapitel 3", "--of", "codes"}).status == 0);
    BOOST_TEST(sets().at("code_sets").empty());
    BOOST_TEST(run({"sets", "remove", project(), "Kapitel 3"}).status == 0);
    BOOST_TEST(sets().at("document_sets").empty());
    BOOST_TEST(run_json({"documents", project()}).at("documents").size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_set_gets_another_name) {
    BOOST_REQUIRE(run({"sets", "add", project(), "alt", "--codes", "Bus"}).status == 0);
    BOOST_TEST(run({"sets", "rename", project(), "alt", "neu"}).status == 0);
    BOOST_TEST(sets().at("code_sets")[0].at("name") == "neu");
    BOOST_TEST(run({"sets", "rename", project(), "alt", "x"}).status == 1);
}

BOOST_AUTO_TEST_CASE(people_see_the_kind_the_name_and_the_members_of_a_set) {
    BOOST_REQUIRE(run({"sets", "add", project(), "Probe", "--documents", "a", "b"}).status == 0);
    BOOST_TEST(run({"sets", project()}, kGerman).out == "Dokumente  Probe  2  a · b\n");
    BOOST_TEST(run({"sets", "add", project(), "Probe"}, kGerman).status == 2);
    BOOST_TEST(run({"sets", "take", project(), "Qq", "--documents", "a"}, kGerman).status == 1);
}

BOOST_AUTO_TEST_CASE(progress_has_a_state_for_every_coder_and_document) {
    code("a", "AK");
    code("b", "BM");
    BOOST_REQUIRE(run({"progress", "set", project(), "finished", "--documents", "b", "c", "--coder", "BM"}).status == 0);
    const auto progress = run_json({"progress", project()});
    BOOST_REQUIRE(progress.at("documents").size() == 3U);
    const auto state = [&](const std::string& document, const std::string& coder) {
        return element(progress.at("documents"), "name", document).at("states").at(coder).get<std::string>();
    };
    BOOST_TEST(state("a", "AK") == "started");
    BOOST_TEST(state("a", "BM") == "not-started");
    BOOST_TEST(state("b", "AK") == "not-started");
    BOOST_TEST(state("b", "BM") == "finished");
    BOOST_TEST(state("c", "BM") == "finished");
    const auto& a = element(progress.at("documents"), "name", "a");
    BOOST_TEST(missing_keys(a, {"name", "codings", "share", "last_worked_on", "states"}) == "");
    BOOST_TEST(a.at("codings") == 1);
    BOOST_TEST(a.at("share") == 4.0 / 15.0);
    const auto told = run({"progress", project()}, kGerman).out;
    BOOST_TEST(told.find("fertig") != std::string::npos, told);
    BOOST_TEST(told.find("26,7 %") != std::string::npos, told);
}

BOOST_AUTO_TEST_CASE(a_mark_is_taken_away_again) {
    BOOST_REQUIRE(run({"progress", "set", project(), "finished", "--documents", "c", "--coder", "BM"}).status == 0);
    const auto told = run_json({"progress", "set", project(), "not-started", "--documents", "c", "--coder", "BM"});
    BOOST_TEST(element(told.at("documents"), "name", "c").at("states").at("BM") == "not-started");
    BOOST_TEST(run({"progress", "set", project(), "qq", "--documents", "c"}).status == 2);
    BOOST_TEST(run({"progress", "set", project(), "finished"}).status == 2);
    BOOST_TEST(run({"progress", "set", project(), "finished", "--documents", "Qq"}).status == 1);
}

BOOST_AUTO_TEST_CASE(summaries_are_written_listed_and_removed) {
    const auto told = run_json({"summaries", "set", project(), "Fährt nicht.", "--document", "b", "--code", "Bus"}).at("summaries");
    BOOST_TEST(told == Json::parse(R"([{"document": "b", "code": "Wege > Bus", "text": "Fährt nicht."}])"));
    BOOST_REQUIRE(run({"summaries", "set", project(), "Teuer.", "--document", "a", "--code", "Kosten"}).status == 0);
    BOOST_TEST(run_json({"summaries", project()}).at("summaries").size() == 2U);
    BOOST_TEST(run_json({"summaries", project(), "--codes", "Bus"}).at("summaries") == told);
    BOOST_TEST(run_json({"summaries", project(), "--documents", "a"}).at("summaries")[0].at("code") == "Kosten");
    BOOST_TEST(run_json({"summaries", "set", project(), "", "--document", "b", "--code", "Bus"}).at("summaries").empty());
    BOOST_TEST(run_json({"summaries", project()}).at("summaries").size() == 1U);
}

BOOST_AUTO_TEST_CASE(summaries_become_a_table_of_documents_and_codes) {
    BOOST_REQUIRE(run({"summaries", "set", project(), "Fährt nicht.", "--document", "b", "--code", "Bus"}).status == 0);
    BOOST_REQUIRE(run({"summaries", "set", project(), "Teuer.", "--document", "a", "--code", "Kosten"}).status == 0);
    const auto table = (folder / "s.csv").string();
    BOOST_REQUIRE(run({"summaries", project(), "--out", table}).status == 0);
    BOOST_TEST(bytes_of_file(table) == "document,Wege > Bus,Kosten\na,,Teuer.\nb,Fährt nicht.,\n");
    BOOST_TEST(run({"summaries", project(), "--out", (folder / "s.gif").string()}, kGerman).status == 1);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
