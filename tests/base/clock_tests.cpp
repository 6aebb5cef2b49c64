// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <boost/test/unit_test.hpp>

#include "support/fixed_clock.h"

BOOST_AUTO_TEST_SUITE(clock_tests)

using namespace fundstelle;

BOOST_AUTO_TEST_CASE(iso_8601_is_utc_to_the_second) {
    BOOST_TEST(to_iso8601(Timestamp{0}) == "1970-01-01T00:00:00Z");
    BOOST_TEST(to_iso8601(Timestamp{1'592'298'000'999}) == "2020-06-16T09:00:00Z");
    BOOST_TEST(to_iso8601(Timestamp{951'782'400'000}) == "2000-02-29T00:00:00Z");
}

// CTest sets TZ=UTC, so that local time is known.
BOOST_AUTO_TEST_CASE(local_minute_is_written_as_in_germany) {
    BOOST_TEST(to_local_minute(Timestamp{1'592'298'000'000}) == "16.06.2020, 09:00");
    BOOST_TEST(to_local_minute(Timestamp{1'592'298'059'999}) == "16.06.2020, 09:00");
}

BOOST_AUTO_TEST_CASE(file_name_holds_milliseconds_and_no_colon) {
    BOOST_TEST(to_file_name(Timestamp{1'592'298'000'007}) == "2020-06-16_09-00-00-007");
    BOOST_TEST(to_file_name(Timestamp{1'592'298'000'123}) == "2020-06-16_09-00-00-123");
}

BOOST_AUTO_TEST_CASE(file_names_sort_by_time) {
    for (std::int64_t step : {1, 9, 100, 999, 1'000, 60'000, 86'400'000}) {
        BOOST_TEST((to_file_name(Timestamp{1'592'297'999'999}) < to_file_name(Timestamp{1'592'297'999'999 + step})));
    }
}

BOOST_AUTO_TEST_CASE(system_clock_is_past_the_day_this_was_written) {
    BOOST_TEST(SystemClock{}.now().milliseconds > 1'600'000'000'000);
}

BOOST_AUTO_TEST_CASE(fixed_clock_moves_only_when_told) {
    test::FixedClock clock;
    const auto before = clock.now();
    BOOST_TEST((clock.now() == before));
    clock.advance_minutes(2);
    BOOST_TEST(clock.now().milliseconds == before.milliseconds + 120'000);
}

BOOST_AUTO_TEST_SUITE_END()
