// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "formats/refi/guid.h"
#include "formats/refi/lexical.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats::refi;

std::string value(TypeOfVariable type, const char* written) {
    return value_of(type, written).value_or("none");
}

BOOST_AUTO_TEST_SUITE(refi_lexical_tests)

BOOST_AUTO_TEST_CASE(guids_are_read_in_every_spelling_and_compare_by_what_they_mean) {
    const auto plain = Guid::parse("0a1B2c3d-0000-4000-8000-00000000ABCD");
    BOOST_REQUIRE(plain.has_value());
    BOOST_TEST(plain->written() == "0a1B2c3d-0000-4000-8000-00000000ABCD");
    const auto braces = Guid::parse("\n {0A1B2C3D-0000-4000-8000-00000000abcd}");
    BOOST_REQUIRE(braces.has_value());
    BOOST_TEST((*plain == *braces));
    BOOST_TEST(braces->written() == "{0A1B2C3D-0000-4000-8000-00000000abcd}");
    BOOST_TEST(braces->written(GuidSpelling::Upper) == "0A1B2C3D-0000-4000-8000-00000000ABCD");
    for (const auto* none : {"", "0A1B2C3D", "0A1B2C3D-0000-4000-8000-00000000ABCG", "{0A1B2C3D-0000-4000-8000-00000000ABCD", "0A1B2C3D00004000800000000000ABCD1234"}) {
        BOOST_TEST(!Guid::parse(none).has_value(), none);
    }
}

BOOST_AUTO_TEST_CASE(the_same_words_stand_for_the_same_guid) {
    BOOST_TEST((Guid::standing_for("a") == Guid::standing_for("a")));
    BOOST_TEST(!(Guid::standing_for("a") == Guid::standing_for("b")));
}

BOOST_AUTO_TEST_CASE(values_are_of_their_type_or_none) {
    using enum TypeOfVariable;
    BOOST_TEST(value(Text, " a ") == " a ");
    BOOST_TEST(value(Boolean, " FALSE ") == "false");
    BOOST_TEST(value(Boolean, "ja") == "none");
    BOOST_TEST(value(Integer, "-0012") == "-0012");
    BOOST_TEST(value(Integer, "12.5") == "none");
    BOOST_TEST(value(Float, ".5") == ".5");
    BOOST_TEST(value(Float, "-1.5e-3") == "-0.0015");
    BOOST_TEST(value(Float, "INF") == "none");
    BOOST_TEST(value(Float, ".") == "none");
    BOOST_TEST(value(Date, "2021-02-29") == "none");
    BOOST_TEST(value(Date, "2021-02-28T00:00:00Z") == "2021-02-28");
    BOOST_TEST(value(Date, "2021-02-28T10:00:00Z") == "none");
    BOOST_TEST(value(DateTime, "2021-02-28 10:00:00") == "2021-02-28T10:00:00");
    BOOST_TEST(value(DateTime, "2021-02-28") == "2021-02-28T00:00:00");
    BOOST_TEST(value(DateTime, "2021-02-28T25:00:00") == "none");
    BOOST_TEST(value(DateTime, "2021-02-28T10:00:00.Z") == "none");
}

BOOST_AUTO_TEST_CASE(moments_know_zones_and_fractions) {
    BOOST_TEST(moment("1970-01-01T00:00:01Z")->milliseconds == 1000);
    BOOST_TEST(moment("1970-01-01T00:00:01")->milliseconds == 1000);
    BOOST_TEST(moment("1970-01-01T01:00:00.25+01:00")->milliseconds == 250);
    BOOST_TEST(moment("2018-03-27T19:29:27Z")->milliseconds == 1'522'178'967'000);
    BOOST_TEST(!moment("2018-03-27").has_value());
    BOOST_TEST(!moment("2018-03-27T19:29:27+25:00").has_value());
    BOOST_TEST(!moment("").has_value());
}

BOOST_AUTO_TEST_CASE(whole_numbers_are_rounded_and_bounded) {
    BOOST_TEST(whole_number(" +12 ").value() == 12);
    BOOST_TEST(whole_number("12.6").value() == 13);
    BOOST_TEST(!whole_number("99999999999999999999").has_value());
    BOOST_TEST(!whole_number("zwölf").has_value());
    BOOST_TEST(!whole_number("").has_value());
}

BOOST_AUTO_TEST_CASE(colours_keep_their_spelling) {
    BOOST_TEST(color_of("#f80").value() == "#f80");
    BOOST_TEST(color_of("F08000").value() == "#F08000");
    BOOST_TEST(!color_of("red").has_value());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
