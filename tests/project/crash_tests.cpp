// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed while it codes loses at most the action in flight.
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <random>
#include <set>

#include "project/in_memory.h"
#include "project/project.h"
#include "sqlite/child_process.h"
#include "sqlite/connection.h"
#include "sqlite/error_kind.h"
#include "support/temporary_folder.h"

namespace fundstelle::project {

namespace {

constexpr int kProjects = 6;
constexpr int kKillsOfEach = 40;
constexpr int kFullCheckEvery = 20;

const SystemClock clock_of_the_machine;

std::unique_ptr<Project> open(const std::filesystem::path& path) {
    static TimeOrderedIds ids{clock_of_the_machine};
    return Project::open(path, {clock_of_the_machine, ids, "AK", "ak", "rechner"});
}

/// What the writer acknowledged. A line that was cut off by the kill acknowledges nothing.
std::optional<model::CodingId> key_in(const std::string& line) {
    const auto uuid = line.size() == 36 ? parse_uuid(line) : std::nullopt;
    return uuid ? std::optional{model::CodingId{*uuid}} : std::nullopt;
}

test::ChildProcess start_writer(const std::filesystem::path& path, unsigned seed) {
    return {FUNDSTELLE_CRASH_WRITER, {path.string(), std::to_string(seed)}};
}

/// Runs the writer and kills it `milliseconds` after its first acknowledgement; returns all that it acknowledged.
std::vector<model::CodingId> run_and_kill(const std::filesystem::path& path, unsigned seed, int milliseconds) {
    auto writer = start_writer(path, seed);
    std::vector<model::CodingId> acknowledged;
    const auto take = [&](const std::string& line) {
        if (const auto key = key_in(line)) acknowledged.push_back(*key);
    };
    take(writer.read_line());
    BOOST_REQUIRE(acknowledged.size() == 1U);
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds{milliseconds};
    for (;;) {
        const auto left = until - std::chrono::steady_clock::now();
        if (left <= std::chrono::nanoseconds{0}) break;
        const auto wait = std::chrono::ceil<std::chrono::milliseconds>(left).count();
        if (writer.readable_within(static_cast<int>(wait))) take(writer.read_line());
    }
    writer.kill();
    BOOST_REQUIRE(writer.wait() == -SIGKILL);
    for (auto line = writer.read_line(); !line.empty(); line = writer.read_line()) take(line);
    return acknowledged;
}

/// SQLite's own quick look at the whole file, and whether every coding has its entry in the history and every entry its coding.
void require_quick_check(const std::filesystem::path& path) {
    sqlite::Connection connection{path, sqlite::OpenMode::ReadWrite};
    auto check = connection.prepare("PRAGMA quick_check");
    BOOST_REQUIRE(check.step());
    BOOST_REQUIRE(check.text(0) == "ok");
    BOOST_REQUIRE(connection.query_integer("SELECT count(*) FROM coding") ==
                  connection.query_integer("SELECT count(*) FROM journal_entry "
                                           "WHERE kind = 'action' AND json_extract(intent, '$.kind') = 'code-passage'"));
}

/// A project that is written by a program that is killed again and again.
class Victim {
public:
    void kill_once(unsigned seed, int milliseconds) {
        const auto acknowledged = run_and_kill(m_path, seed, milliseconds);
        ++m_kills;
        m_acknowledged += acknowledged.size();
        m_keys.insert(acknowledged.begin(), acknowledged.end());
        BOOST_TEST_CONTEXT("kill " << m_kills << ", " << acknowledged.size() << " acknowledged") {
            check(acknowledged);
            require_quick_check(m_path);
        }
    }
    [[nodiscard]] std::size_t acknowledged() const { return m_acknowledged; }

private:
    void check(const std::vector<model::CodingId>& acknowledged) {
        const auto project = open(m_path);
        for (const auto& key : acknowledged) BOOST_REQUIRE(project->codings().find(key).has_value());
        // Of each killed run one action may have been saved without its acknowledgement.
        const auto codings = static_cast<std::size_t>(project->codings().count());
        BOOST_REQUIRE(codings >= m_keys.size());
        BOOST_REQUIRE(codings <= m_keys.size() + m_kills);
        if (m_kills % kFullCheckEvery != 0) return;
        for (const auto& key : m_keys) BOOST_REQUIRE(project->codings().find(key).has_value());
        BOOST_REQUIRE(project->soundness_problems().empty());
    }

    test::TemporaryFolder m_folder;
    std::filesystem::path m_path{m_folder / "opfer.fundstelle"};
    std::size_t m_kills{0};
    std::size_t m_acknowledged{0};
    std::set<model::CodingId> m_keys;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(crash_tests)

BOOST_AUTO_TEST_CASE(every_acknowledged_coding_survives_a_kill) {
    std::mt19937 random{20'200'616};
    for (int i = 0; i < kProjects; ++i) {
        // In memory a kill is the same, but the writer is so fast that its log is also checkpointed within a run.
        std::optional<test::TemporaryFilesInMemory> in_memory;
        if (i % 2 == 1) in_memory.emplace();
        Victim victim;
        for (int kill = 0; kill < kKillsOfEach; ++kill) {
            // Now and then long enough for some checkpoints.
            const int start = in_memory && kill % 5 == 4 ? 150 : 1;
            victim.kill_once(static_cast<unsigned>(random()), start + static_cast<int>(random() % 60));
        }
        BOOST_TEST_MESSAGE("project " << i << ": " << victim.acknowledged() << " acknowledged codings");
        BOOST_TEST(victim.acknowledged() > 2U * kKillsOfEach, "the writer hardly wrote anything: its kills prove nothing");
    }
}

BOOST_AUTO_TEST_CASE(what_a_killed_program_did_can_be_undone) {
    const test::TemporaryFolder folder;
    const auto path = folder / "a.fundstelle";
    static_cast<void>(run_and_kill(path, 7, 30));
    const auto project = open(path);
    const auto codings = project->codings().count();
    BOOST_REQUIRE(codings > 0);
    for (std::int64_t i = 0; i < codings; ++i) BOOST_REQUIRE(project->undo().has_value());
    BOOST_TEST(project->codings().count() == 0);
    for (std::int64_t i = 0; i < codings; ++i) BOOST_REQUIRE(project->redo().has_value());
    BOOST_TEST(project->codings().count() == codings);
    BOOST_TEST(project->soundness_problems().empty());
}

BOOST_AUTO_TEST_CASE(a_kill_while_a_project_is_made_leaves_one_that_opens_or_is_refused) {
    std::mt19937 random{1'592'298};
    int opened = 0;
    for (int i = 0; i < 40; ++i) {
        const test::TemporaryFolder folder;
        const auto path = folder / "neu.fundstelle";
        {
            auto writer = start_writer(path, static_cast<unsigned>(i));
            static_cast<void>(writer.readable_within(static_cast<int>(random() % 120)));
            writer.kill();
            writer.wait();
        }
        std::vector<project::SoundnessProblem> problems;
        const auto error = test::error_of([&] { problems = open(path)->soundness_problems(); });
        BOOST_TEST((error == "none" || error == "NotFound" || error == "Damaged" || error == "Unsupported"), error);
        BOOST_TEST(problems.empty());
        if (error == "none") ++opened;
    }
    BOOST_TEST(opened > 0);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
