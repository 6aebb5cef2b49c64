// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/timeline.h"

#include <boost/test/unit_test.hpp>
#include <map>

#include "random_world.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::analysis;

constexpr std::int64_t kHour = 3'600'000;

/// As a random world, but made over some weeks.
test::World spread_world(unsigned seed) {
    auto world = test::random_world(seed);
    std::mt19937 random{seed};
    for (auto& coding : world.codings) coding.created = Timestamp{1'600'000'000'000 + static_cast<std::int64_t>(test::below(random, 24 * 40)) * kHour};
    return world;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(timeline_tests)

BOOST_AUTO_TEST_CASE(random_projects_are_counted_by_day_as_by_hand) {
    for (unsigned seed = 0; seed < 30; ++seed) {
        const auto world = spread_world(seed);
        const auto snapshot = world.snapshot();
        for (const auto of : {TimelineOf::Coders, TimelineOf::TopCodes}) {
            std::map<std::pair<std::string, std::size_t>, std::int64_t> expected;  // by the day's name
            std::int64_t all = 0;
            for (const auto& coding : world.codings) {
                auto code = coding.code;
                while (world.parents[code]) code = *world.parents[code];
                const auto number = of == TimelineOf::Coders ? coding.coder : *snapshot.tree().index_of(world.codes[code].id);
                ++expected[{to_iso8601(coding.created).substr(0, 10), number}];
                ++all;
            }
            const auto result = timeline(snapshot, {}, of);
            std::int64_t counted = 0;
            for (const auto& series : result.series) {
                BOOST_TEST_REQUIRE(series.counts.size() == result.days.size());
                for (std::size_t day = 0; day < result.days.size(); ++day) {
                    const auto known = expected.find({to_iso8601(result.days[day]).substr(0, 10), series.of});
                    BOOST_TEST_REQUIRE(series.counts[day] == (known == expected.end() ? 0 : known->second));
                    counted += series.counts[day];
                }
            }
            BOOST_TEST(counted == all);
        }
    }
}

BOOST_AUTO_TEST_CASE(every_day_between_the_first_and_the_last_is_there) {
    const auto result = timeline(spread_world(3).snapshot(), {}, TimelineOf::Coders);
    BOOST_REQUIRE(result.days.size() > 20U);
    for (std::size_t i = 1; i < result.days.size(); ++i) BOOST_TEST(result.days[i].milliseconds - result.days[i - 1].milliseconds == 24 * kHour);
}

BOOST_AUTO_TEST_CASE(only_what_the_filter_passes_counts) {
    const auto world = spread_world(4);
    const auto snapshot = world.snapshot();
    Filter filter;
    filter.coders = {world.coders[1].id};
    const auto result = timeline(snapshot, filter, TimelineOf::Coders);
    BOOST_REQUIRE(result.series.size() == 1U);
    BOOST_TEST((snapshot.coders[result.series[0].of].id == world.coders[1].id));
}

BOOST_AUTO_TEST_CASE(without_codings_there_are_no_days) {
    BOOST_TEST(timeline(Snapshot{}, {}, TimelineOf::TopCodes).days.empty());
}

BOOST_AUTO_TEST_SUITE_END()
