// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/offset.h"

#include <boost/test/unit_test.hpp>
#include <concepts>
#include <limits>

#include "base/error.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::text;

template <class A, class B>
concept comparable = requires(A a, B b) {
    a < b;
};

bool is_invalid(const Error& error) {
    return error.kind() == ErrorKind::Invalid;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(offset_tests)

BOOST_AUTO_TEST_CASE(offsets_of_different_units_do_not_mix) {
    BOOST_TEST((comparable<Utf8Offset, Utf8Offset>));
    BOOST_TEST((!comparable<Utf8Offset, Utf16Offset>));
    BOOST_TEST((!comparable<CodePointOffset, Utf16Offset>));
    BOOST_TEST((!std::convertible_to<std::int64_t, CodePointOffset>));
    BOOST_TEST((!std::convertible_to<Utf8Offset, CodePointOffset>));
}

BOOST_AUTO_TEST_CASE(a_range_knows_its_ends_and_length) {
    const CodePointRange range{3, 8};
    BOOST_TEST(range.begin().count() == 3);
    BOOST_TEST(range.end().count() == 8);
    BOOST_TEST(range.length() == 5);
}

BOOST_AUTO_TEST_CASE(empty_reversed_and_negative_ranges_are_invalid) {
    BOOST_CHECK_EXCEPTION((CodePointRange{4, 4}), Error, is_invalid);
    BOOST_CHECK_EXCEPTION((CodePointRange{4, 3}), Error, is_invalid);
    BOOST_CHECK_EXCEPTION((CodePointRange{-1, 3}), Error, is_invalid);
    BOOST_CHECK_EXCEPTION((CodePointRange{0, std::numeric_limits<std::int64_t>::min()}), Error, is_invalid);
}

BOOST_AUTO_TEST_CASE(ranges_that_touch_do_not_overlap) {
    BOOST_TEST((!CodePointRange{0, 5}.overlaps({5, 9})));
    BOOST_TEST((!CodePointRange{5, 9}.overlaps({0, 5})));
}

BOOST_AUTO_TEST_CASE(overlap_means_a_shared_code_point) {
    for (std::int64_t a = 0; a < 6; ++a) {
        for (std::int64_t b = a + 1; b <= 6; ++b) {
            for (std::int64_t c = 0; c < 6; ++c) {
                for (std::int64_t d = c + 1; d <= 6; ++d) {
                    const CodePointRange x{a, b};
                    const CodePointRange y{c, d};
                    bool shared = false;
                    bool all = true;
                    for (std::int64_t p = c; p < d; ++p) {
                        const bool in_x = x.contains(CodePointOffset{p});
                        BOOST_TEST_REQUIRE(in_x == (a <= p && p < b));
                        shared = shared || in_x;
                        all = all && in_x;
                    }
                    BOOST_TEST_REQUIRE(x.overlaps(y) == shared);
                    BOOST_TEST_REQUIRE(x.contains(y) == all);
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(ranges_are_ordered_by_begin_then_by_end) {
    BOOST_TEST((CodePointRange{1, 9} < CodePointRange{2, 3}));
    BOOST_TEST((CodePointRange{1, 3} < CodePointRange{1, 9}));
    BOOST_TEST((CodePointRange{1, 3} == CodePointRange{1, 3}));
}

BOOST_AUTO_TEST_SUITE_END()
