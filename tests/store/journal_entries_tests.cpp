// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal_entries.h"

#include <boost/test/unit_test.hpp>

#include "store/store_fixture.h"

namespace fundstelle::store {

namespace {

struct Fixture : test::StoreFixture {
    JournalEntries entries{*connection};

    std::int64_t add(EntryKind kind = EntryKind::Action, const std::string& label = "tun") {
        return entries.add({0, stamp.at, std::nullopt, kind, EntryState::Done, label, "{}", std::nullopt}, "x");
    }
    static std::optional<std::int64_t> number_of(const std::optional<JournalEntry>& entry) {
        return entry ? std::optional{entry->number} : std::nullopt;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(journal_entries_tests, Fixture)

BOOST_AUTO_TEST_CASE(an_entry_is_loaded_as_added) {
    const auto coder = add_coder();
    const std::string changeset{"\0\xff\x01 roh \0", 8};
    const JournalEntry entry{0, Timestamp{-7}, coder, EntryKind::Redo, EntryState::Done, "Größe · „ü“", R"({"kind":"x"})", 41};
    const auto number = entries.add(entry, changeset);
    const auto all = entries.last(-1);
    BOOST_REQUIRE(all.size() == 1U);
    BOOST_TEST(all[0].number == number);
    BOOST_TEST((all[0].at == entry.at));
    BOOST_TEST((all[0].coder == coder));
    BOOST_TEST((all[0].kind == EntryKind::Redo));
    BOOST_TEST((all[0].state == EntryState::Done));
    BOOST_TEST(all[0].label == entry.label);
    BOOST_TEST(all[0].intent == entry.intent);
    BOOST_TEST((all[0].concerns == 41));
    BOOST_TEST(entries.changeset(number) == changeset);
}

BOOST_AUTO_TEST_CASE(numbers_grow_from_one) {
    BOOST_TEST(entries.newest_number() == 0);
    BOOST_TEST(add() == 1);
    BOOST_TEST(add() == 2);
    BOOST_TEST(entries.newest_number() == 2);
}

BOOST_AUTO_TEST_CASE(the_newest_entries_come_oldest_first) {
    for (int i = 0; i < 5; ++i) add();
    const auto last = entries.last(2);
    BOOST_REQUIRE(last.size() == 2U);
    BOOST_TEST(last[0].number == 4);
    BOOST_TEST(last[1].number == 5);
    BOOST_TEST(entries.last(-1).size() == 5U);
    BOOST_TEST(entries.last(0).empty());
}

BOOST_AUTO_TEST_CASE(undo_takes_the_last_action_that_is_done) {
    BOOST_TEST((number_of(entries.next_to_undo()) == std::nullopt));
    const auto first = add();
    const auto second = add();
    add(EntryKind::Undo);
    BOOST_TEST((number_of(entries.next_to_undo()) == second));
    entries.set_state(second, EntryState::Undone);
    BOOST_TEST((number_of(entries.next_to_undo()) == first));
    entries.set_state(first, EntryState::Undone);
    BOOST_TEST((number_of(entries.next_to_undo()) == std::nullopt));
}

BOOST_AUTO_TEST_CASE(redo_takes_the_first_action_that_is_undone) {
    const auto first = add();
    const auto second = add();
    BOOST_TEST((number_of(entries.next_to_redo()) == std::nullopt));
    entries.set_state(second, EntryState::Undone);
    entries.set_state(first, EntryState::Undone);
    BOOST_TEST((number_of(entries.next_to_redo()) == first));
    entries.set_state(first, EntryState::Done);
    BOOST_TEST((number_of(entries.next_to_redo()) == second));
}

BOOST_AUTO_TEST_CASE(what_is_discarded_is_neither_undone_nor_redone) {
    const auto first = add();
    const auto second = add();
    entries.set_state(second, EntryState::Undone);
    entries.discard_undone();
    BOOST_TEST((number_of(entries.next_to_redo()) == std::nullopt));
    BOOST_TEST((number_of(entries.next_to_undo()) == first));
    BOOST_TEST((entries.last(1)[0].state == EntryState::Discarded));
}

BOOST_AUTO_TEST_CASE(a_migration_closes_the_way_back) {
    add();
    add(EntryKind::Migration);
    BOOST_TEST((number_of(entries.next_to_undo()) == std::nullopt));
    const auto after = add();
    BOOST_TEST((number_of(entries.next_to_undo()) == after));
}

// Changesets name columns by their position: one from before a migration must not be applied after it, in either direction.
BOOST_AUTO_TEST_CASE(a_migration_closes_the_way_forward) {
    const auto undone = add();
    entries.set_state(undone, EntryState::Undone);
    add(EntryKind::Migration);
    BOOST_TEST((number_of(entries.next_to_redo()) == std::nullopt));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::store
