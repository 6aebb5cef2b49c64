// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "study.h"

namespace {

using namespace fundstelle::test;

struct Talk : NewProject {
    Talk() {
        add_document("Gespräch", "I: Wie geht es?\nB: Der Bus fährt selten.\n");
        BOOST_REQUIRE(run({"codebook", "import", project(), file("c.csv", "path\nWege\nWege > Bus\n")}).status == 0);
    }
    [[nodiscard]] Json memos() const { return run_json({"memos", project()}).at("memos"); }
};

BOOST_FIXTURE_TEST_SUITE(memo_commands_tests, Talk)

BOOST_AUTO_TEST_CASE(a_new_project_has_no_memos) {
    BOOST_TEST(memos().empty());
}

BOOST_AUTO_TEST_CASE(a_memo_tells_what_it_is_about_and_who_wrote_it) {
    const auto added = run_json({"memos", "set", project(), " Zu selten? ", "--code", "Bus", "--coder", "BM"}).at("memos");
    BOOST_REQUIRE(added.size() == 1U);
    BOOST_TEST(missing_keys(added[0], {"id", "about", "name", "document", "begin", "end", "paragraph", "text", "when", "coder"}) == "");
    BOOST_TEST(added[0].at("about") == "code");
    BOOST_TEST(added[0].at("name") == "Wege > Bus");
    BOOST_TEST(added[0].at("document").is_null());
    BOOST_TEST(added[0].at("text") == "Zu selten?");
    BOOST_TEST(added[0].at("coder") == "BM");
    BOOST_TEST(memos() == added);
}

BOOST_AUTO_TEST_CASE(a_memo_on_a_passage_stands_where_its_words_do) {
    const auto added = run_json({"memos", "add", project(), "Wie oft?", "--document", "Gespräch", "--find", "fährt selten"}).at("memos");
    BOOST_REQUIRE(added.size() == 1U);
    BOOST_TEST(added[0].at("about") == "passage");
    BOOST_TEST(added[0].at("document") == "Gespräch");
    BOOST_TEST(added[0].at("begin") == 27);
    BOOST_TEST(added[0].at("end") == 39);
    BOOST_TEST(added[0].at("paragraph") == 2);
}

BOOST_AUTO_TEST_CASE(a_free_memo_is_called_by_its_first_line) {
    BOOST_TEST(run({"memos", "add", project(), "Idee\nMehr davon"}).status == 0);
    BOOST_REQUIRE(memos().size() == 1U);
    BOOST_TEST(memos()[0].at("about") == "free");
    BOOST_TEST(memos()[0].at("name") == "Idee");
    BOOST_TEST(memos()[0].at("text") == "Idee\nMehr davon");
}

BOOST_AUTO_TEST_CASE(set_rewrites_the_one_memo_and_empty_words_remove_it) {
    for (const Arguments& thing : {Arguments{"--document", "Gespräch"}, Arguments{"--on-project"}}) {
        for (const std::string words : {"eins", "zwei", ""}) {
            Arguments arguments{"memos", "set", project(), words};
            arguments.insert(arguments.end(), thing.begin(), thing.end());
            const auto told = run_json(arguments).at("memos");
            BOOST_REQUIRE(memos().size() == (words.empty() ? 0U : 1U));
            BOOST_TEST(told == memos());
            if (!words.empty()) BOOST_TEST(memos()[0].at("text") == words);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_memo_is_changed_and_removed_by_its_id) {
    const auto id = run_json({"memos", "add", project(), "eins"}).at("memos")[0].at("id").get<std::string>();
    BOOST_TEST(run_json({"memos", "set", project(), "zwei", "--id", id}).at("memos")[0].at("name") == "zwei");
    BOOST_TEST(run_json({"memos", "remove", project(), id}).at("removed") == 1);
    BOOST_TEST(memos().empty());
    BOOST_TEST(run({"undo", project()}).status == 0);
    BOOST_TEST(memos().size() == 1U);
}

BOOST_AUTO_TEST_CASE(only_memos_that_hold_the_words_are_listed) {
    BOOST_REQUIRE(run({"memos", "add", project(), "Der **Bus** fehlt"}).status == 0);
    BOOST_REQUIRE(run({"memos", "add", project(), "Die Bahn nicht"}).status == 0);
    const auto found = run_json({"memos", project(), "--containing", "der BUS"}).at("memos");
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST(found[0].at("name") == "Der Bus fehlt");
}

BOOST_AUTO_TEST_CASE(people_read_memos_in_their_language) {
    BOOST_REQUIRE(run({"memos", "add", project(), "Der **Bus** fehlt", "--document", "Gespräch", "--find", "Bus", "--coder", "AK"}).status == 0);
    const auto german = run({"memos", project()}, kGerman).out;
    BOOST_TEST(german.starts_with("Stelle · Gespräch, Abs. 2  [AK, "), german);
    BOOST_TEST(german.ends_with("]\nDer Bus fehlt\n\n"), german);
    BOOST_TEST(run({"memos", project()}).out.starts_with("passage · Gespräch, par. 2"));
}

BOOST_AUTO_TEST_CASE(what_does_not_exist_is_named_and_what_makes_no_sense_is_wrong_usage) {
    BOOST_TEST(run({"memos", "set", project(), "x", "--code", "Qq"}).status == 1);
    BOOST_TEST(run({"memos", "remove", project(), "qq"}).status == 1);
    BOOST_TEST(run({"memos", "set", project(), "x", "--id", "00000000-0000-7000-8000-000000000000"}).status == 1);
    BOOST_TEST(run({"memos"}).status == 2);
    BOOST_TEST(run({"memos", "add", project(), " "}).status == 2);
    BOOST_TEST(run({"memos", "add", project(), "x", "y"}).status == 2);
    BOOST_TEST(run({"memos", "set", project(), "x"}).status == 2);
    BOOST_TEST(run({"memos", "set", project(), "x", "--code", "Bus", "--on-project"}).status == 2);
    BOOST_TEST(run({"memos", "add", project(), "x", "--document", "Gespräch"}).status == 2);
    BOOST_TEST(run({"memos", "add", project(), "x", "--find", "Bus"}).status == 2);
    BOOST_TEST(memos().empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
