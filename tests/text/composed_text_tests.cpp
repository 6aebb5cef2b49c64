// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/composed_text.h"

#include <boost/test/unit_test.hpp>

#include "text/german_dictionary.h"
#include "text/utf8.h"

namespace {

using namespace fundstelle::text;

BOOST_AUTO_TEST_SUITE(composed_text_tests)

BOOST_AUTO_TEST_CASE(a_composed_text_stays_as_it_is) {
    const ComposedText composed{"Müller \U0001F600 Köln\r\n"};
    BOOST_TEST(composed.utf8() == "Müller \U0001F600 Köln\r\n");
    BOOST_TEST((composed.original({0, 6}) == CodePointRange{0, 6}));
    BOOST_TEST(ComposedText{""}.utf8() == "");
}

BOOST_AUTO_TEST_CASE(positions_lead_back_over_marks) {
    const std::string text = "Mu\u0308ller, Ko\u0308ln";
    const ComposedText composed{text};
    BOOST_TEST(composed.utf8() == "Müller, Köln");
    BOOST_TEST((composed.original({0, 6}) == CodePointRange{0, 7}));
    BOOST_TEST(slice(text, composed.original({8, 12})) == "Ko\u0308ln");
    BOOST_TEST(slice(text, composed.original({1, 2})) == "u\u0308");
}

BOOST_AUTO_TEST_CASE(where_something_was_composed_no_letter_loses_its_other_marks) {
    const std::string text = "u\u0308 q\u0308\u0301y";
    const ComposedText composed{text};
    BOOST_TEST(slice(text, composed.original({2, 3})) == "q\u0308\u0301");
    BOOST_TEST(slice(text, composed.original({5, 6})) == "y");
}

BOOST_AUTO_TEST_CASE(the_dictionary_knows_words_in_their_forms) {
    if (!has_german_dictionary()) return;
    BOOST_TEST(is_german_word("Ausländerbehörden"));
    BOOST_TEST(is_german_word("Gehen"));
    BOOST_TEST(!is_german_word("Auslnderbehrde"));
    BOOST_TEST(!is_german_word(""));
    BOOST_TEST(!is_german_word(std::string(101, 'a')));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
