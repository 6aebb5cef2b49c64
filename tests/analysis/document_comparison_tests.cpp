// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/document_comparison.h"

#include <boost/test/unit_test.hpp>
#include <set>

#include "random_world.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::analysis;

/// By asking each coding for each code.
std::set<std::size_t> codes_in(const test::World& world, const Filter& filter, std::size_t document, Subcodes subcodes) {
    std::set<std::size_t> codes;
    for (std::size_t code = 0; code < world.codes.size(); ++code) {
        for (const auto& x : world.codings) {
            if (x.document == document && test::passes(world, filter, x) && world.counts_for(x, code, subcodes)) codes.insert(code);
        }
    }
    return codes;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(document_comparison_tests)

BOOST_AUTO_TEST_CASE(random_documents_are_as_alike_as_their_sets_of_codes) {
    double all = 0;
    for (unsigned seed = 0; seed < 60; ++seed) {
        const auto world = test::random_world(seed, 30);
        std::mt19937 random{seed};
        const auto filter = seed % 2 == 0 ? Filter{} : test::random_filter(random, world);
        const auto subcodes = seed % 3 == 0 ? Subcodes::Include : Subcodes::Exclude;
        const DocumentComparison result{world.snapshot(), filter, subcodes};
        std::vector<std::size_t> expected;
        for (std::size_t d = 0; d < world.documents.size(); ++d) {
            if (test::document_passes(world, filter, d)) expected.push_back(d);
        }
        BOOST_TEST_REQUIRE(result.documents().size() == expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            for (std::size_t j = 0; j < expected.size(); ++j) {
                BOOST_TEST_REQUIRE((result.documents()[i] == world.documents[expected[i]].id));
                const auto a = codes_in(world, filter, expected[i], subcodes);
                const auto b = codes_in(world, filter, expected[j], subcodes);
                std::set<std::size_t> either = a;
                either.insert(b.begin(), b.end());
                const auto both = a.size() + b.size() - either.size();
                BOOST_TEST_CONTEXT("seed " << seed << ", documents " << i << ", " << j) {
                    BOOST_TEST_REQUIRE(result.shared(i, j) == static_cast<std::int64_t>(both));
                    BOOST_TEST_REQUIRE(result.similarity(i, j) == (either.empty() ? 0 : static_cast<double>(both) / static_cast<double>(either.size())));
                }
                all += result.similarity(i, j);
            }
        }
    }
    BOOST_TEST(all > 100);
}

BOOST_AUTO_TEST_SUITE_END()
