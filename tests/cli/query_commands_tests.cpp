// SPDX-License-Identifier: GPL-3.0-or-later
// Saved queries, and what a retrieval says of its results.
#include <boost/test/unit_test.hpp>

#include "study.h"

namespace {

using namespace fundstelle::test;

}  // namespace

BOOST_FIXTURE_TEST_SUITE(query_commands_tests, StudyCopy)

BOOST_AUTO_TEST_CASE(a_query_is_saved_listed_asked_changed_and_removed) {
    const Arguments options{"--code", "Ermessensduldung", "--role", "interviewee"};
    const auto with = [&](Arguments arguments) {
        arguments.insert(arguments.end(), options.begin(), options.end());
        return arguments;
    };
    const auto direct = run_json(with({"retrieve", project()})).at("segments");
    BOOST_REQUIRE(!direct.empty());
    BOOST_TEST(run_json(with({"queries", "save", project(), "Duldung"})).at("name") == "Duldung");
    BOOST_TEST(run_json({"retrieve", project(), "--saved", "Duldung"}).at("segments") == direct);
    const auto listed = run_json({"queries", project()}).at("queries");
    BOOST_REQUIRE(listed.size() == 1U);
    BOOST_TEST(listed[0].at("segments") == direct.size());
    BOOST_REQUIRE(run({"queries", "save", project(), "Duldung", "--code", "VHS"}).status == 0);
    BOOST_TEST(run_json({"queries", project()}).at("queries").size() == 1U);
    BOOST_TEST(run_json({"retrieve", project(), "--saved", "Duldung"}).at("segments") == run_json({"retrieve", project(), "--code", "VHS"}).at("segments"));
    BOOST_TEST(run({"queries", "remove", project(), "Duldung"}).status == 0);
    BOOST_TEST(run({"retrieve", project(), "--saved", "Duldung"}).status == 1);
    BOOST_TEST(run({"queries", "remove", project(), "Duldung"}).status == 1);
}

BOOST_AUTO_TEST_CASE(each_result_says_why_it_is_there_if_asked) {
    const auto segments = run_json({"retrieve", project(), "--code", "Ermessensduldung", "--op", "near", "--with", "Kooperation ABH", "--subcodes", "--distance", "5", "--why"}).at("segments");
    BOOST_REQUIRE(!segments.empty());
    for (const auto& segment : segments) BOOST_TEST(segment.at("why").get<std::string>().find(" with ") != std::string::npos, segment.at("why"));
}

BOOST_AUTO_TEST_CASE(results_become_a_table_with_the_words) {
    const auto file = (folder / "s.csv").string();
    BOOST_REQUIRE(run({"retrieve", project(), "--code", "Ermessensduldung", "--out", file}).status == 0);
    const auto segments = run_json({"retrieve", project(), "--code", "Ermessensduldung"}).at("segments");
    const auto table = bytes_of_file(file);
    BOOST_TEST(table.starts_with("Document,Paragraph,Codes,Coder,Speaker,Weight,Words,Comment\n"), table.substr(0, 80));
    BOOST_TEST(table.find(segments[0].at("document").get<std::string>()) != std::string::npos);
    BOOST_TEST(run({"retrieve", project(), "--out", (folder / "s.gif").string()}).status == 1);
}

BOOST_AUTO_TEST_SUITE_END()
