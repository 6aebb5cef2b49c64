// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "base/file.h"
#include "project/small_study.h"
#include "sqlite/child_process.h"
#include "sqlite/connection.h"

namespace fundstelle::project {

namespace {

constexpr std::uintmax_t kAnySize = 100 << 20;

struct Fixture : test::SmallStudy {
    void back_up() {
        (*this)->backups().start();
        BOOST_REQUIRE((*this)->backups().step(-1));
    }
    void change() { (*this)->codebook().add("Code " + std::to_string(++m_changes), std::nullopt); }
    [[nodiscard]] std::vector<BackupFile> copies() const { return backups_of(path()); }
    [[nodiscard]] std::filesystem::path backup_folder() const { return path().string() + ".backups"; }
    [[nodiscard]] std::vector<std::string> files_in_backup_folder() const {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator{backup_folder()})
            names.push_back(entry.path().filename().string());
        return names;
    }
    std::string rows() { return formats::codings_csv((*this)->codings().rows()); }

private:
    int m_changes{0};
};

bool some_backup_has(const std::filesystem::path& project, const std::string& bytes) {
    const std::filesystem::directory_iterator files{project.string() + ".backups"};
    return std::any_of(begin(files), end(files), [&](const auto& entry) { return read_file(entry.path(), kAnySize) == bytes; });
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(backup_tests, Fixture)

BOOST_AUTO_TEST_CASE(a_new_project_needs_no_copy) {
    test::TemporaryProject fresh;
    BOOST_TEST(!fresh->backups().due_at_open());
    BOOST_TEST(!fresh->backups().due());
}

BOOST_AUTO_TEST_CASE(a_copy_is_due_at_open_if_something_changed_since_the_newest) {
    BOOST_TEST((*this)->backups().due_at_open());
    back_up();
    BOOST_TEST(!(*this)->backups().due_at_open());
    reopen();
    BOOST_TEST(!(*this)->backups().due_at_open());
    change();
    BOOST_TEST((*this)->backups().due_at_open());
    reopen();
    BOOST_TEST((*this)->backups().due_at_open());
    (*this)->undo();
    BOOST_TEST((*this)->backups().due_at_open());
}

BOOST_AUTO_TEST_CASE(later_a_copy_is_due_every_30_minutes_if_something_changed) {
    back_up();
    clock.advance_minutes(120);
    BOOST_TEST(!(*this)->backups().due());
    change();
    BOOST_TEST((*this)->backups().due());
    back_up();
    change();
    clock.advance_minutes(29);
    BOOST_TEST(!(*this)->backups().due());
    clock.advance_minutes(1);
    BOOST_TEST((*this)->backups().due());
}

BOOST_AUTO_TEST_CASE(a_copy_lies_beside_the_project_with_its_time) {
    clock.advance_minutes(7);
    back_up();
    BOOST_REQUIRE(copies().size() == 1U);
    BOOST_TEST((copies()[0].made_at == clock.now()));
    BOOST_TEST((copies()[0].path.parent_path() == backup_folder()));
    BOOST_TEST(backups_of(folder / "anderes.fundstelle").empty());
}

BOOST_AUTO_TEST_CASE(copies_come_newest_first) {
    for (int i = 0; i < 3; ++i) {
        back_up();
        clock.advance_minutes(1);
    }
    const auto found = copies();
    BOOST_REQUIRE(found.size() == 3U);
    BOOST_TEST((found[0].made_at > found[1].made_at && found[1].made_at > found[2].made_at));
}

BOOST_AUTO_TEST_CASE(two_copies_in_one_moment_are_two) {
    back_up();
    back_up();
    BOOST_TEST(copies().size() == 2U);
}

BOOST_AUTO_TEST_CASE(ten_copies_are_kept_and_the_oldest_go) {
    for (int i = 0; i < 13; ++i) {
        clock.advance_minutes(1);
        change();
        back_up();
    }
    const auto found = copies();
    BOOST_REQUIRE(found.size() == 10U);
    BOOST_TEST((found.front().made_at == clock.now()));
    BOOST_TEST((found.back().made_at.milliseconds == clock.now().milliseconds - 9 * 60'000));
}

BOOST_AUTO_TEST_CASE(a_copy_is_a_sound_project_with_the_same_content) {
    const auto expected = rows();
    back_up();
    const auto copy = Project::open(copies().at(0).path, environment("AK"));
    BOOST_TEST(formats::codings_csv(copy->codings().rows()) == expected);
    BOOST_TEST(copy->soundness_problems().empty());
    BOOST_TEST(copy->undo().has_value());
}

BOOST_AUTO_TEST_CASE(what_is_done_while_a_copy_is_made_is_in_it) {
    static_cast<void>(add_document("Lang", std::string(400'000, 'x')));
    (*this)->backups().start();
    BOOST_TEST((*this)->backups().running());
    BOOST_REQUIRE(!(*this)->backups().step(2));
    change();
    for (int i = 0; i < 3; ++i) {
        BOOST_REQUIRE(!(*this)->backups().step(20));
        change();
    }
    BOOST_REQUIRE((*this)->backups().step(-1));
    BOOST_TEST(!(*this)->backups().running());
    const auto expected = (*this)->codebook().tree().size();
    const auto copy = Project::open(copies().at(0).path, environment("AK"));
    BOOST_TEST(copy->codebook().tree().size() == expected);
    BOOST_TEST(copy->soundness_problems().empty());
}

BOOST_AUTO_TEST_CASE(starting_while_a_copy_is_made_does_nothing) {
    (*this)->backups().start();
    BOOST_REQUIRE(!(*this)->backups().step(1));
    (*this)->backups().start();
    BOOST_REQUIRE((*this)->backups().step(-1));
    BOOST_TEST(copies().size() == 1U);
    BOOST_TEST((*this)->backups().step(1));
}

BOOST_AUTO_TEST_CASE(a_project_closed_while_a_copy_is_made_leaves_no_partial_copy) {
    (*this)->backups().start();
    BOOST_REQUIRE(!(*this)->backups().step(1));
    close();
    BOOST_TEST(copies().empty());
    BOOST_TEST(files_in_backup_folder().empty());
}

BOOST_AUTO_TEST_CASE(what_a_killed_program_left_of_a_copy_is_cleaned_up_by_the_next_one) {
    back_up();
    const auto name = copies().at(0).path.filename().string();
    const auto partial = backup_folder() / ("1" + name + ".part");
    write_file(partial, std::string(10'000, 'x'));
    BOOST_TEST(copies().size() == 1U);
    clock.advance_minutes(31);
    change();
    back_up();
    BOOST_TEST(copies().size() == 2U);
    BOOST_TEST(!std::filesystem::exists(partial));
    BOOST_TEST(files_in_backup_folder().size() == 2U);
}

BOOST_AUTO_TEST_CASE(other_files_in_the_folder_are_neither_copies_nor_removed) {
    std::filesystem::create_directory(backup_folder());
    write_file(backup_folder() / "lies-mich.txt", "Hinweis");
    write_file(backup_folder() / "von-Hand.fundstelle", "kein Projekt");
    for (int i = 0; i < 11; ++i) {
        clock.advance_minutes(1);
        back_up();
    }
    BOOST_TEST(copies().size() == 10U);
    BOOST_TEST(files_in_backup_folder().size() == 12U);
}

BOOST_AUTO_TEST_CASE(a_copy_that_cannot_be_written_is_given_up_and_the_project_goes_on) {
    write_file(backup_folder(), "hier liegt eine Datei");
    BOOST_TEST(test::error_of([&] {
                   (*this)->backups().start();
                   (*this)->backups().step(-1);
               }) == "Unwritable");
    BOOST_TEST(!(*this)->backups().running());
    change();
    BOOST_TEST((*this)->soundness_problems().empty());
}

BOOST_AUTO_TEST_CASE(a_restored_backup_brings_the_state_back_and_keeps_what_it_replaced) {
    const auto expected = rows();
    back_up();
    const auto backup = copies().at(0).path;
    (*this)->documents().remove(first);
    const auto replaced = rows();
    close();
    clock.advance_minutes(5);
    restore_backup(path(), backup, clock);
    reopen();
    BOOST_TEST(rows() == expected);
    BOOST_TEST((*this)->soundness_problems().empty());
    BOOST_REQUIRE(copies().size() == 2U);
    BOOST_TEST((copies()[0].made_at == clock.now()));
    const auto kept = copies()[0].path;
    close();
    clock.advance_minutes(5);
    restore_backup(path(), kept, clock);
    reopen();
    BOOST_TEST(rows() == replaced);
    BOOST_TEST((*this)->undo().has_value());
    BOOST_TEST(rows() == expected);
}

BOOST_AUTO_TEST_CASE(what_a_killed_program_left_in_the_log_is_kept_by_a_restore) {
    back_up();
    const auto backup = copies().at(0).path;
    close();
    model::CodingId last{ids.next()};
    {
        const auto project = folder / "andere.fundstelle";
        test::ChildProcess writer{FUNDSTELLE_CRASH_WRITER, {project.string(), "5"}};
        for (int i = 0; i < 5; ++i) last = model::CodingId{parse_uuid(writer.read_line()).value()};
        writer.kill();
        writer.wait();
        restore_backup(project, backup, clock);
        const auto kept = backups_of(project);
        BOOST_REQUIRE(kept.size() == 1U);
        BOOST_TEST((Project::open(kept[0].path, environment("AK"))->codings().find(last).has_value()));
        BOOST_TEST(Project::open(project, environment("AK"))->codings().count() == 6);
    }
}

BOOST_AUTO_TEST_CASE(a_backup_can_be_restored_where_the_project_is_gone) {
    const auto expected = rows();
    back_up();
    close();
    std::filesystem::remove(path());
    restore_backup(path(), copies().at(0).path, clock);
    reopen();
    BOOST_TEST(rows() == expected);
}

BOOST_AUTO_TEST_CASE(a_damaged_project_is_replaced_and_its_bytes_are_kept) {
    const auto expected = rows();
    back_up();
    const auto backup = copies().at(0).path;
    close();
    const auto cut = read_file(path(), kAnySize).substr(0, 1500);
    write_file(path(), cut);
    clock.advance_minutes(5);
    restore_backup(path(), backup, clock);
    reopen();
    BOOST_TEST(rows() == expected);
    BOOST_TEST(some_backup_has(path(), cut));
}

// The last actions may be in the log only, and whoever repairs the file needs both.
BOOST_AUTO_TEST_CASE(the_log_of_a_damaged_project_is_kept_too) {
    back_up();
    const auto project = folder / "andere.fundstelle";
    {
        test::ChildProcess writer{FUNDSTELLE_CRASH_WRITER, {project.string(), "5"}};
        static_cast<void>(writer.read_line());
        writer.kill();
        writer.wait();
    }
    static_cast<void>(Project::open(project, environment("AK")));  // so that the file is whole and has its first page
    {
        test::ChildProcess writer{FUNDSTELLE_CRASH_WRITER, {project.string(), "6"}};
        for (int i = 0; i < 3; ++i) static_cast<void>(writer.read_line());
        writer.kill();
        writer.wait();
    }
    const auto damaged = "kaputt" + read_file(project, kAnySize).substr(6);
    write_file(project, damaged);
    const auto log = read_file(project.string() + "-wal", kAnySize);
    BOOST_REQUIRE(log.size() > 4096U);
    restore_backup(project, copies().at(0).path, clock);
    BOOST_TEST(Project::open(project, environment("AK"))->codings().count() == 6);
    BOOST_TEST(some_backup_has(project, damaged));
    BOOST_TEST(some_backup_has(project, log));
}

BOOST_AUTO_TEST_CASE(a_project_in_use_is_not_replaced) {
    back_up();
    change();
    const auto backup = copies().at(0).path;
    close();
    test::ChildProcess other{FUNDSTELLE_PROJECT_HELPER, {"hold", path().string()}};
    BOOST_REQUIRE(other.read_line() == "open");
    const auto before = read_file(path(), kAnySize);
    BOOST_TEST(test::error_of([&] { restore_backup(path(), backup, clock); }) == "Locked");
    BOOST_TEST((read_file(path(), kAnySize) == before));
    BOOST_TEST(!std::filesystem::exists(path().string() + ".restoring"));
    BOOST_TEST(copies().size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_missing_backup_is_not_found_and_the_project_stays) {
    close();
    const auto before = read_file(path(), kAnySize);
    BOOST_TEST(test::error_of([&] { restore_backup(path(), folder / "weg.fundstelle", clock); }) == "NotFound");
    BOOST_TEST((read_file(path(), kAnySize) == before));
}

BOOST_DATA_TEST_CASE(a_backup_that_is_no_sound_project_is_damaged_and_the_project_stays,
                     boost::unit_test::data::make({"text", "truncated a little", "truncated a lot", "another database"}),
                     what) {
    const std::string kind{what};
    back_up();
    auto broken = copies().at(0).path;
    close();
    const auto whole = read_file(broken, kAnySize);
    if (kind == "text") write_file(broken, "Kein Projekt, nur ein langer Brief. " + std::string(2000, 'x'));
    if (kind == "truncated a little") write_file(broken, std::string_view{whole}.substr(0, whole.size() * 9 / 10));
    if (kind == "truncated a lot") write_file(broken, std::string_view{whole}.substr(0, 5000));
    if (kind == "another database") {
        std::filesystem::remove(broken);
        sqlite::Connection{broken, sqlite::OpenMode::Create}.execute("CREATE TABLE note (body TEXT)");
    }
    const auto before = read_file(path(), kAnySize);
    BOOST_TEST(test::error_of([&] { restore_backup(path(), broken, clock); }) == "Damaged");
    BOOST_TEST((read_file(path(), kAnySize) == before));
    BOOST_TEST(!std::filesystem::exists(path().string() + ".restoring"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
