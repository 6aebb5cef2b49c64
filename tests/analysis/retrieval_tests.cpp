// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/retrieval.h"

#include <boost/test/unit_test.hpp>
#include <tuple>

#include "random_world.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::analysis;

std::vector<model::CodingId> keys_of(const Snapshot& snapshot, const std::vector<Found>& found) {
    std::vector<model::CodingId> keys;
    for (const auto& place : found) keys.push_back(snapshot.documents[place.document].keys[place.row]);
    return keys;
}

/// The same by looking at every coding, in the order that `DocumentRows` promises.
std::vector<model::CodingId> slow_keys(const test::World& world, const std::vector<std::size_t>& codes, Subcodes subcodes,
                                       const Filter& filter) {
    std::vector<test::PlainCoding> found;
    for (const auto& coding : world.codings) {
        const bool wanted =
            std::any_of(codes.begin(), codes.end(), [&](std::size_t code) { return world.counts_for(coding, code, subcodes); });
        if (wanted && test::passes(world, filter, coding)) found.push_back(coding);
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::tuple{a.document, a.begin, -a.end, a.key} < std::tuple{b.document, b.begin, -b.end, b.key};
    });
    std::vector<model::CodingId> keys;
    for (const auto& coding : found) keys.push_back(coding.key);
    return keys;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(retrieval_tests)

BOOST_AUTO_TEST_CASE(random_queries_find_what_looking_at_every_coding_finds) {
    std::size_t all = 0;
    for (unsigned seed = 0; seed < 60; ++seed) {
        const auto world = test::random_world(seed);
        const auto snapshot = world.snapshot();
        std::mt19937 random{seed + 1'000};
        for (int round = 0; round < 30; ++round) {
            const auto filter = test::random_filter(random, world);
            const auto subcodes = test::below(random, 2) == 0 ? Subcodes::Exclude : Subcodes::Include;
            std::vector<std::size_t> numbers;
            std::vector<model::CodeId> codes;
            for (std::size_t i = 0; i < test::below(random, 4); ++i) {
                numbers.push_back(test::below(random, world.codes.size()));
                codes.push_back(world.codes[numbers.back()].id);
            }
            const auto found = retrieve_any(snapshot, CodeClass{snapshot, codes, subcodes}, filter);
            BOOST_TEST_CONTEXT("seed " << seed << ", round " << round) {
                BOOST_TEST_REQUIRE((keys_of(snapshot, found) == slow_keys(world, numbers, subcodes, filter)));
            }
            all += found.size();
        }
    }
    BOOST_TEST(all > 1'000U);
}

BOOST_AUTO_TEST_CASE(a_class_of_no_codes_finds_nothing) {
    const auto world = test::random_world(3);
    const auto snapshot = world.snapshot();
    BOOST_TEST(retrieve_any(snapshot, CodeClass{snapshot, {}, Subcodes::Include}, {}).empty());
}

BOOST_AUTO_TEST_CASE(an_unknown_code_finds_nothing) {
    auto world = test::random_world(3);
    const auto snapshot = world.snapshot();
    BOOST_TEST(retrieve_any(snapshot, CodeClass{snapshot, {model::CodeId{world.ids.next()}}, Subcodes::Include}, {}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
