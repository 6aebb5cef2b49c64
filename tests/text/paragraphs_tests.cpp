// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/paragraphs.h"

#include <boost/test/unit_test.hpp>
#include <stdexcept>

#include "random_text.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::text;

std::int64_t number_at(const Paragraphs& paragraphs, std::int64_t position) {
    return paragraphs.number_of(CodePointOffset{position});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(paragraphs_tests)

BOOST_AUTO_TEST_CASE(the_empty_text_has_no_paragraph) {
    const Paragraphs paragraphs{""};
    BOOST_TEST(paragraphs.count() == 0);
    BOOST_TEST(number_at(paragraphs, 0) == 0);
}

BOOST_AUTO_TEST_CASE(a_final_line_end_starts_no_further_paragraph) {
    BOOST_TEST(Paragraphs{"Ja."}.count() == 1);
    BOOST_TEST(Paragraphs{"Ja.\n"}.count() == 1);
    BOOST_TEST(Paragraphs{"\n"}.count() == 1);
    BOOST_TEST(Paragraphs{"Ja.\n\n"}.count() == 2);
}

BOOST_AUTO_TEST_CASE(a_line_end_belongs_to_the_paragraph_that_it_ends) {
    const Paragraphs paragraphs{"äö\nü\n"};
    BOOST_TEST(number_at(paragraphs, 1) == 1);
    BOOST_TEST(number_at(paragraphs, 2) == 1);
    BOOST_TEST(number_at(paragraphs, 3) == 2);
    BOOST_TEST(number_at(paragraphs, 4) == 2);
}

BOOST_AUTO_TEST_CASE(an_empty_paragraph_begins_where_it_ends) {
    const Paragraphs paragraphs{"ä\n\nß"};
    BOOST_REQUIRE_EQUAL(paragraphs.count(), 3);
    BOOST_TEST(paragraphs.begin_of(2).count() == 2);
    BOOST_TEST(paragraphs.end_of(2).count() == 2);
    BOOST_TEST(number_at(paragraphs, 2) == 2);
}

BOOST_AUTO_TEST_CASE(only_the_line_feed_ends_a_paragraph) {
    BOOST_TEST(Paragraphs{"eins\u2028zwei\u0085drei\rvier"}.count() == 1);
}

BOOST_AUTO_TEST_CASE(numbers_and_ends_agree_with_counting_line_ends_in_random_texts) {
    std::mt19937 random{21};
    for (int round = 0; round < 200; ++round) {
        const auto text = test::random_text(random, test::below(random, 60) + 1, 80);
        const Paragraphs paragraphs{text.utf8};
        std::int64_t number = 1;
        for (std::int64_t p = 0; p < text.code_points(); ++p) {
            const bool line_end = text.utf8[text.bytes[p]] == '\n';
            BOOST_TEST_REQUIRE(number_at(paragraphs, p) == number);
            BOOST_TEST_REQUIRE(paragraphs.begin_of(number).count() <= p);
            BOOST_TEST_REQUIRE(paragraphs.end_of(number).count() >= (line_end ? p : p + 1));
            if (line_end) BOOST_TEST_REQUIRE(paragraphs.end_of(number).count() == p);
            if (line_end) ++number;
        }
        BOOST_TEST_REQUIRE(paragraphs.count() == (text.utf8.back() == '\n' ? number - 1 : number));
        if (text.utf8.back() != '\n') BOOST_TEST_REQUIRE(paragraphs.end_of(number).count() == text.code_points());
    }
}

BOOST_AUTO_TEST_SUITE_END()
