// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/colour.h"

#include <algorithm>
#include <array>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <numbers>
#include <set>

namespace {

using namespace fundstelle::model;

int channels(const std::string& colour) {
    int sum = 0;
    for (std::size_t i = 1; i < 7; i += 2) sum += std::stoi(colour.substr(i, 2), nullptr, 16);
    return sum;
}

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

/// How linear RGB looks; Machado, Oliveira and Fernandes 2009, severity 1.
const std::array<std::pair<const char*, Matrix>, 4> kVisions{{
    {"normal", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protanopia", {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"deuteranopia", {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritanopia", {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
}};

/// CIE L*a*b* (D65) of a colour as somebody sees it.
Triple seen(const std::string& colour, const Matrix& vision) {
    Triple linear;
    for (std::size_t i = 0; i < 3; ++i) {
        const double value = std::stoi(colour.substr(1 + 2 * i, 2), nullptr, 16) / 255.0;
        linear[i] = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    }
    Triple rgb;
    for (std::size_t i = 0; i < 3; ++i) {
        rgb[i] = std::clamp(vision[i][0] * linear[0] + vision[i][1] * linear[1] + vision[i][2] * linear[2], 0.0, 1.0);
    }
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
    const double y = f(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
    const double z = f((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// CIEDE2000, as Sharma, Wu and Dalal 2005 write it.
double difference(const Triple& a, const Triple& b) {
    constexpr double kPi = std::numbers::pi;
    const double to_seven = std::pow((std::hypot(a[1], a[2]) + std::hypot(b[1], b[2])) / 2, 7);
    const double stretch = 1.5 - 0.5 * std::sqrt(to_seven / (to_seven + std::pow(25.0, 7)));
    const double chroma_a = std::hypot(a[1] * stretch, a[2]);
    const double chroma_b = std::hypot(b[1] * stretch, b[2]);
    const auto hue = [&](const Triple& lab) {
        const double angle = std::atan2(lab[2], lab[1] * stretch);
        return angle < 0 ? angle + 2 * kPi : angle;
    };
    const double hue_a = hue(a);
    const double hue_b = hue(b);
    double turn = hue_b - hue_a;
    if (turn > kPi) turn -= 2 * kPi;
    if (turn < -kPi) turn += 2 * kPi;
    double mean_hue = (hue_a + hue_b) / 2;
    if (std::abs(hue_a - hue_b) > kPi) mean_hue += mean_hue < kPi ? kPi : -kPi;
    const double mean_chroma = (chroma_a + chroma_b) / 2;
    const double from_grey = std::pow((a[0] + b[0]) / 2 - 50, 2);
    const double t = 1 - 0.17 * std::cos(mean_hue - kPi / 6) + 0.24 * std::cos(2 * mean_hue) + 0.32 * std::cos(3 * mean_hue + kPi / 30) -
                     0.20 * std::cos(4 * mean_hue - 63 * kPi / 180);
    const double chroma_to_seven = std::pow(mean_chroma, 7);
    const double rotation = -std::sin(2 * kPi / 6 * std::exp(-std::pow((mean_hue * 180 / kPi - 275) / 25, 2))) * 2 *
                            std::sqrt(chroma_to_seven / (chroma_to_seven + std::pow(25.0, 7)));
    const double lightness = (b[0] - a[0]) / (1 + 0.015 * from_grey / std::sqrt(20 + from_grey));
    const double chroma = (chroma_b - chroma_a) / (1 + 0.045 * mean_chroma);
    const double hue_difference = 2 * std::sqrt(chroma_a * chroma_b) * std::sin(turn / 2) / (1 + 0.015 * mean_chroma * t);
    return std::sqrt(lightness * lightness + chroma * chroma + hue_difference * hue_difference + rotation * chroma * hue_difference);
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

BOOST_AUTO_TEST_CASE(palette_colours_differ_for_people_with_colour_vision_deficiencies_too) {
    for (const auto& [name, matrix] : kVisions) {
        double least = 1000;
        for (const auto* a : palette()) {
            for (const auto* b : palette()) {
                if (a != b) least = std::min(least, difference(seen(a, matrix), seen(b, matrix)));
            }
        }
        BOOST_TEST(least >= 11.0, name << ": " << least);
    }
}

BOOST_AUTO_TEST_CASE(palette_colours_are_of_similar_lightness) {
    for (const auto* colour : palette()) {
        const auto lightness = seen(colour, kVisions[0].second)[0];
        BOOST_TEST((lightness >= 44 && lightness <= 66), colour << ": " << lightness);
    }
}

BOOST_AUTO_TEST_SUITE_END()
