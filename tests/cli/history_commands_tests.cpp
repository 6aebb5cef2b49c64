// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include <regex>

#include "study.h"

namespace {

using namespace fundstelle::test;

std::size_t codings_of(const std::string& project) {
    return run_json({"retrieve", project}).at("segments").size();
}

BOOST_AUTO_TEST_SUITE(history_commands_tests)

BOOST_AUTO_TEST_CASE(history_lists_every_action_oldest_first) {
    const auto entries = run_json({"history", study()}).at("entries");
    BOOST_REQUIRE(entries.size() == 4U);
    for (const auto& entry : entries) {
        BOOST_TEST(missing_keys(entry, {"when", "coder", "label", "undone"}) == "");
        BOOST_TEST(std::regex_match(entry.at("when").get<std::string>(), std::regex{R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)"}));
        BOOST_TEST(entry.at("undone") == false);
    }
    BOOST_TEST(entries[0].at("label").get<std::string>().find("13") != std::string::npos);
    BOOST_TEST(entries[2].at("label").get<std::string>().find("57") != std::string::npos);
    BOOST_TEST(entries[3].at("label").get<std::string>().find("701") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(history_says_who_acted) {
    const NewProject own;
    BOOST_REQUIRE(run({"--coder", "Änne", "codebook", "import", own.project(), sample_codebook()}).status == 0);
    BOOST_TEST(run_json({"history", own.project()}).at("entries")[0].at("coder") == "Änne");
}

BOOST_AUTO_TEST_CASE(undo_takes_the_last_action_back_and_redo_does_it_again) {
    const StudyCopy copy;
    const auto undone = run_json({"undo", copy.project()}).at("entries");
    BOOST_REQUIRE(undone.size() == 1U);
    BOOST_TEST(missing_keys(undone[0], {"when", "coder", "label", "undone"}) == "");
    BOOST_TEST(codings_of(copy.project()) == 0U);
    BOOST_TEST(run_json({"history", copy.project()}).at("entries")[3].at("undone") == true);
    BOOST_TEST(run_json({"redo", copy.project()}).at("entries").size() == 1U);
    BOOST_TEST(codings_of(copy.project()) == 701U);
    BOOST_TEST(run_json({"history", copy.project()}).at("entries")[3].at("undone") == false);
}

BOOST_AUTO_TEST_CASE(everything_can_be_undone_and_done_again_to_the_same_project) {
    const StudyCopy copy;
    const auto documents = run({"--json", "documents", copy.project()}).out;
    const auto codes = run({"--json", "codes", copy.project()}).out;
    const auto segments = run({"--json", "retrieve", copy.project()}).out;
    for (int i = 0; i < 4; ++i) BOOST_REQUIRE(run({"undo", copy.project()}).status == 0);
    BOOST_TEST(run_json({"documents", copy.project()}).at("documents").empty());
    BOOST_TEST(run_json({"codes", copy.project()}).at("codes").empty());
    for (int i = 0; i < 4; ++i) BOOST_REQUIRE(run({"redo", copy.project()}).status == 0);
    BOOST_TEST((run({"--json", "documents", copy.project()}).out == documents));
    BOOST_TEST((run({"--json", "codes", copy.project()}).out == codes));
    BOOST_TEST((run({"--json", "retrieve", copy.project()}).out == segments));
    BOOST_TEST(run_json({"check", copy.project()}).at("ok") == true);
}

BOOST_AUTO_TEST_CASE(undo_and_redo_with_nothing_to_do_are_refused) {
    const NewProject own;
    BOOST_TEST(run({"undo", own.project()}).status == 4);
    BOOST_TEST(run({"redo", own.project()}).status == 4);
}

BOOST_AUTO_TEST_CASE(after_a_new_action_there_is_nothing_to_do_again) {
    const StudyCopy copy;
    BOOST_REQUIRE(run({"undo", copy.project()}).status == 0);
    BOOST_REQUIRE(
        run({"code", copy.project(), "--document", "Interview 02", "--code", "Stimmung", "--find", "Wunderbar"}).status == 0);
    BOOST_TEST(run({"redo", copy.project()}).status == 4);
    BOOST_TEST(codings_of(copy.project()) == 1U);
}

BOOST_AUTO_TEST_CASE(commands_that_only_look_leave_no_trace_in_the_history) {
    const StudyCopy copy;
    for (const std::string command : {"documents", "codes", "retrieve", "frequencies", "check", "history"}) {
        BOOST_REQUIRE(run({command, copy.project()}).status == 0);
    }
    BOOST_TEST(run_json({"history", copy.project()}).at("entries").size() == 4U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
