// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed while it codes loses at most the action in flight.
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <random>
#include <set>

#include "project/project.h"
#include "sqlite/child_process.h"
#include "sqlite/connection.h"
#include "support/temporary_folder.h"

namespace fundstelle::project {

namespace {

constexpr int kKills = 220;
constexpr int kFreshProjectEvery = 40;
constexpr int kFullCheckEvery = 20;

/// Reads what the writer acknowledged. A line that was cut off by the kill acknowledges nothing.
class Acknowledged {
public:
    void take(const std::string& line) {
        const auto uuid = parse_uuid(line);
        if (line.size() == 36 && uuid) m_keys.emplace_back(*uuid);
    }
    void take_lines(const std::string& text) {
        for (std::size_t at = 0; at < text.size();) {
            const auto end = text.find('\n', at);
            if (end == std::string::npos) return;
            take(text.substr(at, end - at));
            at = end + 1;
        }
    }
    [[nodiscard]] const std::vector<model::CodingId>& keys() const { return m_keys; }

private:
    std::vector<model::CodingId> m_keys;
};

/// Runs the writer and kills it `milliseconds` after its first acknowledgement.
Acknowledged run_and_kill(const std::filesystem::path& path, unsigned seed, int milliseconds) {
    Acknowledged acknowledged;
    test::ChildProcess writer{FUNDSTELLE_CRASH_WRITER, {path.string(), std::to_string(seed)}};
    acknowledged.take(writer.read_line());
    BOOST_REQUIRE(acknowledged.keys().size() == 1U);
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds{milliseconds};
    for (;;) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now()).count();
        if (left <= 0) break;
        if (writer.readable_within(static_cast<int>(left))) acknowledged.take(writer.read_line());
    }
    writer.kill();
    const auto rest = writer.read_rest();
    BOOST_REQUIRE(writer.wait() == -SIGKILL);
    acknowledged.take_lines(rest);
    return acknowledged;
}

/// SQLite's own quick look at the whole file, and whether every coding has its entry in the history and every entry its coding.
std::string quick_check(const std::filesystem::path& path) {
    sqlite::Connection connection{path, sqlite::OpenMode::ReadWrite};
    auto check = connection.prepare("PRAGMA quick_check");
    if (!check.step() || check.text(0) != "ok") return "quick_check";
    const auto codings = connection.query_integer("SELECT count(*) FROM coding");
    const auto actions = connection.query_integer(
        "SELECT count(*) FROM journal_entry WHERE kind = 'action' AND json_extract(intent, '$.kind') = 'code-passage'");
    return codings == actions ? std::string{} : "an action without its entry, or an entry without its action";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(crash_tests)

BOOST_AUTO_TEST_CASE(every_acknowledged_coding_survives_a_kill) {
    const test::TemporaryFolder folder;
    std::mt19937 random{20'200'616};
    const SystemClock clock;
    TimeOrderedIds ids{clock};
    std::vector<model::CodingId> all;
    std::filesystem::path path;
    std::size_t total = 0;
    for (int kill = 0; kill < kKills; ++kill) {
        if (kill % kFreshProjectEvery == 0) {
            path = folder / (std::to_string(kill) + ".fundstelle");
            all.clear();
        }
        const auto acknowledged = run_and_kill(path, static_cast<unsigned>(random()), 1 + static_cast<int>(random() % 60));
        all.insert(all.end(), acknowledged.keys().begin(), acknowledged.keys().end());
        total += acknowledged.keys().size();
        BOOST_TEST_CONTEXT("kill " << kill << ", " << acknowledged.keys().size() << " acknowledged") {
            const bool full = kill % kFullCheckEvery == kFullCheckEvery - 1;
            {
                const auto project = Project::open(path, {clock, ids, "AK", "ak", "rechner"});
                for (const auto& key : full ? all : acknowledged.keys())
                    BOOST_REQUIRE(project->codings().find(key).has_value());
                const std::set<model::CodingId> distinct{all.begin(), all.end()};
                // Of each killed round one action may have been saved without its acknowledgement.
                BOOST_REQUIRE(project->codings().count() >= static_cast<std::int64_t>(distinct.size()));
                BOOST_REQUIRE(project->codings().count() <=
                              static_cast<std::int64_t>(distinct.size()) + kill % kFreshProjectEvery + 1);
                if (full) BOOST_REQUIRE(project->soundness_problems() == std::vector<std::string>{});
            }
            BOOST_REQUIRE(quick_check(path).empty());
        }
    }
    BOOST_TEST_MESSAGE(kKills << " kills, " << total << " acknowledged codings");
    BOOST_TEST(total > static_cast<std::size_t>(2 * kKills), "the writer hardly wrote anything: kills prove nothing");
}

BOOST_AUTO_TEST_CASE(what_a_killed_program_did_can_be_undone) {
    const test::TemporaryFolder folder;
    const auto path = folder / "a.fundstelle";
    const SystemClock clock;
    TimeOrderedIds ids{clock};
    static_cast<void>(run_and_kill(path, 7, 30));
    const auto project = Project::open(path, {clock, ids, "AK", "ak", "rechner"});
    const auto codings = project->codings().count();
    BOOST_REQUIRE(codings > 0);
    for (std::int64_t i = 0; i < codings; ++i) BOOST_REQUIRE(project->undo().has_value());
    BOOST_TEST(project->codings().count() == 0);
    for (std::int64_t i = 0; i < codings; ++i) BOOST_REQUIRE(project->redo().has_value());
    BOOST_TEST(project->codings().count() == codings);
    BOOST_TEST(project->soundness_problems() == std::vector<std::string>{}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
