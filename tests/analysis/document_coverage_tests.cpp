// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/document_coverage.h"

#include <boost/test/unit_test.hpp>

#include "random_world.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::analysis;

/// By looking at every position.
Coverage slow_coverage(const test::World& world, const Filter& filter, std::size_t document, std::optional<std::size_t> coder) {
    const auto counts = [&](const auto& x) { return x.document == document && (!coder || x.coder == *coder) && test::passes(world, filter, x); };
    Coverage coverage;
    coverage.segments = std::count_if(world.codings.begin(), world.codings.end(), counts);
    for (int p = 0; p < world.documents[document].length; ++p) {
        coverage.characters += std::any_of(world.codings.begin(), world.codings.end(), [&](const auto& x) { return counts(x) && x.begin <= p && p < x.end; }) ? 1 : 0;
    }
    return coverage;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(document_coverage_tests)

BOOST_AUTO_TEST_CASE(random_documents_are_covered_as_counted_by_hand) {
    for (unsigned seed = 0; seed < 60; ++seed) {
        const auto world = test::random_world(seed, 40);
        std::mt19937 random{seed};
        const auto filter = seed % 2 == 0 ? Filter{} : test::random_filter(random, world);
        const auto result = document_coverage(world.snapshot(), filter);
        std::size_t next = 0;
        for (std::size_t d = 0; d < world.documents.size(); ++d) {
            if (!test::document_passes(world, filter, d)) continue;
            BOOST_TEST_CONTEXT("seed " << seed << ", document " << d) {
                BOOST_TEST_REQUIRE(next < result.size());
                BOOST_TEST_REQUIRE(result[next].document == d);
                BOOST_TEST_REQUIRE((result[next].all == slow_coverage(world, filter, d, std::nullopt)));
                for (std::size_t coder = 0; coder < world.coders.size(); ++coder) {
                    BOOST_TEST_REQUIRE((result[next].by_coder[coder] == slow_coverage(world, filter, d, coder)));
                }
            }
            ++next;
        }
        BOOST_TEST_REQUIRE(next == result.size());
    }
}

BOOST_AUTO_TEST_SUITE_END()
