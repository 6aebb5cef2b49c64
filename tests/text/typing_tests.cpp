// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/typing.h"

#include <boost/test/unit_test.hpp>

namespace fundstelle::text {

BOOST_AUTO_TEST_SUITE(typing_tests)

BOOST_AUTO_TEST_CASE(base_letters_have_no_marks_and_no_case) {
    BOOST_TEST(base_letters("FÖRDERUNG") == "forderung");
    BOOST_TEST(base_letters("Fo\u0308rderung") == "forderung");
    BOOST_TEST(base_letters("Maßnahme für Çelik 👩🏽‍🎓") == "massnahme fur celik 👩🏽‍🎓");
    BOOST_TEST(base_letters("").empty());
}

BOOST_AUTO_TEST_CASE(umlauts_are_spelled_out) {
    BOOST_TEST(spelled_out("Ämter grüßen Özil") == "aemter gruessen oezil");
    BOOST_TEST(spelled_out("naïve Rene\u0301") == "naive rene");
}

BOOST_AUTO_TEST_CASE(slips_are_counted_to_the_nearest_beginning_of_the_word) {
    BOOST_TEST(slips_to_prefix("koop", "kooperation", 2) == 0U);
    BOOST_TEST(slips_to_prefix("kopo", "kooperation", 2) == 1U);   // swapped
    BOOST_TEST(slips_to_prefix("kooop", "kooperation", 2) == 1U);  // too many
    BOOST_TEST(slips_to_prefix("koperat", "kooperation", 2) == 1U);
    BOOST_TEST(slips_to_prefix("kuoperat", "kooperation", 2) == 1U);
    BOOST_TEST(slips_to_prefix("stillstand", "kooperation", 2) == 3U);
    BOOST_TEST(slips_to_prefix("", "kooperation", 2) == 0U);
    BOOST_TEST(slips_to_prefix("ab", "", 2) == 2U);
}

BOOST_AUTO_TEST_CASE(a_letter_of_several_bytes_is_one_slip) {
    BOOST_TEST(slips_to_prefix("größe", "grüße", 2) == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::text
