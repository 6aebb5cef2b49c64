// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workers.h"

#include <boost/test/unit_test.hpp>
#include <stdexcept>

namespace fundstelle {

BOOST_AUTO_TEST_SUITE(workers_tests)

BOOST_AUTO_TEST_CASE(everything_is_done_exactly_once_in_every_round) {
    Workers workers;
    for (const std::size_t count : {0U, 1U, 3U, 1000U, 2U}) {
        std::vector<std::atomic<int>> done(count);
        workers.run(count, [&](std::size_t i) { ++done[i]; });
        for (const auto& times : done) BOOST_TEST(times == 1);
    }
}

BOOST_AUTO_TEST_CASE(what_one_throws_comes_out_and_the_next_round_works) {
    Workers workers;
    BOOST_CHECK_THROW(workers.run(100, [](std::size_t i) { if (i == 7) throw std::runtime_error{"mittendrin"}; }), std::runtime_error);
    std::atomic<int> done{0};
    workers.run(50, [&](std::size_t) { ++done; });
    BOOST_TEST(done == 50);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle
