// SPDX-License-Identifier: GPL-3.0-or-later
// The read-only copy of the last saved state.
#include <boost/test/unit_test.hpp>
#include <cstdlib>

#include "project/saved_state.h"
#include "project/small_study.h"
#include "sqlite/child_process.h"

namespace fundstelle::project {

namespace {

/// With a folder for temporary files of its own: the keys of tests count up, so parallel tests would meet in one folder.
struct Fixture : test::SmallStudy {
    test::TemporaryFolder temporary;

    Fixture() { ::setenv("TMPDIR", temporary.path().c_str(), 1); }
    ~Fixture() { ::unsetenv("TMPDIR"); }
    [[nodiscard]] bool left_nothing() const { return std::filesystem::is_empty(temporary.path()); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(copy_tests, Fixture)

BOOST_AUTO_TEST_CASE(a_copy_says_what_the_project_says) {
    const auto rows = formats::codings_csv((*this)->codings().rows());
    close();
    const auto copy = Project::open_copy(path(), environment("AK"));
    BOOST_TEST(copy->read_only());
    BOOST_TEST(copy->name() == "Test");
    BOOST_TEST(formats::codings_csv(copy->codings().rows()) == rows);
    BOOST_TEST(copy->path() == path());
    BOOST_TEST(copy->soundness_problems().empty());
}

BOOST_AUTO_TEST_CASE(nothing_can_be_done_in_a_copy) {
    close();
    const auto copy = Project::open_copy(path(), environment("AK"));
    const auto refused = [](const auto& work) { return test::error_of(work) == "Refused"; };
    BOOST_TEST(refused([&] { copy->codings().code(note, {0, 4}, costs); }));
    BOOST_TEST(refused([&] { copy->codebook().add("Neu", std::nullopt); }));
    BOOST_TEST(refused([&] { copy->documents().remove(note); }));
    BOOST_TEST(refused([&] { copy->rename("Neu"); }));
    BOOST_TEST(refused([&] { copy->undo(); }));
    BOOST_TEST(refused([&] { copy->redo(); }));
    BOOST_TEST(copy->codings().count() == 6);
    BOOST_TEST(!copy->next_to_undo().has_value());
    BOOST_TEST(!copy->backups().due_at_open());
}

BOOST_AUTO_TEST_CASE(a_copy_names_no_owner_and_leaves_nothing_behind) {
    close();
    {
        const auto copy = Project::open_copy(path(), environment("AK"));
        BOOST_TEST(!owner_of(path()).has_value());
        BOOST_TEST(!left_nothing());
    }
    BOOST_TEST(left_nothing());
    const auto letter = folder.file("brief.fundstelle", "Sehr geehrte Damen und Herren");
    BOOST_TEST(test::error_of([&] { static_cast<void>(Project::open_copy(letter, environment("AK"))); }) != "none");
    BOOST_TEST(left_nothing());
}

BOOST_AUTO_TEST_CASE(a_copy_of_a_project_in_use_holds_the_last_saved_state) {
    (*this)->codings().code(note, {0, 4}, costs);
    test::ChildProcess other{FUNDSTELLE_PROJECT_HELPER, {"copy", path().string()}};
    BOOST_TEST(other.read_rest() == "7\n");
    (*this)->undo();
    test::ChildProcess again{FUNDSTELLE_PROJECT_HELPER, {"copy", path().string()}};
    BOOST_TEST(again.read_rest() == "6\n");
}

BOOST_AUTO_TEST_CASE(a_copy_made_while_another_program_writes_is_sound_and_has_every_commit_before_it) {
    const auto project = folder / "andere.fundstelle";
    test::ChildProcess writer{FUNDSTELLE_CRASH_WRITER, {project.string(), "4711"}};
    std::vector<model::CodingId> acknowledged;
    const auto read_one = [&] {
        const auto key = parse_uuid(writer.read_line());
        BOOST_REQUIRE(key.has_value());
        acknowledged.emplace_back(*key);
    };
    read_one();
    const SystemClock real_clock;
    TimeOrderedIds real_ids{real_clock};
    for (int round = 0; round < 25; ++round) {
        // Enough for the log to be checkpointed and started anew between rounds.
        for (int i = 0; i < 60; ++i) read_one();
        while (writer.readable_within(0)) read_one();
        const auto expected = acknowledged.size();
        const auto copy = Project::open_copy(project, {real_clock, real_ids, "AK", "ak", "rechner"});
        BOOST_TEST_CONTEXT("round " << round) {
            for (std::size_t i = 0; i < expected; ++i) BOOST_REQUIRE(copy->codings().find(acknowledged[i]).has_value());
            BOOST_REQUIRE(copy->soundness_problems().empty());
        }
    }
    // The lock of the writer has survived it all.
    BOOST_TEST(test::error_of([&] { static_cast<void>(Project::open(project, environment("AK"))); }) == "Locked");
}

BOOST_AUTO_TEST_CASE(the_saved_state_of_a_missing_project_is_not_found) {
    BOOST_TEST(test::error_of([&] { copy_saved_state(folder / "weg.fundstelle", folder / "kopie.fundstelle"); }) == "NotFound");
    BOOST_TEST(!std::filesystem::exists(folder / "kopie.fundstelle"));
}

BOOST_AUTO_TEST_CASE(an_old_log_beside_the_copy_does_not_come_into_it) {
    close();
    const auto copy = folder / "kopie.fundstelle";
    static_cast<void>(folder.file("kopie.fundstelle-wal", "altes Log"));
    copy_saved_state(path(), copy);
    const auto project = Project::open(copy, environment("AK"));
    BOOST_TEST(project->codings().count() == 6);
    BOOST_TEST(project->soundness_problems().empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
