// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "study.h"

namespace {

using namespace fundstelle::test;

std::string report(const std::string& ending) {
    return (source_folder() / "tests/report/fixtures" / ("bericht." + ending)).string();
}

Json checked(const std::string& file) {
    const auto ran = run({"report-check", study(), file, "--json"});
    BOOST_TEST(ran.status == 1);
    return ran.json().at("quotes");
}

BOOST_AUTO_TEST_SUITE(report_commands_tests)

BOOST_AUTO_TEST_CASE(every_quote_has_its_status_and_its_place) {
    const auto quotes = checked(report("docx"));
    BOOST_REQUIRE(quotes.size() == 12U);
    for (const auto& quote : quotes) BOOST_TEST(missing_keys(quote, {"text", "status", "document", "begin", "end", "differences"}) == "");
    BOOST_TEST(quotes[0].at("status") == "marked");
    BOOST_TEST(quotes[0].at("document") == "GfS 02");
    BOOST_TEST(quotes[8].at("status") == "not-found");
    BOOST_TEST(quotes[8].at("document").is_null());
    BOOST_TEST(quotes[11].at("footnote") == 1);
}

BOOST_AUTO_TEST_CASE(a_difference_says_what_stands_where_in_the_transcript) {
    const auto quotes = checked(report("md"));
    BOOST_REQUIRE(quotes[1].at("differences").size() == 1U);
    const auto& difference = quotes[1].at("differences")[0];
    BOOST_TEST(difference.at("kind") == "swapped");
    BOOST_TEST(difference.at("quoted") == "zwei Jahre");
    BOOST_TEST(difference.at("transcript") == "ein Jahr");
    BOOST_TEST(difference.at("grave") == true);
    BOOST_TEST(difference.at("document") == "GfS 02");
    BOOST_TEST(difference.at("end").get<int>() - difference.at("begin").get<int>() == 8);
}

BOOST_AUTO_TEST_CASE(a_report_whose_quotes_are_right_ends_with_status_0) {
    const NewProject project;
    project.add_document("Interview 01", "I: Und?\nB: Das ist bei uns nicht einfach.\n");
    const auto file = project.file("bericht.md", "Es heißt: „Das ist bei uns [...] einfach“. Ein „Begriff“.\n");
    const auto ran = run({"report-check", project.project(), file});
    BOOST_TEST(ran.status == 0);
    BOOST_TEST(ran.out.find("1 quote: 1 with marked edits.") != std::string::npos);
    BOOST_TEST(run({"report-check", project.project(), file, "--json"}).json().at("quotes").size() == 1U);
    const auto all = run({"report-check", project.project(), file, "--json", "--all"});
    BOOST_TEST(all.status == 1);
    BOOST_TEST(all.json().at("quotes").size() == 2U);
}

BOOST_AUTO_TEST_CASE(the_list_is_written_as_a_table) {
    const TemporaryFolder folder;
    for (const std::string ending : {"csv", "xlsx", "html", "docx", "md"}) {
        const auto out = folder / ("zitate." + ending);
        BOOST_TEST(run({"report-check", study(), report("txt"), "--out", out.string()}).status == 1);
        BOOST_TEST(std::filesystem::exists(out), ending);
    }
    const auto csv = bytes_of_file(folder / "zitate.csv");
    BOOST_TEST(csv.find("changed without a mark") != std::string::npos);
    BOOST_TEST(csv.find("GfS 02, par. 16") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(findings_are_german_in_a_german_environment) {
    const auto ran = run({"report-check", study(), report("odt")}, kGerman);
    BOOST_TEST(ran.out.find("ersetzt: „zwei Jahre“, im Transkript „ein Jahr“ – ändert den Sinn") != std::string::npos);
    BOOST_TEST(ran.out.find("12 Zitate: 4 wörtlich, 2 mit gekennzeichneten Änderungen, 5 ohne Kennzeichnung geändert, 1 nicht gefunden.") != std::string::npos, ran.out);
}

BOOST_AUTO_TEST_CASE(a_report_without_quotes_or_words_or_of_no_format_is_explained) {
    const NewProject project;
    const auto none = run({"report-check", project.project(), project.file("ohne.md", "Nur Text.\n")}, kGerman);
    BOOST_TEST(none.status == 0);
    BOOST_TEST(none.out.find("Im Bericht steht kein Zitat.") != std::string::npos);
    for (const auto& file : {project.file("leer.md", ""), project.file("bild.docx", "\x89PNG\r\n"), std::string{"/gibt/es/nicht.pdf"}}) {
        const auto ran = run({"report-check", project.project(), file}, kGerman);
        BOOST_TEST(ran.status == 1);
        BOOST_TEST(!ran.err.empty());
        BOOST_TEST(english_words_in(ran.err) == "");
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
