// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/retrieval.h"

#include <array>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <tuple>

#include "slow_retrieval.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::analysis;
using test::below;

constexpr std::array kOperators{Operator::Any,      Operator::Intersection, Operator::AtLeast, Operator::Overlapping, Operator::OverlappingAtLeast, Operator::OnlyOne,
                                Operator::OnlyThis, Operator::Inside,       Operator::PartlyInside, Operator::Outside, Operator::FollowedBy, Operator::Near};

std::vector<model::CodeId> random_codes(std::mt19937& random, const test::World& world, std::size_t most) {
    std::vector<model::CodeId> codes;
    for (std::size_t i = 0; i < 1 + below(random, most); ++i) codes.push_back(world.codes[below(random, world.codes.size())].id);
    return codes;
}

Query random_query(std::mt19937& random, const test::World& world, Operator operation) {
    Query query;
    query.operation = operation;
    query.codes = random_codes(random, world, 3);
    if (operation == Operator::Any && below(random, 4) == 0) query.codes.clear();
    if (needs_with(operation) || below(random, 4) == 0) query.with = random_codes(random, world, 2);
    query.subcodes = below(random, 2) == 0 ? Subcodes::Exclude : Subcodes::Include;
    query.at_least = 1 + below(random, 3);
    query.distance = static_cast<std::int64_t>(below(random, 4));
    query.unit = static_cast<DistanceUnit>(below(random, 4));
    query.show = static_cast<Side>(below(random, 3));
    query.list_codings = below(random, 3) == 0;
    if (below(random, 2) == 0) query.filter = test::random_filter(random, world);
    return query;
}

std::vector<test::SlowPassage> passages_of(const Snapshot& snapshot, const std::vector<Found>& found) {
    std::vector<test::SlowPassage> passages;
    for (const auto& place : found) {
        const auto& document = snapshot.documents[place.document];
        passages.emplace_back(place.document, place.begin, place.end, place.row ? std::optional{document.keys[*place.row]} : std::nullopt);
    }
    return passages;
}

/// One document of 100 code points with codings (code, begin, end), each paragraph 10 long.
struct SmallWorld {
    test::World world;

    explicit SmallWorld(const std::vector<std::tuple<std::size_t, int, int>>& codings, std::size_t codes = 3) {
        for (std::size_t i = 0; i < codes; ++i) {
            world.parents.push_back(std::nullopt);
            world.codes.push_back({model::CodeId{world.ids.next()}, std::nullopt, "C" + std::to_string(i), std::string(1, static_cast<char>('a' + i)), "#2f6f8f", {}, {}, {}, {}});
        }
        world.coders.push_back({model::CoderId{world.ids.next()}, "AK", "#2f6f8f"});
        world.documents.push_back({model::DocumentId{world.ids.next()}, "Interview", std::nullopt, 100, {}, {}, {}, {}});
        for (int p = 0; p < 100; p += 10) world.documents[0].paragraphs.push_back(p);
        for (const auto& [code, begin, end] : codings) world.codings.push_back({model::CodingId{world.ids.next()}, 0, begin, end, code, 0, 50, {}});
    }
    [[nodiscard]] std::vector<std::pair<int, int>> spans(Operator operation, const std::vector<std::size_t>& a, const std::vector<std::size_t>& b = {}, std::int64_t distance = 1, Side show = Side::A) const {
        Query query;
        query.operation = operation;
        for (const auto code : a) query.codes.push_back(world.codes[code].id);
        for (const auto code : b) query.with.push_back(world.codes[code].id);
        query.distance = distance;
        query.show = show;
        std::vector<std::pair<int, int>> spans;
        for (const auto& found : retrieve(world.snapshot(), query)) spans.emplace_back(found.begin, found.end);
        return spans;
    }
};

using Spans = std::vector<std::pair<int, int>>;

}  // namespace

BOOST_AUTO_TEST_SUITE(retrieval_tests)

