// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "study.h"

namespace {

using namespace fundstelle::test;

std::size_t documents_in(const std::string& project) {
    return run_json({"documents", project}).at("documents").size();
}

BOOST_AUTO_TEST_SUITE(project_commands_tests)

BOOST_AUTO_TEST_CASE(new_makes_an_empty_sound_project_and_names_its_file) {
    const TemporaryFolder folder;
    const auto project = (folder / "Müllers Prüfung 👩‍🌾.fundstelle").string();
    const auto made = run_json({"new", project, "--name", "Prüfung"});
    BOOST_TEST(made.at("project") == project);
    BOOST_TEST(documents_in(project) == 0U);
    BOOST_TEST(run_json({"check", project}).at("ok") == true);
}

BOOST_AUTO_TEST_CASE(new_refuses_to_overwrite_and_leaves_the_file_as_it_is) {
    const TemporaryFolder folder;
    const auto file = folder.file("da.fundstelle", "etwas anderes");
    const auto result = run({"new", file.string()});
    BOOST_TEST(result.status != 0);
    BOOST_TEST(result.err.find("da.fundstelle") != std::string::npos);
    BOOST_TEST(bytes_of_file(file) == "etwas anderes");
}

BOOST_AUTO_TEST_CASE(new_in_a_folder_that_does_not_exist_leaves_nothing_behind) {
    const TemporaryFolder folder;
    const auto result = run({"new", (folder / "fehlt/neu.fundstelle").string()});
    BOOST_TEST(result.status > 0);
    BOOST_TEST(std::filesystem::is_empty(folder.path()));
}

BOOST_AUTO_TEST_CASE(a_sound_project_has_no_problems) {
    const auto checked = run_json({"check", study()});
    BOOST_TEST(missing_keys(checked, {"ok", "problems"}) == "");
    BOOST_TEST(checked.at("ok") == true);
    BOOST_TEST(checked.at("problems").empty());
}

BOOST_AUTO_TEST_CASE(check_finds_a_text_that_was_altered_behind_our_back) {
    const NewProject own;
    own.add_document("Gespräch", "I: Wie war das?\nB: Das war ein Quittenschatten, glaube ich.\n");
    const auto at = bytes_of_file(own.project()).find("Quittenschatten");
    BOOST_REQUIRE(at != std::string::npos);
    overwrite(own.project(), at, "Mirabellen");
    const auto result = run({"--json", "check", own.project()});
    BOOST_TEST(result.status == 1);
    const auto checked = result.json();
    BOOST_TEST(checked.at("ok") == false);
    BOOST_REQUIRE(checked.at("problems").size() == 1U);
    BOOST_TEST(checked.at("problems")[0].get<std::string>().find("Gespräch") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(check_finds_a_damaged_page) {
    const StudyCopy copy;
    const auto size = std::filesystem::file_size(copy.project());
    BOOST_REQUIRE(size > 400'000U);
    overwrite(copy.project(), 300'000, std::string(60'000, '\x5A'));
    const auto result = run({"--json", "check", copy.project()});
    // Either the damage is found, or it lies where opening the project already fails.
    BOOST_TEST((result.status == 1 || result.status == 3));
    if (result.status == 1) BOOST_TEST(result.json().at("ok") == false);
}

BOOST_AUTO_TEST_CASE(the_first_change_of_a_project_that_has_changed_makes_a_backup) {
    const NewProject own;
    own.add_document("eins", "I: Ja?\nB: Ja.\n");
    own.add_document("zwei", "I: Nein?\nB: Nein.\n");
    const auto backups = run_json({"backups", own.project()}).at("backups");
    BOOST_REQUIRE(backups.size() == 1U);
    BOOST_TEST(missing_keys(backups[0], {"file", "when"}) == "");
    BOOST_TEST(documents_in(backups[0].at("file")) == 1U);  // as it was before the second import
}

BOOST_AUTO_TEST_CASE(a_project_without_backups_lists_none) {
    const NewProject own;
    BOOST_TEST(run_json({"backups", own.project()}).at("backups").empty());
}

BOOST_AUTO_TEST_CASE(restore_brings_the_newest_backup_back_and_keeps_what_it_replaced) {
    const NewProject own;
    own.add_document("eins", "I: Ja?\nB: Ja.\n");
    own.add_document("zwei", "I: Nein?\nB: Nein.\n");
    BOOST_REQUIRE(documents_in(own.project()) == 2U);
    BOOST_TEST(missing_keys(run_json({"restore", own.project()}), {"restored"}) == "");
    BOOST_TEST(documents_in(own.project()) == 1U);
    BOOST_TEST(run_json({"restore", own.project()}).at("restored").is_string());  // the newest is now what was replaced
    BOOST_TEST(documents_in(own.project()) == 2U);
}

BOOST_AUTO_TEST_CASE(restore_takes_the_backup_that_is_named) {
    const NewProject own;
    own.add_document("eins", "I: Ja?\nB: Ja.\n");
    const auto copy = (own.folder / "Kopie.fundstelle").string();
    std::filesystem::copy_file(own.project(), copy);
    own.add_document("zwei", "I: Nein?\nB: Nein.\n");
    BOOST_TEST(run_json({"restore", own.project(), copy}).at("restored") == copy);
    BOOST_TEST(documents_in(own.project()) == 1U);
}

BOOST_AUTO_TEST_CASE(restore_brings_a_damaged_project_back) {
    const NewProject own;
    own.add_document("eins", "I: Ja?\nB: Ja.\n");
    own.add_document("zwei", "I: Nein?\nB: Nein.\n");
    overwrite(own.project(), 0, std::string(4096, 'x'));
    BOOST_REQUIRE(run({"documents", own.project()}).status == 3);
    BOOST_TEST(run({"restore", own.project()}).status == 0);
    BOOST_TEST(documents_in(own.project()) == 1U);
}

BOOST_AUTO_TEST_CASE(restore_without_a_backup_or_from_something_else_changes_nothing) {
    const NewProject own;
    own.add_document("eins", "I: Ja?\nB: Ja.\n");
    const auto before = bytes_of_file(own.project());
    BOOST_TEST(run({"restore", own.project()}).status > 0);
    BOOST_TEST(run({"restore", own.project(), own.file("kein.fundstelle", "kein Projekt")}).status > 0);
    BOOST_TEST((bytes_of_file(own.project()) == before));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
