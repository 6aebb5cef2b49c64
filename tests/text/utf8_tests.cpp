// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/utf8.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "random_text.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::text;
using namespace std::string_view_literals;

struct Bytes {
    std::string_view bytes;
    std::int64_t invalid_at;  ///< -1: valid
};

std::ostream& operator<<(std::ostream& out, const Bytes& fact) {
    for (const char c : fact.bytes) out << std::hex << (static_cast<unsigned>(c) & 0xFFU) << ' ';
    return out << std::dec;
}

// The borders of Unicode 15, table 3-7.
const std::vector<Bytes> kTable{
    {""sv, -1},
    {"\x00"sv, -1},
    {"\x7F"sv, -1},
    {"\x80"sv, 0},
    {"\xBF"sv, 0},
    {"\xC0\x80"sv, 0},
    {"\xC1\xBF"sv, 0},
    {"\xC2\x80"sv, -1},
    {"\xC2\x7F"sv, 0},
    {"\xC2\xC0"sv, 0},
    {"\xDF\xBF"sv, -1},
    {"\xE0\x9F\xBF"sv, 0},
    {"\xE0\xA0\x80"sv, -1},
    {"\xE1\x80\x80"sv, -1},
    {"\xEC\xBF\xBF"sv, -1},
    {"\xED\x9F\xBF"sv, -1},
    {"\xED\xA0\x80"sv, 0},
    {"\xED\xBF\xBF"sv, 0},
    {"\xEE\x80\x80"sv, -1},
    {"\xEF\xBF\xBF"sv, -1},
    {"\xE2\x82"sv, 0},
    {"\xE2\x28\xA1"sv, 0},
    {"\xE2\x82\x28"sv, 0},
    {"\xF0\x8F\xBF\xBF"sv, 0},
    {"\xF0\x90\x80\x80"sv, -1},
    {"\xF3\xBF\xBF\xBF"sv, -1},
    {"\xF4\x8F\xBF\xBF"sv, -1},
    {"\xF4\x90\x80\x80"sv, 0},
    {"\xF5\x80\x80\x80"sv, 0},
    {"\xFF"sv, 0},
    {"\xF0\x9F\x98"sv, 0},
    {"\xF0\x9F\x98\x28"sv, 0},
    {"acht Zeichen und mehr\xC3"sv, 21},
    {"12345678\xC3\xA4"
     "12345678\x80"sv,
     18},
    {"1234567\xC3\xA4\xE4"sv, 9},
};

struct Trimming {
    std::string_view text;
    std::string_view expected;
};

std::ostream& operator<<(std::ostream& out, const Trimming& fact) {
    return out << '[' << fact.text << ']';
}

const std::vector<Trimming> kTrimmings{
    {"", ""},
    {" \t\n ", ""},
    {"  ä b  ", "ä b"},
    {"\u00A0\u202Fß\u00A0", "ß"},
    {"\u3000„Ja“\r\n", "„Ja“"},
    {"u\u0308", "u\u0308"},
    {"😀", "😀"},
};

struct LineEnds {
    std::string_view text;
    std::string_view expected;
};

std::ostream& operator<<(std::ostream& out, const LineEnds& fact) {
    return out << fact.expected;
}

