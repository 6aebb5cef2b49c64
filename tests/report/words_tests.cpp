// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

#include "report/words.h"

namespace {

using namespace fundstelle::report;

std::vector<std::string> words(const std::string& text) {
    std::vector<std::string> keys;
    for (WordReader reader{text}; reader.next();) keys.emplace_back(reader.key());
    return keys;
}

using Words = std::vector<std::string>;

BOOST_AUTO_TEST_SUITE(words_tests)

BOOST_AUTO_TEST_CASE(case_and_punctuation_do_not_count) {
    BOOST_TEST(words("Ja, das KANN man – ÜBRIGENS!") == (Words{"ja", "das", "kann", "man", "übrigens"}));
}

BOOST_AUTO_TEST_CASE(an_apostrophe_a_soft_hyphen_and_composed_letters_make_no_other_word) {
    BOOST_TEST(words("hab's hab’s") == (Words{"habs", "habs"}));
    BOOST_TEST(words("Aus\u00ADländer\u00ADamt") == Words{"ausländeramt"});
    BOOST_TEST(words("fu\u0308r") == Words{"für"});
}

BOOST_AUTO_TEST_CASE(hyphens_and_gender_stars_part_words) {
    BOOST_TEST(words("KI-Leitung Träger*innen") == (Words{"ki", "leitung", "träger", "innen"}));
}

BOOST_AUTO_TEST_CASE(time_stamps_are_no_words) {
    BOOST_TEST(words("eins #00:03:12-5# zwei [00:03:12] drei (00:12) vier 00:03:12 fünf") == (Words{"eins", "zwei", "drei", "vier", "fünf"}));
    BOOST_TEST(words("um 10:30 am 3.4. (3)") == (Words{"um", "10", "30", "am", "3", "4", "3"}));
}

BOOST_AUTO_TEST_CASE(positions_are_code_points) {
    WordReader reader{"„Äh“, 😀 so"};
    BOOST_REQUIRE(reader.next());
    BOOST_TEST(reader.begin() == 1);
    BOOST_TEST(reader.end() == 3);
    BOOST_REQUIRE(reader.next());
    BOOST_TEST(reader.begin() == 8);
    BOOST_TEST(reader.end() == 10);
    BOOST_TEST(!reader.next());
}

BOOST_AUTO_TEST_CASE(numbers_and_negations_are_known) {
    for (const auto* number : {"12", "zwölf", "dreiunddreißig", "vierhundert", "3fach"}) BOOST_TEST(is_number(number), number);
    for (const auto* word : {"winzig", "eins", "einzige"}) BOOST_TEST(!is_number(word), word);
    BOOST_TEST(is_negation("keinem"));
    BOOST_TEST(!is_negation("nichte"));
}

BOOST_AUTO_TEST_CASE(forms_of_one_word_are_alike) {
    BOOST_TEST(are_alike("machen", "macht"));
    BOOST_TEST(are_alike("kommune", "kommunen"));
    BOOST_TEST(!are_alike("kommune", "stadt"));
    BOOST_TEST(!are_alike("der", "die"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
