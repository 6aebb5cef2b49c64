// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lanes.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <random>
#include <set>

namespace {

using namespace fundstelle::analysis;
using fundstelle::text::CodePointOffset;
using fundstelle::text::CodePointRange;

std::size_t greatest_overlap(const std::vector<CodePointRange>& ranges, std::int64_t length) {
    std::ptrdiff_t greatest = 0;
    for (std::int64_t p = 0; p < length; ++p) {
        greatest = std::max(greatest, std::count_if(ranges.begin(), ranges.end(),
                                                    [&](const auto& range) { return range.contains(CodePointOffset{p}); }));
    }
    return static_cast<std::size_t>(greatest);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(lanes_tests)

BOOST_AUTO_TEST_CASE(no_ranges_need_no_lanes) {
    BOOST_TEST(lanes({}).empty());
}

BOOST_AUTO_TEST_CASE(ranges_that_touch_share_a_lane) {
    BOOST_TEST((lanes({{0, 5}, {5, 9}, {9, 12}}) == std::vector<std::size_t>{0, 0, 0}));
}

BOOST_AUTO_TEST_CASE(ranges_in_one_lane_do_not_overlap_and_lanes_are_as_few_as_possible) {
    std::mt19937 random{41};
    for (int round = 0; round < 300; ++round) {
        constexpr std::int64_t kLength = 60;
        std::vector<CodePointRange> ranges;
        for (std::size_t i = 0; i < random() % 40; ++i) {
            const auto begin = static_cast<std::int64_t>(random() % kLength);
            ranges.emplace_back(begin,
                                begin + 1 + static_cast<std::int64_t>(random() % static_cast<unsigned>(kLength - begin)));
        }
        // Only the order by begin is asked for: ends come in any order.
        std::stable_sort(ranges.begin(), ranges.end(), [](const auto& a, const auto& b) { return a.begin() < b.begin(); });
        const auto found = lanes(ranges);
        BOOST_TEST_REQUIRE(found.size() == ranges.size());
        for (std::size_t i = 0; i < ranges.size(); ++i) {
            for (std::size_t j = i + 1; j < ranges.size(); ++j) {
                BOOST_TEST_REQUIRE((found[i] != found[j] || !ranges[i].overlaps(ranges[j])));
            }
        }
        const std::set<std::size_t> used(found.begin(), found.end());
        BOOST_TEST_REQUIRE(used.size() == greatest_overlap(ranges, kLength));
        if (!used.empty()) BOOST_TEST_REQUIRE(*used.rbegin() == used.size() - 1);
    }
}

BOOST_AUTO_TEST_SUITE_END()