const std::vector<LineEnds> kLineEnds{
    {"a\r\nb"sv, "a\nb"sv},
    {"a\rb"sv, "a\nb"sv},
    {"a\r\r\nb"sv, "a\n\nb"sv},
    {"a\n\rb"sv, "a\n\nb"sv},
    {"a\r"sv, "a\n"sv},
    {"ä\u2028ö\u2029ü\u0085ß"sv, "ä\nö\nü\nß"sv},
    {"a\0b\x01\x1F\x7F"
     "c"sv,
     "abc"sv},
    {"a\u0080\u009F"
     "b"sv,
     "ab"sv},
    {"\ta\n"sv, "\ta\n"sv},
    {"eine längere Zeile aus reinem Text\x0B mit einer Lücke\x0C"sv, "eine längere Zeile aus reinem Text mit einer Lücke"sv},
    {"👩\u200D🔬 bleibt\u00A0ganz"sv, "👩\u200D🔬 bleibt\u00A0ganz"sv},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(utf8_tests)

BOOST_DATA_TEST_CASE(validity_follows_the_table_of_unicode, boost::unit_test::data::make(kTable), fact) {
    const auto invalid = find_invalid_utf8(fact.bytes);
    BOOST_TEST((invalid ? invalid->count() : -1) == fact.invalid_at);
}

BOOST_DATA_TEST_CASE(validity_does_not_depend_on_what_stands_before, boost::unit_test::data::make(kTable), fact) {
    for (std::size_t before = 1; before < 18; ++before) {
        const auto text = std::string(before, 'x') + std::string{fact.bytes};
        const auto invalid = find_invalid_utf8(text);
        const auto expected = fact.invalid_at < 0 ? -1 : fact.invalid_at + static_cast<std::int64_t>(before);
        BOOST_TEST((invalid ? invalid->count() : -1) == expected);
    }
}

BOOST_AUTO_TEST_CASE(random_texts_are_valid_and_counted_and_cut_at_every_code_point) {
    std::mt19937 random{8};
    for (int round = 0; round < 60; ++round) {
        const auto text = test::random_text(random, test::below(random, 80), 40);
        BOOST_TEST_REQUIRE(!find_invalid_utf8(text.utf8).has_value());
        BOOST_TEST_REQUIRE(count_code_points(text.utf8) == text.code_points());
        for (std::int64_t p = 0; p <= text.code_points(); ++p) {
            BOOST_TEST_REQUIRE(static_cast<std::int64_t>(byte_of(text.utf8, CodePointOffset{p})) == text.bytes[p]);
        }
        BOOST_TEST_REQUIRE(byte_of(text.utf8, CodePointOffset{text.code_points() + 7}) == text.utf8.size());
    }
}

BOOST_AUTO_TEST_CASE(slice_gives_the_words_and_stops_at_the_end) {
    BOOST_TEST(slice("aä€😀z", {1, 4}) == "ä€😀");
    BOOST_TEST(slice("aä€😀z", {2, 40}) == "€😀z");
    BOOST_TEST(slice("aä", {7, 9}) == "");
}

BOOST_AUTO_TEST_CASE(every_code_point_is_appended_and_decoded_to_itself) {
    for (char32_t c = 1; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 37) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        std::string text;
        append_code_point(text, c);
        BOOST_TEST_REQUIRE(!find_invalid_utf8(text).has_value());
        std::size_t byte = 0;
        BOOST_TEST_REQUIRE(static_cast<std::uint32_t>(next_code_point(text, byte)) == static_cast<std::uint32_t>(c));
        BOOST_TEST_REQUIRE(byte == text.size());
    }
}

BOOST_DATA_TEST_CASE(white_space_is_trimmed_at_both_ends_only, boost::unit_test::data::make(kTrimmings), fact) {
    BOOST_TEST(trimmed(fact.text) == fact.expected);
}

BOOST_DATA_TEST_CASE(line_ends_become_plain_and_control_characters_go, boost::unit_test::data::make(kLineEnds), fact) {
    BOOST_TEST(with_plain_line_ends(fact.text) == fact.expected);
}

BOOST_AUTO_TEST_CASE(lines_with_line_ends_between_them_are_the_text) {
    BOOST_TEST((lines("") == std::vector{""sv}));
    BOOST_TEST((lines("ä\n\nb\n") == std::vector{"ä"sv, ""sv, "b"sv, ""sv}));
    std::mt19937 random{10};
    for (int round = 0; round < 100; ++round) {
        const auto text = with_plain_line_ends(test::random_text(random, 60, 60).utf8);
        std::string joined;
        for (const auto line : lines(text)) joined += (line.data() == text.data() ? "" : "\n") + std::string{line};
        BOOST_TEST_REQUIRE(joined == text);
    }
}

BOOST_AUTO_TEST_CASE(plain_line_ends_are_plain_already) {
    std::mt19937 random{9};
    for (int round = 0; round < 100; ++round) {
        const auto once = with_plain_line_ends(test::random_text(random, 60, 60).utf8 + "\r\n\r");
        BOOST_TEST_REQUIRE(with_plain_line_ends(once) == once);
        BOOST_TEST_REQUIRE(once.find('\r') == std::string::npos);
        BOOST_TEST_REQUIRE(once.find("\u2028") == std::string::npos);
    }
}

BOOST_AUTO_TEST_SUITE_END()
