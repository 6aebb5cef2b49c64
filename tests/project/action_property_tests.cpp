// SPDX-License-Identifier: GPL-3.0-or-later
// Hundreds of random actions, then all of them back and forth again. After each step: the tracked tables are what they were at
// that place of the history, the observer was told exactly what changed, the kept snapshot is the one that would be built anew.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <set>

#include "base/error.h"
#include "project/dump.h"
#include "project/in_memory.h"
#include "project/random_actions.h"

namespace fundstelle::project {

namespace {

/// The rules that random actions break now and then.
bool may_be_refused(const std::string& kind, ErrorKind error) {
    static const std::map<std::string, std::set<ErrorKind>> kRules{
        {"move code", {ErrorKind::Refused}},                           // below itself
        {"rename collection", {ErrorKind::Exists}}, {"rename chapter", {ErrorKind::Exists}}, {"move chapter", {ErrorKind::Exists}}, {"add chapter at a place", {ErrorKind::Exists}},
        {"add quote", {ErrorKind::Invalid}}, {"add another quote", {ErrorKind::Invalid}}, {"add quotes to a new chapter", {ErrorKind::Invalid}},  // no word in it
        {"edit quote", {ErrorKind::Invalid, ErrorKind::Refused}},      // a pseudonym for what is no name; words that are lost
        {"smooth quotes", {ErrorKind::Refused}}};
    const auto rule = kRules.find(kind);
    return rule != kRules.end() && rule->second.contains(error);
}

constexpr int kRounds = 5;

class Recorder : public Observer {
public:
    void changed(const std::vector<Change>& changes) override {
        ++m_calls;
        m_told = changes;
        test::sort_changes(m_told);
    }
    /// What was told since the last call of this; nothing if nobody told anything.
    std::optional<std::vector<Change>> take() {
        const auto calls = std::exchange(m_calls, 0);
        if (calls > 1) throw std::logic_error{"told more than once of one action"};
        return calls == 1 ? std::optional{m_told} : std::nullopt;
    }

private:
    int m_calls{0};
    std::vector<Change> m_told;
};

class Walk {
public:
    explicit Walk(unsigned seed) : m_actions{m_study, seed}, m_ids{m_study.clock} {
        m_study->add_observer(m_recorder);
        m_states.push_back(look());
    }
    ~Walk() { m_study->remove_observer(m_recorder); }

    void act_randomly() {
        for (int round = 0; round < kRounds; ++round) {
            for (const auto& kind : m_actions.round()) {
                BOOST_TEST_CONTEXT("round " << round << ", " << kind) {
                    step(kind);
                }
            }
            const auto back = m_actions.number(8);
            for (int i = 0; i < back; ++i) step("undo");
            for (int i = 0; i < back - 2; ++i) step("redo");
            restart(round % 2 == 0 ? "BM" : "AK");
        }
    }

    void undo_all() {
        while (m_place > 0) {
            BOOST_TEST_CONTEXT("undo to " << m_place - 1) {
                BOOST_REQUIRE(m_study->undo().has_value());
                --m_place;
                check_step(m_states[m_place + 1], look());
            }
        }
        BOOST_TEST(!m_study->undo().has_value());
    }

    void redo_all() {
        while (m_place + 1 < m_states.size()) {
            BOOST_TEST_CONTEXT("redo to " << m_place + 1) {
                BOOST_REQUIRE(m_study->redo().has_value());
                ++m_place;
                check_step(m_states[m_place - 1], look());
            }
        }
        BOOST_TEST(!m_study->redo().has_value());
    }

    void restart(const std::string& coder) {
        m_study->remove_observer(m_recorder);
        m_study.reopen(coder);
        m_study->add_observer(m_recorder);
        BOOST_REQUIRE(test::first_difference(look(), m_states[m_place]).empty());
    }

    void check_soundness() { BOOST_TEST(m_study->soundness_problems().empty()); }

    [[nodiscard]] std::size_t actions() const { return m_states.size() - 1; }
    [[nodiscard]] const std::set<std::string>& effective() const { return m_effective; }

