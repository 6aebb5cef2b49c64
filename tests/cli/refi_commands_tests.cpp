// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "study.h"

namespace {

using namespace fundstelle::test;

constexpr const char* kTalk = "I: Wer hat angefangen?\nB: Angefangen hat das Team. 👍 Dann kam der Rest.\n";

struct Talk : NewProject {
    Talk() {
        add_document("Gespräch", kTalk);
        BOOST_REQUIRE(run({"codebook", "import", project(), file("codes.csv", "path,definition,anchor\nEssen > Käse,Alles aus Milch,Brie\n")}).status == 0);
        BOOST_REQUIRE(run({"code", project(), "--document", "Gespräch", "--code", "Käse", "--find", "das Team"}).status == 0);
    }
    [[nodiscard]] std::string out(const char* name) const { return (folder / name).string(); }
};

BOOST_AUTO_TEST_SUITE(refi_commands_tests)

BOOST_AUTO_TEST_CASE(a_project_that_is_exported_and_imported_has_its_documents_codes_and_codings) {
    const Talk talk;
    const auto file = talk.out("aus.qdpx");
    const auto exported = run_json({"refi", "export", talk.project(), file});
    BOOST_TEST(missing_keys(exported, {"sources", "codes", "codings", "losses", "file"}) == "");
    const NewProject other;
    const auto imported = run_json({"refi", "import", other.project(), file});
    BOOST_TEST(imported.at("sources") == 1);
    BOOST_TEST(imported.at("codes") == 2);
    BOOST_TEST(imported.at("codings") == 1);
    BOOST_TEST(run_json({"retrieve", other.project()}).at("segments") == run_json({"retrieve", talk.project()}).at("segments"));
    BOOST_TEST(run_json({"codes", other.project()}) == run_json({"codes", talk.project()}));
}

BOOST_AUTO_TEST_CASE(a_dry_run_says_what_gets_lost_and_writes_nothing) {
    const Talk talk;
    const auto file = talk.out("aus.qdpx");
    const auto losses = run_json({"refi", "export", talk.project(), file, "--dry-run"}).at("losses");
    const auto is_history = [](const Json& loss) { return loss.at("what") == "history" && loss.at("count") > 0; };
    BOOST_TEST(std::any_of(losses.begin(), losses.end(), is_history));
    BOOST_TEST(!std::filesystem::exists(file));
}

BOOST_AUTO_TEST_CASE(an_export_passes_the_gate) {
    NewProject own;
    own.add_document("Gespräch", "B: Herr Kowalczyk wohnt in der Bergstraße 12, 50667 Köln, Tel. 0221 1234567.\n");
    const auto file = (own.folder / "aus.qdpx").string();
    BOOST_TEST(run({"refi", "export", own.project(), file}).status == 4);
    BOOST_TEST(!std::filesystem::exists(file));
    BOOST_TEST(run({"refi", "export", own.project(), file, "--accept-findings", "Archiv"}).status == 0);
    BOOST_TEST(std::filesystem::exists(file));
    BOOST_TEST(run_json({"releases", own.project()}).at("releases").at(0).at("what") == "project");
}

BOOST_AUTO_TEST_CASE(a_codebook_goes_through_qdc) {
    const Talk talk;
    const auto file = talk.out("codes.qdc");
    BOOST_TEST(run_json({"codebook", "export", talk.project(), file}).at("codes") == 2);
    const NewProject other;
    BOOST_TEST(run_json({"codebook", "import", other.project(), file}).at("codes") == 2);
    Json before = run_json({"codes", talk.project()}).at("codes");
    for (auto& code : before) code["segments"] = 0, code["documents"] = 0;
    BOOST_TEST(run_json({"codes", other.project()}).at("codes") == before);
}

BOOST_AUTO_TEST_CASE(backslashes_part_the_levels_of_a_path_without_another_separator) {
    const NewProject own;
    BOOST_REQUIRE(run({"codebook", "import", own.project(), own.file("c.csv", "Code,Memo\nA\\B,Worum es geht\n")}).status == 0);
    const auto codes = run_json({"codes", own.project()}).at("codes");
    BOOST_REQUIRE(codes.size() == 2U);
    BOOST_TEST(codes[1].at("path") == "A > B");
    BOOST_TEST(codes[1].at("definition") == "Worum es geht");
}

BOOST_AUTO_TEST_CASE(what_is_no_project_is_refused_and_nothing_is_imported) {
    const NewProject own;
    BOOST_TEST(run({"refi", "import", own.project(), own.file("x.qdpx", "<html/>")}).status == 1);
    BOOST_TEST(run_json({"documents", own.project()}).at("documents").empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
