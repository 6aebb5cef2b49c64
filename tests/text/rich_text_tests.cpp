// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/rich_text.h"

#include <boost/test/unit_test.hpp>
#include <random>

namespace fundstelle::text {

namespace {

using Kind = RichLine::Kind;

RichRun bold(std::string words) { return {std::move(words), true, false, false}; }
RichRun plain(std::string words) { return {std::move(words), false, false, false}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(rich_text_tests)

BOOST_AUTO_TEST_CASE(marks_become_looks) {
    const auto lines = parse_rich_text("# Idee\n- Das **Amt** bremst\n1. *erst* __dann__\n\nEnde");
    BOOST_REQUIRE(lines.size() == 5U);
    BOOST_TEST((lines[0] == RichLine{Kind::Heading, {plain("Idee")}}));
    BOOST_TEST((lines[1] == RichLine{Kind::Bullet, {plain("Das "), bold("Amt"), plain(" bremst")}}));
    BOOST_TEST((lines[2] == RichLine{Kind::Number, {{"erst", false, true, false}, plain(" "), {"dann", false, false, true}}}));
    BOOST_TEST((lines[3] == RichLine{}));
    BOOST_TEST(plain_words(lines) == "Idee\nDas Amt bremst\nerst dann\n\nEnde");
}

BOOST_AUTO_TEST_CASE(plain_notes_stay_as_they_are) {
    for (const std::string note : {"Schön wär’s.\nZweite Zeile", "5 * 3 * 2 = 30", "a_b und c_d", "#hashtag", "-5 Grad", "3.14", "* offen", "**nie zu", "", "\n\n", "👩🏽‍🎓 ä̈", "a ** b ** c"}) {
        BOOST_TEST(plain_words(parse_rich_text(note)) == note);
    }
}

BOOST_AUTO_TEST_CASE(signs_that_mean_themselves_survive) {
    const std::vector<RichLine> lines{{Kind::Plain, {plain("# keine Überschrift *nicht* schräg \\ __x__")}}, {Kind::Plain, {plain("- kein Punkt")}}, {Kind::Plain, {plain("12. kein Punkt")}}};
    BOOST_TEST((parse_rich_text(to_marked_text(lines)) == lines));
}

BOOST_AUTO_TEST_CASE(whatever_is_read_can_be_written_and_read_again) {
    std::mt19937 random{7};
    const std::string signs = "ab *_#-1. \\ä\n";
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (auto length = random() % 24; length > 0; --length) text += signs[random() % signs.size()];
        const auto lines = parse_rich_text(text);
        const auto again = parse_rich_text(to_marked_text(lines));
        BOOST_REQUIRE_MESSAGE(plain_words(again) == plain_words(lines), text << " → " << to_marked_text(lines));
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::text
