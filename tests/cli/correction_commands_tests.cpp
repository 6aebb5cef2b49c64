// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "study.h"

namespace {

using namespace fundstelle::test;

const std::string kTalk =
    "I: Wie läuft es mit der Behörte?\nB: Herr Müller ist nett. Müllers Büro ist zu. Wir warten auf den Termin.\nI: Und sonst?\nB: Alles gut.\n";

struct Fixture : NewProject {
    Fixture() {
        run_json({"import", project(), file("Gespräch.txt", kTalk)});
        run_json({"codebook", "import", project(), file("codes.csv", "path\nAmt\nWarten\n")});
    }
    void code(const std::string& code, const std::string& words) const {
        run_json({"code", project(), "--document", "Gespräch", "--code", code, "--find", words});
    }
    [[nodiscard]] std::string coded(const std::string& code) const {
        const auto segments = run_json({"retrieve", project(), "--code", code}).at("segments");
        return segments.empty() ? "" : segments[0].at("text").get<std::string>();
    }
};

std::string with(std::string text, const std::string& from, const std::string& to) {
    return text.replace(text.find(from), from.size(), to);
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(correction_commands_tests, Fixture)

BOOST_AUTO_TEST_CASE(edit_takes_codings_along_and_lists_what_lost_its_words) {
    code("Amt", "mit der Behörte");
    code("Warten", "Müllers Büro ist zu.");
    const auto text = file("neu.txt", with(with(kTalk, "Behörte", "Behörde"), "Müllers Büro ist zu. ", ""));
    const auto preview = run_json({"edit", project(), "Gespräch", text, "--preview"});
    BOOST_TEST(preview.at("version") == 0);
    BOOST_TEST(coded("Amt") == "mit der Behörte");
    const auto report = run_json({"edit", project(), "Gespräch", text});
    BOOST_TEST(missing_keys(report, {"moved", "unchanged", "to_check", "version"}) == "");
    BOOST_TEST(report.at("moved") == 1);
    BOOST_REQUIRE(report.at("to_check").size() == 1U);
    BOOST_TEST(missing_keys(report.at("to_check")[0], {"code", "begin", "end", "was", "now"}) == "");
    BOOST_TEST(report.at("to_check")[0].at("was") == "Müllers Büro ist zu.");
    BOOST_TEST(coded("Amt") == "mit der Behörde");
    BOOST_TEST(coded("Warten") == "");
    BOOST_TEST(run_json({"check", project()}).at("ok") == true);
}

BOOST_AUTO_TEST_CASE(a_coding_to_check_is_placed_again_or_dropped) {
    code("Warten", "Müllers Büro ist zu.");
    run_json({"edit", project(), "Gespräch", file("neu.txt", with(kTalk, "Müllers Büro ist zu. ", ""))});
    const auto id = run_json({"to-check", project()}).at("to_check")[0].at("id").get<std::string>();
    BOOST_TEST(run({"to-check", project(), "--accept", id}).status == 4);
    BOOST_TEST(run_json({"to-check", project(), "--place", id, "--begin", "3", "--end", "6"}).at("to_check").empty());
    BOOST_TEST(coded("Warten") == "Wie");
    run_json({"undo", project()});
    BOOST_TEST(run_json({"to-check", project(), "--drop", id}).at("to_check").empty());
    BOOST_TEST(coded("Warten") == "");
}

BOOST_AUTO_TEST_CASE(versions_are_listed_compared_and_printed) {
    run_json({"edit", project(), "Gespräch", file("neu.txt", with(kTalk, "Behörte", "Behörde"))});
    const auto versions = run_json({"versions", project(), "Gespräch"}).at("versions");
    BOOST_REQUIRE(versions.size() == 2U);
    BOOST_TEST(versions[1].at("current") == true);
    const auto differences = run_json({"versions", project(), "Gespräch", "--differences", "1", "2"}).at("differences");
    BOOST_REQUIRE(differences.size() == 1U);
    BOOST_TEST(differences[0].at("was") == "t");
    BOOST_TEST(differences[0].at("now") == "d");
    BOOST_TEST(run({"text", project(), "Gespräch", "--version", "1"}).out.find("Behörte") != std::string::npos);
    BOOST_TEST(run({"text", project(), "Gespräch", "--version", "9"}).status == 1);
}

BOOST_AUTO_TEST_CASE(replace_finds_endings_and_keeps_codings) {
    code("Amt", "Müllers Büro");
    const auto preview = run_json({"replace", project(), "Müller", "Herr X", "--endings", "--preview"});
    BOOST_TEST(preview.at("replaced").size() == 2U);
    BOOST_TEST(coded("Amt") == "Müllers Büro");
    run_json({"replace", project(), "Müller", "Herr X", "--endings"});
    BOOST_TEST(coded("Amt") == "Herr Xs Büro");
    run_json({"undo", project()});
    BOOST_TEST(coded("Amt") == "Müllers Büro");
}

BOOST_AUTO_TEST_CASE(a_correction_without_words_or_of_a_missing_file_changes_nothing) {
    BOOST_TEST(run({"edit", project(), "Gespräch", file("leer.txt", " \n")}).status == 2);
    BOOST_TEST(run({"edit", project(), "Gespräch", (folder / "fehlt.txt").string()}).status == 1);
    BOOST_TEST(run({"edit", project(), "Niemand", file("neu.txt", kTalk)}).status == 1);
    BOOST_TEST(run_json({"versions", project(), "Gespräch"}).at("versions").size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
