// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/anchor_map.h"

#include <boost/test/unit_test.hpp>

#include "base/error.h"
#include "random_text.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::text;
using Pieces = std::vector<AnchorMap::Piece>;

/// 0–9 kept, 10–19 gone, 20–29 kept behind five new characters.
const AnchorMap kMap{{{0, 0, 10}, {20, 15, 10}}, 30, 25};

bool is_damaged(const Error& error) {
    return error.kind() == ErrorKind::Damaged;
}

AnchorMap random_map(std::mt19937& random, std::int64_t old_size) {
    Pieces pieces;
    std::int64_t new_position = 0;
    for (std::int64_t position = 0; position < old_size;) {
        const auto length = std::min<std::int64_t>(1 + static_cast<std::int64_t>(test::below(random, 9)), old_size - position);
        if (test::below(random, 3) > 0) {
            pieces.push_back({position, new_position, length});
            new_position += length;
        }
        position += length;
        new_position += static_cast<std::int64_t>(test::below(random, 4));
    }
    return {pieces, old_size, new_position};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(anchor_map_tests)

BOOST_AUTO_TEST_CASE(a_range_goes_from_its_first_to_its_last_survivor) {
    BOOST_TEST((kMap.map(CodePointRange{5, 25}).range == CodePointRange{5, 20}));
    BOOST_TEST(kMap.map(CodePointRange{5, 25}).kept == 10);
    BOOST_TEST((kMap.map(CodePointRange{8, 15}).range == CodePointRange{8, 10}));
    BOOST_TEST((kMap.map(CodePointRange{12, 22}).range == CodePointRange{15, 17}));
    BOOST_TEST(!kMap.map(CodePointRange{10, 20}).range.has_value());
}

BOOST_AUTO_TEST_CASE(a_position_goes_to_the_next_survivor) {
    BOOST_TEST(kMap.map(CodePointOffset{3}).count() == 3);
    BOOST_TEST(kMap.map(CodePointOffset{12}).count() == 15);
    BOOST_TEST(kMap.map(CodePointOffset{30}).count() == 25);
}

BOOST_AUTO_TEST_CASE(what_was_moved_apart_is_torn) {
    const AnchorMap map{{{0, 0, 100}, {100, 300, 30}, {130, 100, 200}}, 330, 330};
    const auto torn = map.map(CodePointRange{90, 110});
    BOOST_TEST(torn.torn);
    BOOST_TEST((map.map(CodePointRange{100, 130}).range == CodePointRange{300, 330}));
    BOOST_TEST(!map.map(CodePointRange{100, 130}).torn);
    BOOST_TEST((map.map(CodePointRange{50, 60}).range == CodePointRange{50, 60}));
}

BOOST_AUTO_TEST_CASE(impossible_pieces_are_refused) {
    BOOST_CHECK_THROW((AnchorMap{{{0, 0, 5}, {4, 10, 5}}, 20, 20}), Error);
    BOOST_CHECK_THROW((AnchorMap{{{0, 0, 5}, {5, 4, 5}}, 20, 20}), Error);
    BOOST_CHECK_THROW((AnchorMap{{{0, 16, 5}}, 20, 20}), Error);
    BOOST_CHECK_THROW((AnchorMap{{{0, 0, 0}}, 20, 20}), Error);
}

BOOST_AUTO_TEST_CASE(a_map_is_read_as_it_was_written) {
    BOOST_TEST(to_string(kMap) == "[[30,25],[0,10,0,10],[20,30,15,25]]");
    BOOST_TEST((parse_anchor_map(to_string(kMap)).pieces() == kMap.pieces()));
    BOOST_TEST(parse_anchor_map("[[3,0]]").pieces().empty());
    for (const auto* text : {"", "[]", "[[1]]", "[[5,5],[0,9,0,9]]", "[[5,5],[0,1,2]]", "x", "[[9,9],[0,5,0,5],[3,6,6,9]]", "[[99999999999999999999,1]]"}) {
        BOOST_TEST_CONTEXT(text) BOOST_CHECK_EXCEPTION(parse_anchor_map(text), Error, is_damaged);
    }
}

BOOST_AUTO_TEST_CASE(maps_one_behind_the_other_do_what_both_do) {
    std::mt19937 random{7};
    for (int round = 0; round < 200; ++round) {
        const auto first = random_map(random, 60);
        const auto second = random_map(random, first.new_size());
        const auto both = first.then(second);
        for (std::int64_t i = 0; i < 60; ++i) {
            const auto once = first.map(CodePointRange{i, i + 1}).range;
            const auto twice = once ? second.map(*once).range : std::nullopt;
            BOOST_TEST_REQUIRE((both.map(CodePointRange{i, i + 1}).range == twice));
        }
    }
}

BOOST_AUTO_TEST_CASE(there_and_back_is_where_it_was) {
    std::mt19937 random{8};
    for (int round = 0; round < 200; ++round) {
        const auto map = random_map(random, 60);
        const auto back = map.inverse();
        for (std::int64_t i = 0; i < 60; ++i) {
            const auto there = map.map(CodePointRange{i, i + 1}).range;
            if (there) BOOST_TEST_REQUIRE((back.map(*there).range == CodePointRange{i, i + 1}));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