BOOST_DATA_TEST_CASE(random_queries_find_what_the_definitions_say, boost::unit_test::data::xrange(kOperators.size()), number) {
    const auto operation = kOperators[number];
    std::size_t all = 0;
    for (auto seed = static_cast<unsigned>(number) * 1'000; seed % 1'000 < 180; ++seed) {  // over 2,000 projects in all
        const auto world = test::random_world(seed, 10 + seed % 40);
        const auto snapshot = world.snapshot();
        std::mt19937 random{seed + 1'000};
        for (int round = 0; round < 2; ++round) {
            const auto query = random_query(random, world, operation);
            const auto found = passages_of(snapshot, retrieve(snapshot, query));
            const auto slow = test::SlowRetrieval{world, query}.passages();
            BOOST_TEST_CONTEXT("seed " << seed << ", round " << round) { BOOST_TEST_REQUIRE((found == slow)); }
            all += found.size();
        }
    }
    BOOST_TEST(all > 100U);
}

BOOST_AUTO_TEST_CASE(inside_partly_inside_and_outside_divide_a_class_without_rest) {
    for (unsigned seed = 0; seed < 200; ++seed) {
        const auto world = test::random_world(seed);
        const auto snapshot = world.snapshot();
        std::mt19937 random{seed};
        auto query = random_query(random, world, Operator::Inside);
        std::vector<Found> parts;
        for (const auto operation : {Operator::Inside, Operator::PartlyInside, Operator::Outside}) {
            query.operation = operation;
            const auto found = retrieve(snapshot, query);
            parts.insert(parts.end(), found.begin(), found.end());
        }
        const auto order = [](const Found& x, const Found& y) { return std::tuple{x.document, *x.row} < std::tuple{y.document, *y.row}; };
        std::sort(parts.begin(), parts.end(), order);
        query.operation = Operator::Any;
        BOOST_TEST_REQUIRE((parts == retrieve(snapshot, query)));
    }
}

BOOST_AUTO_TEST_CASE(an_intersection_lies_within_at_least_n_and_within_the_overlapping) {
    for (unsigned seed = 0; seed < 200; ++seed) {
        const auto world = test::random_world(seed);
        const auto snapshot = world.snapshot();
        std::mt19937 random{seed};
        auto query = random_query(random, world, Operator::Intersection);
        query.list_codings = false;
        query.at_least = 1;
        const auto inner = retrieve(snapshot, query);
        for (const auto operation : {Operator::AtLeast, Operator::Overlapping}) {
            query.operation = operation;
            const auto outer = retrieve(snapshot, query);
            for (const auto& run : inner) {
                BOOST_TEST_REQUIRE(std::any_of(outer.begin(), outer.end(), [&](const auto& other) { return other.document == run.document && other.begin <= run.begin && run.end <= other.end; }));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_followed_is_near) {
    std::size_t all = 0;
    for (unsigned seed = 0; seed < 200; ++seed) {
        const auto world = test::random_world(seed);
        const auto snapshot = world.snapshot();
        std::mt19937 random{seed};
        auto query = random_query(random, world, Operator::FollowedBy);
        const auto followed = retrieve(snapshot, query);
        query.operation = Operator::Near;
        const auto near = retrieve(snapshot, query);
        for (const auto& found : followed) BOOST_TEST_REQUIRE(std::count(near.begin(), near.end(), found) == 1);
        all += followed.size();
    }
    BOOST_TEST(all > 200U);
}

BOOST_AUTO_TEST_CASE(every_passage_has_a_reason_that_fulfils_the_operator) {
    for (unsigned seed = 0; seed < 150; ++seed) {
        const auto world = test::random_world(seed);
        const auto snapshot = world.snapshot();
        std::mt19937 random{seed};
        for (const auto operation : kOperators) {
            const auto query = random_query(random, world, operation);
            Reasons reasons{snapshot, query};
            for (const auto& found : retrieve(snapshot, query)) {
                const auto reason = reasons.of(found);
                const auto& rows = snapshot.documents[found.document].rows;
                BOOST_TEST_REQUIRE(!reason.codings.empty());
                BOOST_TEST_REQUIRE(std::is_sorted(reason.partners.begin(), reason.partners.end()));
                if (found.row) BOOST_TEST_REQUIRE((reason.codings == std::vector{*found.row}));
                for (const auto row : reason.codings) BOOST_TEST_REQUIRE((rows[row].begin < found.end && found.begin < rows[row].end));
                for (const auto partner : reason.partners) {
                    const bool meets = rows[partner].begin < found.end && found.begin < rows[partner].end;
                    if (operation == Operator::Inside) BOOST_TEST_REQUIRE((rows[partner].begin <= found.begin && found.end <= rows[partner].end));
                    if (operation == Operator::PartlyInside) BOOST_TEST_REQUIRE(meets);
                    if (operation == Operator::FollowedBy) BOOST_TEST_REQUIRE(!meets);
                }
                // Only a coding of both classes may have nobody but itself.
                const bool alone = reason.partners.empty();
                if (operation == Operator::PartlyInside || operation == Operator::FollowedBy) BOOST_TEST_REQUIRE(!alone);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(touching_codings_of_one_class_cover_without_a_gap) {
    const SmallWorld small{{{0, 0, 10}, {0, 10, 20}, {1, 5, 15}}};
    BOOST_TEST((small.spans(Operator::Intersection, {0, 1}) == Spans{{5, 15}}));
}

BOOST_AUTO_TEST_CASE(touching_is_not_overlapping) {
    const SmallWorld small{{{0, 0, 10}, {1, 10, 20}}};
    BOOST_TEST(small.spans(Operator::Intersection, {0, 1}).empty());
    BOOST_TEST((small.spans(Operator::Outside, {0}, {1}) == Spans{{0, 10}}));
    BOOST_TEST((small.spans(Operator::OnlyOne, {0, 1}) == Spans{{0, 10}, {10, 20}}));
}

BOOST_AUTO_TEST_CASE(equal_codings_lie_in_each_other) {
    const SmallWorld small{{{0, 3, 8}, {1, 3, 8}}};
    BOOST_TEST((small.spans(Operator::Inside, {0}, {1}) == Spans{{3, 8}}));
    BOOST_TEST((small.spans(Operator::Inside, {1}, {0}) == Spans{{3, 8}}));
}

BOOST_AUTO_TEST_CASE(overlapping_passages_merge_when_they_share_a_run) {
    // A reaches over two codings of B; a second pair overlaps the first passage without sharing a run.
    const SmallWorld small{{{0, 0, 40}, {1, 5, 10}, {1, 20, 25}, {0, 38, 60}, {1, 50, 55}}};
    BOOST_TEST((small.spans(Operator::Intersection, {0, 1}) == Spans{{5, 10}, {20, 25}, {50, 55}}));
    BOOST_TEST((small.spans(Operator::Overlapping, {0, 1}) == Spans{{0, 40}, {38, 60}}));
}

BOOST_AUTO_TEST_CASE(the_distance_counts_paragraphs_between_end_and_begin) {
    const SmallWorld small{{{0, 0, 10}, {1, 10, 20}, {1, 35, 40}, {0, 41, 45}}};  // paragraphs 1, 2, 4, 5
    BOOST_TEST(small.spans(Operator::FollowedBy, {0}, {1}, 0).empty());
    BOOST_TEST((small.spans(Operator::FollowedBy, {0}, {1}, 1) == Spans{{0, 10}}));
    BOOST_TEST((small.spans(Operator::FollowedBy, {0}, {1}, 3, Side::B) == Spans{{10, 20}, {35, 40}}));
    BOOST_TEST((small.spans(Operator::Near, {0}, {1}, 1) == Spans{{0, 10}, {41, 45}}));
    BOOST_TEST((small.spans(Operator::Near, {0}, {1}, 1, Side::Both) == Spans{{0, 10}, {10, 20}, {35, 40}, {41, 45}}));
}

BOOST_AUTO_TEST_CASE(more_classes_than_there_are_cover_nothing) {
    const SmallWorld small{{{0, 0, 10}, {1, 0, 10}}};
    Query query;
    query.operation = Operator::AtLeast;
    query.codes = {small.world.codes[0].id, small.world.codes[0].id, small.world.codes[1].id};
    query.at_least = 3;
    BOOST_TEST(retrieve(small.world.snapshot(), query).empty());
    query.at_least = 2;
    BOOST_TEST(retrieve(small.world.snapshot(), query).size() == 1U);
}

BOOST_AUTO_TEST_CASE(an_unknown_code_finds_nothing) {
    auto world = test::random_world(3);
    const auto snapshot = world.snapshot();
    Query query;
    query.codes = {model::CodeId{world.ids.next()}};
    BOOST_TEST(retrieve(snapshot, query).empty());
}

BOOST_AUTO_TEST_SUITE_END()
