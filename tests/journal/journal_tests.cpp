// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <stdexcept>

#include "sqlite/error_kind.h"
#include "sqlite/transaction.h"
#include "store/codings.h"
#include "store/store_fixture.h"

namespace fundstelle::journal {

namespace {

using store::EntryKind;
using store::EntryState;
using store::Table;

struct Fixture : test::StoreFixture {
    std::unique_ptr<Journal> journal{std::make_unique<Journal>(*connection)};
    std::vector<std::vector<Change>> told;

    Fixture() { listen(); }

    void listen() {
        journal->set_observer([this](const std::vector<Change>& changes) { told.push_back(changes); });
    }
    /// As after a restart of the program.
    void restart() {
        journal.reset();
        reopen();
        journal = std::make_unique<Journal>(*connection);
        listen();
    }
    bool act(const std::function<void()>& work, const std::string& label = "tun") {
        return journal->record({label, R"({"kind":"test"})"}, stamp, work);
    }
    model::Code code(const std::string& name) {
        return {id<model::CodeId>(), std::nullopt, name, "V", "#abcdef", {}, {}, {}, {}};
    }
    void save(const model::Code& code) { store::Codes{*connection}.save(code, stamp); }
    /// Adds a code in an action of its own.
    model::Code act_add(const std::string& name) {
        const auto added = code(name);
        BOOST_REQUIRE(act([&] { save(added); }, name));
        return added;
    }
    std::vector<std::string> names() {
        std::vector<std::string> all;
        for (const auto& code : store::Codes{*connection}.all()) all.push_back(code.name);
        std::sort(all.begin(), all.end());
        return all;
    }
    std::vector<store::JournalEntry> history() { return journal->history(-1); }
};

using Names = std::vector<std::string>;

/// Order within an announcement is nothing to rely on.
std::vector<Change> sorted(std::vector<Change> changes) {
    std::sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) {
        return std::tuple{a.table, a.key} < std::tuple{b.table, b.key};
    });
    return changes;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(journal_tests, Fixture)

BOOST_AUTO_TEST_CASE(an_action_is_one_entry_with_its_label_intent_time_and_coder) {
    const auto coder = add_coder();
    const store::Stamp by_coder{Timestamp{77}, coder};
    BOOST_REQUIRE(journal->record({"Größe · ü", R"({"kind":"add-code"})"}, by_coder, [&] {
        save(code("a"));
        save(code("b"));
    }));
    const auto entries = history();
    BOOST_REQUIRE(entries.size() == 1U);
    BOOST_TEST(entries[0].number == 1);
    BOOST_TEST(entries[0].label == "Größe · ü");
    BOOST_TEST(entries[0].intent == R"({"kind":"add-code"})");
    BOOST_TEST((entries[0].at == Timestamp{77}));
    BOOST_TEST((entries[0].coder == coder));
    BOOST_TEST((entries[0].kind == EntryKind::Action));
    BOOST_TEST((entries[0].state == EntryState::Done));
}

BOOST_AUTO_TEST_CASE(an_action_that_did_nothing_makes_no_entry_and_tells_nobody) {
    const auto there = act_add("da");
    told.clear();
    BOOST_TEST(!act([] {}));
    BOOST_TEST(!act([&] { save(there); }));
    BOOST_TEST(!act([&] {
        const auto passing = code("kurz");
        save(passing);
        store::Codes{*connection}.remove(passing.id);
    }));
    BOOST_TEST(history().size() == 1U);
    BOOST_TEST(told.empty());
    BOOST_TEST(!connection->in_transaction());
}

BOOST_AUTO_TEST_CASE(an_action_that_did_nothing_does_not_close_the_way_forward) {
    act_add("a");
    journal->undo(stamp);
    BOOST_TEST(!act([] {}));
    BOOST_TEST(journal->next_to_redo().has_value());
}

BOOST_AUTO_TEST_CASE(settings_are_not_part_of_the_history) {
    BOOST_TEST(!act([&] { store::Settings{*connection}.set("ansicht", "dunkel"); }));
    BOOST_TEST(history().empty());
}

BOOST_AUTO_TEST_CASE(an_exception_rolls_the_action_back_and_goes_on) {
    const auto work = [&] {
        act([&] {
            save(code("halb"));
            throw std::out_of_range{"mittendrin"};
        });
    };
    BOOST_CHECK_THROW(work(), std::out_of_range);
    BOOST_TEST(names().empty());
    BOOST_TEST(history().empty());
    BOOST_TEST(told.empty());
    act_add("danach");
    BOOST_TEST(names() == Names{"danach"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_commit_that_fails_rolls_the_action_back) {
    const auto orphan = [&] {
        auto child = code("Waise");
        child.parent = id<model::CodeId>();
        save(child);
    };
    BOOST_TEST(test::error_of([&] { act(orphan); }) == "Refused");
    BOOST_TEST(names().empty());
    BOOST_TEST(history().empty());
    BOOST_TEST(told.empty());
    BOOST_TEST(!connection->in_transaction());
}

BOOST_AUTO_TEST_CASE(a_failed_action_does_not_close_the_way_forward) {
    act_add("a");
    journal->undo(stamp);
    BOOST_CHECK_THROW(act([] { throw std::runtime_error{"nein"}; }), std::runtime_error);
    BOOST_TEST(journal->next_to_redo().has_value());
    journal->redo(stamp);
    BOOST_TEST(names() == Names{"a"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(undo_and_redo_walk_through_the_actions) {
    act_add("a");
    act_add("b");
    act_add("c");
    BOOST_TEST(journal->undo(stamp)->label == "c");
    BOOST_TEST(journal->undo(stamp)->label == "b");
    BOOST_TEST(names() == Names{"a"}, boost::test_tools::per_element());
    BOOST_TEST(journal->next_to_undo()->label == "a");
    BOOST_TEST(journal->next_to_redo()->label == "b");
    BOOST_TEST(journal->redo(stamp)->label == "b");
    BOOST_TEST(names() == (Names{"a", "b"}), boost::test_tools::per_element());
    BOOST_TEST(journal->redo(stamp)->label == "c");
    BOOST_TEST((journal->redo(stamp) == std::nullopt));
    BOOST_TEST(names() == (Names{"a", "b", "c"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(with_nothing_to_undo_or_redo_nothing_happens) {
    BOOST_TEST((journal->undo(stamp) == std::nullopt));
    BOOST_TEST((journal->redo(stamp) == std::nullopt));
    BOOST_TEST(history().empty());
    BOOST_TEST(told.empty());
}

BOOST_AUTO_TEST_CASE(undo_and_redo_are_entries_that_name_the_action) {
    act_add("a");
    journal->undo(stamp);
    journal->redo(stamp);
    const auto entries = history();
    BOOST_REQUIRE(entries.size() == 3U);
    BOOST_TEST((entries[0].state == EntryState::Done));
    BOOST_TEST((entries[1].kind == EntryKind::Undo));
    BOOST_TEST((entries[1].concerns == entries[0].number));
    BOOST_TEST((entries[2].kind == EntryKind::Redo));
    BOOST_TEST((entries[2].concerns == entries[0].number));
    BOOST_TEST(entries[2].label == "a");
}

BOOST_AUTO_TEST_CASE(undo_works_after_a_restart) {
    act_add("a");
    act_add("b");
    restart();
    BOOST_REQUIRE(journal->undo(stamp).has_value());
    BOOST_TEST(names() == Names{"a"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(redo_works_after_a_restart) {
    act_add("a");
    act_add("b");
    journal->undo(stamp);
    journal->undo(stamp);
    restart();
    BOOST_REQUIRE(journal->redo(stamp).has_value());
    restart();
    BOOST_REQUIRE(journal->redo(stamp).has_value());
    BOOST_TEST(names() == (Names{"a", "b"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_new_action_closes_the_way_forward) {
    act_add("a");
    act_add("b");
    journal->undo(stamp);
    act_add("c");
    BOOST_TEST((journal->next_to_redo() == std::nullopt));
    BOOST_TEST((journal->redo(stamp) == std::nullopt));
    BOOST_TEST((history()[1].state == EntryState::Discarded));
    restart();
    BOOST_TEST((journal->redo(stamp) == std::nullopt));
    journal->undo(stamp);
    journal->undo(stamp);
    BOOST_TEST(names().empty());
}

BOOST_AUTO_TEST_CASE(undo_is_refused_when_a_row_was_changed_behind_its_back) {
    act_add("a");
    connection->execute("UPDATE code SET name = 'heimlich'");
    const auto before = history();
    told.clear();
    BOOST_TEST(test::error_of([&] { journal->undo(stamp); }) == "Refused");
    BOOST_TEST(names() == Names{"heimlich"}, boost::test_tools::per_element());
    BOOST_TEST(history().size() == before.size());
    BOOST_TEST(journal->next_to_undo()->label == "a");
    BOOST_TEST(told.empty());
    BOOST_TEST(!connection->in_transaction());
}

BOOST_AUTO_TEST_CASE(redo_is_refused_when_a_row_was_changed_behind_its_back) {
    const auto there = act_add("a");
    act([&] {
        auto changed = there;
        changed.name = "b";
        save(changed);
    });
    journal->undo(stamp);
    connection->execute("UPDATE code SET name = 'heimlich'");
    BOOST_TEST(test::error_of([&] { journal->redo(stamp); }) == "Refused");
    BOOST_TEST(names() == Names{"heimlich"}, boost::test_tools::per_element());
    BOOST_TEST(journal->next_to_redo().has_value());
}

BOOST_AUTO_TEST_CASE(a_refused_undo_takes_back_none_of_its_rows) {
    act([&] {
        save(code("a"));
        save(code("b"));
        save(code("c"));
    });
    connection->execute("UPDATE code SET name = 'heimlich' WHERE name = 'b'");
    BOOST_TEST(test::error_of([&] { journal->undo(stamp); }) == "Refused");
    BOOST_TEST(names() == (Names{"a", "c", "heimlich"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(undo_is_refused_when_something_refers_to_what_would_go) {
    const auto parent = act_add("Eltern");
    auto child = code("Kind");
    child.parent = parent.id;
    save(child);  // without the journal
    BOOST_TEST(test::error_of([&] { journal->undo(stamp); }) == "Refused");
    BOOST_TEST(names().size() == 2U);
    BOOST_TEST(connection->soundness_problems().empty());
}

BOOST_AUTO_TEST_CASE(what_is_announced_are_exactly_the_changed_rows) {
    const auto changed = act_add("geändert");
    const auto removed = act_add("entfernt");
    const auto untouched = act_add("unberührt");
    const auto added = code("neu");
    told.clear();
    act([&] {
        auto copy = changed;
        copy.name = "geändert!";
        save(copy);
        save(untouched);
        store::Codes{*connection}.remove(removed.id);
        save(added);
        store::Settings{*connection}.set("nicht", "verfolgt");
    });
    using Kind = Change::Kind;
    const auto changes = [&](Kind first, Kind second) {
        return sorted({{Table::Code, changed.id.uuid(), Kind::Changed},
                       {Table::Code, removed.id.uuid(), second},
                       {Table::Code, added.id.uuid(), first}});
    };
    journal->undo(stamp);
    journal->redo(stamp);
    BOOST_REQUIRE(told.size() == 3U);
    BOOST_TEST((sorted(told[0]) == changes(Kind::Added, Kind::Removed)));
    BOOST_TEST((sorted(told[1]) == changes(Kind::Removed, Kind::Added)));
    BOOST_TEST((sorted(told[2]) == changes(Kind::Added, Kind::Removed)));
}

BOOST_AUTO_TEST_CASE(rows_of_several_tables_are_announced_with_their_tables) {
    const auto document = add_document();
    const auto coder = add_coder();
    const auto added = code("a");
    const auto coding = id<model::CodingId>();
    act([&] {
        save(added);
        store::Codings{*connection}.save({coding, document.id, {0, 3}, added.id, coder, 50, {}, stamp.at}, stamp);
    });
    BOOST_REQUIRE(told.size() == 1U);
    BOOST_TEST((sorted(told[0]) == sorted({{Table::Code, added.id.uuid(), Change::Kind::Added},
                                           {Table::Coding, coding.uuid(), Change::Kind::Added}})));
}

BOOST_AUTO_TEST_CASE(it_is_announced_after_the_commit) {
    std::vector<bool> in_transaction;
    std::vector<std::size_t> entries;
    journal->set_observer([&](const std::vector<Change>&) {
        in_transaction.push_back(connection->in_transaction());
        entries.push_back(history().size());
    });
    act([&] { save(code("a")); });
    journal->undo(stamp);
    journal->redo(stamp);
    BOOST_TEST(in_transaction == (std::vector<bool>{false, false, false}), boost::test_tools::per_element());
    BOOST_TEST(entries == (std::vector<std::size_t>{1, 2, 3}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_newest_entries_of_the_history_come_oldest_first) {
    for (const auto* name : {"a", "b", "c"}) act_add(name);
    const auto last = journal->history(2);
    BOOST_REQUIRE(last.size() == 2U);
    BOOST_TEST(last[0].label == "b");
    BOOST_TEST(last[1].label == "c");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::journal
