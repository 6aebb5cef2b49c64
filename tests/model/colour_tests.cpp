// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/colour.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <set>

namespace {

using namespace fundstelle::model;

int channels(const std::string& colour) {
    int sum = 0;
    for (std::size_t i = 1; i < 7; i += 2) sum += std::stoi(colour.substr(i, 2), nullptr, 16);
    return sum;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(colour_tests)

BOOST_DATA_TEST_CASE(six_digits_are_a_colour_with_and_without_the_sign,
                     boost::unit_test::data::make({"#2F6f8F", "2f6f8f", "2F6F8F", "#2f6f8f"}), text) {
    BOOST_TEST(parse_colour(text).value_or("none") == "#2f6f8f");
}

BOOST_AUTO_TEST_CASE(leading_zeros_stay) {
    BOOST_TEST(parse_colour("#00000A").value_or("none") == "#00000a");
}

BOOST_DATA_TEST_CASE(anything_else_is_no_colour,
                     boost::unit_test::data::make({"", "#", "#fff", "#12345", "#1234567", "#12345g", "##12345", "blau",
                                                   "-12345", "+12345", "0x1234", " 12345", "12345 "}),
                     text) {
    BOOST_TEST(!parse_colour(text).has_value());
}

BOOST_AUTO_TEST_CASE(the_palette_has_twelve_colours_and_then_starts_again) {
    std::set<std::string> colours;
    for (std::size_t i = 0; i < 12; ++i) colours.insert(palette_colour(i));
    BOOST_TEST(colours.size() == 12U);
    for (std::size_t i = 0; i < 12; ++i) {
        BOOST_TEST(palette_colour(i + 12) == palette_colour(i));
        BOOST_TEST(parse_colour(palette_colour(i)).value_or("none") == palette_colour(i));
    }
}

BOOST_AUTO_TEST_CASE(children_are_alternately_lighter_and_darker) {
    for (std::size_t parent = 0; parent < 12; ++parent) {
        for (std::size_t child = 0; child < 10; ++child) {
            const auto colour = shade(palette_colour(parent), child);
            BOOST_TEST_REQUIRE(parse_colour(colour).value_or("none") == colour);
            const int difference = channels(colour) - channels(palette_colour(parent));
            BOOST_TEST((child % 2 == 0 ? difference > 0 : difference < 0));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_first_children_of_a_code_have_different_shades) {
    std::set<std::string> colours{palette_colour(3)};
    for (std::size_t child = 0; child < 6; ++child) colours.insert(shade(palette_colour(3), child));
    BOOST_TEST(colours.size() == 7U);
}

BOOST_AUTO_TEST_SUITE_END()
