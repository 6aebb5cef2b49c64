// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/live.h"

#include <boost/test/unit_test.hpp>

#include "random_world.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::analysis;

/// What a count was given.
struct Given {
    struct Query {
        friend bool operator==(const Query&, const Query&) = default;
    };
    Given(const Snapshot&, const Query&) {}
    void count(std::size_t number, const DocumentRows& document, int times) {
        numbers.push_back(number);
        rows += times * static_cast<int>(document.rows.size());
    }
    [[nodiscard]] const Given& result() const { return *this; }
    std::vector<std::size_t> numbers;
    int rows{0};
};

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
        LiveFrequencies frequencies_now{{filter, Subcodes::Include, "Kommunentyp"}};
        const MatrixQuery cells{filter, Subcodes::Include, static_cast<Counting>(test::below(random, 2)), {static_cast<MatrixColumns>(test::below(random, 5)), "Kommunentyp", {}}};
        LiveMatrix matrix_now{cells};
        const MentionQuery mention{{world.codes.front().id, world.codes[1].id}, {world.codes.back().id}, Subcodes::Include, filter};
        LiveMentions mentions_now{mention};
        LiveCoverage coverage_now{{filter}};
        LiveComparison comparison_now{{filter, Subcodes::Include}};
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
            BOOST_TEST_REQUIRE((frequencies_now.current(snapshot) == frequencies(snapshot, filter, Subcodes::Include, "Kommunentyp")));
            BOOST_TEST_REQUIRE((matrix_now.current(snapshot) == matrix(snapshot, cells.filter, cells.subcodes, cells.counting, cells.columns)));
            BOOST_TEST_REQUIRE((mentions_now.current(snapshot) == mentions(snapshot, mention)));
            BOOST_TEST_REQUIRE((coverage_now.current(snapshot) == document_coverage(snapshot, filter)));
            BOOST_TEST_REQUIRE((comparison_now.current(snapshot) == DocumentComparison{snapshot, filter, Subcodes::Include}));
            // Also in slices of any size, that are stopped by further changes.
            const auto most = test::below(random, 4) + 1;
            while (!retrieval_now.step(snapshot, most) && test::below(random, 3) > 0) {}
            if (test::below(random, 2) == 0) BOOST_TEST_REQUIRE((retrieval_now.current(snapshot) == retrieve(snapshot, query)));
        }
    }
}

BOOST_AUTO_TEST_CASE(only_changed_documents_are_looked_at) {
    const auto world = test::random_world(7);
    auto snapshot = world.snapshot();
    Live<Given> live{{}};
    BOOST_TEST(live.current(snapshot).numbers.size() == world.documents.size());
    BOOST_TEST(live.current(snapshot).rows == static_cast<int>(world.codings.size()));
    BOOST_TEST(live.current(snapshot).numbers.size() == world.documents.size());
    const auto& coding = world.codings.front();
    snapshot.erase({coding.key});
    BOOST_TEST(live.current(snapshot).rows == static_cast<int>(world.codings.size()) - 1);
    BOOST_TEST(live.current(snapshot).numbers.size() == world.documents.size() + 2);  // taken away, and counted
    BOOST_TEST(live.current(snapshot).numbers.back() == coding.document);
    snapshot.restructured();
    BOOST_TEST(live.current(snapshot).numbers.size() == world.documents.size());
}

BOOST_AUTO_TEST_CASE(a_result_that_was_handed_out_stays_while_another_is_counted_from_the_start) {
    const auto world = test::random_world(7);
    auto snapshot = world.snapshot();
    Live<Given> live{{}};
    while (!live.step(snapshot, 1)) {}
    const auto before = live.result();
    BOOST_TEST(before->rows == static_cast<int>(world.codings.size()));
    std::unordered_set<model::CodingId> gone;
    for (const auto& coding : world.codings) gone.insert(coding.key);
    BOOST_REQUIRE(snapshot.erase(gone).size() > 1U);
    BOOST_TEST(!live.step(snapshot, 1));  // more than one document
    BOOST_TEST(before->rows == static_cast<int>(world.codings.size()));
    while (!live.step(snapshot, 1)) {}
    BOOST_TEST(live.result()->rows == 0);
    BOOST_TEST(before->rows == static_cast<int>(world.codings.size()));
}

BOOST_AUTO_TEST_SUITE_END()
