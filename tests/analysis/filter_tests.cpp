// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/filter.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "base/error.h"
#include "random_world.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::analysis;

struct Fact {
    std::string_view condition;
    bool holds;
};

std::ostream& operator<<(std::ostream& out, const Fact& fact) {
    return out << fact.condition;
}

const std::vector<Fact> kFacts{
    {"Kommunentyp=Kreis", true},  {" Kommunentyp = Kreis ", true},
    {"Kommunentyp=kreis", false}, {"Kommunentyp!=Kreis", false},
    {"Kommunentyp!=Stadt", true}, {"Dauer<100", true},  // as text "9" would stand behind "100"
    {"Dauer>100", false},         {"Dauer>8,5", true},
    {"Dauer<8.5", false},         {"Dauer>9", false},
    {"Dauer<9", false},           {"Datum<2020-10-01", true},
    {"Datum>2020-04-30", true},   {"Fehlt=", false},
    {"Fehlt!=x", true},           {"Fehlt<5", false},
    {"Fehlt>5", false},           {"Straße=Über den Gärten", true},
};

DocumentRows document() {
    test::SequentialIds ids;
    return {model::DocumentId{ids.next()},
            "Interview 01",
            std::nullopt,
            100,
            {{"Kommunentyp", "Kreis"}, {"Dauer", "9"}, {"Datum", "2020-05-07"}, {"Straße", "Über den Gärten"}},
            {},
            {},
            {},
            {},
            {},
            {}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(filter_tests)

BOOST_DATA_TEST_CASE(conditions_hold_as_they_read, boost::unit_test::data::make(kFacts), fact) {
    BOOST_TEST(parse_condition(fact.condition).holds(document()) == fact.holds);
}

BOOST_AUTO_TEST_CASE(a_condition_is_taken_apart) {
    const auto condition = parse_condition("Rolle!=GfS");
    BOOST_TEST(condition.variable == "Rolle");
    BOOST_TEST((condition.comparison == Condition::Comparison::NotEqual));
    BOOST_TEST(condition.value == "GfS");
}

BOOST_DATA_TEST_CASE(what_is_no_condition_is_invalid_and_named,
                     boost::unit_test::data::make({"", "Kommunentyp", "=Kreis", " <5", "Rolle!GfS", "!=x"}), text) {
    BOOST_CHECK_EXCEPTION(static_cast<void>(parse_condition(text)), Error,
                          [&](const Error& error) { return error.kind() == ErrorKind::Invalid && error.subject() == text; });
}

BOOST_AUTO_TEST_CASE(only_roles_and_speakers_need_turns) {
    Filter filter;
    BOOST_TEST(!filter.needs_turns());
    filter.min_weight = 10;
    filter.set = model::SetId{Uuid{}};
    BOOST_TEST(!filter.needs_turns());
    filter.role = model::Role::Interviewee;
    BOOST_TEST(filter.needs_turns());
    filter.role.reset();
    filter.speaker = "B";
    BOOST_TEST(filter.needs_turns());
}

BOOST_AUTO_TEST_CASE(an_empty_filter_passes_everything) {
    const auto world = test::random_world(1);
    const auto snapshot = world.snapshot();
    const Sieve sieve{snapshot, {}};
    for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
        BOOST_TEST(sieve.passes_document(d));
        for (std::size_t r = 0; r < snapshot.documents[d].rows.size(); ++r) BOOST_TEST(sieve.passes(snapshot.documents[d], r));
    }
}

BOOST_AUTO_TEST_CASE(a_set_or_group_that_does_not_exist_passes_nothing) {
    auto world = test::random_world(2);
    const auto snapshot = world.snapshot();
    Filter by_set;
    by_set.set = model::SetId{world.ids.next()};
    Filter by_group;
    by_group.group = model::GroupId{world.ids.next()};
    for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
        BOOST_TEST(!(Sieve{snapshot, by_set}.passes_document(d)));
        BOOST_TEST(!(Sieve{snapshot, by_group}.passes_document(d)));
    }
}

BOOST_AUTO_TEST_CASE(a_coding_that_only_touches_a_turn_does_not_overlap_it) {
    auto rows = document();
    rows.turns = {{0, 10, model::Role::Interviewer, "I"}, {10, 20, model::Role::Interviewee, "B"}};
    Snapshot snapshot;
    snapshot.documents.push_back(rows);
    Filter filter;
    filter.role = model::Role::Interviewee;
    const Sieve sieve{snapshot, filter};
    BOOST_TEST(!sieve.passes_turns(rows, 0, 10));
    BOOST_TEST(sieve.passes_turns(rows, 9, 11));
    BOOST_TEST(!sieve.passes_turns(rows, 20, 30));
}

BOOST_AUTO_TEST_CASE(role_and_speaker_must_hold_for_the_same_turn) {
    auto rows = document();
    rows.turns = {{0, 10, model::Role::Interviewer, "I"}, {10, 20, model::Role::Interviewee, "B"}};
    Snapshot snapshot;
    snapshot.documents.push_back(rows);
    Filter filter;
    filter.role = model::Role::Interviewee;
    filter.speaker = "I";
    BOOST_TEST(!(Sieve{snapshot, filter}.passes_turns(rows, 0, 20)));
}

BOOST_AUTO_TEST_SUITE_END()
