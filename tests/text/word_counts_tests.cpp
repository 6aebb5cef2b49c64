// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/word_counts.h"

#include <boost/test/unit_test.hpp>

namespace fundstelle::text {

namespace {

/// "Amt 3/2, Kosten 1/1"
std::string told(const WordCounts& counts, std::size_t most = 100) {
    std::string result;
    for (const auto& word : counts.top(most)) {
        result += (result.empty() ? "" : ", ") + word.word + " " + std::to_string(word.count) + "/" + std::to_string(word.texts);
    }
    return result;
}

std::string told(std::string_view text) {
    WordCounts counts;
    counts.add(text, 0);
    return told(counts);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(word_counts_tests)

BOOST_AUTO_TEST_CASE(forms_of_a_word_are_one_word_and_the_most_frequent_one_is_shown) {
    BOOST_TEST(told("Maßnahmen, die Maßnahme und Maßnahmen.") == "Maßnahmen 3/1");
    BOOST_TEST(told("Träger Traeger Trägern Träger") == "Träger 4/1");
}

BOOST_AUTO_TEST_CASE(case_does_not_count) {
    BOOST_TEST(told("beratung Beratung BERATUNG Beratung") == "Beratung 4/1");
    BOOST_TEST(told("ämter Ämter Ämter") == "Ämter 3/1");
}

BOOST_AUTO_TEST_CASE(words_that_say_little_by_themselves_are_left_out) {
    BOOST_TEST(told("Ja, das ist jetzt eben so ein Problem, ähm, für die. DAS hätte ich nicht.") == "Problem 1/1");
    BOOST_TEST(told("").empty());
}

BOOST_AUTO_TEST_CASE(single_letters_and_what_has_a_digit_are_no_words) {
    BOOST_TEST(told("B1: Kreis B: 2020 I: §60 a").substr(0) == "Kreis 1/1");
}

BOOST_AUTO_TEST_CASE(the_ending_of_a_gendered_form_is_no_word) {
    BOOST_TEST(told("Manager*innen Manager:innen Manager_in Manager/-innen") == "Manager 4/1");
}

BOOST_AUTO_TEST_CASE(the_most_frequent_come_first_and_equals_in_german_order) {
    BOOST_TEST(told("Zug Zug Öl Ofen Äpfel") == "Zug 2/1, Äpfel 1/1, Ofen 1/1, Öl 1/1");
}

BOOST_AUTO_TEST_CASE(texts_are_counted_and_the_list_ends_where_it_is_told_to) {
    WordCounts counts;
    counts.add("Kosten Kosten Amt", 0);
    counts.add("Amt", 0);  // more of the same text
    counts.add("Kosten", 1);
    BOOST_TEST(told(counts) == "Kosten 3/2, Amt 2/1");
    BOOST_TEST(told(counts, 1) == "Kosten 3/2");
    BOOST_TEST(counts.total() == 5);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::text
