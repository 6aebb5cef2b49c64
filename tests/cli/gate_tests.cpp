// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>
#include <functional>

#include "study.h"

namespace {

using namespace fundstelle::test;

constexpr const char* kWords = "Frau Kowalczyk aus Wipperfürth berät, kowalczyk@beispiel.de hilft.";

/// A project that names somebody in a transcript, a code, a summary and a quote.
struct Named : NewProject {
    Named() {
        add_document("Interview 01", std::string{"I: Wer berät?\nB: "} + kWords + "\nB: Das läuft gut.\n");
        must({"codebook", "import", project(), file("codes.csv", "path,definition,anchor\nBeratung,Wer berät,Da war Frau Kowalczyk am Apparat.\n")});
        must({"code", project(), "--document", "Interview 01", "--code", "Beratung", "--find", kWords});
        must({"quotes", "add", project(), "--document", "Interview 01", "--chapter", "Beratung", "--find", kWords});
        must({"summaries", "set", project(), "Frau Kowalczyk macht alles.", "--document", "Interview 01", "--code", "Beratung"});
        file("bericht.md", std::string{"Es hieß: „"} + kWords + "“\n");
    }
    static void must(const Arguments& arguments) {
        const auto result = run(arguments);
        if (result.status != 0) throw std::runtime_error{result.err};
    }
    [[nodiscard]] std::string out(const char* ending) const { return (folder / ("heraus." + std::string{ending})).string(); }
    [[nodiscard]] Json releases() const { return run_json({"releases", project()}).at("releases"); }
};

/// A command that writes words to a file, and what the protocol calls them.
struct Export {
    const char* what;
    const char* ending;
    std::function<Arguments(const Named&, const std::string& file)> arguments;
};

const std::vector<Export>& exports() {
    static const std::vector<Export> kExports{
        {"quotes", "md", [](const Named& in, const std::string& file) { return Arguments{"quotes", "export", in.project(), file}; }},
        {"quotes", "docx", [](const Named& in, const std::string& file) { return Arguments{"quotes", "export", in.project(), file, "--by-code"}; }},
        {"codings", "csv", [](const Named& in, const std::string& file) { return Arguments{"codings", "export", in.project(), file}; }},
        {"codebook", "csv", [](const Named& in, const std::string& file) { return Arguments{"codebook", "export", in.project(), file}; }},
        {"segments", "csv", [](const Named& in, const std::string& file) { return Arguments{"retrieve", in.project(), "--out", file}; }},
        {"keywords", "xlsx", [](const Named& in, const std::string& file) { return Arguments{"search", in.project(), "berät", "--out", file}; }},
        {"summaries", "md", [](const Named& in, const std::string& file) { return Arguments{"summaries", in.project(), "--out", file}; }},
        {"report", "html", [](const Named& in, const std::string& file) { return Arguments{"report", in.project(), file, "--segments"}; }},
        {"report-check", "html", [](const Named& in, const std::string& file) { return Arguments{"report-check", in.project(), (in.folder / "bericht.md").string(), "--out", file}; }}};
    return kExports;
}

Arguments with(Arguments arguments, const Arguments& more) {
    arguments.insert(arguments.end(), more.begin(), more.end());
    return arguments;
}

BOOST_AUTO_TEST_SUITE(gate_tests)

BOOST_FIXTURE_TEST_CASE(every_command_that_writes_words_refuses_and_leaves_everything_as_it_was, Named) {
    const auto before = bytes_of_file(project());
    for (const auto& one : exports()) {
        const auto file = out(one.ending);
        const auto refused = run(one.arguments(*this, file));
        BOOST_TEST_CONTEXT(one.what << " ." << one.ending << ": " << refused.err) {
            BOOST_TEST(refused.status == 4);
            BOOST_TEST(refused.err.find("person: Kowalczyk") != std::string::npos);
            BOOST_TEST(refused.err.find("--accept-findings") != std::string::npos);
            BOOST_TEST(!std::filesystem::exists(file));
            BOOST_TEST((bytes_of_file(project()) == before));
        }
    }
    BOOST_TEST(releases().empty());
}

BOOST_FIXTURE_TEST_CASE(every_command_writes_with_a_reason_and_the_protocol_names_what_left, Named) {
    for (const auto& one : exports()) {
        const auto file = out(one.ending);
        const auto accepted = run(with(one.arguments(*this, file), {"--accept-findings", "mit Einwilligung", "--coder", "MS"}));
        BOOST_TEST_CONTEXT(one.what << " ." << one.ending << ": " << accepted.err) {
            BOOST_TEST(accepted.status == 0);
            BOOST_REQUIRE(std::filesystem::exists(file));
            const auto last = releases().at(0);
            BOOST_TEST(missing_keys(last, {"when", "coder", "what", "file", "texts", "reason", "findings"}) == "");
            BOOST_TEST(last.at("what") == one.what);
            BOOST_TEST(last.at("coder") == "MS");
            BOOST_TEST(last.at("file") == file);
            BOOST_TEST(last.at("reason") == "mit Einwilligung");
            BOOST_TEST(element(last.at("findings"), "text", "Kowalczyk").at("kind") == "person");
            std::filesystem::remove(file);
        }
    }
    BOOST_TEST(releases().size() == exports().size());
}

BOOST_FIXTURE_TEST_CASE(a_refusal_is_one_json_document_with_the_place_of_every_finding, Named) {
    const auto refused = run({"--json", "retrieve", project(), "--out", out("csv")});
    BOOST_TEST(refused.status == 4);
    const auto findings = refused.json().at("findings");
    BOOST_REQUIRE(findings.size() == 3U);
    for (const auto& one : findings) BOOST_TEST(missing_keys(one, {"document", "begin", "end", "kind", "text", "risk", "reason", "paragraph", "source", "context"}) == "");
    const auto& town = element(findings, "text", "Wipperfürth");
    BOOST_TEST(town.at("document") == "Interview 01");
    BOOST_TEST(town.at("paragraph") == 2);
    BOOST_TEST(town.at("begin") == 36);
    BOOST_TEST(town.at("end") == 47);
    BOOST_TEST(town.at("risk") == "medium");
    BOOST_TEST(town.at("context") == "Frau Kowalczyk aus Wipperfürth berät, kowalczyk@beispiel.de …");
    // The words of a code stand in no document.
    const Json in_code = run({"--json", "codebook", "export", project(), out("csv")}).json().at("findings").at(0);
    BOOST_TEST(in_code.at("document").is_null());
    BOOST_TEST(in_code.at("source") == "Beratung");
}

BOOST_FIXTURE_TEST_CASE(a_reason_without_words_is_wrong_usage, Named) {
    for (const auto* reason : {"", " \t"}) BOOST_TEST(run({"codings", "export", project(), out("csv"), "--accept-findings", reason}).status == 2);
    BOOST_TEST(run({"retrieve", project(), "--accept-findings", "ohne Datei"}).status == 2);
    BOOST_TEST(!std::filesystem::exists(out("csv")));
}

BOOST_FIXTURE_TEST_CASE(what_is_printed_on_the_screen_is_not_held, Named) {
    BOOST_TEST(run({"retrieve", project()}).status == 0);
    BOOST_TEST(run({"text", project(), "Interview 01"}).status == 0);
    BOOST_TEST(run({"frequencies", project(), "--out", out("csv")}).status == 0);
    BOOST_TEST(run({"report", project(), out("html")}).status == 0);
    BOOST_TEST(releases().empty());
}

BOOST_FIXTURE_TEST_CASE(a_file_that_cannot_be_written_is_not_recorded, Named) {
    const auto nowhere = (folder / "gibt" / "es" / "nicht.csv").string();
    BOOST_TEST(run({"codings", "export", project(), nowhere, "--accept-findings", "mit Grund"}).status == 1);
    BOOST_TEST(run({"retrieve", project(), "--out", out("gif"), "--accept-findings", "mit Grund"}).status > 0);
    BOOST_TEST(releases().empty());
}

BOOST_FIXTURE_TEST_CASE(a_refused_search_codes_nothing, Named) {
    BOOST_TEST(run({"search", project(), "gut", "--out", out("csv"), "--code-as", "Beratung"}).status == 0);
    BOOST_TEST(run({"search", project(), "berät", "--out", out("csv"), "--code-as", "Beratung"}).status == 4);
    BOOST_TEST(run_json({"codes", project()}).at("codes").at(0).at("segments") == 2);
}

BOOST_FIXTURE_TEST_CASE(what_is_ignored_holds_nothing_and_a_release_without_findings_is_recorded, Named) {
    must({"anonymity", project(), "--ignore", "Kowalczyk", "--ignore", "kowalczyk@beispiel.de", "--ignore", "Wipperfürth"});
    must({"codings", "export", project(), out("csv")});
    BOOST_REQUIRE(releases().size() == 1U);
    BOOST_TEST(releases()[0].at("findings").empty());
    BOOST_TEST(releases()[0].at("texts") == 1);
    BOOST_TEST(releases()[0].at("reason") == "");
}

BOOST_FIXTURE_TEST_CASE(the_risk_that_holds_can_be_chosen, Named) {
    must({"anonymity", project(), "--ignore", "Kowalczyk", "--ignore", "kowalczyk@beispiel.de"});
    BOOST_TEST(run({"codings", "export", project(), out("csv")}).status == 4);
    BOOST_TEST(run_json({"releases", project(), "--hold-from", "high"}).at("hold_from") == "high");
    const auto passed = run({"codings", "export", project(), out("csv")});
    BOOST_TEST(passed.status == 0);
    BOOST_TEST(passed.err.find("Hints of lesser risk: Wipperfürth") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(real_names_of_a_table_hold_too_and_do_not_come_into_the_project, Named) {
    const auto table = file("p.csv", "real,pseudonym\nDas,Herr X\n");
    BOOST_TEST(run({"search", project(), "gut", "--out", out("csv")}).status == 0);
    BOOST_TEST(run({"search", project(), "gut", "--out", out("csv"), "--pseudonyms", table}).status == 4);
    must({"search", project(), "gut", "--out", out("csv"), "--pseudonyms", table, "--accept-findings", "mit Grund"});
    BOOST_TEST(releases()[0].at("findings").at(0).at("text") == "");
}

BOOST_FIXTURE_TEST_CASE(from_a_read_only_copy_nothing_that_is_held_leaves, Named) {
    BOOST_TEST(run({"--read-only", "codings", "export", project(), out("csv"), "--accept-findings", "mit Grund"}).status == 4);
    BOOST_TEST(!std::filesystem::exists(out("csv")));
    const auto passed = run({"--read-only", "search", project(), "gut", "--out", out("csv")}, kGerman);
    BOOST_TEST(passed.status == 0);
    BOOST_TEST(passed.err.find("in keinem Protokoll") != std::string::npos);
    BOOST_TEST(releases().empty());
}

BOOST_FIXTURE_TEST_CASE(the_protocol_names_people_too_so_it_is_held_itself, Named) {
    must({"codings", "export", project(), out("csv"), "--accept-findings", "mit Einwilligung"});
    const auto german = run({"releases", project()}, kGerman);
    BOOST_TEST(german.out.find("Kodierungen (1) → " + out("csv")) != std::string::npos);
    BOOST_TEST(german.out.find("Grund: mit Einwilligung") != std::string::npos);
    BOOST_TEST(english_words_in(german.out) == "");
    BOOST_TEST(run({"releases", project(), "--out", out("md")}).status == 4);
    BOOST_TEST(run({"releases", project(), "--out", out("md"), "--accept-findings", "für die Beauftragte"}).status == 0);
    BOOST_TEST(bytes_of_file(out("md")).find("Kowalczyk") != std::string::npos);
    BOOST_TEST(releases()[0].at("what") == "releases");
}

BOOST_FIXTURE_TEST_CASE(people_read_in_their_language_what_holds_and_what_to_do, Named) {
    const auto refused = run({"codings", "export", project(), out("csv")}, kGerman);
    BOOST_TEST(refused.err.find("wurde nicht geschrieben") != std::string::npos);
    BOOST_TEST(refused.err.find("hoch    Person: Kowalczyk  (Interview 01") != std::string::npos);
    BOOST_TEST(refused.err.find("3 Funde.") != std::string::npos);
    BOOST_TEST(german_words_in(run({"codebook", "export", project(), out("csv")}).err).find("Funde") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(quotes_whose_source_few_documents_share_are_warned_of_and_written) {
    const TemporaryFolder folder;
    const auto file = (folder / "zitate.md").string();
    const Arguments roles{"quotes", "export", study(), file, "--code", "Ermessensduldung", "--source", "role", "--source-variable", "Kommunentyp"};
    const auto all = run(with(roles, {"--k", "14"}));  // more than there are documents
    BOOST_TEST(all.status == 0);
    BOOST_TEST(all.err.find("Recognisable? Interview 02, par. ") != std::string::npos);
    BOOST_TEST(run(with(roles, {"--k", "1"})).err.find("Recognisable?") == std::string::npos);
    const auto labels = run_json(with(roles, {"--k", "14"})).at("labels");
    BOOST_REQUIRE(!labels.empty());
    for (const auto& label : labels) BOOST_TEST(missing_keys(label, {"document", "variables", "k", "quotes"}) == "");
    BOOST_TEST(run_json({"quotes", "export", study(), file, "--code", "Ermessensduldung"}).at("labels").empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
