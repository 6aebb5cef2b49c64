// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/offset_map.h"

#include <algorithm>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "random_text.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::text;

constexpr std::string_view kMixed = "aä€😀z";  // one code point each of 1, 2, 3, 4 and again 1 byte

/// The number of the last start that is not behind `position`.
std::int64_t code_point_at(const std::vector<std::int64_t>& starts, std::int64_t position) {
    return std::max<std::int64_t>(0, std::upper_bound(starts.begin(), starts.end(), position) - starts.begin() - 1);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(offset_map_tests)

BOOST_AUTO_TEST_CASE(sizes_of_a_mixed_text) {
    const OffsetMap map{kMixed};
    BOOST_TEST(map.size().count() == 5);
    BOOST_TEST(map.size_in_utf16().count() == 6);
}

BOOST_AUTO_TEST_CASE(position_inside_a_surrogate_pair_rounds_down) {
    const OffsetMap map{kMixed};
    BOOST_TEST(map.from_utf16(Utf16Offset{3}).count() == 3);
    BOOST_TEST(map.from_utf16(Utf16Offset{4}).count() == 3);
    BOOST_TEST(map.from_utf16(Utf16Offset{5}).count() == 4);
}

BOOST_AUTO_TEST_CASE(position_inside_a_sequence_of_bytes_rounds_down) {
    const OffsetMap map{kMixed};
    const std::vector<std::int64_t> expected{0, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 5};
    for (std::size_t byte = 0; byte < expected.size(); ++byte) {
        BOOST_TEST(map.from_utf8(Utf8Offset{static_cast<std::int64_t>(byte)}).count() == expected[byte]);
    }
}

BOOST_AUTO_TEST_CASE(positions_outside_the_text_are_taken_as_its_ends) {
    for (const std::string_view text : {std::string_view{"nur ASCII"}, kMixed, std::string_view{}}) {
        const OffsetMap map{text};
        const auto size = map.size();
        BOOST_TEST(map.to_utf8(CodePointOffset{-3}).count() == 0);
        BOOST_TEST(map.to_utf16(CodePointOffset{-3}).count() == 0);
        BOOST_TEST(map.from_utf8(Utf8Offset{-3}).count() == 0);
        BOOST_TEST(map.from_utf16(Utf16Offset{-3}).count() == 0);
        BOOST_TEST(map.to_utf8(CodePointOffset{size.count() + 100}).count() == static_cast<std::int64_t>(text.size()));
        BOOST_TEST((map.to_utf16(CodePointOffset{size.count() + 100}) == map.size_in_utf16()));
        BOOST_TEST((map.from_utf8(Utf8Offset{1'000}) == size));
        BOOST_TEST((map.from_utf16(Utf16Offset{1'000}) == size));
    }
}

BOOST_AUTO_TEST_CASE(a_range_within_the_text_is_contained) {
    const OffsetMap map{kMixed};
    BOOST_TEST(map.contains({0, 5}));
    BOOST_TEST(!map.contains({0, 6}));
    BOOST_TEST(!map.contains({5, 6}));
}

BOOST_AUTO_TEST_CASE(slice_gives_the_words_and_stops_at_the_end) {
    const OffsetMap map{kMixed};
    BOOST_TEST(map.slice({1, 4}) == "ä€😀");
    BOOST_TEST(map.slice({3, 99}) == "😀z");
    BOOST_TEST(map.slice({50, 99}) == "");
}

// The lengths lie around the marks, which stand every 64 code points.
BOOST_DATA_TEST_CASE(every_position_of_random_texts_converts_there_and_back,
                     boost::unit_test::data::make({0, 1, 2, 63, 64, 65, 127, 128, 129, 700}) *
                         boost::unit_test::data::make({0, 50, 98, 100}),
                     length, share_of_ascii) {
    std::mt19937 random{static_cast<unsigned>(length * 101 + share_of_ascii)};
    for (int round = 0; round < 5; ++round) {
        const auto text = test::random_text(random, static_cast<std::size_t>(length), static_cast<std::size_t>(share_of_ascii));
        const OffsetMap map{text.utf8};
        BOOST_TEST_REQUIRE(map.size().count() == text.code_points());
        BOOST_TEST_REQUIRE(map.size_in_utf16().count() == text.units.back());
        for (std::int64_t p = 0; p <= text.code_points(); ++p) {
            const CodePointOffset position{p};
            BOOST_TEST_REQUIRE(map.to_utf8(position).count() == text.bytes[p]);
            BOOST_TEST_REQUIRE(map.to_utf16(position).count() == text.units[p]);
            BOOST_TEST_REQUIRE((map.from_utf8(map.to_utf8(position)) == position));
            BOOST_TEST_REQUIRE((map.from_utf16(map.to_utf16(position)) == position));
        }
        for (std::int64_t byte = 0; byte <= text.bytes.back(); ++byte) {
            BOOST_TEST_REQUIRE(map.from_utf8(Utf8Offset{byte}).count() == code_point_at(text.bytes, byte));
        }
        for (std::int64_t unit = 0; unit <= text.units.back(); ++unit) {
            BOOST_TEST_REQUIRE(map.from_utf16(Utf16Offset{unit}).count() == code_point_at(text.units, unit));
        }
    }
}

BOOST_AUTO_TEST_CASE(slices_of_random_ranges_hold_the_bytes_between_them) {
    std::mt19937 random{5};
    const auto text = test::random_text(random, 400, 60);
    const OffsetMap map{text.utf8};
    for (int round = 0; round < 500; ++round) {
        const auto begin = static_cast<std::int64_t>(test::below(random, 400));
        const auto end = begin + 1 + static_cast<std::int64_t>(test::below(random, static_cast<std::size_t>(400 - begin)));
        BOOST_TEST_REQUIRE(map.slice({begin, end}) == text.utf8.substr(text.bytes[begin], text.bytes[end] - text.bytes[begin]));
    }
}

BOOST_AUTO_TEST_SUITE_END()
