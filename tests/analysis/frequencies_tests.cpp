// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/frequencies.h"

#include <boost/test/unit_test.hpp>
#include <set>

#include "random_world.h"
#include "text/collation.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::analysis;

std::string value_of(const test::PlainDocument& document, const std::string& variable) {
    const auto found = document.values.find(variable);
    return found == document.values.end() ? std::string{} : found->second;
}

/// Counts over the codings that `wanted` accepts, and the documents that pass and have `value`, if one is given.
struct SlowCount {
    Count count;
    std::int64_t characters{0};

    template <class Wanted>
    SlowCount(const test::World& world, const Filter& filter, const std::optional<std::pair<std::string, std::string>>& value,
              Wanted wanted) {
        for (std::size_t d = 0; d < world.documents.size(); ++d) {
            if (value && value_of(world.documents[d], value->first) != value->second) continue;
            std::vector<bool> covered(static_cast<std::size_t>(world.documents[d].length));
            std::int64_t segments = 0;
            for (const auto& coding : world.codings) {
                if (coding.document != d || !test::passes(world, filter, coding) || !wanted(coding)) continue;
                ++segments;
                std::fill(covered.begin() + coding.begin, covered.begin() + coding.end, true);
            }
            count.segments += segments;
            count.documents += segments > 0 ? 1 : 0;
            characters += std::count(covered.begin(), covered.end(), true);
        }
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(frequencies_tests)

BOOST_AUTO_TEST_CASE(random_projects_are_counted_as_by_hand) {
    for (unsigned seed = 0; seed < 40; ++seed) {
        const auto world = test::random_world(seed);
        const auto snapshot = world.snapshot();
        std::mt19937 random{seed + 500};
        for (int round = 0; round < 8; ++round) {
            const auto filter = round == 0 ? Filter{} : test::random_filter(random, world);
            for (const auto subcodes : {Subcodes::Exclude, Subcodes::Include}) {
                const auto result = frequencies(snapshot, filter, subcodes);
                BOOST_TEST_REQUIRE(result.codes.size() == world.codes.size());
                BOOST_TEST_REQUIRE(result.values.empty());
                const SlowCount base{world, filter, std::nullopt, [](const auto&) { return true; }};
                std::int64_t documents = 0;
                std::int64_t characters = 0;
                for (std::size_t d = 0; d < world.documents.size(); ++d) {
                    if (!test::document_passes(world, filter, d)) continue;
                    ++documents;
                    characters += world.documents[d].length;
                }
                BOOST_TEST_REQUIRE(result.base.segments == base.count.segments);
                BOOST_TEST_REQUIRE(result.base.documents == documents);
                BOOST_TEST_REQUIRE(result.characters == characters);
                for (std::size_t i = 0; i < result.codes.size(); ++i) {
                    const auto number = world.code_number(snapshot.tree()[i].id);
                    const SlowCount slow{world, filter, std::nullopt,
                                         [&](const auto& coding) { return world.counts_for(coding, number, subcodes); }};
                    BOOST_TEST_CONTEXT("seed " << seed << ", round " << round << ", code " << number) {
                        BOOST_TEST_REQUIRE((result.codes[i].count == slow.count));
                        BOOST_TEST_REQUIRE(result.codes[i].characters == slow.characters);
                        BOOST_TEST_REQUIRE(result.codes[i].by.empty());
                    }
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(random_projects_are_counted_by_the_values_of_a_variable_as_by_hand) {
    for (unsigned seed = 100; seed < 130; ++seed) {
        const auto world = test::random_world(seed);
        const auto snapshot = world.snapshot();
        std::mt19937 random{seed};
        for (int round = 0; round < 6; ++round) {
            const auto filter = round == 0 ? Filter{} : test::random_filter(random, world);
            const auto subcodes = round % 2 == 0 ? Subcodes::Exclude : Subcodes::Include;
            const std::string variable = round % 3 == 0 ? "Kommunentyp" : round % 3 == 1 ? "Dauer" : "gibt es nicht";
            const auto result = frequencies(snapshot, filter, subcodes, variable);
            std::set<std::string> expected;
            for (std::size_t d = 0; d < world.documents.size(); ++d) {
                if (test::document_passes(world, filter, d)) expected.insert(value_of(world.documents[d], variable));
            }
            BOOST_TEST_REQUIRE((std::set<std::string>(result.values.begin(), result.values.end()) == expected));
            BOOST_TEST_REQUIRE(result.values.size() == expected.size());
            for (std::size_t v = 0; v + 1 < result.values.size(); ++v) {
                BOOST_TEST_REQUIRE((result.values[v + 1].empty() || text::collation_key(result.values[v]) <= text::collation_key(result.values[v + 1])));
            }
            BOOST_TEST_REQUIRE(result.base_by.size() == result.values.size());
            for (std::size_t v = 0; v < result.values.size(); ++v) {
                const std::pair value{variable, result.values[v]};
                const SlowCount base{world, filter, value, [](const auto&) { return true; }};
                std::int64_t documents = 0;
                for (std::size_t d = 0; d < world.documents.size(); ++d) {
                    const bool counted =
                        test::document_passes(world, filter, d) && value_of(world.documents[d], variable) == value.second;
                    documents += counted ? 1 : 0;
                }
                BOOST_TEST_REQUIRE(result.base_by[v].segments == base.count.segments);
                BOOST_TEST_REQUIRE(result.base_by[v].documents == documents);
                for (std::size_t i = 0; i < result.codes.size(); ++i) {
                    const auto number = world.code_number(snapshot.tree()[i].id);
                    const SlowCount slow{world, filter, value,
                                         [&](const auto& coding) { return world.counts_for(coding, number, subcodes); }};
                    BOOST_TEST_REQUIRE(result.codes[i].by.size() == result.values.size());
                    BOOST_TEST_REQUIRE((result.codes[i].by[v] == slow.count));
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(words_that_two_codings_cover_count_once) {
    test::World world;
    world.codes.push_back({model::CodeId{world.ids.next()}, std::nullopt, "Zugang", "a", "#2f6f8f", {}, {}, {}, {}});
    world.parents.push_back(std::nullopt);
    world.coders.push_back({model::CoderId{world.ids.next()}, "AK", "#2f6f8f"});
    world.documents.push_back({model::DocumentId{world.ids.next()}, "Interview 01", std::nullopt, 100, {}, {}, {}, {}});
    for (const auto& [begin, end] : std::vector<std::pair<int, int>>{{0, 10}, {2, 4}, {5, 15}, {15, 20}, {30, 31}}) {
        world.codings.push_back({model::CodingId{world.ids.next()}, 0, begin, end, 0, 0, 50, {}});
    }
    const auto result = frequencies(world.snapshot(), {}, Subcodes::Exclude);
    BOOST_TEST(result.codes[0].characters == 21);
    BOOST_TEST(result.codes[0].count.segments == 5);
    BOOST_TEST(result.codes[0].count.documents == 1);
}

BOOST_AUTO_TEST_CASE(a_project_without_anything_has_zero_of_everything) {
    const auto result = frequencies(Snapshot{}, {}, Subcodes::Include, "Kommunentyp");
    BOOST_TEST(result.base.segments == 0);
    BOOST_TEST(result.base.documents == 0);
    BOOST_TEST(result.codes.empty());
    BOOST_TEST(result.values.empty());
}

BOOST_AUTO_TEST_CASE(segment_counts_are_those_of_the_frequencies) {
    for (unsigned seed = 0; seed < 20; ++seed) {
        const auto world = test::random_world(seed);
        const auto snapshot = world.snapshot();
        for (const auto subcodes : {Subcodes::Exclude, Subcodes::Include}) {
            std::vector<std::int64_t> expected;
            for (const auto& code : frequencies(snapshot, {}, subcodes).codes) expected.push_back(code.count.segments);
            BOOST_TEST(segment_counts(snapshot, subcodes) == expected, boost::test_tools::per_element());
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
