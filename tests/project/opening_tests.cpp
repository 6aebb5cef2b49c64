// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, who has a project open, and what becomes of files that are no projects.
#include <sys/stat.h>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "base/file.h"
#include "project/small_study.h"
#include "sqlite/child_process.h"
#include "sqlite/connection.h"
#include "store/database.h"
#include "store/without_privileges.h"

namespace fundstelle::project {

namespace {

constexpr std::uintmax_t kAnySize = 100 << 20;

struct Fixture : test::TemporaryProject {
    std::string_view error_of_opening(const std::filesystem::path& file) {
        return test::error_of([&] { static_cast<void>(Project::open(file, environment("AK"))); });
    }
};

test::ChildProcess helper(const std::string& command, const std::filesystem::path& path) {
    return {FUNDSTELLE_PROJECT_HELPER, {command, path.string()}};
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(opening_tests, Fixture)

BOOST_AUTO_TEST_CASE(a_new_project_has_its_name_and_nothing_else) {
    BOOST_TEST((*this)->name() == "Test");
    BOOST_TEST(!(*this)->read_only());
    BOOST_TEST((*this)->path() == path());
    BOOST_TEST((*this)->documents().all().empty());
    BOOST_TEST((*this)->codebook().tree().size() == 0U);
    BOOST_TEST((*this)->codings().coders().empty());
    BOOST_TEST((*this)->history().empty());
    BOOST_TEST((*this)->soundness_problems().empty());
}

BOOST_AUTO_TEST_CASE(a_renamed_project_keeps_its_name) {
    (*this)->rename("Größe & Straße 👩‍🌾");
    reopen();
    BOOST_TEST((*this)->name() == "Größe & Straße 👩‍🌾");
    BOOST_TEST(test::error_of([&] { (*this)->rename(""); }) == "Invalid");
}

BOOST_AUTO_TEST_CASE(an_existing_file_is_not_made_a_project) {
    const auto other = folder.file("anderes.fundstelle", "Brief");
    BOOST_TEST(test::error_of([&] { static_cast<void>(Project::create(other, "Neu", environment("AK"))); }) == "Exists");
    BOOST_TEST(read_file(other, kAnySize) == "Brief");
}

BOOST_AUTO_TEST_CASE(codings_whose_document_is_missing_make_the_file_damaged_and_no_crash) {
    const auto document = add_document("Interview 01", "I: Ja?\nB: Nein.");
    const auto code = (*this)->codebook().add("Stimmung", std::nullopt);
    (*this)->codings().code(document, {text::CodePointOffset{0}, text::CodePointOffset{3}}, code);
    close();
    sqlite::Connection{path(), sqlite::OpenMode::ReadWrite}.execute("PRAGMA foreign_keys=OFF; DELETE FROM document;");
    const auto opened = Project::open(path(), environment("AK"));
    BOOST_TEST(test::error_of([&] { static_cast<void>(opened->queries().snapshot()); }) == "Damaged");
    BOOST_TEST(!opened->soundness_problems().empty());
}

BOOST_AUTO_TEST_CASE(what_was_done_in_an_older_version_can_still_be_undone_and_redone) {
    const auto old = folder / "old.fundstelle";
    std::filesystem::copy_file(test::source_folder() / "tests/store/golden/version-2.fundstelle", old);
    auto project = Project::open(old, environment("AK"));
    BOOST_TEST(project->codings().count() == 2);
    int undone = 0;
    while (project->undo()) ++undone;
    BOOST_TEST(undone == 4);
    BOOST_TEST(project->documents().all().empty());
    BOOST_TEST(project->codebook().tree().size() == 0U);
    while (project->redo()) --undone;
    BOOST_TEST(undone == 0);
    BOOST_TEST(project->codings().count() == 2);
    BOOST_TEST(project->codebook().tree().size() == 2U);
    BOOST_TEST(project->soundness_problems().empty());
}

BOOST_AUTO_TEST_CASE(quotes_gathered_in_version_3_can_still_be_undone_and_redone) {
    const auto old = folder / "old.fundstelle";
    std::filesystem::copy_file(test::source_folder() / "tests/store/golden/version-3.fundstelle", old);
    auto project = Project::open(old, environment("AK"));
    const auto printed = [&] {
        std::vector<std::string> words;
        for (const auto& quote : project->quotes().all()) words.push_back(quote.words);
        return words;
    };
    const std::vector<std::string> all{"Ja, [...]das ist jetzt eben das Problem.", "Am Telefon ist es schwer.", "Dass man hingeht."};
    BOOST_TEST(printed() == all, boost::test_tools::per_element());
    while (project->undo()) {}
    BOOST_TEST(printed().empty());
    while (project->redo()) {}
    BOOST_TEST(printed() == all, boost::test_tools::per_element());
    BOOST_TEST(project->soundness_problems().empty());
}

BOOST_AUTO_TEST_CASE(a_missing_project_is_not_found) {
    BOOST_TEST(error_of_opening(folder / "weg.fundstelle") == "NotFound");
    BOOST_TEST(test::error_of([&] { static_cast<void>(Project::open_copy(folder / "weg.fundstelle", environment("AK"))); }) ==
               "NotFound");
}

BOOST_AUTO_TEST_CASE(the_owner_is_named_with_machine_and_time) {
    const auto owner = owner_of(path());
    BOOST_REQUIRE(owner.has_value());
    BOOST_TEST(owner->person == "ak");
    BOOST_TEST(owner->machine == "rechner");
    BOOST_TEST((owner->since == clock.now()));
    clock.advance_minutes(90);
    reopen();
    BOOST_TEST((owner_of(path())->since == clock.now()));
}

BOOST_AUTO_TEST_CASE(a_closed_project_has_no_owner) {
    close();
    BOOST_TEST(!owner_of(path()).has_value());
    BOOST_TEST(!std::filesystem::exists(path().string() + ".owner"));
}

BOOST_AUTO_TEST_CASE(a_mark_that_cannot_be_read_names_nobody) {
    for (const auto* bytes : {"", "{", "[]", "{}", R"({"person":1,"machine":"m","since":2})",
                              R"({"person":"p","machine":"m","since":"x"})", "\xff\xfe", "null"}) {
        static_cast<void>(folder.file("anderes.fundstelle.owner", bytes));
        BOOST_TEST(!owner_of(folder / "anderes.fundstelle").has_value(), bytes);
    }
}

BOOST_AUTO_TEST_CASE(any_name_of_a_person_can_be_marked) {
    const auto file = folder / "anderes.fundstelle";
    for (const std::string person : {"Jörg \"Jo\" Größe\n👩‍🌾", "", "\\"}) {
        const OwnerMark mark{file, {person, "m", Timestamp{5}}};
        BOOST_TEST((owner_of(file) && owner_of(file)->person == person));
    }
}

// Login names come from the system, in whatever encoding it has; then others are told nothing, but the project opens.
BOOST_AUTO_TEST_CASE(a_name_that_is_not_utf8_does_not_keep_the_project_closed) {
    const auto file = folder / "anderes.fundstelle";
    const Environment odd{clock, ids, "AK", "J\xf6rg", "rechner"};
    BOOST_CHECK_NO_THROW(static_cast<void>(Project::create(file, "Neu", odd)));
}

BOOST_AUTO_TEST_CASE(a_project_that_another_program_has_open_is_locked_and_names_who) {
    close();
    auto other = helper("hold", path());
    BOOST_REQUIRE(other.read_line() == "open");
    BOOST_TEST(error_of_opening(path()) == "Locked");
    const auto owner = owner_of(path());
    BOOST_REQUIRE(owner.has_value());
    BOOST_TEST(owner->person == "helga");
    BOOST_TEST(owner->machine == "rechner-2");
    // A refused opener must not have touched the mark or the lock.
    BOOST_TEST(error_of_opening(path()) == "Locked");
    other.close_input();
    BOOST_REQUIRE(other.wait() == 0);
    BOOST_TEST(!owner_of(path()).has_value());
    BOOST_TEST(error_of_opening(path()) == "none");
}

BOOST_AUTO_TEST_CASE(another_program_finds_our_project_locked) {
    BOOST_TEST(helper("open", path()).read_line() == "Locked");
    (*this)->codebook().add("Kosten", std::nullopt);
    BOOST_TEST(helper("open", path()).read_line() == "Locked");
    BOOST_TEST((owner_of(path()) && owner_of(path())->person == "ak"));
    close();
    BOOST_TEST(helper("open", path()).read_line() == "none");
}

BOOST_AUTO_TEST_CASE(the_mark_of_a_killed_program_does_not_keep_others_out) {
    close();
    {
        auto other = helper("hold", path());
        BOOST_REQUIRE(other.read_line() == "open");
        other.kill();
        other.wait();
    }
    BOOST_REQUIRE(owner_of(path()).has_value());
    reopen();
    BOOST_TEST(owner_of(path())->person == "ak");
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_project_is_unsupported_and_stays_as_it_is) {
    const std::string letter =
        "Sehr geehrte Damen und Herren,\r\n\r\n" + std::string(3000, 'u') + "\r\nMit freundlichen Grüßen";
    const auto file = folder.file("brief.fundstelle", letter);
    BOOST_TEST(error_of_opening(file) == "Unsupported");
    BOOST_TEST((read_file(file, kAnySize) == letter));
    BOOST_TEST(!owner_of(file).has_value());
}

BOOST_AUTO_TEST_CASE(a_project_of_a_newer_version_is_newer) {
    close();
    sqlite::Connection{path(), sqlite::OpenMode::ReadWrite}.execute("PRAGMA user_version = 99");
    const auto before = read_file(path(), kAnySize);
    BOOST_TEST(error_of_opening(path()) == "Newer");
    BOOST_TEST((read_file(path(), kAnySize) == before));
    BOOST_TEST(test::error_of([&] { static_cast<void>(Project::open_copy(path(), environment("AK"))); }) == "Newer");
}

BOOST_AUTO_TEST_CASE(a_truncated_project_is_damaged_or_says_what_is_wrong) {
    for (int i = 0; i < 20; ++i)
        static_cast<void>(add_document("Gespräch " + std::to_string(i), std::string(4000, 'a' + static_cast<char>(i))));
    close();
    const auto whole = read_file(path(), kAnySize);
    for (const std::size_t percent : {2U, 20U, 40U, 60U, 80U, 97U}) {
        BOOST_TEST_CONTEXT(percent << " % of the file are left") {
            const auto cut = folder.file("kurz.fundstelle", std::string_view{whole}.substr(0, whole.size() * percent / 100));
            std::vector<project::SoundnessProblem> problems;
            const auto error = test::error_of([&] { problems = Project::open(cut, environment("AK"))->soundness_problems(); });
            BOOST_TEST((error == "Damaged" || !problems.empty()), error);
        }
    }
}

BOOST_AUTO_TEST_CASE(an_altered_text_is_a_problem) {
    static_cast<void>(add_document("Gespräch", "Die Antwort."));
    close();
    sqlite::Connection{path(), sqlite::OpenMode::ReadWrite}.execute("UPDATE text SET body = 'Das Antwort.'");
    reopen();
    const auto problems = (*this)->soundness_problems();
    BOOST_REQUIRE(problems.size() == 1U);
    BOOST_TEST((problems[0].kind == SoundnessProblem::Kind::AlteredText));
    BOOST_TEST(problems[0].document == "Gespräch");
    BOOST_TEST(problems[0].detail == "1");
}

BOOST_AUTO_TEST_CASE(a_coding_beyond_the_end_is_a_problem) {
    const auto document = add_document("Gespräch", "Die Antwort.");
    const auto code = (*this)->codebook().add("Kosten", std::nullopt);
    (*this)->codings().code(document, {0, 3}, code);
    close();
    sqlite::Connection{path(), sqlite::OpenMode::ReadWrite}.execute("UPDATE coding SET end = 13");
    reopen();
    const auto problems = (*this)->soundness_problems();
    BOOST_REQUIRE(problems.size() == 1U);
    BOOST_TEST(problems[0].document == "Gespräch");
}

BOOST_AUTO_TEST_CASE(a_project_in_a_folder_that_cannot_be_written_opens_as_a_copy_only) {
    static_cast<void>(add_document("Gespräch", "Die Antwort."));
    close();
    const test::ReadOnlyFolder read_only{folder.path()};
    if (!read_only.holds()) {
        BOOST_TEST_MESSAGE("skipped: this account writes everywhere");
        return;
    }
    BOOST_TEST(error_of_opening(path()) == "Unwritable");
    BOOST_TEST(test::error_of([&] {
                   static_cast<void>(Project::create(folder / "neu.fundstelle", "Neu", environment("AK")));
               }) == "Unwritable");
    const auto copy = Project::open_copy(path(), environment("AK"));
    BOOST_TEST(copy->documents().all().size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
