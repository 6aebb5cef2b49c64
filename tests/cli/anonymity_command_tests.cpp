// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "study.h"

namespace {

using namespace fundstelle::test;

struct Named : NewProject {
    Named() { add_document("Interview 01", "I: Wer hilft?\nB: \U0001F600 Frau Trobek aus Herne, 0176 12345678.\nB: Und Müllers Büro.\n"); }
};

std::string texts_of(const Json& findings) {
    std::string line;
    for (const auto& one : findings) line += (line.empty() ? "" : " | ") + one.at("text").get<std::string>();
    return line;
}

BOOST_AUTO_TEST_SUITE(anonymity_command_tests)

BOOST_FIXTURE_TEST_CASE(findings_come_by_risk_with_all_keys_of_the_contract, Named) {
    const auto findings = run_json({"anonymity", project()}).at("findings");
    BOOST_REQUIRE(findings.size() == 4U);
    for (const auto& one : findings) BOOST_TEST(missing_keys(one, {"document", "begin", "end", "kind", "text", "risk", "reason", "paragraph"}) == "");
    BOOST_TEST(texts_of(findings) == "Trobek | 0176 12345678 | Herne | Müllers");
    BOOST_TEST(findings[0].at("document") == "Interview 01");
    BOOST_TEST(findings[0].at("begin") == 24);
    BOOST_TEST(findings[0].at("end") == 30);
    BOOST_TEST(findings[0].at("kind") == "person");
    BOOST_TEST(findings[0].at("paragraph") == 2);
}

BOOST_FIXTURE_TEST_CASE(risk_and_kind_narrow_the_list, Named) {
    BOOST_TEST(texts_of(run_json({"anonymity", project(), "--least", "high"}).at("findings")) == "Trobek | 0176 12345678");
    BOOST_TEST(texts_of(run_json({"anonymity", project(), "--kind", "place", "--kind", "telephone"}).at("findings")) == "0176 12345678 | Herne");
    BOOST_TEST(run({"anonymity", project(), "--kind", "nothing"}).status == 2);
}

BOOST_FIXTURE_TEST_CASE(words_are_ignored_until_they_are_not, Named) {
    BOOST_TEST(texts_of(run_json({"anonymity", project(), "--ignore", "Herne"}).at("findings")) == "Trobek | 0176 12345678 | Müllers");
    BOOST_TEST(texts_of(run_json({"anonymity", project()}).at("findings")) == "Trobek | 0176 12345678 | Müllers");
    BOOST_TEST(texts_of(run_json({"anonymity", project(), "--stop-ignoring", "Herne"}).at("findings")) == "Trobek | 0176 12345678 | Herne | Müllers");
}

BOOST_FIXTURE_TEST_CASE(real_names_of_a_table_are_found_in_their_forms, Named) {
    const auto table = file("p.csv", "Klarname;Pseudonym\nMüller;Frau X\n");
    const auto findings = run_json({"anonymity", project(), "--pseudonyms", table}).at("findings");
    BOOST_TEST(element(findings, "text", "Müllers").at("reason") == "real-name");
}

BOOST_FIXTURE_TEST_CASE(a_vault_opens_with_its_pass_phrase_only, Named) {
    const auto vault = (folder / "p.pseudonyme").string();
    const auto right = file("right.txt", "Rügen im Mai\r\n");
    const auto wrong = file("wrong.txt", "Rügen im Juni\n");
    const auto table = file("p.csv", "real,pseudonym,kind\nMüller,Frau X,person\n");
    BOOST_TEST(run_json({"pseudonyms", table, vault, "--pass-phrase-file", right}).at("pseudonyms") == 1);
    BOOST_TEST(run({"pseudonyms", table, vault, "--pass-phrase-file", right}).status == 1);  // it is there already
    BOOST_TEST(bytes_of_file(vault).find("Müller") == std::string::npos);
    BOOST_TEST(texts_of(run_json({"anonymity", project(), "--pseudonyms", vault, "--pass-phrase-file", right, "--kind", "person"}).at("findings")) == "Trobek | Müllers");
    const auto refused = run({"anonymity", project(), "--pseudonyms", vault, "--pass-phrase-file", wrong}, kGerman);
    BOOST_TEST(refused.status == 1);
    BOOST_TEST(refused.out == "");
    BOOST_TEST(refused.err.find("Die Passphrase passt nicht") != std::string::npos);
    BOOST_TEST(run({"anonymity", project(), "--pseudonyms", vault}).status == 2);
}

BOOST_AUTO_TEST_CASE(labels_that_few_documents_share_are_named) {
    const auto result = run_json({"anonymity", study(), "--source-variable", "Kommunentyp", "--k", "4"});
    BOOST_REQUIRE(result.contains("labels"));
    for (const auto& label : result.at("labels")) BOOST_TEST(label.at("k").get<int>() < 4);
    BOOST_TEST(!run_json({"anonymity", study()}).contains("labels"));
    BOOST_TEST(run({"anonymity", study(), "--source-variable", "gibt es nicht"}).status == 1);
}

BOOST_FIXTURE_TEST_CASE(people_read_it_in_their_language, Named) {
    const auto german = run({"anonymity", project()}, kGerman);
    BOOST_TEST(german.status == 0);
    BOOST_TEST(german.out.find("hoch    Person: Trobek  (Abs. 2; steht hinter „Frau“") != std::string::npos);
    BOOST_TEST(german.out.find("4 Funde") != std::string::npos);
    BOOST_TEST(run({"anonymity", project()}).out.find("4 findings") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
