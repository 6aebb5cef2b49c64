// SPDX-License-Identifier: GPL-3.0-or-later
// Tables about documents, tables of words, and names of variables that do not exist.
#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "study.h"

namespace {

using namespace fundstelle::test;

// Expected figures were counted in sample-transcripts/codings.csv and variables.csv, not with this program.

Run on_study(Arguments arguments, const Variables& variables = kEnglish) {
    arguments.insert(arguments.begin() + 1, study());
    return run(arguments, variables);
}

Json json_on_study(Arguments arguments) {
    arguments.insert(arguments.begin() + 1, study());
    return run_json(arguments);
}

bool has(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(document_table_commands_tests)

BOOST_AUTO_TEST_CASE(coverage_counts_the_coded_characters_of_each_document_and_coder) {
    const auto result = json_on_study({"coverage"});
    BOOST_REQUIRE(result.at("documents").size() == 13U);
    const auto& document = element(result.at("documents"), "name", "Interview 02");
    BOOST_TEST(missing_keys(document, {"name", "characters", "segments", "coded_characters", "share", "coders"}) == "");
    BOOST_TEST(document.at("segments") == 80);
    BOOST_TEST(document.at("coded_characters") == 10181);
    BOOST_TEST(document.at("share").get<double>() == 10181.0 / document.at("characters").get<double>());
    BOOST_TEST(document.at("coders").at("MS").at("segments") == 38);
    BOOST_TEST(document.at("coders").at("MS").at("coded_characters") == 9809);
    BOOST_TEST(document.at("coders").at("MS").at("state") == "started");
}

BOOST_AUTO_TEST_CASE(coverage_is_printed_for_everybody_or_for_each_coder) {
    const auto all = on_study({"coverage", "--group", "Qq"});
    BOOST_TEST(all.status == 1);
    BOOST_TEST(has(on_study({"coverage"}, kGerman).out, "Kodierter Anteil"));
    const auto each = on_study({"coverage", "--each-coder", "--documents", "Interview 02"}, kGerman).out;
    BOOST_TEST(has(each, "MS · Segmente"));
    BOOST_TEST(has(each, "nicht begonnen"));
    BOOST_TEST(!has(each, "Interview 01"));
}

BOOST_AUTO_TEST_CASE(similarity_divides_the_codes_in_common_by_those_in_either) {
    const auto result = json_on_study({"similarity", "--documents", "Interview 01", "Interview 02"});
    BOOST_TEST(result.at("documents") == (Json{"Interview 01", "Interview 02"}));
    BOOST_TEST(result.at("cells")[0][0].is_null());
    BOOST_TEST(result.at("cells")[0][1].get<double>() == 24.0 / 43);
    BOOST_TEST(result.at("cells")[1][0] == result.at("cells")[0][1]);
    const TemporaryFolder folder;
    const auto file = (folder / "vergleich.csv").string();
    BOOST_TEST(on_study({"similarity", "--out", file}).status == 0);
    BOOST_TEST(bytes_of_file(file).starts_with("Document,"));
}

BOOST_AUTO_TEST_CASE(a_typology_describes_the_documents_of_each_value) {
    const auto result = json_on_study({"typology", "--by", "Rolle"});
    BOOST_TEST(result.at("types") == (Json{"GfS", "THM"}));
    BOOST_TEST(result.at("n") == (Json{4, 9}));
    const auto& length = element(result.at("variables"), "name", "Dauer");
    BOOST_TEST(length.at("mean")[0].get<double>() == 50.75, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(length.at("mean")[1].get<double>() == 44.44444444444444, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(length.at("sd")[0].get<double>() == 9.945685831890462, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(length.at("sd")[1].get<double>() == 8.048464311766423, boost::test_tools::tolerance(1e-12));
    const auto& kinds = element(result.at("variables"), "name", "Kommunentyp");
    BOOST_TEST(element(kinds.at("categories"), "value", "Kreis").at("documents") == (Json{2, 4}));
    BOOST_TEST(element(kinds.at("categories"), "value", "Kreis").at("shares")[1].get<double>() == 4.0 / 9);
    const auto& code = element(result.at("codes"), "path", "Kooperation ABH > Ermessensduldung");
    BOOST_TEST(code.at("document_shares")[0].get<double>() == 4.0 / 4);
    BOOST_TEST(code.at("document_shares")[1].get<double>() == 8.0 / 9);
    BOOST_TEST(code.at("segments_per_document")[0].get<double>() == 5.0 / 4);
    BOOST_TEST(code.at("segments_per_document")[1].get<double>() == 18.0 / 9);
}

BOOST_AUTO_TEST_CASE(a_typology_is_written_to_every_format) {
    const TemporaryFolder folder;
    for (const auto* ending : {"csv", "xlsx", "docx", "html", "md"}) {
        const auto file = folder / (std::string{"typologie."} + ending);
        BOOST_TEST(on_study({"typology", "--by", "Rolle", "--out", file.string()}).status == 0);
        BOOST_TEST(std::filesystem::file_size(file) > 1'000U);
    }
    const auto csv = bytes_of_file(folder / "typologie.csv");
    BOOST_TEST(has(csv, "Dauer > mean,50.75,44.4444\n"));
    BOOST_TEST(has(csv, "Kommunentyp > Kreis,0.5000,0.4444\n"));
    BOOST_TEST(has(csv, "N (documents),4,9\n"));
    BOOST_TEST(has(on_study({"typology", "--by", "Rolle"}, kGerman).out, "Standardabweichung"));
}

BOOST_AUTO_TEST_CASE(a_variable_that_does_not_exist_is_an_error_everywhere) {
    for (const Arguments& arguments : {Arguments{"frequencies", "--by", "Qq"}, {"frequencies", "--where", "Qq=1"}, {"matrix", "--by", "Qq"}, {"matrix", "--column", "Qq=1"},
                                       {"matrix", "--by", "Rolle", "--where", "Qq!=1"}, {"typology", "--by", "Qq"}, {"coverage", "--where", "Qq=1"}, {"similarity", "--where", "Qq=1"},
                                       {"retrieve", "--where", "Qq=1"}, {"search", "ABH", "--where", "Qq=1"}, {"report", "/nowhere/x.html", "--by", "Qq"}}) {
        const auto result = on_study(arguments, kGerman);
        BOOST_TEST_CONTEXT(arguments.front() << " " << arguments.back()) {
            BOOST_TEST(result.status == 1);
            BOOST_TEST(result.err == "„Qq“ gibt es nicht.\n");
            BOOST_TEST(result.out == "");
        }
    }
}

BOOST_AUTO_TEST_CASE(chi_square_stands_where_columns_part_the_documents) {
    const auto crosstab = on_study({"matrix", "--column", "Rolle=GfS", "--column", "Rolle!=GfS"}).out;
    BOOST_TEST(has(crosstab, "χ² = "));
    BOOST_TEST(has(crosstab, "Cramér's V = "));
    BOOST_TEST(has(crosstab, "expected counts are below 5"));
    BOOST_TEST(has(crosstab, "not independent"));
    BOOST_TEST(!has(on_study({"matrix", "--column", "Rolle=GfS", "--column", "Rolle!=GfS", "--once-per-document"}).out, "not independent"));
    // A document may stand in both of these.
    BOOST_TEST(json_on_study({"matrix", "--column", "Dauer>30", "--column", "Dauer>40"}).at("association").is_null());
    BOOST_TEST(json_on_study({"matrix", "--by", "speaker"}).at("association").is_null());
    BOOST_TEST(!has(on_study({"matrix", "--by", "speaker"}).out, "χ²"));
}

BOOST_AUTO_TEST_CASE(a_search_is_written_as_words_in_their_context) {
    const TemporaryFolder folder;
    const auto file = (folder / "abh.csv").string();
    const auto result = on_study({"search", "abh", "--documents", "Interview 02", "--out", file});
    BOOST_TEST(result.status == 0);
    BOOST_TEST(result.out == "");
    const auto csv = bytes_of_file(file);
    BOOST_TEST(csv.starts_with("Before,Word,After,Document,Paragraph\n"));
    BOOST_TEST(std::count(csv.begin(), csv.end(), '\n') == 6);
    BOOST_TEST(has(csv, "ABH"));
    for (const auto* paragraph : {",Interview 02,12\n", ",Interview 02,34\n", ",Interview 02,48\n"}) BOOST_TEST(has(csv, paragraph));
}

BOOST_AUTO_TEST_CASE(a_report_leaves_parts_out_and_has_the_columns_that_are_asked_for) {
    const TemporaryFolder folder;
    const auto file = (folder / "bericht.html").string();
    BOOST_REQUIRE(on_study({"report", file, "--without", "relations", "--without", "frequencies", "--by", "Form"}, kGerman).status == 0);
    const auto page = bytes_of_file(file);
    BOOST_TEST(has(page, "Code-Matrix"));
    BOOST_TEST(has(page, "Telefon"));
    BOOST_TEST(!has(page, "Häufigkeit der Codes"));
    BOOST_TEST(!has(page, "Code-Relationen"));
    BOOST_TEST(on_study({"report", file, "--without", "qq"}).status == 2);
}

BOOST_AUTO_TEST_CASE(every_table_that_is_written_takes_every_format) {
    const TemporaryFolder folder;
    for (const auto* ending : {"csv", "xlsx", "docx", "html", "md"}) {
        const auto file = (folder / (std::string{"t."} + ending)).string();
        for (const Arguments& arguments : {Arguments{"summaries"}, {"coverage"}, {"coverage", "--each-coder"}, {"similarity"}, {"search", "abh"}}) {
            auto with = arguments;
            with.insert(with.end(), {"--out", file});
            BOOST_TEST_CONTEXT(arguments.front() << " " << ending) BOOST_TEST(on_study(with).status == 0);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
