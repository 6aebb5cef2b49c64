// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rank.h"

#include <boost/test/unit_test.hpp>
#include <random>
#include <vector>

namespace {

using fundstelle::model::rank_between;

/// Inserts at `position` of a list that is in order.
void insert(std::vector<std::string>& ranks, std::size_t position) {
    const std::string before = position > 0 ? ranks[position - 1] : "";
    const std::string after = position < ranks.size() ? ranks[position] : "";
    const auto rank = rank_between(before, after);
    BOOST_TEST_CONTEXT("between \"" << before << "\" and \"" << after << "\" came \"" << rank << '"') {
        BOOST_TEST_REQUIRE(!rank.empty());
        // In parentheses, because BOOST_TEST itself compares strings by their length first.
        BOOST_TEST_REQUIRE((before < rank));
        BOOST_TEST_REQUIRE((after.empty() || rank < after));
    }
    ranks.insert(ranks.begin() + static_cast<std::ptrdiff_t>(position), rank);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(rank_tests)

BOOST_AUTO_TEST_CASE(random_insertions_stay_in_order) {
    for (unsigned seed = 0; seed < 30; ++seed) {
        std::mt19937 random{seed};
        std::vector<std::string> ranks;
        for (int i = 0; i < 400; ++i) insert(ranks, std::uniform_int_distribution<std::size_t>{0, ranks.size()}(random));
    }
}

BOOST_AUTO_TEST_CASE(insertions_at_the_start_stay_in_order) {
    std::vector<std::string> ranks;
    for (int i = 0; i < 500; ++i) insert(ranks, 0);
}

BOOST_AUTO_TEST_CASE(insertions_at_the_end_stay_in_order) {
    std::vector<std::string> ranks;
    for (int i = 0; i < 2'000; ++i) insert(ranks, ranks.size());
}

BOOST_AUTO_TEST_CASE(insertions_always_behind_the_first_stay_in_order) {
    std::vector<std::string> ranks;
    insert(ranks, 0);
    for (int i = 0; i < 500; ++i) insert(ranks, 1);
}

BOOST_AUTO_TEST_CASE(insertions_always_before_the_last_stay_in_order) {
    std::vector<std::string> ranks;
    insert(ranks, 0);
    for (int i = 0; i < 500; ++i) insert(ranks, ranks.size() - 1);
}

BOOST_AUTO_TEST_CASE(insertions_between_a_moved_pair_and_at_the_ends_stay_in_order) {
    std::mt19937 random{99};
    std::vector<std::string> ranks;
    std::size_t position = 0;
    for (int i = 0; i < 1'500; ++i) {
        // Ends and one narrow place alternate: appending counts up, inserting halves, and both must agree.
        if (i % 3 == 0)
            insert(ranks, ranks.size());
        else if (i % 7 == 0)
            insert(ranks, 0);
        else
            insert(ranks, position = std::min(ranks.size(), position + random() % 2));
    }
}

BOOST_AUTO_TEST_SUITE_END()
