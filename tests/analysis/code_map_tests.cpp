// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code_map.h"

#include <boost/test/unit_test.hpp>
#include <algorithm>
#include <cmath>
#include <random>

namespace fundstelle::analysis {

namespace {

double distance(const MapPoint& a, const MapPoint& b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

Relations random_relations(unsigned seed, std::size_t size) {
    std::mt19937 random{seed};
    Relations relations{size};
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (random() % 3 == 0) relations.count(i, j, static_cast<std::int64_t>(1 + random() % 40));
        }
    }
    return relations;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(code_map_tests)

BOOST_AUTO_TEST_CASE(nothing_has_no_map_and_one_code_lies_in_the_middle) {
    BOOST_TEST(code_map(Relations{0}).empty());
    BOOST_TEST((code_map(Relations{1}).front() == MapPoint{0.5, 0.5}));
}

BOOST_AUTO_TEST_CASE(all_points_lie_in_the_square_and_reach_its_borders) {
    for (unsigned seed = 0; seed < 20; ++seed) {
        double least = 1;
        double most = 0;
        for (const auto& point : code_map(random_relations(seed, 2 + seed))) {
            least = std::min({least, point.x, point.y});
            most = std::max({most, point.x, point.y});
        }
        BOOST_TEST(least >= -1e-9);
        BOOST_TEST(most <= 1 + 1e-9);
        BOOST_TEST(most - least > 0.9);
    }
}

BOOST_AUTO_TEST_CASE(codes_that_meet_often_lie_closer_than_codes_that_never_do) {
    Relations relations{6};  // two groups of three
    for (const auto& [a, b] : {std::pair{0, 2}, {2, 4}, {0, 4}, {1, 3}, {3, 5}, {1, 5}}) relations.count(static_cast<std::size_t>(a), static_cast<std::size_t>(b), 20);
    const auto map = code_map(relations);
    for (const auto same : {2, 4}) {
        for (const auto other : {1, 3, 5}) BOOST_TEST(distance(map[0], map[static_cast<std::size_t>(same)]) < distance(map[0], map[static_cast<std::size_t>(other)]));
    }
}

BOOST_AUTO_TEST_CASE(the_same_counts_give_the_same_map) {
    BOOST_TEST((code_map(random_relations(7, 20)) == code_map(random_relations(7, 20))));
}

BOOST_AUTO_TEST_CASE(one_meeting_more_moves_no_point_far) {
    for (unsigned seed = 0; seed < 30; ++seed) {
        auto relations = random_relations(seed, 12);
        const auto before = code_map(relations);
        std::size_t a = 1;
        std::size_t b = 0;
        for (std::size_t i = 0; i < 12; ++i) {  // the strongest but for the scale: one more of many
            for (std::size_t j = 0; j < i; ++j) {
                if (relations.at(i, j) > 15 && relations.at(i, j) < 35) a = i, b = j;
            }
        }
        relations.count(a, b);
        const auto after = code_map(relations);
        for (std::size_t i = 0; i < before.size(); ++i) BOOST_TEST(distance(before[i], after[i]) < 0.05);
    }
}

BOOST_AUTO_TEST_CASE(no_two_codes_lie_on_each_other) {
    Relations relations{8};  // all alike
    for (std::size_t i = 0; i < 8; ++i) {
        for (std::size_t j = 0; j < i; ++j) relations.count(i, j, 5);
    }
    const auto map = code_map(relations);
    for (std::size_t i = 0; i < 8; ++i) {
        for (std::size_t j = 0; j < i; ++j) BOOST_TEST(distance(map[i], map[j]) > 0.1);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::analysis
