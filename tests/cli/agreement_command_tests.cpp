// SPDX-License-Identifier: GPL-3.0-or-later
// Whether coders agree: tables, continua, projects.
#include <boost/test/unit_test.hpp>

#include <cmath>
#include <fstream>
#include <map>

#include "study.h"

namespace {

using namespace fundstelle::test;

Json published(const std::string& name) {
    std::ifstream file{source_folder() / "tests/agreement/published" / name};
    return Json::parse(file);
}

/// A published example as the table that people have: one line per unit.
std::string csv_of(const Json& example) {
    std::string csv = "unit";
    for (const auto& coder : example.at("coders")) csv += "," + coder.get<std::string>();
    csv += "\n";
    int unit = 0;
    for (const auto& row : example.at("units_and_ratings")) {
        for (int i = 0; i < row.at(0).get<int>(); ++i) {
            csv += std::to_string(++unit);
            for (std::size_t c = 1; c < row.size(); ++c) csv += "," + row[c].get<std::string>();
            csv += "\n";
        }
    }
    return csv;
}

const std::map<std::string, std::string> kKeys{{"percent", "percent"}, {"cohen", "cohen"}, {"scott", "scott"}, {"brennan_prediger", "brennan_prediger"},
                                               {"fleiss_gwet", "fleiss"}, {"fleiss_listwise_complete_units", "fleiss_complete"}, {"conger", "conger"},
                                               {"gwet_ac1", "ac1"}, {"alpha", "alpha"}};

/// Two documents of 20 characters in two paragraphs; AK and BM have coded both, CD only the first.
struct Team : NewProject {
    Team() {
        add_document("Eins", "Aaaaaaaa.\nBbbbbbbbb.");
        add_document("Zwei", "Ccccccccc.\nDddddddd.");
        BOOST_REQUIRE(run({"codebook", "import", project(), file("b.csv", "path\nX\nY\n")}).status == 0);
        BOOST_REQUIRE(run({"codings", "import", project(), file("c.csv", "document,begin,end,code,coder\n"
                                                                        "Eins,0,9,X,AK\nEins,0,9,X,BM\nEins,10,15,Y,AK\nEins,10,20,X,CD\n"
                                                                        "Zwei,0,10,X,AK\nZwei,0,10,Y,BM\nZwei,11,20,Y,AK\nZwei,12,20,Y,BM\n")}).status == 0);
    }
    [[nodiscard]] Arguments with(Arguments more) const {
        Arguments arguments{"agreement", project()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return arguments;
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(agreement_command_tests)

BOOST_AUTO_TEST_CASE(tables_give_the_published_values) {
    const TemporaryFolder folder;
    std::size_t checked = 0;
    const auto examples = published("tables.json");
    for (const auto& [name, example] : examples.items()) {
        const auto found = run_json({"agreement", "--table", folder.file(name + ".csv", csv_of(example)).string()});
        for (const auto& entry : example.at("published")) {
            const auto& coefficient = found.at(kKeys.at(entry.at("measure")));
            BOOST_TEST(std::abs(coefficient.at("value").get<double>() - entry.at("published").get<double>()) <= entry.at("tolerance").get<double>(), name << entry);
            ++checked;
        }
        for (const auto& [measure, expected] : example.at("expected").items()) {
            const auto key = kKeys.find(measure);
            if (key == kKeys.end() || expected.at("value").is_null()) continue;
            BOOST_TEST(std::abs(found.at(key->second).at("value").get<double>() - expected.at("value").get<double>()) < 1e-9, name << measure);
            ++checked;
        }
    }
    BOOST_TEST(checked > 60U);
}

BOOST_AUTO_TEST_CASE(standard_errors_and_intervals_stand_beside_the_values) {
    const TemporaryFolder folder;
    const auto example = published("tables.json").at("artstein_poesio_2008_ex1");
    const auto alpha = run_json({"agreement", "--table", folder.file("t.csv", csv_of(example)).string()}).at("alpha");
    BOOST_TEST(alpha.at("se").get<double>() == 0.09835378143151222, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(std::abs(alpha.at("ci").at(0).get<double>() - 0.149) < 0.0006);
    BOOST_TEST(std::abs(alpha.at("ci").at(1).get<double>() - 0.539) < 0.0006);
}

BOOST_AUTO_TEST_CASE(what_is_undefined_says_why) {
    const TemporaryFolder folder;
    const auto same = run_json({"agreement", "--table", folder.file("s.csv", "unit,A,B\n1,x,x\n2,x,x\n").string()});
    BOOST_TEST(same.at("percent").at("value") == 1);
    BOOST_TEST(same.at("alpha") == (Json{{"undefined", "no-variation"}}));
    const auto three = run_json({"agreement", "--table", folder.file("d.csv", "unit;A;B;C\n1;x;x;y\n2;y;;x\n3;;;\n").string()});
    BOOST_TEST(three.at("cohen") == (Json{{"undefined", "not-two-coders"}}));
    BOOST_TEST(three.at("units") == 2);
    BOOST_TEST(three.at("alpha").contains("value"));
    const auto one = run_json({"agreement", "--table", folder.file("e.csv", "unit,A,B\n1,x,\n2,,y\n").string()});
    BOOST_TEST(one.at("percent") == (Json{{"undefined", "no-shared-units"}}));
    const auto german = run({"agreement", "--table", (folder / "s.csv").string()}, kGerman);
    BOOST_TEST(german.out.find("ohne Variation") != std::string::npos, german.out);
    BOOST_TEST(english_words_in(german.out) == "");
    const auto english = run({"agreement", "--table", (folder / "s.csv").string()}, kEnglish);
    BOOST_TEST(english.out.find("no variation") != std::string::npos, english.out);
}

BOOST_AUTO_TEST_CASE(continua_give_the_published_values) {
    const TemporaryFolder folder;
    const auto examples = published("continua.json");
    for (const auto& [name, example] : examples.items()) {
        const auto found = run_json({"agreement", "--continuum", folder.file(name + ".json", example.dump()).string()});
        const auto& expected = example.at("expected");
        for (const auto* key : {"u_alpha", "bar_u_alpha", "cu_alpha"}) {
            const auto& value = expected.at(key);
            BOOST_TEST(found.at(key).contains("undefined") == value.is_null(), name << key);
            if (!value.is_null()) BOOST_TEST(std::abs(found.at(key).at("value").get<double>() - value.get<double>()) < 1e-9, name << key);
        }
        for (const auto& [code, value] : expected.at("k_u_alpha").items()) {
            const auto& one = found.at("k_u_alpha").at(code);
            BOOST_TEST(one.contains("undefined") == value.at("value").is_null());
            BOOST_TEST(std::abs(one.at("coverage").get<double>() - value.at("coverage").get<double>()) < 1e-9, name << code);
        }
    }
    const auto moved = run_json({"agreement", "--continuum", folder.file("m.json", R"({"begin": 100, "L": 30, "coders": {"a": [[100, 110, "x"]], "b": [[115, 125, "x"]]}})").string()});
    BOOST_TEST(moved.at("u_alpha").at("value").get<double>() == -0.4, boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(broken_files_are_named) {
    const TemporaryFolder folder;
    const auto outside = run({"agreement", "--continuum", folder.file("o.json", R"({"L": 5, "coders": {"a": [[0, 9, "x"]]}})").string()});
    BOOST_TEST(outside.status == 1);
    BOOST_TEST(outside.err.find("o.json") != std::string::npos, outside.err);
    BOOST_TEST(run({"agreement", "--continuum", folder.file("p.json", "[1, 2").string()}).status == 1);
    BOOST_TEST(run({"agreement", "--continuum", folder.file("q.json", R"({"L": 5, "coders": {"a": [["x"]]}})").string()}).status == 1);
    BOOST_TEST(run({"agreement", "--table", folder.file("t.csv", "unit\n1\n").string()}).status == 1);
    BOOST_TEST(run({"agreement", "--table", (folder / "missing.csv").string()}).status == 1);
}

BOOST_AUTO_TEST_CASE(it_takes_a_project_with_coders_or_a_file) {
    BOOST_TEST(run({"agreement"}).status == 2);
    BOOST_TEST(run({"agreement", "--table", "a.csv", "--continuum", "b.json"}).status == 2);
    BOOST_TEST(run({"agreement", "p.fundstelle", "--table", "a.csv"}).status == 2);
    BOOST_TEST(run({"agreement", "p.fundstelle"}).status == 2);
    BOOST_TEST(run({"agreement", "missing.fundstelle", "--coders", "A,B"}).status == 3);
}

BOOST_FIXTURE_TEST_CASE(a_project_is_compared_by_characters, Team) {
    const auto found = run_json(with({"--coders", "AK,BM"}));
    BOOST_TEST(missing_keys(found, {"coders", "unit", "units", "documents", "left_out", "codes", "overall", "pooled", "pairs", "confusion", "segments", "unitizing", "sentence"}) == "");
    BOOST_TEST(found.at("units") == 40);
    const auto& x = element(found.at("codes"), "path", "X");
    BOOST_TEST(x.at("units") == (Json{{"AK", 19}, {"BM", 9}}));
    BOOST_TEST(x.at("prevalence").get<double>() == 28.0 / 80, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(x.at("percent").at("value").get<double>() == 30.0 / 40, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(x.at("holsti").at("value").get<double>() == 18.0 / 28, boost::test_tools::tolerance(1e-12));
    // Alike: 9 X and 8 Y by both, and what neither has coded: 1 + 5 in Eins, 1 in Zwei.
    BOOST_TEST(found.at("overall").at("percent").at("value").get<double>() == 24.0 / 40, boost::test_tools::tolerance(1e-12));
    // Segments: X in Eins twice alike; Y in Zwei shares 8 of 9, below 90 %.
    BOOST_TEST(found.at("segments").at("agreements") == 2);
    BOOST_TEST(found.at("segments").at("disagreements") == 5);
    BOOST_TEST(run_json(with({"--coders", "AK,BM", "--overlap", "80"})).at("segments").at("agreements") == 4);
}

BOOST_FIXTURE_TEST_CASE(units_codes_presence_and_filters_can_be_chosen, Team) {
    BOOST_TEST(run_json(with({"--coders", "AK,BM", "--unit", "paragraph"})).at("units") == 4);
    BOOST_TEST(run_json(with({"--coders", "AK,BM", "--code", "X"})).at("codes").size() == 1U);
    const auto three = run_json(with({"--coders", "AK,BM", "--coders", "CD"}));
    BOOST_TEST(three.at("coders") == (Json{"AK", "BM", "CD"}));
    BOOST_TEST(three.at("pairs").size() == 3U);
    BOOST_TEST(run_json(with({"--coders", "AK,CD"})).at("left_out") == (Json{"Zwei"}));
    BOOST_TEST(run_json(with({"--coders", "AK,CD", "--presence", "everywhere"})).at("left_out").empty());
    BOOST_TEST(run_json(with({"--coders", "AK,BM", "--documents", "Eins"})).at("units") == 20);
    BOOST_TEST(run(with({"--coders", "AK,BM", "--by-coder", "AK"})).status == 2);
    BOOST_TEST(run_json(with({"--coders", "AK"})).at("overall").at("alpha") == (Json{{"undefined", "one-coder"}}));
}

BOOST_FIXTURE_TEST_CASE(coders_whom_nobody_knows_are_named, Team) {
    const auto result = run(with({"--coders", "AK,QQ,ZZ"}));
    BOOST_TEST(result.status == 1);
    BOOST_TEST(result.err.find("QQ, ZZ") != std::string::npos, result.err);
    BOOST_TEST(run(with({"--coders", "AK,AK"})).status == 2);
}

BOOST_FIXTURE_TEST_CASE(places_where_coders_differ_are_listed, Team) {
    const auto places = run_json(with({"--coders", "AK,BM", "--disagreements"})).at("disagreements");
    BOOST_REQUIRE(places.size() == 3U);
    BOOST_TEST(places[0].at("difference") == "only-some");
    BOOST_TEST(places[0].at("silent") == (Json{"BM"}));
    BOOST_TEST(places[1].at("difference") == "different-code");
    BOOST_TEST(places[1].at("opinions").at(1) == (Json{{"coder", "BM"}, {"code", "Y"}, {"stretches", Json::array({Json::array({0, 10})})}}));
    BOOST_TEST(places[2].at("difference") == "different-border");
    BOOST_TEST(run_json(with({"--coders", "AK,BM", "--disagreements", "--tolerance", "1"})).at("disagreements").size() == 2U);
    const auto german = run(with({"--coders", "AK,BM", "--disagreements"}), kGerman);
    BOOST_TEST(german.out.find("andere Grenze") != std::string::npos, german.out);
}

BOOST_FIXTURE_TEST_CASE(people_read_a_table_and_the_sentence_for_their_report, Team) {
    const auto german = run(with({"--coders", "AK,BM"}), kGerman);
    BOOST_TEST(german.status == 0);
    BOOST_TEST(german.out.find("Übereinstimmung auf Zeichenebene: 2 Kodierende, 2 Dokumente, 2 Codes; Krippendorffs α = 0,") != std::string::npos, german.out);
    BOOST_TEST(german.out.find("prozentuale Übereinstimmung 60,0 %") != std::string::npos, german.out);
    BOOST_TEST(english_words_in(german.out) == "");
    const auto english = run(with({"--coders", "AK,BM", "--unit", "turn"}), kEnglish);
    BOOST_TEST(english.out.find("Agreement at the level of turns: 2 coders") != std::string::npos, english.out);
    BOOST_TEST(german_words_in(english.out) == "");
    const auto file_name = (folder / "a.csv").string();
    BOOST_REQUIRE(run(with({"--coders", "AK,BM", "--out", file_name})).status == 0);
    BOOST_TEST(bytes_of_file(file_name).find("X,19,9,") != std::string::npos, bytes_of_file(file_name));
}

BOOST_AUTO_TEST_SUITE_END()
