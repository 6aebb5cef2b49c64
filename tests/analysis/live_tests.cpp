// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/live.h"

#include <boost/test/unit_test.hpp>

#include "random_world.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::analysis;

bool equal(const Frequencies& a, const Frequencies& b) {
    if (!(a.base == b.base) || a.characters != b.characters || a.codes.size() != b.codes.size()) return false;
    for (std::size_t i = 0; i < a.codes.size(); ++i) {
        if (!(a.codes[i].count == b.codes[i].count) || a.codes[i].characters != b.codes[i].characters) return false;
    }
    return true;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(live_tests)

BOOST_AUTO_TEST_CASE(after_random_changes_of_codings_results_equal_those_computed_anew) {
    for (unsigned seed = 0; seed < 60; ++seed) {
        const auto world = test::random_world(seed, 80);
        auto snapshot = world.snapshot();
        std::mt19937 random{seed};
        const auto filter = test::random_filter(random, world);
        RelationQuery relation;
        relation.kind = static_cast<RelationKind>(test::below(random, 4));
        relation.filter = filter;
        for (const auto& code : world.codes) relation.classes.push_back({code.id});
        Query query;
        query.operation = static_cast<Operator>(test::below(random, 12));
        query.codes = {world.codes.front().id};
        query.with = {world.codes.back().id};
        query.subcodes = Subcodes::Include;
        query.filter = filter;
        LiveRelations relations_now{relation};
        LiveFrequencies frequencies_now{filter, Subcodes::Include};
        LiveRetrieval retrieval_now{query};
        std::vector<bool> present(world.codings.size(), true);
        for (int step = 0; step < 25; ++step) {
            for (std::size_t change = 0; change < test::below(random, 3); ++change) {
                const auto number = test::below(random, world.codings.size());
                const auto& coding = world.codings[number];
                if (present[number]) snapshot.erase({coding.key});
                else snapshot.insert(coding.document, coding.key, coding.created, world.row(snapshot, coding));
                present[number] = !present[number];
            }
            BOOST_TEST_REQUIRE((relations_now.current(snapshot) == relations(snapshot, relation)));
            BOOST_TEST_REQUIRE(equal(frequencies_now.current(snapshot), frequencies(snapshot, filter, Subcodes::Include)));
            BOOST_TEST_REQUIRE((retrieval_now.current(snapshot) == retrieve(snapshot, query)));
        }
    }
}

BOOST_AUTO_TEST_CASE(only_changed_documents_are_looked_at) {
    const auto world = test::random_world(7);
    auto snapshot = world.snapshot();
    Watch watch;
    BOOST_TEST(!watch.look(snapshot).has_value());
    BOOST_TEST(watch.look(snapshot)->documents.empty());
    const auto& coding = world.codings.front();
    snapshot.erase({coding.key});
    const auto changes = watch.look(snapshot);
    BOOST_TEST(changes->documents == std::vector{coding.document}, boost::test_tools::per_element());
    BOOST_TEST(changes->before.documents[0].rows.size() == changes->now.documents[0].rows.size() + 1);
    snapshot.restructured();
    BOOST_TEST(!watch.look(snapshot).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