    std::vector<std::string> all_kinds() {
        auto kinds = m_actions.round();
        std::sort(kinds.begin(), kinds.end());
        return kinds;
    }

private:
    /// All tracked tables as they are now; leaves the copy that it read for `check_step()`.
    test::Dump look() {
        std::filesystem::remove(copy_path());
        test::copy_open_project(*m_study, copy_path());
        return test::dump_of(copy_path());
    }
    [[nodiscard]] std::filesystem::path copy_path() const { return m_study.folder / "kopie.fundstelle"; }

    void step(const std::string& kind) {
        m_study.clock.advance_minutes(1);
        const auto before = m_states[m_place];
        const auto number = newest();
        std::optional<test::Dump> now;
        try {
            m_actions.act(kind);
        } catch (const Error& error) {
            BOOST_REQUIRE(may_be_refused(kind, error.kind()));
            BOOST_REQUIRE(newest() == number);
        }
        if (newest() != number) {
            BOOST_REQUIRE(newest() == number + 1);
            m_effective.insert(kind);
            now = look();
            follow_history(*now);
        }
        check_step(before, now ? *now : look());
        if (m_place % 10 == 0) check_soundness();
    }

    /// Where in the states the last entry of the history has brought us.
    void follow_history(const test::Dump& now) {
        switch (m_study->history(1).at(0).kind) {
            case HistoryEntry::Kind::Undo:
                --m_place;
                break;
            case HistoryEntry::Kind::Redo:
                ++m_place;
                break;
            case HistoryEntry::Kind::Action:
                m_states.resize(m_place + 1);
                m_states.push_back(now);
                ++m_place;
                // An entry says that something changed; so something did.
                BOOST_REQUIRE(!test::first_difference(m_states[m_place], m_states[m_place - 1]).empty());
        }
    }

    void check_step(const test::Dump& before, const test::Dump& now) {
        BOOST_REQUIRE(test::first_difference(now, m_states[m_place]) == "");
        const auto told = m_recorder.take();
        const auto expected = test::difference(before, now);
        if (told)
            BOOST_REQUIRE((*told == expected));
        else
            BOOST_REQUIRE(expected.empty());
        const auto kept = test::describe(test::snapshot_with_turns(*m_study));
        const auto fresh = Project::open(copy_path(), {m_study.clock, m_ids, "Niemand", "n", "m"});
        BOOST_REQUIRE(kept == test::describe(test::snapshot_with_turns(*fresh)));
    }

    std::int64_t newest() {
        const auto last = m_study->history(1);
        return last.empty() ? 0 : last[0].number;
    }

    test::TemporaryProject m_study;
    test::RandomActions m_actions;
    TimeOrderedIds m_ids;  ///< for the copies, so that looking does not use up keys of the walk
    Recorder m_recorder;
    std::vector<test::Dump> m_states;  ///< after each action that is done or can be redone
    std::size_t m_place{0};            ///< which of them is now
    std::set<std::string> m_effective;
};

}  // namespace

// Thousands of files are made and looked at.
BOOST_FIXTURE_TEST_SUITE(action_property_tests, test::TemporaryFilesInMemory)

BOOST_AUTO_TEST_CASE(every_action_can_be_undone_and_redone_to_the_same_rows) {
    std::set<std::string> effective;
    std::vector<std::string> kinds;
    for (const unsigned seed : {1U, 2U, 3U}) {
        BOOST_TEST_CONTEXT("seed " << seed) {
            Walk walk{seed};
            walk.act_randomly();
            walk.check_soundness();
            BOOST_TEST(walk.actions() > 100U);
            walk.undo_all();
            walk.check_soundness();
            walk.restart("AK");
            walk.redo_all();
            walk.check_soundness();
            effective.insert(walk.effective().begin(), walk.effective().end());
            kinds = walk.all_kinds();
        }
    }
    // Or the walk has not been where it should have been.
    for (const auto& kind : kinds) BOOST_TEST(effective.contains(kind), "never did: " << kind);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
